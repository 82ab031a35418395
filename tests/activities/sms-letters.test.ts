// Is every notice to a person short enough for an SMS, and silent about the person?
import { expect, it } from 'vitest'
import { mostSegments, mostWantedSegments, segmentsOf } from '../../activities/adapters/sms.js'
import { languageOf, type LetterTemplate } from '../../activities/templates/language.js'
import { renderSms } from '../../activities/templates/sms-text.js'
import type { Facts } from '../../domain/explained.js'
import { noticeFacts, noticeKinds, replyAnswers, type NoticeFacts, type NoticeKind } from '../../domain/notices.js'
import { claimLetterFacts } from './claim-letter-facts.js'
import { context, person } from './world.js'

const due = { wait: 'recruitment/offer-answer', dueAt: '2026-12-05T03:15:00Z' }
const facts: Partial<Record<NoticeKind, Facts>> = {
  ...claimLetterFacts,
  'fee-disclosure': { workerPays: true, lines: [] },
  'offer-ready': { document: 'NP-OFFER-2026-000001', answerBy: '2026-12-05' },
  'medical-held': { againAt: '2027-01-10T03:15:00Z', outcome: 'held' },
  'coverage-law': { law: 'destination', from: '2029-01-10', until: null, reason: 'expired' },
  'refund-reminder': { claimBy: '2035-01-10', contributionsMinor: 6_993_000, currency: 'KRW' },
  'contract-substituted': { clauses: ['wages'] },
  'overcharge-found': { category: 'passport', amountMinor: 100, currency: 'NPR', rule: 'fee-within-cap' },
  'refund-settled': { category: 'passport', how: 'agency', paidMinor: 100, currency: 'NPR' },
  'case-held': { cause: 'agency', rule: 'wait', phase: 'before-clearance' },
  'case-resumed': { phase: 'before-clearance' },
  'claim-filed': { right: 'contributions', filedOn: '2030-02-03', reference: 'claim-1' },
  'task-assigned': { kind: 'offer-answer', ...due },
  'task-reminder': { kind: 'offer-answer', ...due },
  'reply-answered': { answer: 'more-than-one' },
}

/** Kinds whose facts are not made here: they go to officers, employers and agencies, who get no SMS. */
const written = noticeKinds.filter((kind) => noticeFacts[kind].safeParse(facts[kind] ?? {}).success)

function smsOf<Kind extends NoticeKind>(kind: Kind, told: Facts = facts[kind] ?? {}): string {
  const english = languageOf('en')
  const template = english.letters[kind] as LetterTemplate<NoticeFacts[Kind]>
  const { caseNumber } = context
  const letter = template(noticeFacts[kind].parse(told) as NoticeFacts[Kind], {
    caseNumber,
    person,
    nameOf: (id) => id,
  })
  const frame = english.letterFrame
  return renderSms(letter, { frame, language: 'en', direction: 'ltr', caseNumber, demo: true })
}

it('of at least 30 kinds none names the person, each names the case, and none has more than 10 parts', () => {
  expect(written.length).toBeGreaterThanOrEqual(30)
  for (const kind of written) {
    const text = smsOf(kind)
    for (const secret of [person.givenName, person.familyName, person.passportNumber, person.email, person.address])
      expect([kind, text]).not.toEqual([kind, expect.stringContaining(secret)])
    expect(text).toContain(context.caseNumber)
    expect([kind, segmentsOf(text) <= mostSegments]).toEqual([kind, true])
  }
})

it('of the English ones, even marked as a demonstration, exactly these have more than 2 parts', () => {
  expect(written.filter((kind) => segmentsOf(smsOf(kind)) > mostWantedSegments)).toEqual([])
})

it('each of the 9 answers to a reply has at most 2 parts and no greeting', () => {
  for (const answer of replyAnswers) {
    const text = smsOf('reply-answered', { answer, call: '+97714412345' })
    expect([answer, segmentsOf(text)]).toEqual([answer, expect.toSatisfy((parts: number) => parts <= 2)])
    expect(text).not.toContain('Dear')
  }
})
