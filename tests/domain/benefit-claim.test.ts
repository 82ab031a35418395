// Does a benefit claim keep its book: answers in any order, late, twice or never; every act in every status?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../domain/acts.js'
import { claimActions, claimBookkeeping, type ClaimAction } from '../../domain/benefit-claim.js'
import { fallSilent, takeAnswer } from '../../domain/benefit-claim/claim-answers.js'
import { claimStatuses, restate, type ClaimBook, type ClaimStatus } from '../../domain/benefit-claim/claim-book.js'
import { factsOfTotalization, keepComputation, nextComputation } from '../../domain/benefit-claim/claim-computation.js'
import { isEstateSettled, openQuestions, settleQuestion } from '../../domain/benefit-claim/claim-questions.js'
import { askedNow, standingRequests } from '../../domain/benefit-claim/claim-requests.js'
import { goneOnWithout } from '../../domain/benefit-claim/claim-summary.js'
import { survivorsClaim } from '../../domain/benefit-claim/survivors-claim.js'
import { decisions } from '../../domain/decisions.js'
import type { Facts } from '../../domain/explained.js'
import { checkForm, taskKind } from '../../domain/forms.js'
import { theInstrument } from '../rulebook/a-rulebook.js'
import { aClaimBook, awards, claimedStates, notifies, refuses, words } from '../rig/a-claim.js'

const at = '2026-04-02T09:00:00.000Z'
const countries = ['ES', 'FR', 'LU']

const say = (book: ClaimBook, country: string, answer: Facts, matter: 'periods' | 'decision' = 'periods') =>
  takeAnswer(book, { country, matter, answer })

/** Computes what is on record, as the workflow does. */
function compute(book: ClaimBook): Facts {
  const rulebook = theInstrument(book.instrument)
  const facts = factsOfTotalization(book)
  const answer = decisions.get('totalization')?.decide({ rulebook, on: '2026-04-02', at, supplied: {} }, facts)
  if (answer?.status !== 'decided') throw new Error('expected a decided totalization')
  keepComputation(book, answer.value, at)
  return answer.value
}

const payables = (book: ClaimBook) =>
  book.computation?.states.map(({ country, payable, basis }) => [country, payable, basis])

function computed(): ClaimBook {
  const book = aClaimBook()
  for (const country of countries) say(book, country, words[country] ?? {})
  compute(book)
  return book
}

function decided(): ClaimBook {
  const book = computed()
  say(book, 'ES', awards('1000.00'), 'decision')
  say(book, 'FR', awards('400.00'), 'decision')
  say(book, 'LU', refuses, 'decision')
  return book
}

/** A book in each status. */
const books: Record<ClaimStatus, () => ClaimBook> = {
  collecting: aClaimBook,
  'awaiting-decisions': computed,
  'in-review': decided,
  estate: () => changed(computed(), (book) => (book.diedOn = '2026-06-01')),
  withdrawn: () => changed(aClaimBook(), (book) => (book.ended = { how: 'withdrawn', reason: 'own-wish' })),
  ended: () => changed(decided(), (book) => (book.ended = { how: 'completed', reason: 'closing-time-over' })),
}

function changed(book: ClaimBook, change: (book: ClaimBook) => unknown): ClaimBook {
  change(book)
  restate(book)
  return book
}

describe('a claim in three countries, one of them under one year', () => {
  it('pays 1,000.00 in Spain and 400.00 in France; Luxembourg counts and pays nothing', () => {
    const book = aClaimBook()
    expect([nextComputation(book), book.status]).toEqual(['wait', 'collecting'])
    for (const country of countries) say(book, country, words[country] ?? {})
    expect(nextComputation(book)).toBe('compute')
    compute(book)
    expect(payables(book)).toEqual([
      ['ES', '1000.00', 'pro-rata'],
      ['FR', '400.00', 'pro-rata'],
      ['LU', '0.00', 'short-period'],
    ])
    expect([book.computation?.totalPeriods, book.status]).toEqual(['366', 'awaiting-decisions'])
  })

  it('computes the same whatever the order and however often the same is said (500 random orders)', () => {
    const expected = payables(computed())
    const anOrder = fc.array(fc.constantFrom(...countries), { maxLength: 8 })
    fc.assert(
      fc.property(anOrder, (order) => {
        const book = aClaimBook()
        for (const country of [...order, ...countries]) say(book, country, words[country] ?? {})
        compute(book)
        expect([payables(book), book.record]).toEqual([expected, 3])
      }),
      { numRuns: 500 },
    )
  })

  it('is changed by no answer that comes twice', () => {
    for (const book of [computed(), decided()]) {
      const before = structuredClone(book)
      for (const country of countries) say(book, country, words[country] ?? {})
      expect(book).toEqual(before)
    }
    const book = decided()
    const before = structuredClone(book)
    say(book, 'FR', awards('400.00'), 'decision')
    expect(book).toEqual(before)
  })

  it('takes another answer as a correction: 12 years in France give 450.00, and only those whose share moved decide again', () => {
    const book = decided()
    say(book, 'FR', notifies({ years: '12', theoretical: '1200.00' }))
    expect([book.status, nextComputation(book), book.states[1]?.periods.answers]).toEqual(['collecting', 'compute', 2])
    compute(book)
    expect(payables(book)?.slice(0, 2)).toEqual([
      ['ES', '937.50', 'pro-rata'],
      ['FR', '450.00', 'pro-rata'],
    ])
    expect(book.states.map(({ decision }) => [decision.stand, decision.turn])).toEqual([
      ['asked', 2],
      ['asked', 2],
      ['answered', 1],
    ])
  })
})

