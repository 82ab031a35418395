// The command about single rules of pensions: which of them, applied to the facts in a file. It needs no server.
import type { Command } from 'commander'
import type { DatedComputation } from '../../domain/totalization/different-dates.js'
import { closest } from '../closest.js'
import type { ComputedPension, PensionKind } from '../pensions.js'
import { Refused } from '../refusal.js'
import { dayOf, define, whatFiles, type Result } from './define.js'
import { readJsonForm, type Io } from './io.js'
import { cell, type Shown } from './print.js'

const byDate = 'different-dates'

/** What each kind answers, in the order of the help. */
const kinds: Readonly<Record<PensionKind | typeof byDate, string>> = {
  us: 'a totalization benefit of the United States (20 CFR 404.1918)',
  'yearly-average': 'yearly and notional average of contributions (Ireland)',
  residence: 'a pension by years of residence (Canada)',
  indexation: 'an adjusted benefit, not recalculated (Regulation 883/2004, article 59)',
  'residence-minimum': 'the supplement of the state of residence (article 58)',
  [byDate]: "a claim whose states' conditions are met on different dates (article 50; Convention, article 33)",
}

/** Adds `pension`. */
export function addPensionCommand(program: Command, io: Io): void {
  define(program, io, {
    usage: 'pension <kind> <file>',
    summary: 'Apply one rule about pensions to the facts in a file; exit code 1 when a figure it needs is not known',
    examples: [
      'pension indexation docs/examples/pension-indexation.json',
      'pension residence - --on 2013-05-01 --json < facts.json',
    ],
    options: (command) => {
      command.option('--on <date>', 'as of this day (default: today)')
      const lines = Object.entries(kinds).map(([kind, answers]) => `  ${kind.padEnd(18)}${answers}`)
      command.addHelpText('after', `\nKinds:\n${lines.join('\n')}\n${whatFiles}`)
    },
    run: async ({ args: [kind = '', file = ''], options }) => {
      const asked = kindOf(kind)
      const { computeByDate, computePension } = await import('../pensions.js')
      const content = await readJsonForm(io, file, 'the facts')
      if (asked === byDate) {
        const value = computeByDate(content)
        return { value, shown: () => value.flatMap(shownDate) }
      }
      return resultOf(computePension(asked, content, dayOf(options)))
    },
  })
}

function kindOf(text: string): keyof typeof kinds {
  const names = Object.keys(kinds) as (keyof typeof kinds)[]
  const kind = names.find((one) => one === text)
  if (kind) return kind
  const got = text.slice(0, 30)
  throw new Refused('usage', `expected a kind of ${names.join(', ')}, got "${got}"${closest(got, names)}`)
}

function resultOf(computed: ComputedPension): Result {
  const shown = () => shownPension(computed)
  if (computed.status === 'decided') return { value: computed, shown }
  const names = computed.figures.join(', ')
  const failed = `expected figures that are known, got unknown: ${names}; find them and give them in the file under "figures"`
  return { value: computed, shown, failed, code: 'needs-figures' }
}

function shownPension(computed: ComputedPension): Shown {
  const { kind, on, steps } = computed
  const explained = steps.map(({ rule, source, verified, result }) => {
    return `${rule}: ${cell(result)} [${source}${verified ? '' : ' (unverified)'}]`
  })
  if (computed.status === 'needs-figures') return [`${kind}, as of ${on}: not computed`, ...explained]
  const rows = Object.entries(computed.value).map(([name, value]) => [name, cell(value)])
  return [`${kind}, as of ${on}`, { head: ['what', 'value'], rows }, ...explained]
}

function shownDate({ on, totalization, changes }: DatedComputation): Shown {
  const sums = Object.entries(totalization.totals).map(([currency, amount]) => `${currency} ${amount}`)
  const changed = new Map(changes.map(({ country, change }) => [country, change]))
  return [
    `${on}: ${sums.join(', ')}`,
    {
      head: ['state', 'payable', 'basis', 'change'],
      rows: totalization.states.map(({ country, payable, basis }) => [
        country,
        payable,
        basis,
        changed.get(country) ?? 'waiting',
      ]),
    },
    ...totalization.explanation.map(({ rule, text: said, source }) => `${said} [${rule}: ${source}]`),
  ]
}
