// The commands about insurance periods and the certificate of coverage: case periods list, confirm, contest, correct; case coverage withdraw.
import type { Command } from 'commander'
import { formSchema } from '../../domain/forms.js'
import { textOf } from '../../domain/facts.js'
import { formatMoney } from '../../domain/money.js'
import type { ListedPeriod, ListedVersion } from '../insurance-periods.js'
import type { RightsActed } from '../rights.js'
import { define, formOptions, optional, type Definition } from './define.js'
import type { Schema } from './fields.js'
import { formInput } from './form-input.js'
import type { Io } from './io.js'
import type { Shown } from './print.js'

const sample = 'NP-7K3M-9Q2T-5'

/** Adds `periods …` and `coverage …` below `case`. */
export function addInsurancePeriodCommands(program: Command, io: Io): void {
  const cases = program.commands.find((command) => command.name() === 'case') ?? program
  const periods = cases
    .command('periods')
    .description('Which insurance periods were notified for a worker, and whether they are right.')
    .addHelpText(
      'after',
      `\nExamples:\n  $ npx sojourn case periods list --help\n  $ npx sojourn case periods contest --help\n`,
    )
  addList(periods, io)
  for (const act of acts) addAct(periods, io, act)
  const coverage = cases
    .command('coverage')
    .description('Which law covers the work abroad.')
    .addHelpText(
      'after',
      `\nExamples:\n  $ npx sojourn case coverage withdraw --help\n  $ npx sojourn case coverage --help\n`,
    )
  addAct(coverage, io, withdrawal)
}

function addList(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'list <case>',
    summary:
      'List every version of the insurance periods of a case, with who notified it, how, and what was said of it',
    examples: [`case periods list ${sample}`, `case periods list ${sample} --totalize --json`],
    options: (command) =>
      command.option('--totalize', 'the periods in force as one state of a claim for sojourn totalize'),
    run: async ({ args: [caseNumber = ''], options, door }) => {
      const { listPeriods, totalizableState } = await import('../insurance-periods.js')
      if (options['totalize'] === true) {
        const state = await totalizableState(door(), caseNumber)
        return { value: state, shown: () => [JSON.stringify(state, undefined, 2)] }
      }
      const listed = await listPeriods(door(), caseNumber)
      const none = `no periods yet; an institution notifies them, or: npx sojourn case periods correct --help`
      return {
        value: listed,
        shown: () => (listed.versions.length > 0 ? listed.versions.flatMap(shownVersion) : [none]),
      }
    },
  })
}

function shownVersion(version: ListedVersion): Shown {
  const { periods, currency, months, contestReason } = version
  return [
    `version ${version.version}${version.inForce ? ' (in force)' : ''}: ${version.reason} by ${version.institution} on ${version.notifiedOn}, ${howOf(version)}; ${version.standing}${contestReason ? ` (${contestReason})` : ''}${months === null ? '' : `; ${months} months`}`,
    {
      head: ['period', 'type', 'counts as', 'contributions'],
      rows: periods.map((period) => [
        whenOf(period),
        `${period.type} ${period.meaning}`,
        period.counts ?? 'nothing',
        moneyOf(period, currency),
      ]),
    },
  ]
}

const howOf = ({ communicated, daysPerWeek }: ListedVersion): string =>
  `${communicated}${daysPerWeek === null ? '' : `, ${daysPerWeek} days a week`}`

const whenOf = (period: ListedPeriod): string => {
  if (period['from'] !== undefined) return `${textOf(period, 'from')} to ${textOf(period, 'to')}`
  const year = textOf(period, 'year')
  return `${textOf(period, 'amount')} ${textOf(period, 'unit')}${year ? ` of ${year}` : ''}`
}

/** An amount as people read it; in a currency the system does not know, as it was told. */
function moneyOf(period: ListedPeriod, currency: string): string {
  const minorUnits = Number(period['contributionMinor'] ?? 0)
  try {
    return formatMoney({ currency, minorUnits })
  } catch {
    return `${currency} ${minorUnits} (minor units)`
  }
}

/** One act on the rights: how it is called here, and what does it. */
type RightsCommand = Pick<Definition, 'usage' | 'summary' | 'examples'> & {
  action: string
  does: 'confirmPeriods' | 'contestPeriods' | 'correctPeriods' | 'withdrawCoverage'
}

const acts: readonly RightsCommand[] = [
  {
    usage: 'confirm <case>',
    summary: 'Confirm the periods in force',
    examples: [
      `case periods confirm ${sample} --as person:self`,
      `case periods confirm ${sample} --set version=2 --json`,
    ],
    action: 'confirm-periods',
    does: 'confirmPeriods',
  },
  {
    usage: 'contest <case>',
    summary: 'Contest the periods in force: the institution looks at them again',
    examples: [
      `case periods contest ${sample} --set reason=period-missing --set from=2029-01-01 --note "I worked there until I left" --as person:self`,
      `case periods contest ${sample} --set reason=contributions-wrong --set version=2`,
    ],
    action: 'contest-periods',
    does: 'contestPeriods',
  },
  {
    usage: 'correct <case>',
    summary: 'Record a notification of the institution as a new version; the one before stays readable',
    examples: [
      `case periods correct ${sample} --data periods.json --note "letter of 2 March"`,
      `case periods correct ${sample} --data periods.json --as organisation:kr-social-security-office`,
    ],
    action: 'correct-periods',
    does: 'correctPeriods',
  },
]

const withdrawal: RightsCommand = {
  usage: 'withdraw <case>',
  summary: 'Record that a certificate of coverage was withdrawn: from that day the law abroad applies',
  examples: [
    `case coverage withdraw ${sample} --set withdrawnFrom=2028-01-01 --set reason=wrong-employer`,
    `case coverage withdraw ${sample} --set withdrawnFrom=2028-01-01 --set reason=wrong-employer --as organisation:kr-social-security-office`,
  ],
  action: 'withdraw-coverage',
  does: 'withdrawCoverage',
}

function addAct(parent: Command, io: Io, { usage, summary, examples, action, does }: RightsCommand): void {
  define(parent, io, {
    usage,
    summary,
    examples,
    orders: true,
    options: formOptions,
    run: async ({ args: [caseNumber = ''], options, door, caller }) => {
      const by = caller()
      const data = await formInput(io, options, schemaOf(action))
      const periods = await import('../insurance-periods.js')
      const acted = await periods[does](door(), {
        caller: by,
        caseNumber,
        data,
        ...optional('note', options['note']),
      })
      return { value: acted, shown: () => shownAct(acted) }
    },
  })
}

/** The version is that in force unless it is said: nobody is asked for it. */
function schemaOf(action: string): Schema {
  const schema: Schema = formSchema('action', action) ?? {}
  return { ...schema, required: (schema.required ?? []).filter((name) => name !== 'version') }
}

function shownAct({ case: number, done, answer }: RightsActed): Shown {
  const stands = Object.keys(answer).map((name) => `${name} ${textOf(answer, name)}`)
  return [
    `case ${number}: ${done} done${stands.length > 0 ? `, ${stands.join(', ')}` : ''}`,
    ...(done.endsWith('-periods') ? [`see: npx sojourn case periods list ${number}`] : []),
  ]
}
