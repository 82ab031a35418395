// What if the institution is silent while a certificate of coverage runs out? Told on the server that skips time.
import { expect, test } from 'vitest'
import { addToDate } from '../../domain/calendar.js'
import { anOpening, as, until } from '../rig/a-case.js'
import { storyServer } from '../rig/story.js'

const server = storyServer()
/** A demo calendar races through years that nobody waits in: only a server that skips time stops where it is told to. */
const years = test.runIf(server.skips)
const certificate = 'portability/coverage/certificate'

years(
  `an institution that is silent past the end is still heard: the law abroad applies, until it extends (${server.how})`,
  () =>
    server.tell(async ({ world, clock, open, pass }) => {
      world.versions['portability'] = 3
      const departedOn = new Date().toISOString().slice(0, 10)
      const lastDayAfter = (years: number) => addToDate(addToDate(departedOn, { years }), { days: -1 })
      const until2Years = lastDayAfter(2)
      const facts = { departedOn, monthlyWageMinor: 2_100_000, currency: 'KRW', visaClass: 'E-9', nationality: 'NP' }
      const c = await open({ ...anOpening(clock), procedure: 'portability', facts })
      await c.answer('portability/coverage/coverage-certificate', {
        outcome: 'issued',
        from: departedOn,
        until: until2Years,
      })
      const acknowledged = { outcome: 'acknowledged', acknowledgedOn: departedOn }
      await c.answer(`${certificate}/1/acknowledgement/coverage-acknowledgement`, acknowledged)

      await pass(735)
      await c.open(`${certificate}/1/validity/end/coverage-registration`)
      const { coverage, waits } = await c.file()
      expect(coverage).toMatchObject({ state: 'expired', until: until2Years, extensions: 0 })
      expect(waits[`${certificate}/1/validity/extension/coverage-extension`]?.asked).toBeGreaterThan(1)

      const until3Years = lastDayAfter(3)
      await c.answer(`${certificate}/1/validity/extension/coverage-extension`, {
        outcome: 'granted',
        until: until3Years,
      })
      await c.open(`${certificate}/2/acknowledgement/coverage-acknowledgement`)
      expect((await c.file()).coverage).toMatchObject({ state: 'issued', until: until3Years, extensions: 1 })
      await c.handle.signal('factReported', {
        commandId: 'left',
        digest: 'd',
        actor: as('system'),
        fact: 'died',
        data: { diedOn: until2Years, country: 'KR' },
      })
      await c.handle.result()
      const told = () =>
        world.carriedOut.flatMap((item) => (item.act === 'tell' && item.notice === 'coverage-law' ? [item.data] : []))
      await until('3 letters', async () => (told().length === 3 ? true : undefined))
      expect(told()).toMatchObject([
        { reason: 'issued', law: 'origin' },
        { reason: 'expired', law: 'destination', from: addToDate(departedOn, { years: 2 }) },
        { reason: 'extended', law: 'origin', until: until3Years },
      ])
    }),
)
