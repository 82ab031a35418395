// What happens to a date in a calendar when the case ends before it?
import { expect, test } from 'vitest'
import type { Outgoing } from '../../../domain/outgoing.js'
import { anOpening, as, today, until, type ACase } from '../../rig/a-case.js'
import { fit, throughRecruitment } from '../../rig/happy-path.js'
import { withWorker } from '../../rig/with-worker.js'
import { World } from '../../rig/world.js'

const medical = 'screening/medical/examination/1/medical-examination'

type Tell = Extract<Outgoing, { act: 'tell' }>
const tells = (world: World, notice: string): Tell[] =>
  world.carriedOut.filter((item): item is Tell => item.act === 'tell' && item.notice === notice)

/** A case on real time whose medical result is held: a date far ahead stands in the worker's calendar. */
async function withDate(world: World, then: (c: ACase) => Promise<void>): Promise<void> {
  await withWorker(
    async ({ startCase }) => {
      const c = await startCase(anOpening({ mode: 'real' }))
      await throughRecruitment(c)
      await then(c)
    },
    { world },
  )
}

test('a case withdrawn before a date takes it out of the calendar by the notice that goes out anyway', () => {
  const world = new World()
  world.keepsCalendars = true
  return withDate(world, async (c) => {
    await c.answer(medical, { ...fit, outcome: 'held', examinedOn: today, validUntil: null })
    await until('a date in the calendar', async () => ((await c.file()).entries ? true : undefined))
    const [entered] = tells(world, 'medical-held')
    await c.act('withdraw', { reason: 'family' }, as('person'))
    await c.handle.result()
    const [told] = tells(world, 'case-withdrawn')
    expect(told?.cancels).toEqual([{ ...entered?.calendar, subject: entered?.key }])
    expect(tells(world, 'date-cancelled')).toEqual([])
  })
})

test('an outside world that says nothing of calendars is told nothing of them', () => {
  const world = new World()
  return withDate(world, async (c) => {
    await c.answer(medical, { ...fit, outcome: 'held', examinedOn: today, validUntil: null })
    await until('the notice', async () => tells(world, 'medical-held')[0])
    await c.act('withdraw', { reason: 'family' }, as('person'))
    await c.handle.result()
    expect(tells(world, 'case-withdrawn')[0]?.cancels).toBeUndefined()
  })
})
