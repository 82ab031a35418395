// Which parts does the statement of insurance periods have: who notified what and when, each period, the sum, and whether the worker agrees?
import type { StatementOfInsurancePeriods } from '../../../domain/documents/statement-of-insurance-periods.js'
import type { StatedPeriod } from '../../../domain/statement-of-rights.js'
import type { MessageKey } from '../catalogue.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { holder } from './holder.js'
import { answering, fields, rowOf } from './paper-fields.js'
import { heading, notice, text } from './paper-words.js'
import { amountOfTime } from './time-words.js'

export const statementOfInsurancePeriods: PaperTemplate<StatementOfInsurancePeriods> = (stated, context) => {
  const { person, corridor, say } = context
  const { contest } = stated
  const reason = say.term('contest-reason', contest ?? 'other')
  return {
    title: say('statement-of-insurance-periods.title'),
    subtitle: say('statement-of-insurance-periods.subtitle', { country: say.inCountry(corridor.destination) }),
    parts: [
      text(say('statement-of-insurance-periods.intro')),
      heading(say('holder.heading')),
      holder(person, say),
      heading(say('statement-of-insurance-periods.notification')),
      notification(stated, context),
      heading(say('statement-of-insurance-periods.periods')),
      ...periods(stated, say),
      heading(say('statement-of-insurance-periods.sum')),
      ...sum(stated, say),
      heading(say('statement-of-insurance-periods.standing')),
      notice(say(standingOf(stated), { reason })),
      ...(stated.standing === 'notified' ? [text(say('statement-of-insurance-periods.wrong'))] : []),
    ],
  }
}

/** Where nothing was notified, the question is whether that is right. */
function standingOf({ standing, periods: all }: StatementOfInsurancePeriods): MessageKey {
  if (all.length === 0 && (standing === 'notified' || standing === 'confirmed'))
    return `statement-of-insurance-periods.standing-${standing}-none`
  return `statement-of-insurance-periods.standing-${standing}`
}

function notification(stated: StatementOfInsurancePeriods, context: PaperContext): Part {
  const { say } = context
  const { arrivedOn, leftOn } = stated
  return fields(
    [say('paper.institution'), answering(stated.provider, 'insurance-periods', context)],
    [say('statement-of-insurance-periods.notified-on'), say.day(stated.notifiedOn)],
    [say('statement-of-insurance-periods.version'), say.number(stated.version)],
    [say('statement-of-insurance-periods.reason'), say.label('periods-reason', stated.reason)],
    rowOf(arrivedOn, say('statement-of-insurance-periods.stay'), (from) =>
      say('paper.from-to', { from: say.day(from), until: leftOn ? say.day(leftOn) : say('paper.open') }),
    ),
    rowOf(stated.daysPerWeek, say('statement-of-insurance-periods.days-per-week'), (value) => say.number(value)),
  )
}

function periods({ periods: all, currency }: StatementOfInsurancePeriods, say: Say): Part[] {
  if (all.length === 0) return [text(say('statement-of-insurance-periods.no-periods'))]
  return [
    {
      part: 'table',
      head: [
        say('statement-of-insurance-periods.period'),
        say('statement-of-insurance-periods.code'),
        say('statement-of-insurance-periods.kind'),
        say('statement-of-insurance-periods.contributions'),
      ],
      shares: [0.4, 0.1, 0.28, 0.22],
      rows: all.map((period) => [
        whenOf(period, say),
        period.type ?? '-',
        period.type === undefined ? say('word.not-stated') : say.label('period-type', period.type),
        say.money(period.contributionMinor, currency),
      ]),
      numbersFrom: 3,
    },
    text(say('statement-of-insurance-periods.codes')),
  ]
}

const whenOf = (period: StatedPeriod, say: Say): string =>
  'from' in period
    ? say('paper.from-to', { from: say.day(period.from), until: say.day(period.to) })
    : amountOfTime(period, say)

/** Between no periods there is no gap, though the whole stay counts as one. */
const sum = (
  { months, contributionsMinor, currency, gaps, periods: all }: StatementOfInsurancePeriods,
  say: Say,
): Part[] => [
  fields(
    [say('statement-of-insurance-periods.months'), say.months(months)],
    [say('statement-of-insurance-periods.contributions-sum'), say.money(contributionsMinor, currency)],
  ),
  ...(typeof gaps === 'number' && all.length > 0
    ? [text(say('statement-of-insurance-periods.gaps', { count: gaps }))]
    : []),
]
