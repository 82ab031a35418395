// How does a claim live: asked, heard in any order, computed, decided, reviewed, closed; and what when somebody dies?
import { expect, test } from 'vitest'
import type { ClaimBook, ClaimOpening } from '../../domain/benefit-claim/claim-book.js'
import type { Facts } from '../../domain/explained.js'
import { as, calendarFrom, until, type ACase } from '../rig/a-case.js'
import { aClaim, awards, notifies, refuses, words } from '../rig/a-claim.js'
import { withWorker } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

const institutions: { [country: string]: string } = { ES: 'es-inss', FR: 'fr-cnav', LU: 'lu-cnap' }
const periods = (country: string, at = institutions[country]) => `claim/requests/periods/${country}.${at}/claim-periods`
const decision = (country: string, at = institutions[country]) =>
  `claim/requests/decision/${country}.${at}/claim-decision`

const opened = (change: Partial<ClaimOpening> = {}) => aClaim(change, calendarFrom('2026-03-02'))
const numberOf = ({ workflowId }: ACase): string => workflowId.slice(workflowId.indexOf('/') + 1)

/** Waits for what the registry hears: see the hazard of asking the file itself. */
const isIn = ({ things }: World, claim: ACase, status: ClaimBook['status']) =>
  until(`status ${status}`, async () => (things?.statuses.get(numberOf(claim)) === status ? true : undefined))

/** Sends an answer as the institution, whether or not the request is open. */
const send = (claim: ACase, handoff: string, data: Facts) => {
  const id = handoff.split('/').at(-2)?.slice(3) ?? ''
  const message = { commandId: crypto.randomUUID(), digest: 'd', actor: { role: 'organisation', id }, handoff, data }
  return claim.handle.signal('handoffAnswered', message)
}

async function allNotify(claim: ACase): Promise<void> {
  for (const country of ['LU', 'ES', 'FR']) await claim.answer(periods(country), words[country] ?? {})
}

async function allDecide(claim: ACase): Promise<void> {
  await claim.answer(decision('FR'), awards('400.00'))
  await claim.answer(decision('LU'), refuses)
  await claim.answer(decision('ES'), awards('1000.00', { reviewDays: 90 }))
}

const lettersTo = (world: World, notice: string) =>
  world.carriedOut.flatMap((item) => (item.act === 'tell' && item.notice === notice ? [item.to] : []))
const computations = (world: World) => world.decided.filter((name) => name === 'totalization').length
const bookOf = async (claim: ACase) => (await claim.file()).book as ClaimBook

test('three institutions answer in any order, all is computed once, each decides, the summary is received, the claim closes', () =>
  withWorker(async ({ world, startCase }) => {
    const claim = await startCase(opened())
    await allNotify(claim)
    await isIn(world, claim, 'awaiting-decisions')
    expect(computations(world)).toBe(1)
    await allDecide(claim)
    const asked = world.carriedOut.flatMap((item) =>
      item.act === 'hand-off' && item.handoff === 'claim-decision' ? [item.data['own']] : [],
    )
    expect(asked.flat()).toMatchObject([
      { country: 'ES', payable: '1000.00' },
      { payable: '400.00' },
      { payable: '0.00' },
    ])
    await claim.complete('claim/summary/round/1/claim-receipt', { receivedOn: '2026-03-02' })
    expect(await claim.handle.result()).toMatchObject({ exit: 'completed', reason: 'closing-time-over' })
    expect(world.told()).toEqual(
      expect.arrayContaining(['claim-opened', 'claim-computed', 'claim-summary', 'claim-ended']),
    )
    expect(lettersTo(world, 'claim-ended')).toHaveLength(4)
    const ended = world.carriedOut.flatMap((item) =>
      item.act === 'tell' && item.notice === 'claim-ended' ? [item.data] : [],
    )
    expect(ended[0]).toEqual({ how: 'completed', reason: 'closing-time-over', without: [] })
    expect(world.carriedOut.filter(({ act }) => act === 'withdraw-handoff')).toEqual([])
  }))

