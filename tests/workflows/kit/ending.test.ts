// What is left when a case ends early?
import { expect, test } from 'vitest'
import { as } from '../../rig/a-case.js'
import { throughRecruitment, untilOnSite } from '../../rig/happy-path.js'
import { withWorker } from '../../rig/with-worker.js'

test('a withdrawal during screening withdraws 4 open handoffs, revokes 2 papers and tells the person once', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    await c.open('screening/language/language-test')
    await c.act('withdraw', { reason: 'own-wish' }, as('person'))
    expect(await c.handle.result()).toMatchObject({ exit: 'withdrawn', reason: 'own-wish' })
    const acts = world.carriedOut.map((item) => item.act)
    expect(acts.filter((act) => act === 'withdraw-handoff')).toHaveLength(4)
    expect(acts.filter((act) => act === 'revoke-document')).toHaveLength(2)
    expect(world.told().filter((notice) => notice === 'case-withdrawn')).toHaveLength(1)
    const standings = world.events.flatMap((e) => (e.event === 'standing' ? [e.status] : []))
    expect(standings.slice(-2)).toEqual(['ending', 'closed'])
  }))

test('a withdrawal is refused on site with the actions that are allowed there; the contract can be ended instead', () =>
  withWorker(async ({ startCase }) => {
    const c = await startCase()
    await untilOnSite(c)
    await c.open('deployment/checks/1/welfare-check')
    await expect(c.act('withdraw', { reason: 'own-wish' }, as('person'))).rejects.toMatchObject({
      cause: { type: 'not-allowed', message: expect.stringContaining('end-contract') as string },
    })
    await c.act('end-contract', { endedOn: '2027-03-01', cause: 'employer-closed' }, as('labour-attache'))
    await c.open('return/return-plan')
    expect((await c.file()).facts['endCause']).toBe('employer-closed')
  }))

test('a death on site ends the case, tells the attaché and the portability', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await untilOnSite(c)
    await c.open('deployment/checks/1/welfare-check')
    await c.act('report-death', { diedOn: '2027-02-02', country: 'KR' }, as('labour-attache'))
    expect(await c.handle.result()).toMatchObject({ exit: 'deceased' })
    expect(world.told()).toContain('condolence')
    expect(world.carriedOut.some((item) => item.act === 'inform-portability' && item.fact === 'died')).toBe(true)
  }))

test('a withdrawal while a decision is parked leaves 0 open tasks behind', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    await c.answer('screening/language/language-test', { score: 999, takenOn: '2026-11-28' })
    await c.open('screening/language/decide-language-test/parked')
    expect((await c.file()).needsAttention).toBe(true)
    await c.act('withdraw', { reason: 'own-wish' }, as('person'))
    expect(await c.handle.result()).toMatchObject({ exit: 'withdrawn' })
    const opened = world.events.filter((e) => e.event === 'wait-opened').map((e) => e.key)
    const closed = world.events.filter((e) => e.event === 'wait-closed').map((e) => e.key)
    expect(opened.filter((key) => !closed.includes(key))).toEqual([])
  }))
