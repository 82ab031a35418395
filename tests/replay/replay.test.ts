// Can this code continue every case that any released version began?
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { corpusFolder, divergenceOf, divergencesOf, recordedStories } from '../rig/histories.js'

const stories = recordedStories()

test('there is a recorded history for each of at least 15 stories', () => {
  expect(stories.length).toBeGreaterThanOrEqual(15)
})

test('every recorded history replays without divergence', async () => {
  const recorded = stories.flatMap(({ name, runs }) => runs.map((run) => ({ name, run })))
  const divergences = await divergencesOf(
    inject('bundlePath'),
    recorded.map(({ run }) => run),
  )
  expect(divergences).toHaveLength(recorded.length)
  const diverged = divergences.flatMap((said, n) => (said === undefined ? [] : [`${recorded[n]?.name}: ${said}`]))
  expect(diverged).toEqual([])
}, 180_000)

test('a history changed in one place does not replay: the check can fail', async () => {
  const story = stories.find(({ name }) => name.includes('goes-through-5-stages')) ?? stories[0]
  const [run] = structuredClone(story?.runs ?? [])
  if (!run) throw new Error('expected a recorded history')
  const text = JSON.stringify(run.history).replaceAll('"carryOut"', '"carryElse"')
  const mutated = { ...run, history: JSON.parse(text) as typeof run.history }
  expect(await divergenceOf(inject('bundlePath'), [mutated])).toMatch(/carry|determinism|TMPRL1100/i)
})

test('the corpus is only ever added to: its list names every file', () => {
  const listed = readFileSync(join(corpusFolder, 'LIST'), 'utf8').trim().split('\n')
  expect(stories.map(({ name }) => name)).toEqual(listed)
})