test('an answer that comes 5 times counts once; another one is a correction, computed again and sent to those whose share moved', () =>
  withWorker(async ({ world, startCase }) => {
    const claim = await startCase(opened())
    await allNotify(claim)
    await isIn(world, claim, 'awaiting-decisions')
    await allDecide(claim)
    await isIn(world, claim, 'in-review')
    for (let n = 0; n < 4; n += 1) await send(claim, periods('FR'), words['FR'] ?? {})
    await send(claim, periods('FR'), notifies({ years: '12', theoretical: '1200.00' }))
    await until('two computations', async () => (computations(world) === 2 ? true : undefined))
    await isIn(world, claim, 'awaiting-decisions')
    const { states, computation } = await bookOf(claim)
    expect(states.map((state) => [state.periods.answers, state.decision.turn])).toEqual([
      [1, 2],
      [2, 2],
      [1, 1],
    ])
    expect(computation?.totals).toEqual([{ currency: 'EUR', amount: '1387.50' }])
    await claim.act('withdraw', { reason: 'own-wish' }, as('person'))
    expect(await claim.handle.result()).toMatchObject({ exit: 'withdrawn', reason: 'own-wish' })
  }))

test('who asks back, rejects or sends on is answered by a caseworker or asked where it went', () =>
  withWorker(async ({ world, startCase }) => {
    const claim = await startCase(opened())
    await claim.answer(periods('ES'), { outcome: 'clarification', asks: ['maiden-name'] })
    await claim.complete('claim/requests/questions/ES.periods.clarifying.1.0/claim-clarification', {
      reply: ['name-sent'],
    })
    await until('asked with the reply', async () =>
      world.carriedOut.some(
        (item) => item.act === 'hand-off' && item.asked === 2 && String(item.data['reply']) === 'name-sent',
      )
        ? true
        : undefined,
    )
    await claim.answer(periods('FR'), { outcome: 'forwarded', to: 'fr-msa' })
    await claim.answer(periods('FR', 'fr-msa'), words['FR'] ?? {})
    await claim.answer(periods('LU'), { outcome: 'rejected', reason: 'unknown-person' })
    await claim.complete('claim/requests/questions/LU.periods.rejected.1.0/claim-rejection', {
      choice: 'drop',
      reason: 'never-insured',
    })
    await claim.answer(periods('ES'), words['ES'] ?? {})
    await isIn(world, claim, 'awaiting-decisions')
    expect((await bookOf(claim)).computation?.counted).toEqual(['ES', 'FR'])
    await claim.open(decision('FR', 'fr-msa'))
    await claim.act('withdraw', { reason: 'own-wish' })
    await claim.handle.result()
    const withdrawn = world.carriedOut.flatMap((item) => (item.act === 'withdraw-handoff' ? [item.organisation] : []))
    expect(withdrawn.sort()).toEqual(['es-inss', 'fr-msa'])
  }))

test(
  'an institution that is silent is reminded, then the caseworker goes on without it; its late answer is computed in',
  () =>
    withWorker(async ({ world, startCase }) => {
      const claim = await startCase(opened())
      await claim.answer(periods('ES'), words['ES'] ?? {})
      await claim.answer(periods('FR'), words['FR'] ?? {})
      await claim.complete('claim/requests/questions/LU.periods.overdue.1.0/claim-silence', {
        choice: 'go-on-without',
        reason: 'no-word',
      })
      await isIn(world, claim, 'awaiting-decisions')
      expect((await bookOf(claim)).computation?.without).toEqual(['LU'])
      await send(claim, periods('LU'), words['LU'] ?? {})
      await until('two computations', async () => (computations(world) === 2 ? true : undefined))
      await claim.open(decision('LU'))
      expect((await bookOf(claim)).computation?.without).toEqual([])
    }),
  240_000,
)

test('a death during the claim opens the survivors’ claim; what was owed until then is settled, and the claim closes as deceased', () =>
  withWorker(async ({ world, startCase }) => {
    const claim = await startCase(opened())
    await allNotify(claim)
    await isIn(world, claim, 'awaiting-decisions')
    await claim.act('report-death', { diedOn: '2026-03-02', country: 'FR' })
    await allDecide(claim)
    for (const country of ['ES', 'FR'])
      await claim.complete(`claim/requests/questions/${country}.arrears/claim-arrears`, {
        outcome: 'paid',
        settledOn: '2026-03-02',
        reference: 'transfer-1',
      })
    expect(await claim.handle.result()).toMatchObject({ exit: 'deceased', reason: 'death-reported' })
    const openings = world.carriedOut.filter(({ act }) => act === 'open-claim')
    const asked = await until('the survivors’ requests', async () => {
      const found = world.carriedOut.flatMap((item) =>
        item.act === 'hand-off' && item.data['follows'] === numberOf(claim) ? [item.data['branch']] : [],
      )
      return found.length === 3 ? found : undefined
    })
    expect(asked).toEqual(['survivors', 'survivors', 'survivors'])
    expect(openings).toMatchObject([
      { book: { branch: 'survivors', contingency: '2026-03-02', follows: numberOf(claim) } },
    ])
    expect(lettersTo(world, 'claim-death')).toHaveLength(4)
    expect(lettersTo(world, 'claim-ended').filter((to) => 'person' in to)).toEqual([])
  }))

