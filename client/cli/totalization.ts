// The commands about periods of insurance in several states: totalize, periods convert. None needs a server.
import type { Command } from 'commander'
import type { Totalization } from '../../domain/totalization.js'
import { closest } from '../closest.js'
import { Refused } from '../refusal.js'
import { define, whatFiles, type Options } from './define.js'
import { readJsonForm, type Io } from './io.js'
import type { Shown } from './print.js'
import { type DaysPerWeek, type PeriodUnit, periodUnits } from '../../domain/totalization/vocabulary.js'

/** Adds `totalize` and `periods …`. */
export function addTotalizationCommands(program: Command, io: Io): void {
  define(program, io, {
    usage: 'totalize <file>',
    summary: 'Compute what each state owes a person who was insured in several, with every step and its source',
    examples: ['totalize docs/examples/totalize-three-states.json', 'totalize - --json < claim.json'],
    options: (command) => command.addHelpText('after', whatFiles),
    run: async ({ args: [file = ''] }) => {
      const { totalizeClaim } = await import('../totalization.js')
      const value = totalizeClaim(await readJsonForm(io, file, 'the claim'))
      return { value, shown: () => shownTotalization(value) }
    },
  })
  const parent = program.command('periods').description('Periods of insurance: from one unit and scheme to another.')
  addConvert(parent, io)
}

function addConvert(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'convert <amount> <from> <to>',
    summary: `Convert an amount of periods, in one operation rounded up once; units: ${periodUnits.join(', ')}`,
    examples: [
      'periods convert 5 quarter month',
      'periods convert 264 day day --days-per-week 5 --to-days-per-week 6 --calendar-year',
    ],
    options: (command) =>
      command
        .option('--days-per-week <days>', 'the scheme of days: 5, 6 or 7 a week')
        .option('--to-days-per-week <days>', 'the scheme of the days asked for, where both are days')
        .option('--calendar-year', 'these are the periods of one calendar year: at most a full year comes out'),
    run: async ({ args: [amount = '', from = '', to = ''], options }) => {
      const { convertPeriods } = await import('../totalization.js')
      const units = { from: unitOf(from), to: unitOf(to) }
      const value = convertPeriods({
        amount,
        ...measures(units, options),
        calendarYear: options['calendarYear'] === true,
      })
      return { value, shown: () => [`${value.amount} ${value.unit}${value.amount === '1' ? '' : 's'}`] }
    },
  })
}

function unitOf(text: string): PeriodUnit {
  const unit = periodUnits.find((one) => one === text)
  if (unit) return unit
  const got = text.slice(0, 20)
  throw new Refused(
    'bad-form',
    `expected a unit of ${periodUnits.join(', ')}, got "${got}"${closest(got, periodUnits)}`,
  )
}

/** Days say of which scheme they are; where both sides are days, each says it. */
function measures({ from, to }: { from: PeriodUnit; to: PeriodUnit }, options: Options) {
  const own = weekOf('--days-per-week', options['daysPerWeek'])
  const other = weekOf('--to-days-per-week', options['toDaysPerWeek'])
  if (from === 'day' && own === undefined) throw withoutWeek('--days-per-week', 'from')
  const target = to === 'day' ? (other ?? (from === 'day' ? undefined : own)) : undefined
  if (to === 'day' && target === undefined) {
    throw withoutWeek(from === 'day' ? '--to-days-per-week' : '--days-per-week', 'to')
  }
  return { from: { unit: from, week: own ?? target }, to: { unit: to, week: target } }
}

function weekOf(option: string, said: unknown): DaysPerWeek | undefined {
  if (said === undefined) return undefined
  const days = ([5, 6, 7] as const).find((one) => String(one) === said)
  if (days) return days
  throw new Refused('usage', `expected 5, 6 or 7 after ${option}, got something else`)
}

const withoutWeek = (option: string, side: string): Refused =>
  new Refused('usage', `expected ${option} 5, 6 or 7 for days, got no scheme; say of which week the days ${side} are`)

function shownTotalization({ unit, totalPeriods, states, totals, explanation }: Totalization): Shown {
  const isAdvice = explanation.some(({ result }) => result === 'advice')
  const sums = Object.entries(totals).map(([currency, amount]) => `${currency} ${amount}`)
  return [
    `${isAdvice ? 'advice only: ' : ''}${sums.join(', ')} from ${totalPeriods} ${unit}s`,
    {
      head: ['state', 'periods', 'right', 'ratio', 'pro-rata', 'own law', 'supplement', 'payable', 'basis'],
      rows: states.map((one) => [
        one.country,
        one.periods,
        one.entitlement,
        one.ratio ? `${one.ratio.numerator}/${one.ratio.denominator}` : '',
        one.proRata ?? '',
        one.independent ?? '',
        one.supplement ?? 'not computed',
        one.payable,
        one.basis,
      ]),
    },
    ...explanation.map(({ rule, text, source }) => `${text} [${rule}: ${source}]`),
  ]
}
