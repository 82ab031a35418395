// With which facts is every letter written in tests: each turn that its words can take?
import type { Facts } from '../../domain/explained.js'
import { languageOf, type Language } from '../../activities/templates/language.js'
import type { Letter, LetterContext } from '../../activities/templates/letter.js'
import { writeLetter } from '../../activities/templates/letters/letters.js'
import { voiceOf } from '../../activities/templates/say.js'
import { noticeFacts, replyAnswers, type NoticeFacts, type NoticeKind } from '../../domain/notices.js'
import type { Person } from '../../domain/person.js'
import { agencyLetterFacts } from './agency-letters.js'
import { claimLetterFacts } from './claim-letter-facts.js'

const line = { category: 'language-test', payer: 'worker', cap: 2800, currency: 'USD', verified: true }
const guarantee = {
  departureGuaranteeMinor: 6_274_800,
  currency: 'KRW',
  dormantOn: '2033-01-10',
  claimBy: '2035-01-10',
}
const task = { kind: 'offer-answer', wait: 'recruitment/offer-answer', dueAt: '2026-12-05T03:15:00Z' }
const overcharge = { category: 'passport', amountMinor: 100, currency: 'NPR', capMinor: 500 }
const held = { cause: 'ban', rule: 'wait', phase: 'cleared', reason: 'armed-conflict', ref: 'BAN-7K3M-9Q2T-A' }
const settled = { category: 'passport', paidMinor: 100, currency: 'NPR' }
const paper = { document: 'NP-OFFER-2026-000001' }
const order = { jobOrder: 'JOB-7K3M-9Q2T-5' }