test('a person confirms their address at any time; a withdrawal tells the three institutions that did not answer yet', () =>
  withWorker(async ({ world, startCase }) => {
    const claim = await startCase(opened())
    for (const country of ['ES', 'FR', 'LU']) await claim.open(periods(country))
    await claim.act('confirm-contact', {}, as('person'))
    await until('confirmed', async () => ((await bookOf(claim)).contact.confirmed === 1 ? true : undefined))
    await claim.act('withdraw', { reason: 'own-wish' })
    await claim.handle.result()
    expect(world.carriedOut.filter(({ act }) => act === 'withdraw-handoff')).toHaveLength(3)
  }))

test('thirty years after the return a claim is filed in 2056 by a worker without any cached workflow, every task a replay', () =>
  withWorker(
    async ({ world, startCase }) => {
      const claim = await startCase(aClaim({ contingency: '2056-03-01' }, calendarFrom('2056-03-02')))
      await allNotify(claim)
      await isIn(world, claim, 'awaiting-decisions')
      await allDecide(claim)
      await claim.complete('claim/summary/round/1/claim-receipt', { receivedOn: '2056-03-02' })
      expect(await claim.handle.result()).toMatchObject({ exit: 'completed' })
    },
    { maxCachedWorkflows: 0 },
  ))

test('between the Philippines and Germany the terms of the treaty are unread: our computation goes to both as advice', () =>
  withWorker(async ({ world, startCase }) => {
    const states = [
      { country: 'PH', institution: 'ph-sss', currency: 'PHP', daysPerWeek: null },
      { country: 'DE', institution: 'de-drv', currency: 'EUR', daysPerWeek: null },
    ]
    const claim = await startCase(opened({ instrument: 'bilateral-pro-rata', case: 'PH-7K3M-9Q2T-K', states }))
    await claim.answer(
      periods('PH', 'ph-sss'),
      notifies({ years: '12', needs: '10', theoretical: '9000.00', independent: '4000.00' }),
    )
    await claim.answer(
      periods('DE', 'de-drv'),
      notifies({ years: '8', needs: '5', theoretical: '1000.00', independent: '380.00' }),
    )
    for (const [country, institution] of [
      ['PH', 'ph-sss'],
      ['DE', 'de-drv'],
    ] as const)
      await claim.open(decision(country, institution))
    const attached = world.carriedOut.flatMap((item) =>
      item.act === 'hand-off' && item.handoff === 'claim-decision'
        ? [[item.organisation, item.data['advice'], item.data['totals']]]
        : [],
    )
    const totals = [
      { currency: 'PHP', amount: '5400.00' },
      { currency: 'EUR', amount: '400.00' },
    ]
    expect(attached).toEqual([
      ['ph-sss', true, totals],
      ['de-drv', true, totals],
    ])
    const letter = world.carriedOut.find((item) => item.act === 'tell' && item.notice === 'claim-computed')
    expect(letter).toMatchObject({ to: { person: true }, data: { advice: true } })
  }))

test('with continue-as-new suggested every 60 events nothing is asked twice and no answer is lost', () =>
  withWorker(
    async ({ world, startCase }) => {
      const claim = await startCase(opened())
      await allNotify(claim)
      await isIn(world, claim, 'awaiting-decisions')
      await allDecide(claim)
      await claim.complete('claim/summary/round/1/claim-receipt', { receivedOn: '2026-03-02' })
      expect(await claim.handle.result()).toMatchObject({ exit: 'completed' })
      const asked = world.carriedOut.flatMap((item) => (item.act === 'hand-off' ? [`${item.wait} ${item.asked}`] : []))
      expect([asked.length, new Set(asked).size]).toEqual([6, 6])
      expect((await claim.runs()).length).toBeGreaterThan(1)
    },
    { smallHistories: true },
  ))
