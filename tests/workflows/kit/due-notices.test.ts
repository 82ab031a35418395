// Does a running case send what the door says is due: once, under the key it is given, and parked when the world refuses it?
import { expect, test } from 'vitest'
import { until } from '../../rig/a-case.js'
import { withWorker } from '../../rig/with-worker.js'
import { World } from '../../rig/world.js'

const key = 'recruitment/tell-case-opened'
const data = { key, notice: 'case-opened', at: '2026-11-25T04:00:00.000Z', facts: [{}] }
const due = (commandId: string, more: object = {}) => ({
  ...{ commandId, digest: 'd', actor: { role: 'organisation', id: 'mail-house' }, fact: 'notice-due' },
  data: { ...data, ...more },
})
const item = { act: 'tell', notice: 'case-opened', to: { person: true }, data: {}, at: data.at }

test('a notice said 5 times to be due goes out 1 time, and a form that does not hold is refused and ends nothing', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    const sent = () => world.carriedOut.filter((one) => one.key === 'replies/x/tell-reply-answered')
    const reply = { key: 'replies/x/tell-reply-answered', notice: 'reply-answered', facts: [{ answer: 'help' }] }
    for (let n = 0; n < 5; n += 1) await c.handle.signal('factReported', due('c1', reply))
    for (const wrong of [{ key: '../x' }, { facts: [] }, { at: 'soon' }, { more: 1 }])
      await c.handle.signal('factReported', due(`wrong-${JSON.stringify(wrong)}`, wrong))
    const refused = () => world.events.filter((e) => e.event === 'command' && e.detail === 'bad-form')
    await until('the reply and 4 refusals', async () =>
      sent().length > 0 && refused().length === 4 ? true : undefined,
    )
    expect(sent()).toMatchObject([{ ...item, notice: 'reply-answered', data: { answer: 'help' } }])
    expect(world.events.filter((e) => e.event === 'command' && e.commandId === 'c1')).toHaveLength(1)
  }))

test('one that the world refuses on its last channel is a task for the caseworker', () => {
  const world = new World()
  world.trouble({ key: /tell-late/, times: 1, transient: false, code: 'notice-refused' })
  return withWorker(
    async ({ startCase }) => {
      const c = await startCase()
      const late = { key: 'recruitment/tell-late', again: 1, calendar: [{ at: data.at, label: 'offer-answer' }] }
      await c.handle.signal('factReported', due('c2', late))
      await c.complete('recruitment/tell-late/parked', { choice: 'corrected-retry', reason: 'record-corrected' })
      await until('the notice', async () => (world.carriedOut.some((one) => one.key === late.key) ? true : undefined))
      expect(world.carriedOut.find((one) => one.key === late.key)).toMatchObject({
        ...item,
        again: 2,
        calendar: late.calendar[0],
      })
    },
    { world },
  )
})
