// Do tasks and handoffs take right answers, once, from the right people, and refuse the rest on record?
import { describe, expect, it } from 'vitest'
import { answerHandoff, listHandoffs } from '../../client/handoffs.js'
import { completeTask, listTasks, showTask } from '../../client/tasks.js'
import { aDoor, caseworker, fit, medical, organisation, orientation, oriented } from './a-door.js'
import { grpcError } from './fake-temporal.js'

const given = aDoor()
const taskKey = 'recruitment/orientation'
const handoffKey = 'screening/medical/1/medical-examination'

describe('completeTask', () => {
  it('completes once per key, and refuses the key with other content', async () => {
    const { door, aCase, ledger } = given()
    const number = await aCase({ [taskKey]: orientation })
    const order = { caller: { actor: caseworker, key: 't-1' }, task: `${number}/${taskKey}`, data: oriented }
    const first = await completeTask(door, order)
    expect(first).toEqual({ task: `${number}/${taskKey}`, case: number, status: 'in-recruitment', key: 't-1' })
    expect(await completeTask(door, order)).toEqual(first)
    await expect(completeTask(door, { ...order, data: { ...oriented, attended: false } })).rejects.toMatchObject({
      code: 'key-reused',
    })
    const rows = (await ledger(number)).filter(({ action }) => action === 'complete-task')
    expect(rows.map(({ outcome, detail }) => [outcome, detail])).toEqual([
      ['accepted', null],
      ['refused', 'key-reused'],
    ])
  })

  it('does it once when many ask at once with one key', async () => {
    const { door, aCase, ledger } = given()
    const number = await aCase({ [taskKey]: orientation })
    const order = { caller: { actor: caseworker, key: 't-many' }, task: `${number}/${taskKey}`, data: oriented }
    const answers = await Promise.all(Array.from({ length: 20 }, () => completeTask(door, order)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await ledger(number)).filter(({ action }) => action === 'complete-task')).toHaveLength(1)
  })

  it('refuses a bad form at the door: the case never hears of it, the ledger does', async () => {
    const { door, aCase, ledger, temporal } = given()
    const number = await aCase({ [taskKey]: orientation })
    const before = temporal.calls.length
    const bad = completeTask(door, {
      caller: { actor: caseworker },
      task: `${number}/${taskKey}`,
      data: { heldOn: 'Wednesday', attended: true },
    })
    await expect(bad).rejects.toMatchObject({
      code: 'bad-form',
      path: 'heldOn',
      message: expect.stringContaining('language') as string,
    })
    expect(temporal.calls.length).toBe(before)
    expect((await ledger(number)).at(-1)).toMatchObject({
      action: 'complete-task',
      subject: taskKey,
      outcome: 'refused',
      detail: 'bad-form',
      data: null,
    })
  })

  it('passes on that an orientation cannot have been held in 2099', async () => {
    const { door, aCase } = given()
    const number = await aCase({ [taskKey]: orientation })
    const data = { ...oriented, heldOn: '2099-01-01' }
    const ahead = completeTask(door, { caller: { actor: caseworker }, task: `${number}/${taskKey}`, data })
    await expect(ahead).rejects.toMatchObject({
      code: 'bad-form',
      message: expect.stringContaining('heldOn') as string,
    })
  })

  it('passes on the refusal of the case, in its words', async () => {
    const { door, aCase, ledger } = given()
    const number = await aCase({ [taskKey]: orientation })
    const foreign = completeTask(door, {
      caller: { actor: { role: 'employer', id: 'office' } },
      task: `${number}/${taskKey}`,
      data: oriented,
    })
    await expect(foreign).rejects.toMatchObject({
      code: 'not-your-task',
      message: 'expected caseworker:ID or supervisor:ID to answer, got employer:office',
    })
    expect((await ledger(number)).at(-1)).toMatchObject({
      outcome: 'refused',
      detail: 'not-your-task',
      role: 'employer',
    })
  })

  it.each([
    ['an id without a key', 'NP-7K3M-9Q2T-5', 'no-such-task'],
    ['a task that is not there', 'NP-7K3M-9Q2T-5/recruitment/orientation', 'no-such-task'],
  ])('refuses %s', async (_, task, code) => {
    await expect(completeTask(given().door, { caller: { actor: caseworker }, task, data: {} })).rejects.toMatchObject({
      code,
    })
  })
})

describe('a refused command that names something personal', () => {
  it('is written down without it', async () => {
    const { door, ledger } = given()
    const strange = completeTask(door, { caller: { actor: caseworker }, task: 'Canarina F/her own words', data: {} })
    await expect(strange).rejects.toMatchObject({ code: 'no-such-task' })
    expect((await ledger(null)).at(-1)).toMatchObject({
      caseNumber: null,
      subject: 'unreadable',
      detail: 'no-such-task',
    })
  })
})

describe('listTasks and showTask', () => {
  it('show what is open, with the form as JSON Schema and the command to paste', async () => {
    const { door, aCase } = given()
    const number = await aCase({ [taskKey]: orientation })
    expect(await listTasks(door, { caseNumber: number })).toHaveLength(1)
    const task = await showTask(door, `${number}/${taskKey}`)
    expect(task.command).toBe(
      `npx sojourn task complete ${number}/${taskKey} --set heldOn=YYYY-MM-DD --set attended=yes/no --set language=TEXT --as caseworker:desk-1`,
    )
    expect(task.form).toMatchObject({ required: ['heldOn', 'attended', 'language'] })
  })
})

