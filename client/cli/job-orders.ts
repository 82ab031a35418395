// The commands about job orders: propose, list, show, candidates, do.
import { Option, type Command } from 'commander'
import { formSchema } from '../../domain/forms.js'
import { jobOrderActions } from '../../domain/job-order.js'
import { jobOrderStatuses } from '../../domain/job-order/job-order-book.js'
import type { Facts } from '../../domain/explained.js'
import { textOf } from '../../domain/facts.js'
import type { JobOrderView } from '../job-orders.js'
import { define, formOptions, limitOption, optional } from './define.js'
import { formInput } from './form-input.js'
import { readJson, type Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `job-order …`. */
export function addJobOrderCommands(program: Command, io: Io): void {
  const parent = program
    .command('job-order')
    .description('The demand of an employer: propose it, see its slots and candidates, act on it.')
  addPropose(parent, io)
  addList(parent, io)
  addShow(parent, io)
  addCandidates(parent, io)
  addPrincipals(parent, io)
  addDo(parent, io)
}

function addPropose(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'propose',
    summary: 'Propose a job order; what the rules of the corridor forbid is refused at once',
    examples: [
      'job-order propose --corridor npl-kor-manufacturing --data order.json --as labour-attache:seoul-1',
      'job-order propose --corridor npl-kor-manufacturing --data - --key hanbit-2026-11 --json < order.json',
    ],
    orders: true,
    options: (command) =>
      command
        .requiredOption('--corridor <id>', 'the corridor, see: npx sojourn rulebook list')
        .requiredOption(
          '--data <file>',
          'employer, expiresOn, agency (where there is one) and lines, as JSON, or - for stdin',
        )
        .option('--demo', 'on the demo clock, where the set-up allows it'),
    run: async ({ options, door, caller }) => {
      const by = caller()
      const proposal = await readJson(io, String(options['data']), '--data')
      const { proposeJobOrder } = await import('../job-order-proposals.js')
      const corridor = String(options['corridor'])
      const opened = await proposeJobOrder(door(), { caller: by, corridor, proposal, demo: options['demo'] === true })
      const { number, stage, status } = opened
      return {
        value: { jobOrder: number, ...opened },
        shown: () => [
          `job order ${number} proposed`,
          `stage ${stage}, status ${status}`,
          `see: npx sojourn job-order show ${number}`,
        ],
      }
    },
  })
}

function addList(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'list',
    summary: 'List job orders; open ones unless a status is asked for',
    examples: ['job-order list --occupation 8211', 'job-order list --status open --employer hanbit-metal --json'],
    options: (command) => {
      command
        .addOption(new Option('--status <status>', 'only this status').choices([...jobOrderStatuses, 'closed']))
        .option('--employer <id>', 'only of this employer')
        .option('--occupation <code>', 'only with a line of this ISCO-08 unit group, or of those that begin with it')
        .option('--after <number>', 'go on after this job order')
      limitOption(command)
    },
    run: async ({ options, door }) => {
      const { listJobOrders } = await import('../job-orders.js')
      const orders = await listJobOrders(door(), options)
      const rows = orders.map((one) => [
        one.jobOrder,
        one.employer,
        one.occupations,
        one.status,
        `${one.placed} of ${one.slots}`,
        String(one.waiting),
        String(one.selected),
        one.expires,
        one.held ? 'on hold' : '',
      ])
      const head = ['job order', 'employer', 'occupations', 'status', 'slots', 'waiting', 'selected', 'expires', '']
      return {
        value: orders,
        shown: () =>
          rows.length > 0 ? [{ head, rows }] : ['no job orders; propose one: npx sojourn job-order propose --help'],
      }
    },
  })
}

function addShow(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'show <job-order>',
    summary: 'Show a job order: its lines, its slots, whom it waits for',
    examples: ['job-order show JOB-7K3M-9Q2T-A', 'job-order show JOB-7K3M-9Q2T-A --watch'],
    watchUntil: (value) => (value as JobOrderView).status === 'closed',
    run: async ({ args: [number = ''], door }) => {
      const { showJobOrder } = await import('../job-orders.js')
      const view = await showJobOrder(door(), number)
      return { value: view, shown: () => shownOrder(view) }
    },
  })
}

