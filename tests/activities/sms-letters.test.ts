// Is every notice to a person short enough for an SMS in every language, and silent about the person?
import { expect, it } from 'vitest'
import { mostSegments, mostWantedSegments, segmentsOf } from '../../activities/adapters/sms.js'
import { listedLanguages } from '../../activities/templates/language.js'
import { voiceOf } from '../../activities/templates/say.js'
import { renderSms } from '../../activities/templates/sms-text.js'
import { agencyNoticeKinds } from '../../domain/agency/agency-notices.js'
import type { Facts } from '../../domain/explained.js'
import { noticeKinds, type NoticeKind } from '../../domain/notices.js'
import { letterSamples, letterWith, readBy } from './letter-samples.js'
import { context, person } from './world.js'

/** Kinds that go to agencies, employers and officers alone: they get no SMS. */
const notToPersons: readonly string[] = [
  ...agencyNoticeKinds,
  ...['job-order-open', 'job-order-refused', 'job-order-ended', 'replacement-answered', 'handoff-escalated'],
]
const kinds = noticeKinds.filter((kind) => !notToPersons.includes(kind))
const languages = listedLanguages()

type Written = { kind: NoticeKind; language: string; text: string; parts: number }

const written: Written[] = languages.flatMap((language) => {
  const say = voiceOf(language, 'message')
  const smsOf = (kind: NoticeKind, facts: Facts) =>
    renderSms(letterWith(kind, facts, { ...readBy(person), say }), { say, caseNumber: context.caseNumber, demo: false })
  return kinds.flatMap((kind) =>
    letterSamples(kind).map((facts) => {
      const text = smsOf(kind, facts)
      return { kind, language: language.code, text, parts: segmentsOf(text) }
    }),
  )
})

it('of every letter in every language names the case, never the person, and has at most 10 parts', () => {
  expect(new Set(written.map(({ kind }) => kind)).size).toBe(kinds.length)
  const secrets = [person.givenName, person.familyName, person.passportNumber, person.email, person.address]
  expect(written.filter(({ text }) => secrets.some((secret) => text.includes(secret)))).toEqual([])
  expect(written.filter(({ text }) => !text.endsWith(context.caseNumber))).toEqual([])
  expect(written.filter(({ parts }) => parts > mostSegments)).toEqual([])
})

it('of the English ones has more than 2 parts for exactly these kinds', () => {
  const long = written.filter(({ language, parts }) => language === 'en' && parts > mostWantedSegments)
  expect([...new Set(long.map(({ kind }) => kind))]).toEqual([])
})

it('that answers a reply has no greeting', () => {
  const answers = written.filter(({ kind, language }) => kind === 'reply-answered' && language === 'en')
  expect(answers).toHaveLength(12)
  expect(answers.filter(({ text }) => text.includes('Dear'))).toEqual([])
})
