// The commands about benefit claims: open, list, show, do.
import type { Command } from 'commander'
import { z } from 'zod'
import { ClaimApplication } from '../../domain/benefit-claim/claim-application.js'
import { claimActions } from '../../domain/benefit-claim.js'
import { textOf } from '../../domain/facts.js'
import { formSchema } from '../../domain/forms.js'
import type { ClaimView, MatterView } from '../claims.js'
import { collect, define, formOptions, limitOption, optional, whatFiles } from './define.js'
import type { Schema } from './fields.js'
import { formInput } from './form-input.js'
import type { Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `claim …`. */
export function addClaimCommands(program: Command, io: Io): void {
  const parent = program
    .command('claim')
    .description(
      'A benefit claimed from several countries: open it, see whom it waits for and what was computed, act on it.',
    )
  addOpen(parent, io)
  addList(parent, io)
  addShow(parent, io)
  addDo(parent, io)
}

function addOpen(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'open',
    summary: 'Open a benefit claim for the person of a case; each institution is asked at once',
    examples: [
      'claim open --case NP-7K3M-9Q2T-5 --instrument eu-883-2004 --data docs/examples/claim-open.json',
      'claim open --case NP-7K3M-9Q2T-5 --instrument cets-78 --contingency 2057-03-01 --data - --key pension-2057-3 --json < docs/examples/claim-open.json',
    ],
    orders: true,
    options: (command) =>
      command
        .requiredOption('--case <case>', 'the case whose person claims')
        .requiredOption('--instrument <id>', 'under which instrument, see: npx sojourn rulebook list')
        .option('--branch <branch>', 'what is claimed, such as old-age; instead of branch in the form')
        .option('--contingency <date>', 'from when it is claimed; instead of contingency in the form')
        .option(
          '--data <file>',
          'states, institutions, currencies and the common unit as JSON in a file, or - for stdin',
        )
        .option('--set <name=value>', 'one field; may be given several times', collect, [])
        .option('--demo', 'on the demo clock, where the set-up allows it')
        .addHelpText('after', whatFiles),
    run: async ({ options, door, caller }) => {
      const by = caller()
      const schema = z.toJSONSchema(ClaimApplication, { io: 'input', unrepresentable: 'any' }) as Schema
      const form = await formInput(io, options, schema)
      const said = { ...optional('branch', options['branch']), ...optional('contingency', options['contingency']) }
      const application =
        typeof form === 'object' && form !== null && !Array.isArray(form) ? { ...form, ...said } : form
      const { openClaim } = await import('../claim-opening.js')
      const opened = await openClaim(door(), {
        caller: by,
        caseNumber: String(options['case']),
        instrument: String(options['instrument']),
        application,
        demo: options['demo'] === true,
      })
      return {
        value: { claim: opened.number, ...opened },
        shown: () => [`claim ${opened.number} is open`, `see: npx sojourn claim show ${opened.number}`],
      }
    },
  })
}

function addList(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'list',
    summary: 'List benefit claims; only open ones unless asked for all',
    examples: ['claim list --case NP-7K3M-9Q2T-5', 'claim list --all --limit 200 --json'],
    options: (command) => {
      command
        .option('--case <case>', 'only of this case')
        .option('--all', 'closed ones as well')
        .option('--after <claim>', 'go on after this claim')
      limitOption(command)
    },
    run: async ({ options, door }) => {
      const { listClaims } = await import('../claims.js')
      const claims = await listClaims(door(), { ...options, ...optional('caseNumber', options['case']) })
      const rows = claims.map((one) => [
        one.claim,
        one.case,
        one.instrument,
        one.branch,
        one.contingency,
        one.countries.join(' '),
        one.status,
      ])
      const head = ['claim', 'case', 'instrument', 'branch', 'contingency', 'states', 'status']
      return {
        value: claims,
        shown: () => (rows.length > 0 ? [{ head, rows }] : ['no claims; see: npx sojourn claim open --help']),
      }
    },
  })
}

