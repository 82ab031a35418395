// Does an agency stay small and lose nothing over years of matters, continued as new every 60 events?
import { expect, test } from 'vitest'
import { balanceOf, effectOf, heldIn } from '../../domain/agency/deposit.js'
import type { Facts } from '../../domain/explained.js'
import { recordsOf, textOf } from '../../domain/facts.js'
import { as, until } from '../rig/a-case.js'
import { AnAgency, anAgencyOpening, theAgency, theSupervisor } from '../rig/an-agency.js'
import { withWorker } from '../rig/with-worker.js'

const system = { role: 'system' as const, id: 'np-7k3m-9q2t-x' }
const caseNo = (n: number) => `NP-${String(n).padStart(4, '0')}-9Q2T-X`

/** Overcharges, complaints, demerits, inspections, suspensions, plans: all at once, and again. */
async function troubles(agency: AnAgency, wave: number): Promise<void> {
  const cases = Array.from({ length: 4 }, (_, n) => caseNo(wave * 10 + n))
  await Promise.all(
    cases.map(async (number, n) => {
      await agency.act('clear-case', { case: number }, system)
      const overcharge = { case: number, entry: '1', amountMinor: 1_000_000, currency: 'NPR', category: 'visa' }
      await agency.act('record-overcharge', overcharge, system)
      const task = `licensed/overcharges/open/${number}/1/overcharge-refund`
      await agency.answered(task, n % 2 === 0 ? {} : { refunded: false })
    }),
  )
  await agency.act(
    'record-complaint',
    { case: caseNo(wave * 10), complaint: `c-${wave}`, category: 'false-promise' },
    system,
  )
  await agency.act('order-inspection', { reason: 'random' }, as('caseworker'))
  await agency.answered(`licensed/inspections/open/inspection-${wave}/agency-inspection`)
  await agency.act('suspend-preventively', { reason: 'test' }, theSupervisor)
  await agency.act('lift-suspension', { cause: 'preventive', reason: 'test' }, theSupervisor)
  await agency.act('change-plan', { plannedYearly: 300 + wave }, theAgency)
  for (const id of [`demerit-${2 * wave - 1}`, `demerit-${2 * wave}`]) {
    const at = (task: string) => `licensed/demerits/open/${id}/${task}`
    await agency.answered(at('decision/demerit-reply'))
    await agency.answered(at('decision/demerit-decision'), { upheld: id.endsWith('2') })
    if (!id.endsWith('2')) continue
    await agency.answered(at('appeal/demerit-appeal'))
    await agency.answered(at('appeal/appeal-decision'), { outcome: 'struck' })
  }
}

/** Every top-up that is asked for is paid, until told to stop. */
async function payTopUps(agency: AnAgency, done: () => boolean): Promise<void> {
  while (!done()) {
    const file = await agency.file().catch(() => undefined)
    const open = Object.entries(file?.waits ?? {}).find(
      ([key, wait]) => wait.kind.startsWith('deposit-') && wait.answer === undefined && key.includes('shortages'),
    )
    const wanted = open?.[1].facts
    const amountMinor = Number(wanted?.['amountMinor'] ?? wanted?.['shortMinor'] ?? 0)
    if (open) await agency.answered(open[0], { amountMinor }).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
}

const waves = 3

test(`${waves} waves of overcharges, demerits, inspections and suspensions over many runs: nothing lost, the file below 16 kB`, () =>
  withWorker(
    async ({ world, client, startCase }) => {
      const started = await startCase(anAgencyOpening({ mode: 'real' }))
      const agency = new AnAgency(client, started.workflowId)
      await agency.licensed()
      let over = false
      const paying = payTopUps(agency, () => over)
      for (let wave = 1; wave <= waves; wave += 1) await troubles(agency, wave)
      const quiet = await agency.says(
        'nothing open',
        ({ overcharges, demerits, deposit, status }) =>
          Object.keys({ ...overcharges, ...demerits }).length === 0 &&
          balanceOf(deposit) === 100_000_000 &&
          status === 'provisional',
      )
      over = true
      await paying

      const [counts] = Object.values(quiet.record.years)
      expect(counts).toMatchObject({
        cleared: 4 * waves,
        overcharges: 4 * waves,
        drawn: 2 * waves,
        complaints: waves,
        inspections: waves + 1,
        points: 0,
      })
      expect(heldIn(quiet.deposit)).toBe(0)
      // A command of the door is remembered in 31 characters; those of this test are longer.
      const { events: _, commands, ...file } = await agency.file()
      const size = JSON.stringify({ ...file, commands: commands.map(() => 'x'.repeat(31)) }).length
      expect(size).toBeLessThan(16_384)

      const said = world.events.flatMap((event) => (event.event === 'summary' ? [event.data] : []))
      const entries = new Map(
        said.flatMap((data) => recordsOf(data, 'depositEntries')).map((e) => [textOf(e, 'id'), e]),
      )
      expect(entries.size).toBe(quiet.deposit.count)
      const sum = [...entries.values()].reduce((total, entry) => total + effectOf(entry as never), 0)
      expect(sum).toBe(100_000_000)
      const settled = world.carriedOut.filter((item) => item.act === 'inform' && item.fact === 'refund-settled')
      expect(settled.map((item) => (item as { data: Facts }).data['how']).sort()).toEqual([
        ...Array.from({ length: 2 * waves }, () => 'agency'),
        ...Array.from({ length: 2 * waves }, () => 'deposit'),
      ])
      await until('the last letter', async () => ((await agency.file()).outgoing.length === 0 ? true : undefined))
      expect((await agency.runs()).length).toBeGreaterThan(2)
    },
    // HAZARD: a query that is answered while a local step runs ends its workflow task before the step's outcome has been
    // taken; the history then replays in another order. This test asks all the time, so its runs are not replayed.
    { smallHistories: true, doNotReplay: true },
  ))