describe('answerHandoff', () => {
  const answer = (number: string, changes: object = {}) => ({
    caller: { actor: organisation('medical-centre'), key: 'h-1' },
    handoff: `${number}/${handoffKey}`,
    data: fit,
    ...changes,
  })

  it('takes an examination of 69 days before its request with a warning that names both dates, each time it is told', async () => {
    const { door, aCase } = given()
    const number = await aCase({ [handoffKey]: medical })
    const early = answer(number, { data: { ...fit, examinedOn: '2025-11-02' } })
    const warned = {
      status: 'accepted',
      warning:
        'expected examinedOn on or after the request of 2026-01-10, got 2025-11-02, 69 days before it; check the date, and tell the caseworker where it is wrong',
    }
    expect(await answerHandoff(door, early)).toMatchObject(warned)
    expect(await answerHandoff(door, early)).toMatchObject(warned)
  })

  it('accepts once, answers a repetition alike, refuses other content and a second answer', async () => {
    const { door, aCase, temporal } = given()
    const number = await aCase({ [handoffKey]: medical })
    const accepted = { handoff: `${number}/${handoffKey}`, status: 'accepted', key: 'h-1' }
    expect(await answerHandoff(door, answer(number))).toEqual(accepted)
    const sent = temporal.calls.length
    expect(await answerHandoff(door, answer(number))).toEqual(accepted)
    expect(temporal.calls.length).toBe(sent)
    await expect(answerHandoff(door, answer(number, { data: { ...fit, outcome: 'held' } }))).rejects.toMatchObject({
      code: 'key-reused',
    })
    const second = answer(number, { caller: { actor: organisation('medical-centre'), key: 'h-2' } })
    await expect(answerHandoff(door, second)).rejects.toMatchObject({ code: 'closed' })
  })

  it('tells another organisation that there is no such handoff, and lists it its own only', async () => {
    const { door, aCase, ledger } = given()
    const number = await aCase({ [handoffKey]: medical })
    const foreign = answerHandoff(door, answer(number, { caller: { actor: organisation('police') } }))
    await expect(foreign).rejects.toMatchObject({ code: 'no-such-handoff' })
    expect((await ledger(number)).at(-1)).toMatchObject({
      outcome: 'refused',
      detail: 'no-such-handoff',
      actorId: 'police',
    })
    expect(await listHandoffs(door, { organisation: 'police' })).toEqual([])
    expect(
      (await listHandoffs(door, { organisation: 'medical-centre', caseNumber: number })).map(({ handoff }) => handoff),
    ).toEqual([`${number}/${handoffKey}`])
  })

  it('lets a caseworker answer for the organisation, with a note only', async () => {
    const { door, aCase } = given()
    const number = await aCase({ [handoffKey]: medical })
    const onPaper = answer(number, { caller: { actor: caseworker } })
    await expect(answerHandoff(door, onPaper)).rejects.toMatchObject({ code: 'bad-form', path: 'note' })
    await expect(answerHandoff(door, { ...onPaper, note: 'certificate on paper' })).resolves.toMatchObject({
      status: 'accepted',
    })
    await expect(
      answerHandoff(door, answer(number, { caller: { actor: { role: 'employer', id: 'x' } } })),
    ).rejects.toMatchObject({ code: 'not-your-task' })
  })

  it('refuses a wrong form with the field, without its value', async () => {
    const { door, aCase } = given()
    const number = await aCase({ [handoffKey]: medical })
    const wrong = answerHandoff(door, answer(number, { data: { ...fit, outcome: 'diagnosis-x' } }))
    const error = (await wrong.catch((caught: unknown) => caught)) as Error
    expect(error).toMatchObject({ code: 'bad-form', path: 'outcome' })
    expect(error.message).not.toContain('diagnosis-x')
  })

  it('refuses an examination of 2099 at the door, and takes a fitness that lasts until then', async () => {
    const { door, aCase, ledger } = given()
    const number = await aCase({ [handoffKey]: medical })
    await expect(answerHandoff(door, answer(number, { data: { ...fit, examinedOn: '2099-01-01' } }))).rejects.toThrow(
      /expected examinedOn not after .* \(rule not-dated-ahead\)/,
    )
    expect((await ledger(number)).at(-1)).toMatchObject({ outcome: 'refused', detail: 'bad-form' })
    const lasting = answer(number, {
      caller: { actor: organisation('medical-centre'), key: 'h-lasting' },
      data: { ...fit, validUntil: '2099-01-01' },
    })
    await expect(answerHandoff(door, lasting)).resolves.toMatchObject({ status: 'accepted' })
  })

  it('calls an unanswered signal unknown and writes no refusal', async () => {
    const { door, aCase, ledger, temporal } = given()
    const number = await aCase({ [handoffKey]: medical })
    temporal.troubles.push({ error: grpcError(14) })
    await expect(answerHandoff(door, answer(number))).rejects.toMatchObject({ code: 'outcome-unknown' })
    expect((await ledger(number)).filter(({ outcome }) => outcome === 'refused')).toEqual([])
  })
})
