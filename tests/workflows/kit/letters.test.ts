// Does a letter about a document leave together with it, and never without it?
import { expect, test } from 'vitest'
import { throughRecruitment, toTheOffer } from '../../rig/happy-path.js'
import { until } from '../../rig/a-case.js'
import { withWorker } from '../../rig/with-worker.js'
import { World } from '../../rig/world.js'

const [paper, letter] = ['recruitment/issue-job-offer', 'recruitment/tell-offer-ready']

/** The world, and the keys of each batch that reached it. */
function observed(): { world: World; batches: string[][] } {
  const world = new World()
  const batches: string[][] = []
  const { carryOut } = world.activities
  world.activities.carryOut = (batch) => {
    batches.push(batch.items.map(({ key }) => key))
    return carryOut(batch)
  }
  return { world, batches }
}

test('offer and contract leave in one batch each with the letter about them: 2 batches, not 4', () => {
  const { world, batches } = observed()
  return withWorker(
    async ({ startCase }) => {
      const c = await startCase()
      await throughRecruitment(c)
      await until('the contract to be signed', async () =>
        world.told().includes('contract-signed') ? true : undefined,
      )
      const papers = batches.filter((keys) => keys.some((key) => /issue-(job-offer|employment-contract)$/.test(key)))
      expect(papers).toEqual([
        [paper, letter],
        ['recruitment/issue-employment-contract', 'recruitment/tell-contract-signed'],
      ])
    },
    { world },
  )
})

test('an offer that is written at the second try takes its letter with it, and the letter counts no try', () => {
  const { world, batches } = observed()
  world.trouble({ key: /issue-job-offer/, times: 1, transient: true, code: 'registry-unreachable' })
  return withWorker(
    async ({ startCase }) => {
      const c = await startCase()
      await throughRecruitment(c)
      expect(batches.filter((keys) => keys.includes(letter))).toEqual([
        [paper, letter],
        [paper, letter],
      ])
      const offered = world.carriedOut.filter(({ key }) => key === paper || key === letter)
      expect(offered.map(({ key, tries }) => [key, tries])).toEqual([
        [paper, 1],
        [letter, undefined],
      ])
    },
    { world },
  )
})

test('the letter about an offer that nobody can write stays in the case, and goes when a caseworker skips the paper', () => {
  const { world } = observed()
  world.trouble({ key: /issue-job-offer/, times: 9, transient: false, code: 'character-not-in-font' })
  return withWorker(
    async ({ startCase }) => {
      const c = await startCase()
      await toTheOffer(c)
      await c.open(`${paper}/parked`)
      expect((await c.file()).outgoing.map(({ key }) => key)).toEqual([letter])
      expect(world.told()).not.toContain('offer-ready')
      await c.complete(`${paper}/parked`, { choice: 'skip', reason: 'done-on-paper' })
      await until('the letter', async () => (world.told().includes('offer-ready') ? true : undefined))
    },
    { world },
  )
})
