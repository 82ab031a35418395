// Does the door let employers, agencies and institutions act on their own files only, and does each hear of that first?
import { describe, expect, it } from 'vitest'
import { actOnCase } from '../../client/cases.js'
import { showCase } from '../../client/case-view.js'
import { addFee } from '../../client/fees.js'
import { withdrawCoverage } from '../../client/insurance-periods.js'
import { completeTask, showTask } from '../../client/tasks.js'
import type { Actor } from '../../domain/actor.js'
import { openCaseFile } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { openFile } from '../../registry/files.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { aDoor, organisation } from './a-door.js'

const given = aDoor()
const task = 'recruitment/employer/contract-signature'
const employer = (id: string): Actor => ({ role: 'employer', id })
const agency = (id: string): Actor => ({ role: 'agency', id })
const at = '2026-01-10T03:15:00.000Z'

/** A case placed with Hanbit Metal, which is asked to sign. */
async function placed(more: Facts = {}): Promise<string> {
  const signature = { of: 'task', kind: 'contract-signature', to: { role: 'employer' } } as const
  const number = await given().aCase({ [task]: signature })
  const facts = { employer: 'hanbit-metal', ...more }
  const file = given().temporal.files.get(`case/${number}`)
  if (file) file.facts = { ...file.facts, ...facts }
  const events = [{ event: 'summary', at, data: facts } as const]
  await recordCaseEvents(given().registry, { caseNumber: number, procedure: 'migration-cycle', events })
  return number
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { code: string; message: string }) => error,
  )

describe('a task of an employer', () => {
  it('is refused to another one, with the right form and with half a form, and the ledger has both', async () => {
    const number = await placed()
    for (const data of [{ signedOn: '2026-01-12' }, {}]) {
      const order = { caller: { actor: employer('office') }, task: `${number}/${task}`, data }
      expect(await refusal(completeTask(given().door, order))).toMatchObject({
        code: 'not-your-task',
        message: 'expected employer:hanbit-metal to answer, got employer:office',
      })
    }
    const refused = (await given().ledger(number)).filter(({ outcome }) => outcome === 'refused')
    expect(refused.map(({ detail }) => detail)).toEqual(['not-your-task', 'not-your-task'])
  })

  it('is taken from the employer of the case, as the shown command names it', async () => {
    const number = await placed()
    const { command } = await showTask(given().door, `${number}/${task}`)
    expect(command).toContain('--as employer:hanbit-metal')
    expect((await showCase(given().door, number)).next[0]?.command).toBe(command)
    const data = { signedOn: '2026-01-12' }
    const order = { caller: { actor: employer('hanbit-metal') }, task: `${number}/${task}`, data }
    expect(await completeTask(given().door, order)).toMatchObject({ case: number })
  })
})

describe('an act that is not theirs', () => {
  it('is refused before its form is looked at: a death reported by an employer', async () => {
    const number = await placed()
    const report = { caller: { actor: employer('hanbit-metal') }, caseNumber: number, action: 'report-death', data: {} }
    expect((await refusal(actOnCase(given().door, report)))?.message).toBe(
      'expected labour-attache:ID or caseworker:ID or supervisor:ID to report-death, got employer:hanbit-metal',
    )
    const note = { ...report, action: 'add-note', note: 'called' }
    expect((await refusal(actOnCase(given().door, { ...note, caller: { actor: employer('other') } })))?.code).toBe(
      'not-your-task',
    )
    expect(await actOnCase(given().door, note)).toMatchObject({ done: 'add-note' })
  })
})

describe('an agency', () => {
  const cost = {
    category: 'language-test',
    payer: 'worker',
    amountMinor: 3000,
    currency: 'USD',
    paidOn: '2026-01-20',
    evidence: 'receipt',
  }
  const enter = (caseNumber: string, id: string, data: object = { ...cost, chargedBy: id }) =>
    refusal(addFee(given().door, { caller: { actor: agency(id) }, caseNumber, data }))

  it('enters costs in the cases of its own workers only; another one, or one of no case, is refused first', async () => {
    const { number: licence } = await openFile(given().registry, {
      key: 'k-agency',
      digest: 'd',
      procedure: 'agency',
      rulebookId: 'npl',
      rulebookHash: 'x',
      clockMode: 'real',
      stage: 'licensing',
      status: 'regular',
      summary: { organisation: 'himal-manpower' },
      openedAt: at,
      newNumber: () => 'AGENCY-7K3M-9Q2T-5',
    })
    const number = await placed({ agency: licence })
    expect(await enter(number, 'himal-manpower')).toBeUndefined()
    for (const data of [undefined, {}])
      expect(await enter(number, 'other-agency', data)).toMatchObject({
        code: 'not-your-task',
        message: 'expected agency:himal-manpower to act on this case, got agency:other-agency',
      })
    expect((await enter(await placed(), 'himal-manpower'))?.code).toBe('not-your-task')
  })
})

describe('an institution', () => {
  it('that a case never asked withdraws no certificate of it', async () => {
    const number = await given().aCase()
    const opening = { procedure: 'portability', corridor: 'npl-kor-manufacturing', rulebook: 'x', facts: {} } as const
    const file = openCaseFile({ ...opening, caseNumber: number, clock: { mode: 'real' } })
    file.coverage = {
      state: 'issued',
      from: null,
      until: null,
      withdrawnFrom: null,
      extensions: 0,
      extensionRefused: false,
    }
    given().temporal.files.set(`portability/${number}`, file)
    const events = [{ event: 'standing', stage: 'portability', status: 'rights-open', at } as const]
    await recordCaseEvents(given().registry, { caseNumber: number, procedure: 'portability', events })
    await given().temporal.open(`portability/${number}`, 'portability/coverage/certificate', {
      of: 'handoff',
      kind: 'coverage-certificate',
      to: { organisation: 'np-social-security' },
    })
    const withdraw = (actor: Actor) =>
      refusal(
        withdrawCoverage(given().door, {
          caller: { actor },
          caseNumber: number,
          data: { withdrawnFrom: '2026-01-01', reason: 'wrong-employer' },
        }),
      )
    expect((await withdraw(organisation('kr-visa-desk')))?.code).toBe('not-your-task')
    expect(await withdraw(organisation('np-social-security'))).toBeUndefined()
  })
})
