// What happens at the four gates of screening?
import { expect, test } from 'vitest'
import { fit, throughRecruitment, throughScreening } from '../rig/happy-path.js'
import { until } from '../rig/a-case.js'
import { withWorker } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

const medical = (n: number) => `screening/medical/examination/${n}/medical-examination`
const outcomesTold = (world: World) =>
  world.carriedOut.flatMap((item) =>
    item.act === 'tell' && item.notice === 'medical-held' ? [item.data?.['outcome']] : [],
  )
const gatesButMedical = {
  'screening/identity/identity-check': {
    outcome: 'confirmed',
    checkedOn: '2026-11-28',
    passportValidUntil: '2034-01-01',
  },
  'screening/police/police-clearance': { outcome: 'clear', issuedOn: '2026-11-28', validUntil: null },
  'screening/language/language-test': { score: 160, takenOn: '2026-11-28' },
}

test('a worker declared unfit leaves the cycle, is told why, and the offer and contract are revoked in reverse order', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    for (const [key, data] of Object.entries(gatesButMedical)) await c.answer(key, data)
    await c.answer(medical(1), { ...fit, outcome: 'unfit', validUntil: null })
    expect(await c.handle.result()).toMatchObject({ exit: 'unfit', reason: 'medical-unfit' })
    expect(world.told()).toContain('unfit')
    const revoked = world.carriedOut.flatMap((item) => (item.act === 'revoke-document' ? [item.document] : []))
    expect(revoked).toEqual(['employment-contract', 'job-offer'])
  }))

test('a held medical is repeated once on the date of the rulebook, and the second result counts', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    for (const [key, data] of Object.entries(gatesButMedical)) await c.answer(key, data)
    await c.answer(medical(1), { ...fit, outcome: 'held', validUntil: null })
    await c.answer(medical(2), fit)
    await c.open('training/course/1/training-course')
    expect(world.told()).toContain('medical-held')
    const asked = world.carriedOut.filter((item) => item.act === 'hand-off' && item.handoff === 'medical-examination')
    expect(asked).toHaveLength(2)
  }))

test('a fitness that has ended is repeated, and the notice passes on that the centre said fit, not that it could not decide', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    // The calendar of a case moves on only when nobody else is waited for.
    for (const [key, data] of Object.entries(gatesButMedical)) await c.answer(key, data)
    await c.answer(medical(1), { ...fit, examinedOn: '2025-10-01', validUntil: '2026-10-01' })
    await c.answer(medical(2), { ...fit, outcome: 'held', validUntil: null })
    await c.open(medical(3))
    expect(outcomesTold(world)).toEqual(['fit', 'held'])
  }))

test('a fitness without an end asks a caseworker for the figure that the rulebook does not have, and goes on with it', () =>
  withWorker(async ({ startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    await c.answer(medical(1), { ...fit, validUntil: null })
    const task = 'screening/medical/examination/1/decide-medical/figure/medical-validity-months'
    await c.complete(task, { value: 12, source: 'letter of the medical centre' })
    for (const [key, data] of Object.entries(gatesButMedical)) await c.answer(key, data)
    const file = await until('training', async () => {
      const now = await c.file()
      return now.stage === 'training' ? now : undefined
    })
    expect(file.facts['medicalValidUntil']).toBe('2027-11-28')
  }))

test('a language score above the highest possible one parks the decision; asked again, the right score counts', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    await c.answer('screening/language/language-test', { score: 999, takenOn: '2026-11-28' })
    await c.complete('screening/language/decide-language-test/parked', {
      choice: 'ask-again',
      reason: 'wrong-answer-given',
    })
    await throughScreening(c)
    await c.open('training/course/1/training-course')
    const asked = world.carriedOut.filter((item) => item.act === 'hand-off' && item.handoff === 'language-test')
    expect(asked.map((item) => item.key)).toEqual([
      'screening/language/language-test/ask-1',
      'screening/language/language-test/ask-101',
    ])
  }))

test('a language score of 79 of 200 ends the case as refused at the language gate', () =>
  withWorker(async ({ startCase }) => {
    const c = await startCase()
    await throughRecruitment(c)
    for (const [key, data] of Object.entries(gatesButMedical)) {
      await c.answer(key, key.includes('language') ? { score: 79, takenOn: '2026-11-28' } : data)
    }
    await c.answer(medical(1), fit)
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'screening-language' })
  }))
