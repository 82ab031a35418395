// What happens after coming home?
import { expect, test } from 'vitest'
import { throughReturn, throughTheStay, untilOnSite } from '../rig/happy-path.js'
import { withWorker } from '../rig/with-worker.js'

test('the return is told to the portability with its dates, and reintegration is followed up after 6 and 12 months', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await untilOnSite(c)
    await throughTheStay(c)
    await throughReturn(c)
    expect(await c.handle.result()).toMatchObject({ exit: 'completed' })
    const told = world.carriedOut.flatMap((item) => (item.act === 'inform-portability' ? [item.data] : []))
    const site = { leftOn: '2030-01-10', arrivedOn: '2027-01-11', returnedOn: '2030-01-11' }
    expect(told).toEqual([{ ...site, endedOn: '2030-01-10', endCause: 'completed' }])
    const followUps = world.events.flatMap((e) =>
      e.event === 'wait-opened' && e.kind === 'reintegration-follow-up' ? [e.at.slice(0, 7)] : [],
    )
    expect(followUps).toEqual(['2030-07', '2031-01'])
  }))
