// How does a small agency get from its application to the label, over years? Told on the server that skips time.
import { expect, test } from 'vitest'
import { balanceOf } from '../../domain/agency/deposit.js'
import { until } from '../rig/a-case.js'
import { AnAgency, anAgencyOpening } from '../rig/an-agency.js'
import { storyServer } from '../rig/story.js'

const server = storyServer()
/** A demo calendar races through years that nobody waits in: only a server that skips time stops where it is told to. */
const years = test.runIf(server.skips)
const day = 86_400_000

years(
  `a small agency: applied, provisional for two years, regular, and the label for two clean years (${server.how})`,
  () =>
    server.tell(async ({ world, clock, open, pass }) => {
      const opened = await open(anAgencyOpening(clock))
      const agency = new AnAgency(opened.client, opened.workflowId)
      const { licence: first, deposit } = await agency.licensed()
      expect(balanceOf(deposit)).toBe(100_000_000)
      for (let n = 1; n <= 120; n += 1) {
        const number = `NP-${String(n).padStart(4, '0')}-9Q2T-X`
        await agency.act('clear-case', { case: number }, { role: 'system', id: number.toLowerCase() })
      }

      // The notice comes 60 days before the last day; until then nothing is asked of anybody.
      await pass(24 * 30)
      await agency.answered('licensed/terms/provisional/licence-review')
      const review = await agency.file()
      expect(review.memory['licensed/terms/provisional/decide-licence-review']).toMatchObject({ recommended: true })
      await pass(62)
      const regular = await agency.standsAs('regular')
      expect(Date.parse(regular.licence?.from ?? '') - Date.parse(first?.until ?? '')).toBe(day)

      const labelled = await agency.says('the label', ({ incentives }) => incentives.label !== undefined)
      expect(labelled.incentives.label).toMatchObject({ rule: 'incentive-label' })
      await until('the certificates', async () => (world.issued().includes('label-certificate') ? true : undefined))
      expect(world.issued()).toContain('tax-benefit-certificate')
      expect(world.told()).not.toContain('agency-suspended')
      const { events: _, ...file } = await agency.file()
      expect(JSON.stringify(file).length).toBeLessThan(16_384)
    }),
)

years(
  `a third clean year: a longer licence, a fifth of the deposit back, a waiver, and a renewal without an application (${server.how})`,
  () =>
    server.tell(async ({ world, clock, open, pass }) => {
      const opened = await open(anAgencyOpening(clock))
      const agency = new AnAgency(opened.client, opened.workflowId)
      await agency.licensed()
      await agency.act('clear-case', { case: 'NP-0001-9Q2T-X' }, { role: 'system', id: 'np-0001-9q2t-x' })
      await pass(24 * 30)
      await agency.answered('licensed/terms/provisional/licence-review')
      await pass(62)
      const { licence } = await agency.standsAs('regular')

      await pass(367)
      const third = await agency.says('a deposit given back', ({ reducedMinor }) => reducedMinor > 0)
      expect([balanceOf(third.deposit), third.deposit.requiredMinor]).toEqual([80_000_000, 80_000_000])
      const longer = await agency.says('a longer licence', (book) => book.licence?.until !== licence?.until)
      expect(Number(longer.licence?.until.slice(0, 4)) - Number(licence?.until.slice(0, 4))).toBe(1)

      for (let year = 0; year < 4; year += 1) await pass(366)
      const renewed = await agency.says(
        'a renewal',
        (book) => (book.licence?.from ?? '') > (longer.licence?.until ?? ''),
      )
      expect(renewed.status).toBe('regular')
      expect(world.told().filter((notice) => notice === 'licence-granted')).toHaveLength(3)
      expect(Object.keys((await agency.file()).waits)).toEqual([])
      const { events: _, ...file } = await agency.file()
      expect(JSON.stringify(file).length).toBeLessThan(16_384)
    }),
)
