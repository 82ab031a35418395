// Who may depart, and who watches over the stay?
import { expect, test } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import { anOpening, as, calendarFrom, type ACase } from '../rig/a-case.js'
import { fit, untilOnSite, untilTrained } from '../rig/happy-path.js'
import { withWorker, type Rig } from '../rig/with-worker.js'

const visa = { outcome: 'issued', decidedOn: '2027-01-05', validUntil: '2030-01-05', visaClass: 'E-9' }

test('without insurance there is no exit clearance: nobody departs, 2 papers are revoked', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await untilTrained(c)
    await c.answer('deployment/visa/visa', visa)
    await c.answer('deployment/insurance/insurance', { outcome: 'declined', policy: 'none', from: '2027-01-10' })
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'clearance-refused' })
    expect(world.issued()).not.toContain('exit-clearance')
    expect(world.carriedOut.filter((item) => item.act === 'revoke-document')).toHaveLength(2)
  }))

test('the portability starts once, at departure, with wage and visa class and no personal data', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await untilOnSite(c)
    await c.open('deployment/checks/1/welfare-check')
    const starts = world.carriedOut.flatMap((item) => (item.act === 'start-portability' ? [item.facts] : []))
    expect(starts).toEqual([
      {
        departedOn: '2027-01-10',
        monthlyWageMinor: 2_100_000,
        currency: 'KRW',
        visaClass: 'E-9',
        nationality: 'NP',
        employer: 'hanbit-metal',
        destination: 'KR',
      },
    ])
  }))

test('the portability (procedure 3) starts with the dates of the policy, and hears of the arrival when it is confirmed', () =>
  withWorker(async ({ world, startCase }) => {
    world.versions['deployment'] = 3
    const c = await startCase()
    await untilTrained(c)
    await c.answer('deployment/visa/visa', visa)
    const policy = { outcome: 'insured', policy: 'policy-1', from: '2027-01-09', until: '2027-02-09' }
    await c.answer('deployment/insurance/insurance', policy)
    await c.complete('deployment/departure', { departedOn: '2027-01-10' })
    await c.complete('deployment/arrival', { arrivedOn: '2027-01-11', contractAsSigned: true })
    await c.open('deployment/checks/1/welfare-check')
    const starts = world.carriedOut.flatMap((item) => (item.act === 'start-portability' ? [item.facts] : []))
    expect(starts).toMatchObject([{ policyFrom: '2027-01-09', policyUntil: '2027-02-09' }])
    const told = world.carriedOut.flatMap((item) => (item.act === 'inform-portability' ? [[item.fact, item.data]] : []))
    expect(told).toEqual([['arrived', { arrivedOn: '2027-01-11' }]])
  }))

test('a contract ended in its 2nd month withdraws the open welfare check and opens the return plan with the cause', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await untilOnSite(c)
    await c.open('deployment/checks/1/welfare-check')
    expect((await c.file()).status).toBe('on-site')
    await c.act('end-contract', { endedOn: '2027-03-01', cause: 'terminated' }, as('employer'))
    const plan = await c.open('return/return-plan')
    expect(plan.facts).toEqual({ endedOn: '2027-03-01', cause: 'terminated' })
    expect(
      world.events.some((e) => e.event === 'wait-closed' && e.how === 'withdrawn' && e.key.includes('checks/1')),
    ).toBe(true)
  }))

const way = (n: number) => `deployment/way-out/${n}`
const insured = { outcome: 'insured', policy: 'policy-1', from: '2027-12-10' }

/** A case under procedure 5 with its visa and the answer of the insurer. */
async function untilInsured({ world, startCase }: Rig, policy: Facts = insured, opening = anOpening()): Promise<ACase> {
  world.versions['deployment'] = 5
  const c = await startCase(opening)
  await untilTrained(c)
  await c.answer('deployment/visa/visa', visa)
  await c.answer('deployment/insurance/insurance', policy)
  return c
}

test('a medical until 28 November 2027 is repeated for a departure on 10 December (procedure 5), and the case goes on', () =>
  withWorker(async (rig) => {
    const c = await untilInsured(rig)
    const examination = `${way(1)}/conditions/1/medical/examination/1/medical-examination`
    expect(await c.open(examination)).toMatchObject({ to: { organisation: 'medical-centre' } })
    expect(rig.world.told()).toContain('medical-held')
    await c.answer(examination, { ...fit, examinedOn: '2027-06-02', validUntil: '2028-06-01' })
    await c.open(`${way(1)}/departure`)
    expect((await c.file()).facts).toMatchObject({
      medicalValidUntil: '2028-06-01',
      clearedUntil: '2028-06-01',
      clearanceEndsWith: 'medical',
    })
    expect(rig.world.issued().at(-1)).toBe('exit-clearance')
  }))

