// Does a paper put a step of a decision so that a reader takes it: no instant, no code, no machine's way of writing a stretch?
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../activities/templates/language.js'
import { stepLines } from '../../activities/templates/papers/step-lines.js'
import { voiceOf } from '../../activities/templates/say.js'
import { StatedStep } from '../../domain/documents.js'

const say = voiceOf(languageOf('en'), 'paper')

const lines = (change: object): string[] =>
  stepLines(
    StatedStep.parse({ rule: 'refund-or-keep', source: 'a source', verified: true, inputs: [], result: 1, ...change }),
    'KRW',
    say,
  )
const result = (value: unknown, rule = 'refund-or-keep') => lines({ result: value, rule }).at(-2)

describe('the result of a step', () => {
  it.each<[unknown, string]>([
    ['2034-12-10T00:00:00.000Z', '10 December 2034'],
    ['2027-01-11/2027-12-31', '11 January 2027 to 31 December 2027'],
    [
      ['origin 2027-01-10/2029-01-09', 'destination 2029-01-10/open'],
      'origin, 10 January 2027 to 9 January 2029, destination, 10 January 2029 to open',
    ],
    ['2027-01-10/2027-01-11: 2', '10 January 2027 to 11 January 2027: 2 days'],
    [
      '2027-01-10/2027-01-10: 1 host-scheme+private',
      '10 January 2027 to 10 January 2027: 1 day, host scheme and private',
    ],
    ['3y 0m 1d', '3 years, 1 day'],
    ['0y 0m 0d', 'no time'],
    ['250 day of 2028', '250 days in 2028'],
    ['compare-before-claiming', 'compare before claiming'],
    ['unknown', 'not known'],
    ['E-9', 'E-9'],
    [true, 'yes'],
    [null, 'none'],
    [[], 'none'],
  ])('%j is put as %s', (value, words) => {
    expect(result(value)).toBe(`Result: ${words}`)
  })

  it('is an amount or months where the rule gives one', () => {
    expect(result(6_274_800, 'departure-guarantee')).toBe('Result: KRW 6,274,800')
    expect(result(1, 'months-notified')).toBe('Result: 1 month')
  })
})

describe('the lines of a step', () => {
  it.each([
    ['facts of the case', 'en', 'Source: facts of the case'],
    ['facts of the case', 'ne', 'स्रोत: यस फाइलका तथ्य'],
    ['Sojourn service default, no authority', 'de', 'Quelle: Vorgabe dieses Dienstes, von keiner Behörde festgelegt'],
    ['arithmetic', 'de', 'Quelle: Rechnung'],
    ['National Pension Act, article 77', 'ne', 'स्रोत: National Pension Act, article 77'],
  ])('name the source %s in words of %s only where it is our own', (source, language, line) => {
    const step = StatedStep.parse({ rule: 'r', source, verified: true, inputs: [], result: 1 })
    expect(stepLines(step, 'KRW', voiceOf(languageOf(language), 'paper')).at(-1)).toBe(line)
  })
  it('say of an unchecked source that nobody confirmed it, with a star, and name every input by its words', () => {
    expect(
      lines({
        source: 'UNVERIFIED, figure "nps-claim-years"',
        verified: false,
        inputs: [
          { monthlyWageMinor: 2_100_000, nationality: 'KR', deserted: false, askOf: 'kr-social-security-office' },
        ],
      }),
    ).toEqual([
      'From: monthly wage = KRW 2,100,000; nationality = Republic of Korea; deserted = no; ask of = social security office of the Republic of Korea',
      'Result: 1',
      'Not confirmed yet *',
    ])
  })
})
