// Does a case stay small and lose nothing over ten years of messages?
import { expect, test } from 'vitest'
import { as, until } from '../rig/a-case.js'
import { withWorker } from '../rig/with-worker.js'

const long = process.env['SOJOURN_TEST_LONG'] === '1'
const notes = long ? 2_000 : 400
const signals = long ? 5_000 : 1_000
/** Signals are taken faster than they are worked off. */
const patienceMs = long ? 900_000 : 240_000

test(
  `${notes} actions and ${signals} signals over many runs: nothing is lost and the file stays below 16 kB`,
  () =>
    withWorker(
      async ({ world, startCase }) => {
        const c = await startCase()
        await c.open('recruitment/orientation')
        const lanes = Array.from({ length: 8 }, (_, lane) => lane)
        await Promise.all(
          lanes.map(async (lane) => {
            for (let n = lane; n < notes; n += lanes.length) await c.act('add-note', {}, as('caseworker'))
          }),
        )
        await Promise.all(
          lanes.map(async (lane) => {
            for (let n = lane; n < signals; n += lanes.length) {
              const message = { commandId: `s${n}`, digest: 'd', actor: as('system'), fact: 'no-such-fact', data: {} }
              await c.handle.signal('factReported', message)
            }
          }),
        )
        const heard = () =>
          world.events.filter((event) => event.event === 'command' && event.outcome === 'refused').length
        await until(
          `${signals} signals to be heard`,
          () => Promise.resolve(heard() >= signals || undefined),
          patienceMs,
        )
        await c.complete('recruitment/orientation', { heldOn: '2026-11-24', attended: true, language: 'ne' })
        await c.open('recruitment/registration')
        const commands = world.events.flatMap((event) => (event.event === 'command' ? [event] : []))
        expect(commands.filter((event) => event.action === 'add-note')).toHaveLength(notes)
        const refused = commands.filter((event) => event.outcome === 'refused').map((event) => event.commandId)
        expect(new Set(refused).size).toBe(signals)
        const { events: _, ...file } = await c.file()
        expect(JSON.stringify(file).length).toBeLessThan(16_384)
        expect(file.commands).toHaveLength(200)
        expect((await c.runs()).length).toBeGreaterThan(10)
      },
      { smallHistories: true, doNotReplay: true },
    ),
  long ? 1_800_000 : 900_000,
)