test('a medical that still ends before departure after 1 repetition opens a task; a reason ends the case, none is refused', () =>
  withWorker(async ({ startCase, world }) => {
    world.versions['deployment'] = 5
    const c = await startCase()
    await untilTrained(c)
    await c.answer('deployment/visa/visa', visa)
    await c.answer('deployment/insurance/insurance', insured)
    await c.answer(`${way(1)}/conditions/1/medical/examination/1/medical-examination`, {
      ...fit,
      validUntil: '2027-12-01',
    })
    const task = `${way(1)}/conditions/2/clearance-obstacle`
    expect(await c.open(task)).toMatchObject({ to: { role: 'caseworker' }, facts: { missing: ['medical'] } })
    await expect(c.completeNow(task, { choice: 'end-case' }, { as: as('caseworker') })).rejects.toMatchObject({
      cause: { message: expect.stringContaining('expected reason') },
    })
    await c.complete(task, { choice: 'end-case', reason: 'not-renewed-in-time' })
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'clearance-refused' })
  }))

test('a declined insurance asks the caseworker (procedure 5); renewed, the second policy counts for clearance and portability', () =>
  withWorker(async (rig) => {
    const c = await untilInsured(rig, { ...insured, outcome: 'declined', from: '2027-07-01' })
    await c.complete(`${way(1)}/conditions/1/clearance-obstacle`, { choice: 'renew' })
    const second = { ...insured, policy: 'policy-2', from: '2027-07-02', until: '2027-09-02' }
    await c.answer(`${way(1)}/conditions/1/insurance/insurance`, second)
    await c.complete(`${way(1)}/departure`, { departedOn: '2027-06-01' })
    await c.open('deployment/arrival')
    const starts = rig.world.carriedOut.flatMap((item) => (item.act === 'start-portability' ? [item.facts] : []))
    expect(starts).toMatchObject([{ departedOn: '2027-06-01', policyFrom: '2027-07-02', policyUntil: '2027-09-02' }])
  }))

test('nobody leaves after the last day of the clearance: it is revoked, the worker told, and what ended is renewed', () =>
  withWorker(async (rig) => {
    const c = await untilInsured(rig, { ...insured, from: '2027-11-28' }, anOpening(calendarFrom('2027-11-27')))
    const tooLate = c.complete(`${way(1)}/departure`, { departedOn: '2027-11-29' })
    await expect(tooLate).rejects.toMatchObject({ cause: { message: expect.stringContaining('2027-11-28') } })
    await c.complete(`${way(2)}/clearance-obstacle`, { choice: 'renew' })
    expect(rig.world.told()).toContain('clearance-ended')
    await c.answer(`${way(2)}/conditions/1/medical/examination/1/medical-examination`, {
      ...fit,
      validUntil: '2028-11-01',
    })
    await c.complete(`${way(2)}/departure`, { departedOn: '2027-11-29' })
    await c.open('deployment/arrival')
    const papers = rig.world.carriedOut.flatMap((item) =>
      (item.act === 'issue' || item.act === 'revoke-document') && item.document === 'exit-clearance' ? [item.act] : [],
    )
    expect(papers).toEqual(['issue', 'revoke-document', 'issue'])
  }))

test('a departure in time that is told of after the clearance ended is recorded by the obstacle, and the case goes on', () =>
  withWorker(async (rig) => {
    const c = await untilInsured(rig, { ...insured, from: '2027-11-28' }, anOpening(calendarFrom('2027-11-27')))
    await c.complete(`${way(2)}/clearance-obstacle`, { choice: 'departed', departedOn: '2027-11-28' })
    await c.open('deployment/arrival')
    expect((await c.file()).facts).toMatchObject({ departedOn: '2027-11-28', clearedUntil: '2027-11-28' })
  }))

test('a worker whom the repeated medical finds unfit is not cleared: the case ends as unfit, as in screening', () =>
  withWorker(async (rig) => {
    const c = await untilInsured(rig)
    const examination = `${way(1)}/conditions/1/medical/examination/1/medical-examination`
    await c.answer(examination, { ...fit, outcome: 'unfit', validUntil: null })
    expect(await c.handle.result()).toMatchObject({ exit: 'unfit', reason: 'medical-unfit' })
  }))
