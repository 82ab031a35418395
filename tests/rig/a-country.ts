// Which country are agencies tested in? A made-up one with every figure, so that nobody takes a test for the law.
import { Country } from '../../domain/rulebook/rulebook-country.js'
import type { FigureValue } from '../../domain/rulebook/rulebook-figures.js'

const source = 'made up for the tests'
const days = { count: 'calendar', zone: 'origin', countFirstDay: false } as const

/** Name → value. Money in minor units of the country's currency. */
const figures: { [name: string]: FigureValue } = {
  'agency-national-ownership-percent': 75,
  'agency-capital-minimum': 500_000_000,
  'agency-barred-businesses': ['travel-agency', 'airline-sales-agency'],
  'agency-registration-fee': 2_500_000,
  'deposit-tiers-up-to': [500, 3000],
  'deposit-tiers-cash': [50_000_000, 500_000_000, 1_000_000_000],
  'deposit-tiers-guarantee': [50_000_000, 1_500_000_000, 3_000_000_000],
  'licence-provisional-months': 24,
  'licence-regular-months': 48,
  'renewal-notice-days': 60,
  'overcharge-refund-days': 15,
  'deposit-top-up-days': 15,
  'demerit-reply-days': 15,
  'demerit-appeal-days': 30,
  'demerit-points-overcharging': 5,
  'demerit-points-refund-missed': 10,
  'demerit-points-other-breach': 2,
  'demerit-points-threshold': 10,
  'deposit-release-months': 6,
  'incentive-label-clean-months': 24,
  'incentive-label-minimum-rating': 90,
  'incentive-label-months': 24,
  'incentive-tax-benefit-minimum-rating': 90,
  'incentive-tax-benefit-months': 12,
  'incentive-deposit-return-clean-months': 36,
  'incentive-deposit-return-percent': 20,
  'incentive-licence-extension-clean-months': 30,
  'incentive-licence-extension-months': 12,
  'incentive-renewal-waiver-clean-months': 48,
  'incentive-mission-invitation-minimum-cleared': 100,
  'incentive-mission-invitation-months': 12,
}

/** The country, with other figures where asked: `undefined` takes one away, `unknown` is looked up by a caseworker. */
export function aCountry(change: { [name: string]: FigureValue | undefined } = {}): Country {
  const all = Object.entries({ ...figures, ...change }).filter(([, value]) => value !== undefined)
  return Country.parse({
    id: 'xta',
    kind: 'country',
    title: 'Testland',
    version: '2026-01-01',
    country: 'XT',
    zone: 'Asia/Kathmandu',
    restDays: { days: [6], source, verified: false },
    currency: 'NPR',
    languages: ['ne', 'en'],
    parties: {},
    figures: Object.fromEntries(all.map(([name, value]) => [name, figureOf(name, value as FigureValue)])),
    deadlines: {
      default: {
        days: 10,
        count: 'calendar',
        zone: 'origin',
        countFirstDay: false,
        remindBeforeDays: [3],
        escalateAfterDays: 2,
        source,
        verified: false,
      },
    },
  })
}

function figureOf(name: string, value: FigureValue) {
  return {
    label: name,
    unit: name.endsWith('-days') ? 'days' : 'see label',
    ...(name.endsWith('-days') ? { period: days } : {}),
    values: [{ value, validFrom: '2020-01-01', source, verified: value !== 'unknown' }],
  }
}

/** A small agency's application that fulfils every condition. */
export const goodApplication = {
  nationalsOwnPercent: 100,
  capitalMinor: 600_000_000,
  capitalCurrency: 'NPR',
  businesses: [],
  managers: 2,
  managersConvicted: 0,
  plannedYearly: 200,
}