describe('an institution that does not simply notify', () => {
  it('asks back: a caseworker replies, and it is asked again with the reply', () => {
    const book = aClaimBook()
    say(book, 'FR', { outcome: 'clarification', asks: ['maiden-name'] })
    const [question] = openQuestions(book)
    expect(question).toMatchObject({ task: 'claim-clarification', facts: { country: 'FR', asks: ['maiden-name'] } })
    settleQuestion(book, question?.id ?? '', { reply: ['marriage-certificate-sent'] })
    expect(askedNow(book, 'FR.fr-cnav', 'periods')).toMatchObject({
      turn: 2,
      facts: { reply: ['marriage-certificate-sent'] },
    })
    expect(openQuestions(book)).toEqual([])
  })

  it('rejects: corrected and asked again, or its state leaves the claim and the others are computed', () => {
    const book = aClaimBook()
    say(book, 'LU', { outcome: 'rejected', reason: 'unknown-person' })
    settleQuestion(book, openQuestions(book)[0]?.id ?? '', { choice: 'ask-again', reason: 'number-corrected' })
    say(book, 'LU', { outcome: 'rejected', reason: 'unknown-person' })
    settleQuestion(book, openQuestions(book)[0]?.id ?? '', { choice: 'drop', reason: 'never-insured' })
    say(book, 'ES', words['ES'] ?? {})
    say(book, 'FR', words['FR'] ?? {})
    compute(book)
    expect([payables(book)?.length, standingRequests(book, 'periods')]).toEqual([2, ['ES.es-inss', 'FR.fr-cnav']])
  })

  it('rejects to decide: dropped, the claim goes on without its decision, its 120 months stay, and its late decision counts', () => {
    const book = computed()
    say(book, 'ES', awards('1000.00'), 'decision')
    say(book, 'LU', refuses, 'decision')
    say(book, 'FR', { outcome: 'rejected', reason: 'unknown-person' }, 'decision')
    expect(taskKind('claim-rejection')?.title).toMatch(
      /periods: its state leaves the claim; a decision: the claim goes on without it/,
    )
    settleQuestion(book, openQuestions(book)[0]?.id ?? '', { choice: 'drop', reason: 'no-decision-to-come' })
    expect([book.states[1]?.dropped, book.states[1]?.decision.stand, book.status]).toEqual([
      false,
      'set-aside',
      'in-review',
    ])
    expect([payables(book)?.length, goneOnWithout(book)]).toEqual([3, ['FR']])
    say(book, 'FR', awards('400.00'), 'decision')
    expect([book.states[1]?.decision.stand, goneOnWithout(book)]).toEqual(['answered', []])
  })

  it('sends it on: the next one is asked; back to the first is a circle, which a caseworker must break', () => {
    const book = aClaimBook()
    say(book, 'FR', { outcome: 'forwarded', to: 'fr-msa' })
    expect(standingRequests(book, 'periods')).toEqual(['ES.es-inss', 'FR.fr-msa', 'LU.lu-cnap'])
    say(book, 'FR', { outcome: 'forwarded', to: 'fr-cnav' })
    expect(openQuestions(book)).toMatchObject([{ task: 'claim-rejection', facts: { asks: ['forwarded-in-a-circle'] } }])
  })

  it('is silent: reminded, waited for, gone on without; its late answer is computed in', () => {
    const book = aClaimBook()
    for (const country of ['ES', 'FR']) say(book, country, words[country] ?? {})
    const choose = (choice: string) => {
      fallSilent(book, 'LU', 'periods')
      settleQuestion(book, openQuestions(book)[0]?.id ?? '', { choice, reason: 'no-word' })
      return book.states[2]?.periods
    }
    expect(choose('remind')).toMatchObject({ stand: 'asked', turn: 2, patience: 0 })
    expect(choose('wait')).toMatchObject({ stand: 'asked', turn: 2, patience: 1 })
    expect(choose('go-on-without')).toMatchObject({ stand: 'set-aside' })
    compute(book)
    expect([book.computation?.without, book.computation?.totalPeriods]).toEqual([['LU'], '360'])
    say(book, 'LU', words['LU'] ?? {})
    compute(book)
    expect([book.computation?.without, book.computation?.totalPeriods]).toEqual([[], '366'])
    expect(book.states[2]?.decision.stand).toBe('asked')
  })

  it('insured the same days as another: no number is made up, a caseworker has one of them asked again', () => {
    const book = aClaimBook()
    const dated = { ...words['ES'], periods: [{ kind: 'compulsory', from: '2000-01-01', to: '2015-12-31' }] }
    for (const country of ['ES', 'FR']) say(book, country, dated)
    say(book, 'LU', words['LU'] ?? {})
    compute(book)
    expect(book.computation).toBeNull()
    expect(openQuestions(book)).toMatchObject([{ task: 'claim-obstacle', facts: { reason: 'undecided-overlap' } }])
    settleQuestion(book, openQuestions(book)[0]?.id ?? '', { choice: 'ask-again', country: 'XX' })
    expect(openQuestions(book)[0]?.id).toBe('obstacle.3.1')
    settleQuestion(book, openQuestions(book)[0]?.id ?? '', { choice: 'ask-again', country: 'FR' })
    say(book, 'FR', words['FR'] ?? {})
    expect(compute(book)['outcome']).toBe('computed')
  })
})

