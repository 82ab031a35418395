// What happens to an agency that overcharges, is suspended, appeals, loses, and has its deposit drawn? Years, told in seconds.
import { expect, test } from 'vitest'
import { balanceOf, shortfallOf } from '../../domain/agency/deposit.js'
import { anOpening, as, until } from '../rig/a-case.js'
import { AnAgency, anAgencyOpening, aNumber, theSupervisor } from '../rig/an-agency.js'
import { storyServer } from '../rig/story.js'
import type { World } from '../rig/world.js'

const server = storyServer()
const told = (world: World, notice: string) =>
  world.carriedOut.filter((item) => item.act === 'tell' && item.notice === notice).length

test.runIf(server.skips)(
  `an agency that overcharges twice: drawn, demerits, appeal lost, suspended, the case in flight held and freed (${server.how})`,
  () =>
    server.tell(async ({ world, clock, open, pass }) => {
      const opening = anAgencyOpening(clock)
      const opened = await open(opening)
      const agency = new AnAgency(opened.client, opened.workflowId)
      await agency.licensed()
      const worker = { ...anOpening(clock), caseNumber: aNumber('NP') }
      const inFlight = await open({ ...worker, facts: { ...worker.facts, agency: opening.caseNumber } })
      const system = { role: 'system' as const, id: worker.caseNumber.toLowerCase() }

      const overcharge = { case: worker.caseNumber, currency: 'NPR', category: 'recruitment-service' }
      await agency.act('record-overcharge', { ...overcharge, entry: '1', amountMinor: 4_000_000 }, system)
      await agency.open(`licensed/overcharges/open/${worker.caseNumber}/1/overcharge-refund`)
      // Nobody refunds within 15 days: the deposit pays, and the agency is told that it may reply to a demerit.
      await pass(17)
      const drawn = await agency.says('a drawn deposit', ({ demerits }) => demerits['demerit-1'] !== undefined)
      expect([balanceOf(drawn.deposit), shortfallOf(drawn.deposit)]).toEqual([96_000_000, 4_000_000])
      expect(drawn.record.years).not.toEqual({})
      expect(drawn.status).toBe('provisional')
      const reminded = world.carriedOut.flatMap((item) =>
        item.act === 'tell' && item.notice === 'task-reminder' && item.data['kind'] === 'overcharge-refund'
          ? [item.to]
          : [],
      )
      expect(reminded).toEqual([{ organisation: 'himal-manpower' }])

      // Nor does it top the deposit up within 15 more days: the licence rests, and the case in flight hears of it.
      await pass(17)
      await agency.standsAs('suspended')
      const held = await until('the hold of the case', async () => (await inFlight.file()).holds?.[opening.caseNumber])
      expect(held).toMatchObject({ cause: 'agency', data: { how: 'suspended' } })
      const clearing = agency.act('clear-case', { case: worker.caseNumber }, system)
      await expect(clearing).rejects.toMatchObject({ cause: { message: expect.stringContaining('licence-required') } })
      await agency.answered('licensed/deposit/top-up/shortages/2/deposit-top-up', { amountMinor: 4_000_000 })
      await agency.answered('licensed/deposit/top-up/shortages/2/deposit-confirmation', { amountMinor: 4_000_000 })
      await agency.standsAs('provisional')
      await until('the case freed', async () =>
        (await inFlight.file()).holds?.[opening.caseNumber] === undefined ? true : undefined,
      )

      // The demerit: decided against the agency, which appeals and loses. Ten points are the threshold.
      const at = (task: string) => `licensed/demerits/open/demerit-1/${task}`
      await agency.answered(at('decision/demerit-decision'))
      await agency.answered(at('appeal/demerit-appeal'))
      const appealed = await agency.says('an appeal', ({ demerits }) => demerits['demerit-1']?.status === 'appealed')
      expect(appealed.status).toBe('provisional')
      await agency.answered(at('appeal/appeal-decision'))
      const { record, suspensions } = await agency.standsAs('suspended')
      expect(suspensions.map(({ cause }) => cause)).toEqual(['demerit-points'])
      expect(Object.values(record.years).reduce((sum, { points }) => sum + points, 0)).toBe(10)
      await until('the second hold', async () => (await inFlight.file()).holds?.[opening.caseNumber])
      await agency.act('lift-suspension', { cause: 'demerit-points', reason: 'training-done' }, theSupervisor)
      await agency.standsAs('provisional')
      expect([told(world, 'refund-demanded'), told(world, 'deposit-drawn'), told(world, 'demerit-closed')]).toEqual([
        1, 1, 1,
      ])
    }),
)

test(`an agency that is cancelled keeps its deposit in the fund for six months, then gets the rest back (${server.how})`, () =>
  server.tell(async ({ world, clock, open, pass }) => {
    const opened = await open(anAgencyOpening(clock))
    const agency = new AnAgency(opened.client, opened.workflowId)
    await agency.licensed()
    await agency.act('open-demerit', { category: 'false-documents', measure: 'cancellation' }, as('caseworker'))
    const at = (task: string) => `licensed/demerits/open/demerit-1/${task}`
    await agency.answered(at('decision/demerit-reply'))
    await agency.answered(at('decision/demerit-decision'))
    if (server.skips) await pass(28)
    if (server.skips) expect((await agency.book()).status).toBe('provisional')
    if (server.skips) await pass(5)
    await agency.standsAs('cancelled')

    const number = aNumber('NP')
    const late = { case: number, entry: '1', amountMinor: 1_000_000, currency: 'NPR', category: 'visa' }
    if (server.skips) {
      await agency.act('record-overcharge', late, { role: 'system', id: number.toLowerCase() })
      await agency.open(`winding-up/open/${number}/1/overcharge-refund`)
      await pass(17)
      await pass(200)
    }
    const end = await until('the end', async () =>
      (await agency.file()).status === 'closed' ? agency.book() : undefined,
    )
    expect(balanceOf(end.deposit)).toBe(0)
    expect(end.deposit.entries.at(-1)).toMatchObject({
      kind: 'returned',
      rule: 'deposit-final-return',
      amountMinor: server.skips ? 99_000_000 : 100_000_000,
    })
    expect(world.told()).toContain('deposit-returned')
  }))