function shownOrder(view: JobOrderView): Shown {
  const { jobOrder, stage, status, employer, agency, corridor, expires, accreditedUntil, lines, waitingFor } = view
  return [
    `job order ${jobOrder}: stage ${stage}, status ${status}`,
    `employer ${employer}${agency ? `, agency ${agency}` : ''}, corridor ${corridor}, expires ${expires}`,
    accreditedUntil ? `employer accredited until ${accreditedUntil}` : 'employer not accredited yet',
    {
      head: ['line', 'occupation', 'slots', 'wage (minor units)', 'months', 'visa'],
      rows: lines.map((line) => [
        textOf(line, 'line'),
        `${textOf(line, 'isco08')} ${textOf(line, 'title')}`,
        textOf(line, 'slots'),
        `${textOf(line, 'currency')} ${textOf(line, 'monthlyWageMinor')}`,
        textOf(line, 'contractMonths'),
        textOf(line, 'visaClass'),
      ]),
    },
    `${view.placed} of ${view.slots} slots taken, ${view.selected} selected, ${view.free} free, ${view.waiting} waiting`,
    ...view.holds.map((hold) => `on hold by ${textOf(hold, 'ref')} (${textOf(hold, 'cause')}): no new slots`),
    waitingFor.length > 0 ? 'waiting for' : 'waiting for nobody',
    { head: ['task', 'role', 'due'], rows: waitingFor.map(({ task, role, due }) => [task, role, due]) },
  ]
}

function addCandidates(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'candidates <job-order>',
    summary: 'List who holds a slot and who waits, in their order',
    examples: ['job-order candidates JOB-7K3M-9Q2T-A', 'job-order candidates JOB-7K3M-9Q2T-A --json'],
    run: async ({ args: [number = ''], door }) => {
      const { listCandidates } = await import('../job-orders.js')
      const candidates = await listCandidates(door(), number)
      const rows = candidates.map((one) => [
        one.case,
        one.line,
        one.slot ?? `waits, ${one.position}`,
        String(one.ranked ?? ''),
        String(one.shortlisted ?? ''),
        one.interview ?? '',
        one.selectedOn ?? '',
      ])
      const head = ['case', 'line', 'slot', 'ranked', 'shortlist', 'interview', 'selected']
      return { value: candidates, shown: () => (rows.length > 0 ? [{ head, rows }] : ['no candidates yet']) }
    },
  })
}

function addPrincipals(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'principals',
    summary: 'List the employers that are or were accredited, and until when',
    examples: ['job-order principals', 'job-order principals --json'],
    options: limitOption,
    run: async ({ options, door }) => {
      const { listPrincipals } = await import('../job-orders.js')
      const principals = await listPrincipals(door(), options)
      const rows = principals.map((one) => [one.employer, one.corridor, one.accreditedUntil, one.jobOrder])
      const head = ['employer', 'corridor', 'accredited until', 'by job order']
      return {
        value: principals,
        shown: () => (rows.length > 0 ? [{ head, rows }] : ['no employer is accredited yet']),
      }
    },
  })
}

function addDo(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'do <job-order> <action>',
    summary: `Act on a job order: ${jobOrderActions.join(', ')}`,
    examples: [
      'job-order do JOB-7K3M-9Q2T-A select --set case=NP-7K3M-9Q2T-5 --set reason=ranked-first --as employer:hanbit-metal',
      'job-order do JOB-7K3M-9Q2T-A reserve-slot --set case=NP-7K3M-9Q2T-5 --set line=a --json',
    ],
    orders: true,
    options: formOptions,
    run: async ({ args: [number = '', action = ''], options, door, caller }) => {
      const by = caller()
      const data = await formInput(io, options, formSchema('action', action) ?? {})
      const { actOnJobOrder } = await import('../job-orders.js')
      const acted = await actOnJobOrder(door(), {
        caller: by,
        number,
        action,
        data,
        ...optional('note', options['note']),
      })
      const { answer, ...done } = acted
      const value = { jobOrder: done.number, done: done.done, status: done.status, key: done.key, answer }
      return {
        value,
        shown: () => [`job order ${done.number}: ${done.done} done, status ${done.status}`, ...told(answer)],
      }
    },
  })
}

/** The answer of an act in words: a slot, or the place on the waiting list. */
function told(answer: Facts): string[] {
  if (answer['granted'] === true) return [`slot ${textOf(answer, 'slot')} is taken`]
  if (answer['granted'] !== false) return []
  const before = Array.isArray(answer['before']) ? answer['before'].join(', ') : ''
  return [`no slot is free: waits at position ${textOf(answer, 'position')}${before ? ` behind ${before}` : ''}`]
}