describe('acts', () => {
  const data: Record<ClaimAction, Facts> = {
    withdraw: { reason: 'own-wish' },
    reopen: { reason: 'new-periods' },
    'confirm-contact': {},
    'report-death': { diedOn: '2026-06-01', country: 'FR' },
    forward: { country: 'FR', to: 'fr-msa' },
    'go-on-without': { country: 'FR', reason: 'no-word' },
    'drop-state': { country: 'FR', reason: 'never-insured' },
    'adopt-rulebook': { rulebook: 'a'.repeat(64), reason: 'newer-text' },
    'add-note': {},
  }
  const refusalOf = (book: ClaimBook, action: ClaimAction, said: Facts = data[action]) => {
    const act: Act = { action, actor: { role: 'caseworker', id: 'desk-1' }, at, commandId: 'c', data: said }
    const rule = claimBookkeeping.acts[action].refuse?.(book, act)
    if (!rule) claimBookkeeping.acts[action].apply(book, act)
    return rule?.rule
  }
  const mayBe: Record<ClaimStatus, Partial<Record<ClaimAction, ClaimStatus>>> = {
    collecting: {
      withdraw: 'withdrawn',
      'confirm-contact': 'collecting',
      'report-death': 'estate',
      forward: 'collecting',
      'go-on-without': 'collecting',
      'drop-state': 'collecting',
      'adopt-rulebook': 'collecting',
      'add-note': 'collecting',
    },
    'awaiting-decisions': {
      withdraw: 'withdrawn',
      reopen: 'collecting',
      'confirm-contact': 'awaiting-decisions',
      'report-death': 'estate',
      forward: 'awaiting-decisions',
      'go-on-without': 'awaiting-decisions',
      'adopt-rulebook': 'awaiting-decisions',
      'add-note': 'awaiting-decisions',
    },
    'in-review': {
      reopen: 'collecting',
      'confirm-contact': 'in-review',
      'report-death': 'estate',
      'adopt-rulebook': 'in-review',
      'add-note': 'in-review',
    },
    estate: {
      forward: 'estate',
      'go-on-without': 'estate',
      'drop-state': 'estate',
      'adopt-rulebook': 'estate',
      'add-note': 'estate',
    },
    withdrawn: {},
    ended: {},
  }

  it.each(claimStatuses)(
    'in status %s: what is allowed leads where the table says, all else is not offered',
    (status) => {
      expect(books[status]().status).toBe(status)
      for (const action of claimActions) {
        const expected = mayBe[status][action]
        expect([action, claimBookkeeping.allowed[status].includes(action)]).toEqual([action, expected !== undefined])
        if (expected === undefined) continue
        const book = books[status]()
        expect([action, refusalOf(book, action), book.status]).toEqual([action, undefined, expected])
        expect(checkForm('action', action, data[action]).ok, action).toBe(true)
      }
    },
  )

  it.each([
    ['forward', aClaimBook, { country: 'DE', to: 'de-drv' }, 'no-such-state'],
    ['forward', aClaimBook, { country: 'FR', to: 'fr-cnav' }, 'forwarded-in-a-circle'],
    ['go-on-without', decided, { country: 'FR', reason: 'no-word' }, 'not-waited-for'],
    [
      'drop-state',
      () => aClaimBook({ states: claimedStates.slice(0, 1) }),
      { country: 'ES', reason: 'x' },
      'no-state-left',
    ],
    ['reopen', decided, { reason: 'review-asked', country: 'DE' }, 'no-such-state'],
    ['report-death', () => survivorsClaim(books.estate(), 'CLM-7K3M-9Q2T-A'), data['report-death'], 'death-known'],
    ['confirm-contact', () => survivorsClaim(books.estate(), 'CLM-7K3M-9Q2T-A'), {}, 'nobody-to-confirm'],
  ] as const)('%s that makes no sense is refused by a rule with an id', (action, book, said, rule) => {
    expect(refusalOf(book(), action, said)).toBe(rule)
  })

  it('a review asks the decision of one state again, and nothing of the others', () => {
    const book = decided()
    refusalOf(book, 'reopen', { reason: 'review-asked', country: 'ES' })
    expect(book.states.map(({ decision }) => decision.stand)).toEqual(['asked', 'answered', 'answered'])
    expect(askedNow(book, 'ES.es-inss', 'decision')).toMatchObject({ turn: 2, facts: { reply: ['review-asked'] } })
  })
})

