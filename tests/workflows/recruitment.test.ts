// How does recruitment go, and how does it end early?
import { expect, test } from 'vitest'
import { match, throughRecruitment } from '../rig/happy-path.js'
import { withWorker } from '../rig/with-worker.js'

const oriented = { heldOn: '2026-11-24', attended: true, language: 'ne' }

test('who does not agree with the fees leaves before any offer is written, and nothing is owed', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.complete('recruitment/orientation', oriented)
    await c.complete('recruitment/registration', { registeredOn: '2026-11-24', papersComplete: true })
    await c.complete('recruitment/job-match', match)
    await c.complete('recruitment/fee-consent', { understood: true, agrees: false })
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'fees-not-agreed' })
    expect(world.issued()).toEqual([])
    expect(world.told()).toEqual(['case-opened', 'fee-disclosure', 'refused'])
  }))

test('a declined offer revokes the 1 paper that was issued', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.complete('recruitment/orientation', oriented)
    await c.complete('recruitment/registration', { registeredOn: '2026-11-24', papersComplete: true })
    await c.complete('recruitment/job-match', match)
    await c.complete('recruitment/fee-consent', { understood: true, agrees: true })
    await c.complete('recruitment/offer-answer', { accepts: false })
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'offer-declined' })
    expect(world.carriedOut.filter((item) => item.act === 'revoke-document')).toHaveLength(1)
  }))

test('both sign the contract in any order; the attaché is shown that no clause is missing', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    await c.open('screening/police/police-clearance')
    const opened = world.events.flatMap((event) => (event.event === 'wait-opened' ? [event] : []))
    const verification = opened.find((event) => event.kind === 'contract-verification')
    expect(verification?.facts).toMatchObject({ complete: true, missing: [] })
    expect(world.issued()).toEqual(['job-offer', 'employment-contract'])
  }))
