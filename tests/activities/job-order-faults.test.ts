// Is an employer told in every language why its job order is refused, with the figures of its own order?
import { describe, expect, it } from 'vitest'
import { languageOf, listedLanguages, type Language } from '../../activities/templates/language.js'
import { recordsOf } from '../../domain/facts.js'
import type { Facts } from '../../domain/explained.js'
import { aLine } from '../domain/job-orders.js'
import { nepalKorea, valueOf } from '../domain/nepal-korea.js'
import { letterWith, readBy } from './letter-samples.js'

const order = (change: Facts, line: Parameters<typeof aLine>[2] = {}): Facts => ({
  ...{ agency: null, expiresOn: '2027-05-31', lines: [aLine('a', 5, line)] },
  ...change,
})
const supplied = { 'minimum-monthly-wage': 2_000_000 }
const agencies = { rulebook: { ...nepalKorea(), channel: 'agency' as const } }

/** Orders that break one rule each, on 1 June 2026, and what their employer reads in English. */
const broken: [string, Facts, { rulebook?: ReturnType<typeof nepalKorea> }, string][] = [
  [
    'through an agency where the state recruits',
    order({ agency: 'NP-AG-1' }),
    {},
    'This corridor recruits from government to government. Leave the agency out.',
  ],
  [
    'without an agency where agencies recruit',
    order({}),
    agencies,
    'This corridor recruits through licensed agencies. Give the number of an agency.',
  ],
  [
    'that ends today',
    order({ expiresOn: '2026-06-01' }),
    {},
    'The last day of the order, 1 June 2026, is not after 1 June 2026. Give it a later last day.',
  ],
  [
    'of an occupation that does not exist',
    order({}, { isco08: '8213' }),
    {},
    'Line a: 8213 is not one of the 436 unit groups of ISCO-08. Near it are 8211 Mechanical machinery assemblers, 8212',
  ],
  [
    'of an occupation that is near no other',
    order({}, { isco08: 'welder' }),
    {},
    'Line a: welder is not one of the 436 unit groups of ISCO-08. See the classification.',
  ],
  [
    'with a wage in dollars',
    order({}, { currency: 'USD' }),
    {},
    'Line a: the wage is in USD. State it in KRW, the currency of the place of work.',
  ],
  [
    'with a wage below the floor',
    order({}, { monthlyWageMinor: 1_999_999 }),
    {},
    'Line a: the monthly wage is KRW 1,999,999, and the lowest allowed is KRW 2,000,000. Raise it.',
  ],
  [
    'of 59 months',
    order({}, { contractMonths: 59 }),
    {},
    'Line a: the contract is for 59 months, and the longest allowed is 58 months. Shorten it.',
  ],
]

/** The sentences of the letter about what the check found. */
function toldOf(faults: readonly Facts[], language: Language): string {
  const letter = letterWith('job-order-refused', { reason: 'refused', faults }, readBy(null, language))
  return letter.paragraphs.slice(1).join('\n')
}

describe.each(broken)('an order %s', (_what, facts, change, english) => {
  const faults = recordsOf(valueOf('job-order-check', facts, { supplied, ...change }), 'faults')
  const [message = ''] = faults.map((fault) => String(fault['message']))

  it('is refused by one rule, and the letter says in English what to do', () => {
    expect(faults).toHaveLength(1)
    expect(toldOf(faults, languageOf('en'))).toContain(english)
  })

  it.each(listedLanguages().map((language) => [language.code, language] as const))(
    'is told in the words of %s, not in the sentence of the rule',
    (code, language) => {
      const told = toldOf(faults, language)
      expect(told).not.toContain(message)
      expect(told).not.toMatch(/expected|undefined|null|[{}]/)
      if (code !== 'en') expect(told).not.toContain(english)
    },
  )
})

it('a rule without words, and a fault of before there were figures, keep the English sentence of the rule', () => {
  const message = 'expected the wage of line a in KRW; state it in KRW'
  const faults = ['rule-of-tomorrow', 'wage-in-currency-of-destination', 'constructor'].map((rule) => ({
    ...{ rule, line: 'a', message },
  }))
  expect(toldOf(faults, languageOf('ko'))).toBe([message, message, message].join('\n'))
})