describe('a death during the claim', () => {
  it('opens the survivors’ claim on the same institutions with the death as contingency', () => {
    const book = survivorsClaim(books.estate(), 'CLM-7K3M-9Q2T-A')
    expect(book).toMatchObject({
      branch: 'survivors',
      contingency: '2026-06-01',
      follows: 'CLM-7K3M-9Q2T-A',
      status: 'collecting',
    })
    expect(book.states.map(({ institution }) => institution)).toEqual(['es-inss', 'fr-cnav', 'lu-cnap'])
  })

  it('stays open until the two institutions that awarded a benefit have paid what they owed', () => {
    const book = changed(decided(), (now) => (now.diedOn = '2026-06-01'))
    const questions = openQuestions(book)
    expect(questions.map(({ id }) => id)).toEqual(['ES.arrears', 'FR.arrears'])
    for (const { id } of questions) {
      expect(isEstateSettled(book)).toBe(false)
      settleQuestion(book, id, { outcome: 'paid', settledOn: '2026-09-01', reference: 'transfer-1' })
    }
    expect(isEstateSettled(book)).toBe(true)
  })

  it('owes nothing when it came before the contingency', () => {
    const book = changed(computed(), (now) => (now.diedOn = '2026-02-28'))
    expect(isEstateSettled(book)).toBe(true)
  })
})

describe('whatever is said, in whatever order', () => {
  const outcomes: Facts[] = [
    words['ES'] ?? {},
    notifies({ years: '3' }),
    { outcome: 'clarification', asks: ['x'] },
    { outcome: 'rejected', reason: 'x' },
    { outcome: 'forwarded', to: 'fr-msa' },
    { outcome: 'forwarded', to: 'fr-cnav' },
    awards('1.00'),
    refuses,
  ]
  const aWord = fc.record({
    country: fc.constantFrom(...countries, 'XX'),
    matter: fc.constantFrom('periods' as const, 'decision' as const),
    answer: fc.constantFrom(...outcomes),
    silent: fc.boolean(),
    choice: fc.constantFrom('ask-again', 'drop', 'remind', 'wait', 'go-on-without'),
  })

  it('nothing throws, the status follows, each question is settled by its answer (1,000 random lives)', () => {
    fc.assert(
      fc.property(fc.array(aWord, { maxLength: 25 }), (lives) => {
        const book = aClaimBook()
        for (const { country, matter, answer, silent, choice } of lives) {
          const isPeriods = ['notified', 'awarded', 'refused'].includes(String(answer['outcome']))
          const fitting = isPeriods
            ? (answer['outcome'] === 'notified') === (matter === 'periods')
              ? answer
              : undefined
            : answer
          if (fitting) takeAnswer(book, { country, matter, answer: fitting })
          if (silent) fallSilent(book, country, matter)
          const [question] = openQuestions(book)
          if (question) {
            settleQuestion(book, question.id, { choice, reason: 'x', reply: ['x'], country: 'FR' })
            expect(openQuestions(book).map(({ id }) => id)).not.toContain(question.id)
          }
          if (nextComputation(book) === 'compute') compute(book)
          const { status } = book
          restate(book)
          expect(book.status).toBe(status)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
