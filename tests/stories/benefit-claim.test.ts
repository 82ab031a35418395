// What becomes of a claim when an institution is silent for a year? Reminded, gone on without, heard at last, and computed again.
import { expect, test } from 'vitest'
import type { ClaimBook } from '../../domain/benefit-claim/claim-book.js'
import { as, until, type ACase } from '../rig/a-case.js'
import { aClaim, awards, refuses, words } from '../rig/a-claim.js'
import { storyServer } from '../rig/story.js'
import type { World } from '../rig/world.js'

const server = storyServer()
const periods = (id: string) => `claim/requests/periods/${id}/claim-periods`
const decision = (id: string) => `claim/requests/decision/${id}/claim-decision`
const silence = (turn: number) => `claim/requests/questions/LU.periods.overdue.${turn}.0/claim-silence`

const asked = (world: World, key: string) =>
  world.carriedOut.filter((item) => item.act === 'hand-off' && item.wait === key).length
const computations = (world: World) => world.decided.filter((name) => name === 'totalization').length
const bookOf = async (claim: ACase) => (await claim.file()).book as ClaimBook

test(
  `Luxembourg is silent for a year: asked 8 times, gone on without; its 6 months then make 366 of the 360 (${server.how})`,
  () =>
    server.tell(async ({ world, clock, open, pass }) => {
      const claim = await open(aClaim({}, clock))
      await claim.answer(periods('ES.es-inss'), words['ES'] ?? {})
      await claim.answer(periods('FR.fr-cnav'), words['FR'] ?? {})
      for (const turn of [1, 2, 3]) {
        await claim.open(periods('LU.lu-cnap'))
        await pass(60)
        await claim.complete(silence(turn), { choice: 'remind', reason: 'no-word' })
      }
      await pass(60)
      await claim.complete(silence(4), { choice: 'go-on-without', reason: 'no-word' })
      await claim.open(decision('ES.es-inss'))
      expect([asked(world, periods('LU.lu-cnap')), computations(world)]).toEqual([8, 1])
      expect((await bookOf(claim)).computation).toMatchObject({ totalPeriods: '360', without: ['LU'] })

      await pass(130)
      await claim.complete('claim/contact/round/1/claim-contact', { reachable: true, changed: false })
      expect((await bookOf(claim)).contact).toMatchObject({ confirmed: 1, lost: false })

      await claim.answer(periods('LU.lu-cnap'), words['LU'] ?? {})
      await until('a second computation', async () => (computations(world) === 2 ? true : undefined))
      await claim.open(decision('LU.lu-cnap'))
      expect((await bookOf(claim)).computation).toMatchObject({ totalPeriods: '366', without: [] })
      await claim.answer(decision('ES.es-inss'), awards('1000.00'))
      await claim.answer(decision('FR.fr-cnav'), awards('400.00'))
      await claim.answer(decision('LU.lu-cnap'), refuses)
      await claim.complete('claim/summary/round/1/claim-receipt', { receivedOn: '2026-05-10' })
      await pass(70)
      expect(await claim.handle.result()).toMatchObject({ exit: 'completed', reason: 'closing-time-over' })
    }),
  280_000,
)

test(
  `a person who does not confirm their address for a year and two months is looked for, and the claim goes on (${server.how})`,
  () =>
    server.tell(async ({ clock, open, pass }) => {
      const claim = await open(aClaim({}, clock))
      await claim.open(periods('ES.es-inss'))
      await pass(370)
      await claim.open('claim/contact/round/1/claim-contact')
      await pass(65)
      await claim.complete('claim/contact/round/1/claim-contact-search', { outcome: 'not-reached' })
      await until('said', async () => ((await bookOf(claim)).contact.lost ? true : undefined))
      await claim.act('confirm-contact', {}, as('labour-attache'))
      await until('found', async () => ((await bookOf(claim)).contact.confirmed === 1 ? true : undefined))
      expect((await bookOf(claim)).contact.lost).toBe(false)
    }),
  280_000,
)
