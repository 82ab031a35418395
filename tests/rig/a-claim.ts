// What is a benefit claim in a test? Three countries and what their institutions say.
import { openClaimBook, type ClaimBook, type ClaimOpening } from '../../domain/benefit-claim/claim-book.js'
import type { CaseClock, CaseOpening } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { aNumber } from './an-agency.js'

/** Spain 20 years, France 10, Luxembourg under one: the claimed states in this order. */
export const claimedStates: ClaimOpening['states'] = [
  { country: 'ES', institution: 'es-inss', currency: 'EUR', daysPerWeek: null },
  { country: 'FR', institution: 'fr-cnav', currency: 'EUR', daysPerWeek: null },
  { country: 'LU', institution: 'lu-cnap', currency: 'EUR', daysPerWeek: null },
]

export function aClaimBook(change: Partial<ClaimOpening> = {}): ClaimBook {
  return openClaimBook({
    case: 'NP-7K3M-9Q2T-5',
    instrument: 'eu-883-2004',
    branch: 'old-age',
    contingency: '2026-03-01',
    commonUnit: 'month',
    commonDaysPerWeek: null,
    follows: null,
    states: claimedStates,
    ...change,
  })
}

/** What a claim starts from; its calendar begins on the day of the contingency unless the test says otherwise. */
export function aClaim(change: Partial<ClaimOpening> = {}, clock: CaseClock = { mode: 'real' }): CaseOpening {
  const book = aClaimBook(change)
  const { instrument } = book
  return {
    procedure: 'claim',
    caseNumber: aNumber('CLM'),
    corridor: instrument,
    rulebook: instrument,
    clock,
    facts: { case: book.case },
    book,
  }
}

type Years = { years: string; needs?: string; theoretical?: string; independent?: string | null }

/** An institution notifies whole years, all compulsory, as one aggregate. */
export const notifies = ({ years, needs = '15', theoretical = '1500.00', independent = null }: Years): Facts => ({
  outcome: 'notified',
  periods: [{ kind: 'compulsory', amount: years, unit: 'year' }],
  communicatedAs: 'aggregate',
  qualifying: { amount: needs, unit: 'year' } as unknown as Facts[],
  theoretical,
  independent,
  notifiedOn: '2026-04-01',
})

/** What the three institutions say: Spain 1,000.00 by its ratio of 240/360, France 400.00, Luxembourg nothing for half a year. */
export const words: { [country: string]: Facts } = {
  ES: notifies({ years: '20', theoretical: '1500.00', independent: '800.00' }),
  FR: notifies({ years: '10', theoretical: '1200.00' }),
  LU: {
    ...notifies({ years: '1', needs: '10', theoretical: '900.00' }),
    periods: [{ kind: 'compulsory', amount: '6', unit: 'month' }],
  },
}

export const awards = (amount: string, more: Facts = {}): Facts => ({
  outcome: 'awarded',
  amount,
  currency: 'EUR',
  from: '2026-03-01',
  decidedOn: '2026-05-01',
  ...more,
})

export const refuses: Facts = { outcome: 'refused', reason: 'short-period', decidedOn: '2026-05-02' }

/** A good answer to every task of a claim. */
export const claimTaskAnswers: { [kind: string]: Facts } = {
  'claim-clarification': { reply: ['certificate-sent'] },
  'claim-rejection': { choice: 'ask-again', reason: 'number-corrected' },
  'claim-silence': { choice: 'remind', reason: 'no-word' },
  'claim-obstacle': { choice: 'ask-again', country: 'FR' },
  'claim-contact': { reachable: true, changed: false },
  'claim-contact-search': { outcome: 'reached' },
  'claim-receipt': { receivedOn: '2026-06-01' },
  'claim-receipt-on-record': { receivedOn: '2026-06-01', knownBy: 'phone-call' },
  'claim-arrears': { outcome: 'paid', settledOn: '2026-06-01', reference: 'transfer-1' },
}

/** A good answer to every handoff of a claim. */
export const claimHandoffAnswers: { [kind: string]: Facts } = {
  'claim-periods': words['ES'] ?? {},
  'claim-decision': awards('1000.00'),
}
