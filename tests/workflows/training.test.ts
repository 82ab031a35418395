// How does training close the gap, and what if it does not?
import { expect, test } from 'vitest'
import { throughRecruitment, throughScreening } from '../rig/happy-path.js'
import { withWorker } from '../rig/with-worker.js'

const course = (n: number) => `training/course/${n}/training-course`
const attended = { provider: 'np-training', completedOn: '2026-12-20', hours: 45, attendedPercent: 100 }

test('a failed course is repeated once; passed at the second attempt, 1 certificate is issued', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    await throughScreening(c)
    await c.answer(course(1), { ...attended, outcome: 'failed' })
    await c.answer(course(2), { ...attended, outcome: 'completed' })
    await c.complete('training/pre-departure-orientation', { heldOn: '2026-12-21', attended: true })
    await c.open('deployment/visa/visa')
    expect(world.issued().filter((document) => document === 'training-certificate')).toHaveLength(1)
  }))

test('44 of 45 hours are no certificate, and a second failure ends the case as refused', () =>
  withWorker(async ({ startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    await throughScreening(c)
    await c.answer(course(1), { ...attended, outcome: 'completed', hours: 44 })
    await c.answer(course(2), { ...attended, outcome: 'absent', hours: 0 })
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'training-failed' })
  }))
