// What does a statement of rights say of the move, in English: periods by kind, whose law, health care, refund or keep?
import type { StatementOfRights } from '../../../domain/documents.js'
import type { Days } from '../../../domain/health-cover.js'
import { periodType } from '../../../domain/period-types.js'
import type { StatedPeriod } from '../../../domain/statement-of-rights.js'
import type { Part } from '../paper.js'
import { amount, fromCode, longDate, monthsOf } from './words.js'

/** The periods as they were notified, each with its kind where one was told. */
export function periodsTable({ periods, currency, version }: StatementOfRights): Part[] {
  if (periods.length === 0) return []
  return [
    ...(version ? [{ part: 'text', text: `Periods as notified, version ${version}.` } as const] : []),
    {
      part: 'table',
      head: ['Period', 'Kind', 'Contributions'],
      shares: [0.45, 0.3, 0.25],
      rows: periods.map((period) => [
        whenOf(period),
        period.type === undefined ? 'not stated' : fromCode(periodType(period.type).meaning),
        amount(period.contributionMinor, currency),
      ]),
      numbersFrom: 2,
    },
  ]
}

const whenOf = (period: StatedPeriod): string => {
  if ('from' in period) return `${longDate(period.from)} to ${longDate(period.to)}`
  const units = `${period.amount} ${period.unit}${period.amount === '1' ? '' : 's'}`
  return period.year === undefined ? units : `${units} in ${period.year}`
}

const laws = {
  origin: 'Your home country: no contributions abroad',
  destination: 'The country of work: contributions and months count there',
  unknown: 'Not known: nobody has answered yet',
} as const

/** Under whose law each part of the work stood. */
export function lawSection(rights: StatementOfRights): Part[] {
  if (rights.laws.length === 0) return []
  return [
    { part: 'heading', text: 'Whose law applied' },
    {
      part: 'table',
      head: ['From', 'To', 'Law'],
      shares: [0.25, 0.25, 0.5],
      rows: rights.laws.map(({ law, from, to }) => [longDate(from), to ? longDate(to) : 'open', laws[law]]),
    },
  ]
}

const payers: { readonly [payer: string]: string } = {
  'home-scheme': 'Scheme at home',
  'host-scheme': 'Scheme of the country of work',
  employer: 'Employer',
  private: 'Insurance policy',
}

/** Who paid for health care on which days; a day without anybody is said, and so is that there is none. */
export function healthSection({ healthCovers, healthGaps }: StatementOfRights): Part[] {
  if (!healthGaps) return []
  return [
    { part: 'heading', text: 'Health care' },
    {
      part: 'table',
      head: ['From', 'To', 'Paid for by'],
      shares: [0.25, 0.25, 0.5],
      rows: [
        ...healthCovers.map(({ from, to, by }) => [longDate(from), longDate(to), payersOf(by)] as const),
        ...healthGaps.map((gap) => [longDate(gap.from), longDate(gap.to), gapOf(gap)] as const),
      ].sort(),
    },
    { part: 'text', text: gapsText(healthGaps) },
  ]
}

const payersOf = (by: string): string =>
  by
    .split('+')
    .map((payer) => payers[payer] ?? fromCode(payer))
    .join(' and ')

const gapOf = ({ days }: Days): string => `NOBODY WE KNOW OF (${days} ${days === 1 ? 'day' : 'days'})`

function gapsText(gaps: readonly Days[]): string {
  const days = gaps.reduce((sum, gap) => sum + gap.days, 0)
  if (days === 0) return 'No day is left without cover.'
  return `On ${days} ${days === 1 ? 'day' : 'days'} nobody was known to pay for health care. If you had costs then, tell us.`
}

const advices: { readonly [advice: string]: string } = {
  keep: 'Keep the periods',
  claim: 'Claim the refund',
  compare: 'Compare first: not everything that matters is known',
  unknown: 'Not known: ask the institution first',
}

const counts: { readonly [agreement: string]: string } = {
  totalization: 'They are added to your periods at home',
  'contributions-only': 'They count in the country of work only',
  none: 'They count in the country of work only',
  unknown: 'Not known whether they count at home',
}

/** Both options side by side, with what is lost. The choice is the worker's. */
export function optionsSection(rights: StatementOfRights): Part[] {
  const { comparison, eligible, claimKnownMinor, monthsLost, currency } = rights
  if (!comparison || !eligible) return []
  return [
    { part: 'heading', text: 'Refund or keep' },
    {
      part: 'table',
      head: ['', 'Claim the refund', 'Keep the periods'],
      shares: [0.2, 0.38, 0.42],
      rows: [
        [
          'You get',
          `${amount(claimKnownMinor ?? 0, currency)}${interestOf(rights)}`,
          counts[rights.periodsCount ?? ''] ?? 'not stated',
        ],
        ['You lose', `${monthsOf(monthsLost ?? 0)} of insurance, for good`, missingOf(rights)],
        ['Until', rights.claimBy ? longDate(rights.claimBy) : 'not stated', 'no last day'],
      ],
    },
    { part: 'text', text: `Advice: ${advices[comparison] ?? fromCode(comparison)}. ${reasonsOf(rights)}` },
    { part: 'text', text: 'The choice is yours: nothing is filed without your word.' },
  ]
}

const interestOf = ({ interest }: StatementOfRights): string =>
  interest === 'unknown' ? ' and interest not known' : ''

const missingOf = ({ monthsMissing }: StatementOfRights): string =>
  typeof monthsMissing === 'number'
    ? monthsMissing === 0
      ? 'Nothing: enough months for a pension there'
      : `The refund; a pension there needs ${monthsOf(monthsMissing)} more`
    : 'The refund; how many months a pension there needs is not known'

const reasonsOf = ({ reasons }: StatementOfRights): string =>
  reasons.length > 0 ? `Because: ${reasons.map((reason) => fromCode(reason).toLowerCase()).join('; ')}.` : ''
