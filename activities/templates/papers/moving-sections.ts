// What does a statement of rights say of the move: periods by kind, whose law, who paid for health care?
import type { StatementOfRights } from '../../../domain/documents.js'
import type { Days } from '../../../domain/health-cover.js'
import type { StatedPeriod } from '../../../domain/statement-of-rights.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { heading, text } from './paper-words.js'
import { amountOfTime } from './time-words.js'

/** The periods as they were notified; their kinds where one was told. */
export function periodsTable({ periods, currency, version }: StatementOfRights, say: Say): Part[] {
  if (periods.length === 0) return []
  const hasKinds = periods.some(({ type }) => type !== undefined)
  const kindOf = ({ type }: StatedPeriod) =>
    type === undefined ? say('word.not-stated') : say.label('period-type', type)
  return [
    heading(say('statement-of-insurance-periods.periods')),
    ...(version ? [text(say('moving.version', { version }))] : []),
    {
      part: 'table',
      head: [say('moving.period'), ...(hasKinds ? [say('moving.kind')] : []), say('moving.contributions')],
      shares: hasKinds ? [0.45, 0.3, 0.25] : [0.65, 0.35],
      rows: periods.map((period) => [
        whenOf(period, say),
        ...(hasKinds ? [kindOf(period)] : []),
        say.money(period.contributionMinor, currency),
      ]),
      numbersFrom: hasKinds ? 2 : 1,
    },
  ]
}

const whenOf = (period: StatedPeriod, say: Say): string =>
  'from' in period
    ? say('step.period', { from: say.day(period.from), to: say.day(period.to) })
    : amountOfTime(period, say)

/** Under whose law each part of the work stood. */
export function lawSection(rights: StatementOfRights, say: Say): Part[] {
  if (rights.laws.length === 0) return []
  return [
    heading(say('moving.whose-law')),
    {
      part: 'table',
      head: [say('moving.from'), say('moving.to'), say('moving.law')],
      shares: [0.25, 0.25, 0.5],
      rows: rights.laws.map(({ law, from, to }) => [
        say.day(from),
        to ? say.day(to) : say('moving.open'),
        say.label('law', lawCode(law, rights)),
      ]),
    },
  ]
}

/** INVARIANT: no month is promised abroad where the statement says that the scheme there does not cover the worker. */
const lawCode = (law: string, { coverage, months }: StatementOfRights): string =>
  law === 'destination' && coverage === 'excluded' && months === 0 ? 'destination-not-covering' : law

/** Who paid for health care on which days; a day without anybody is said, and so is that there is none. */
export function healthSection({ healthCovers, healthGaps }: StatementOfRights, say: Say): Part[] {
  if (!healthGaps) return []
  const stretches = [
    ...healthCovers.map(({ from, to, by }) => ({ from, to, words: payersOf(by, say) })),
    ...healthGaps.map(({ from, to, days }) => ({ from, to, words: say('moving.nobody', { count: days }) })),
  ]
  return [
    heading(say('moving.health-care')),
    {
      part: 'table',
      head: [say('moving.from'), say('moving.to'), say('moving.paid-by')],
      shares: [0.25, 0.25, 0.5],
      rows: stretches
        .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
        .map(({ from, to, words }) => [say.day(from), say.day(to), words]),
    },
    text(gapsText(healthGaps, say)),
  ]
}

const payersOf = (by: string, say: Say): string =>
  say.list(by.split('+').map((payer) => say.label('health-payer', payer)))

function gapsText(gaps: readonly Days[], say: Say): string {
  const count = gaps.reduce((sum, gap) => sum + gap.days, 0)
  return count === 0 ? say('moving.no-gap') : say('moving.gaps', { count })
}