function addShow(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'show <claim>',
    summary: 'Show a claim: what each institution was asked, since when, until when, and the last computation',
    examples: ['claim show CLM-7K3M-9Q2T-A', 'claim show CLM-7K3M-9Q2T-A --watch'],
    watchUntil: (value) => (value as ClaimView).ended !== null,
    run: async ({ args: [number = ''], door }) => {
      const { showClaim } = await import('../claims.js')
      const view = await showClaim(door(), number)
      return { value: view, shown: () => shownClaim(view) }
    },
  })
}

function shownClaim(view: ClaimView): Shown {
  const { computation, diedOn, survivors, follows, summary, waitingFor, contact } = view
  const rows = view.states.flatMap(({ country, dropped, periods, decision }) =>
    dropped
      ? [[country, 'taken out', '', '', '', '', '']]
      : [matterRow(country, 'periods', periods), matterRow(country, 'decision', decision)],
  )
  return [
    `claim ${view.claim}: ${view.status}, ${view.branch} under ${view.instrument} from ${view.contingency}`,
    `case ${view.case}${follows ? `, follows ${follows}` : ''}${survivors ? `, survivors claim in ${survivors}` : ''}`,
    ...(diedOn ? [`died on ${diedOn}`] : []),
    contact.lost ? 'the person could not be reached' : `address confirmed ${contact.confirmed} times`,
    { head: ['state', 'about', 'institution', 'stands', 'since (UTC)', 'until (UTC)', 'answer'], rows },
    ...shownComputation(computation),
    ...(summary?.closesOn ? [`closes on ${summary.closesOn}`] : []),
    waitingFor.length > 0 ? 'waiting for' : 'no task is open',
    { head: ['task', 'role', 'due'], rows: waitingFor.map(({ task, role, due }) => [task, role, due]) },
  ]
}

const matterRow = (
  country: string,
  about: string,
  { stand, institution, since, until, answer, asks }: MatterView,
): string[] => [
  country,
  about,
  institution,
  stand,
  since?.slice(0, 10) ?? '',
  until?.slice(0, 10) ?? '',
  answer
    ? [textOf(answer, 'outcome'), textOf(answer, 'currency'), textOf(answer, 'amount')].join(' ').trim()
    : asks.join(', '),
]

/** The same steps as `sojourn totalize` prints. */
function shownComputation(computation: ClaimView['computation']): Shown {
  if (!computation) return ['not computed yet']
  const { edition, at, unit, totalPeriods, states, totals, advice, without, steps } = computation
  return [
    `computation ${edition} of ${at.slice(0, 10)} UTC: ${totalPeriods} ${unit}s${without.length > 0 ? `, without ${without.join(', ')}` : ''}`,
    advice ? "advice, the treaty's terms have not been read; the institutions decide" : 'the institutions decide',
    {
      head: ['state', 'periods', 'share', 'due', 'by'],
      rows: states.map((state) =>
        ['country', 'periods', 'ratio', 'payable', 'basis'].map((name) => textOf(state, name)),
      ),
    },
    ...totals.map((total) => `together ${textOf(total, 'currency')} ${textOf(total, 'amount')}`),
    {
      head: ['step', 'source'],
      rows: steps.map(({ text, rule, source, verified }) => [
        text ?? rule,
        `${source}${verified ? '' : ' (unverified)'}`,
      ]),
    },
  ]
}

function addDo(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'do <claim> <action>',
    summary: `Act on a claim: ${claimActions.join(', ')}`,
    examples: [
      'claim do CLM-7K3M-9Q2T-A go-on-without --set country=FR --set reason=no-word',
      'claim do CLM-7K3M-9Q2T-A reopen --set reason=review-asked --set country=ES --as person:self --json',
    ],
    orders: true,
    options: formOptions,
    run: async ({ args: [number = '', action = ''], options, door, caller }) => {
      const by = caller()
      const data = await formInput(io, options, formSchema('action', action) ?? {})
      const { actOnClaim } = await import('../claims.js')
      const acted = await actOnClaim(door(), { caller: by, number, action, data, ...optional('note', options['note']) })
      const { number: claim, ...done } = acted
      return { value: { claim, ...done }, shown: () => [`claim ${claim}: ${done.done} done, status ${done.status}`] }
    },
  })
}