/** Notice → facts; what is not here is written from no facts. */
const samples: { [notice in NoticeKind]?: readonly Facts[] } = {
  ...Object.fromEntries(
    Object.entries({ ...agencyLetterFacts, ...claimLetterFacts }).map(([notice, facts]) => [notice, [facts]]),
  ),
  'fee-disclosure': [
    { workerPays: true, lines: [line], workerAtMost: [{ currency: 'USD', minor: 2800 }] },
    {
      workerPays: true,
      lines: [line, { ...line, category: 'visa', cap: null }, { ...line, category: 'tools', cap: null }],
      workerAtMost: [
        { currency: 'USD', minor: 2800 },
        { currency: 'NPR', minor: 100_000 },
      ],
    },
    { workerPays: false, lines: [{ ...line, payer: 'employer', cap: null }] },
    { workerPays: false, lines: [{ ...line, payer: 'unknown', cap: null }] },
    {
      workerPays: true,
      lines: [
        { ...line, cap: null },
        { ...line, payer: 'agency' },
      ],
    },
  ],
  'offer-ready': [{ ...paper, answerBy: '2026-12-05' }, {}],
  'contract-signed': [paper, {}],
  'skills-passport-ready': [paper, {}],
  'slot-reserved': [order, {}],
  'on-waiting-list': [{ ...order, position: 3 }, {}],
  'not-selected': [{ ...order, reason: 'not-selected' }, { ...order, reason: 'language-below-requirement' }, {}],
  'medical-held': [
    { againAt: '2027-01-10T03:15:00Z', outcome: 'held' },
    { againAt: '2027-01-10T03:15:00Z', outcome: 'fit' },
    {},
  ],
  refused: [{ reason: 'screening-police', failed: ['police', 'medical'] }, {}],
  'training-invitation': [
    { provider: 'np-training', modules: ['korean-language', 'industrial-safety'], dueAt: '2027-01-10T03:15:00Z' },
    {},
  ],
  'departure-cleared': [{ ...paper, departureOn: '2027-01-10' }, {}],
  'clearance-ended': [{ lastDay: '2027-11-28' }, {}],
  'portability-opened': [{ coverage: 'covered' }, { coverage: 'excluded' }, { coverage: 'unknown' }, {}],
  'coverage-law': [
    { law: 'origin', from: '2027-01-10', until: '2029-01-09', reason: 'issued' },
    ...['extended', 'refused', 'extension-refused', 'expired', 'withdrawn', 'other'].map((reason) => ({
      law: 'destination',
      from: '2029-01-10',
      until: null,
      reason,
    })),
  ],
  'statement-ready': [
    { claimBy: '2035-01-10', advice: 'compare-before-claiming' },
    { ...guarantee, ...paper, eligible: true, contributionsMinor: 6_993_000, advice: 'compare-before-claiming' },
    { ...guarantee, eligible: true, weFile: true, corrected: true, toConfirm: true, gapDays: 1 },
    { eligible: true, gapDays: 2 },
    { ...guarantee, eligible: false, advice: 'claim-before-deadline' },
    { ...guarantee, eligible: false, weFile: true, advice: 'claim-before-deadline' },
    { ...guarantee, departureGuaranteeMinor: 0, eligible: false, advice: 'nothing-to-claim' },
    { ...guarantee, eligible: false, weFile: true, toConfirm: true },
    { ...guarantee, departureGuaranteeMinor: 0, eligible: false, weFile: true, toConfirm: true },
    { ...guarantee, advice: 'no-such-advice' },
    { ...guarantee, weFile: true },
  ],
  'refund-reminder': [{ claimBy: '2035-01-10', contributionsMinor: 6_993_000, currency: 'KRW' }],
  'contract-substituted': [{ clauses: ['wages', 'hours-and-rest-day'] }, { clauses: [] }],
  'contract-substitution-found': [{ clauses: ['wages'] }],
  'overcharge-found': [
    { ...overcharge, rule: 'worker-does-not-pay', capMinor: null },
    { ...overcharge, rule: 'worker-pays-at-most' },
    { ...overcharge, rule: 'cost-never-legitimate' },
    { ...overcharge, rule: 'fee-within-cap' },
  ],
  'refund-settled': [
    ...['agency', 'deposit', 'part', 'paid-back', 'agreed', 'not-recoverable', 'no-overcharge', 'struck', 'other'].map(
      (how) => ({ ...settled, how }),
    ),
    { how: 'agency', paidMinor: 0 },
  ],
  'date-cancelled': [
    {
      first: '2027-01-10T03:15:00Z',
      dates: [
        { kind: 'medical-examination', at: '2027-01-10T03:15:00Z' },
        { kind: 'offer-answer', at: '2027-01-12T11:15:00Z' },
      ],
    },
  ],
  'case-held': [
    { ...held, how: 'country' },
    { ...held, how: 'occupation', phase: 'training' },
    { ...held, how: 'employer', reason: null },
    { ...held, how: 'other' },
    { ...held, cause: 'agency', how: 'suspended' },
    { ...held, cause: 'agency', rule: 'transfer', how: 'cancelled', phase: 'before-clearance', ref: null },
  ],
  'case-resumed': [{ phase: 'before-clearance' }, { phase: 'cleared' }],
  'claim-filed': [
    { right: 'contributions', filedOn: '2030-02-03', reference: 'claim-1' },
    { right: 'departure-guarantee', filedOn: '2030-02-03', reference: 'claim-2' },
    { right: 'other-right', filedOn: '2030-02-03', reference: 'claim-3' },
  ],
  'follow-up': [{ on: '2030-02-03' }, {}],
  'task-assigned': [task, { kind: 'registration' }],
  'task-reminder': [task, { kind: 'registration' }],
  'task-escalated': [{ ...task, kind: 'registration' }],
  'handoff-escalated': [
    { kind: 'visa', wait: 'deployment/visa/visa', dueAt: '2026-12-05T03:15:00Z', organisation: 'hanbit-metal' },
  ],
  'reply-answered': [
    ...replyAnswers.map((answer) => ({ answer })),
    ...['help', 'please-confirm'].map((answer) => ({ answer, call: '+97714412345' })),
  ],
  'job-order-open': [{ expiresOn: '2027-05-31' }],
  'job-order-refused': [
    { reason: 'papers-not-genuine', sentences: ['a sentence of before'] },
    {
      reason: 'wage-not-below-minimum',
      faults: [
        { rule: 'wage-not-below-minimum', message: 'raise it', line: 'a', expected: 2, got: 1, currency: 'KRW' },
        { rule: 'agency-licence-not-active', message: 'the licence is not active' },
        { rule: 'rule-without-words', message: 'a sentence of the rule' },
      ],
    },
  ],
  'job-order-ended': ['filled', 'expired', 'withdrawn'].map((how) => ({ how, slots: 5, selected: 4 })),
  'replacement-answered': [
    { case: 'NP-7K3M-9Q2T-5', granted: true, lastDay: '2027-05-31' },
    { case: 'NP-7K3M-9Q2T-5', granted: false },
  ],
  'licence-renewal-due': [{ until: '2033-01-09' }, { until: '2033-01-09', waived: true }],
  'deposit-top-up-due': [
    { shortMinor: 1_000_000, currency: 'NPR', dueOn: '2027-07-05' },
    { shortMinor: 1_000_000, currency: 'NPR' },
  ],
  'agency-refused': [
    { reason: 'not-eligible', failed: ['capital-minimum', 'barred-businesses'] },
    { reason: 'given-up' },
  ],
  'claim-computed': [
    claimLetterFacts['claim-computed'] ?? {},
    {
      ...claimLetterFacts['claim-computed'],
      advice: true,
      unit: 'day',
      totalPeriods: '1',
      without: ['LU', 'FR'],
      steps: [
        {
          rule: 'months-on-site',
          source: 'Act "full-months" UNVERIFIED',
          verified: false,
          inputs: [{ arrivedOn: '2027-01-11', nationality: 'NP', counted: true, span: '1y 0m 2d' }],
          result: 12,
        },
      ],
    },
  ],
  'claim-death': [
    { diedOn: '2026-06-01', survivors: 'CLM-7K3M-9Q2T-A' },
    { diedOn: '2026-06-01', survivors: null },
  ],
  'claim-ended': [
    { how: 'completed', reason: 'closing-time-over', without: [] },
    { how: 'completed', reason: 'closing-time-over', without: ['LU', 'FR'] },
    { how: 'completed', reason: 'closing-time-over' },
    ...['withdrawn', 'deceased', 'other'].map((how) => ({ how, reason: 'own-wish' })),
  ],
}

/** Every way in which the letter of this kind is written in tests. */
export const letterSamples = (notice: NoticeKind): readonly Facts[] => samples[notice] ?? [{}]

/** The context of a letter to this person, or to somebody else without one. */
export const readBy = (person: Person | null, language: Language = languageOf('en')): LetterContext => ({
  say: voiceOf(language, 'message'),
  caseNumber: 'NP-7K3M-9Q2T-5',
  ...(person && { person }),
  nameOf: (id) => id,
})

/** The letter of a notice with these facts. */
export const letterWith = <Kind extends NoticeKind>(notice: Kind, told: object, context: LetterContext): Letter =>
  writeLetter(notice, noticeFacts[notice].parse(told) as NoticeFacts[Kind], context)

/** Everything a letter says, in one text. */
export const said = ({ paragraphs, facts = [], next = '' }: Letter): string =>
  [...paragraphs, ...facts.flat(), next].join(' | ')
