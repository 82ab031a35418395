// Does a language say dates, amounts, countries and codes in its own way, and never reorder a name within a sentence?
import { describe, expect, it } from 'vitest'
import { english } from '../../activities/templates/en/language.js'
import type { Language } from '../../activities/templates/language.js'
import { voiceOf } from '../../activities/templates/say.js'

/** English words under another code: what the language itself decides shows, its words do not. */
const like = (code: string, direction: 'ltr' | 'rtl' = 'ltr'): Language => ({ ...english, code, direction })

describe('English', () => {
  const say = voiceOf(english, 'paper')
  it('writes the day before the month, and a comma after the weekday', () => {
    expect(say.day('2026-11-25')).toBe('25 November 2026')
    expect(say.weekdayAndDay('2026-11-25')).toBe('Wednesday, 25 November 2026')
    expect(say.dayOf('2026-11-25T03:15:00Z')).toBe('Wednesday, 25 November 2026')
  })
  it('counts one month and two months', () => {
    expect([say.months(1), say.months(2)]).toEqual(['1 month', '2 months'])
  })
  it('names countries, by the name the service uses where it has one', () => {
    expect([say.country('KR'), say.country('NP'), say.country('??')]).toEqual(['Republic of Korea', 'Nepal', '??'])
  })
  it('reads a code that nobody put into words as its own words', () => {
    expect(say.label('fee', 'korean-language-test')).toBe('Korean language test')
    expect(say.known('fee', 'korean-language-test-of-nobody')).toBeUndefined()
    expect(say.label('payer', 'worker')).toBe('You')
  })
})

describe('Nepali', () => {
  it('has its own digits in a message and Latin ones on a paper', () => {
    expect(voiceOf(like('ne'), 'message').money(6_993_000, 'KRW')).toBe('KRW ६९,९३,०००')
    expect(voiceOf(like('ne'), 'paper').money(6_993_000, 'KRW')).toBe('KRW 6,993,000')
    expect(voiceOf(like('ne'), 'message').money(1_000_050, 'NPR')).toBe('NPR १०,०००.५०')
    expect(voiceOf(like('ne'), 'paper').day('2026-11-25')).toMatch(/25/)
    expect(voiceOf(like('ne'), 'message').day('2026-11-25')).toMatch(/२५/)
  })
})

describe('a language written from right to left', () => {
  it('isolates what it is given, so that a number of another script stays as it was written', () => {
    const say = voiceOf(like('ar', 'rtl'), 'paper')
    expect(say('frame.dear-person', { name: 'Sita' })).toBe('Dear \u2068Sita\u2069,')
    expect(say('frame.dear-person', { name: 'Si\u202Eta\u2069' })).toBe('Dear \u2068Sita\u2069,')
  })
})

it('ends a sentence that ends with a name such as "Ltd." with one full stop, and leaves three as they are', () => {
  const values = { organisation: 'Hanbit Metal Co., Ltd.', payer: 'the fund' }
  for (const [language, direction] of [
    ['en', 'ltr'],
    ['ar-XA', 'rtl'],
  ] as const)
    expect(voiceOf(like(language, direction), 'paper')('repatriation-order.fallback', values)).toMatch(
      /Co\., Ltd\.\u2069?$/,
    )
  expect(voiceOf(english, 'paper')('step.source', { source: 'see page 3 ...' })).toBe('Source: see page 3 ...')
})

it('refuses to write a message without a value that it names', () => {
  expect(() => voiceOf(english, 'paper')('frame.dear-person')).toThrow(/name/)
})

it('chooses by a code in a language written from right to left as in any other', () => {
  const say = voiceOf(like('ar-XA', 'rtl'), 'message')
  expect(say('reply.help.text', { call: 'none', number: '' })).toMatch(/^Write to the address/)
  expect(say('reply.help.text', { call: 'number', number: '123' })).toContain('Call \u2068123\u2069')
})
