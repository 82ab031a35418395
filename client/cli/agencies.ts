// The commands about agencies: apply, list, show, do; public, rating, deposit and inspections lie beside.
import { Option, type Command } from 'commander'
import { z } from 'zod'
import { AgencyApplication } from '../../domain/agency/agency-application.js'
import { agencyActions, agencyBookkeeping } from '../../domain/agency.js'
import { agencyStatuses } from '../../domain/agency/agency-book.js'
import { textOf } from '../../domain/facts.js'
import { formSchema } from '../../domain/forms.js'
import type { AgencyView } from '../agencies.js'
import { addAgencyPages, gradeIn } from './agency-pages.js'
import { collect, define, formOptions, limitOption, optional } from './define.js'
import type { Schema } from './fields.js'
import { formInput } from './form-input.js'
import type { Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `agency …`. */
export function addAgencyCommands(program: Command, io: Io): void {
  const parent = program
    .command('agency')
    .description('Recruitment agencies under licence: apply, see one, act on it, see what everybody may know.')
  addApply(parent, io)
  addList(parent, io)
  addShow(parent, io)
  addDo(parent, io)
  addAgencyPages(parent, io)
}

/** What people may do; the rest comes from cases and job orders. */
const forPeople = agencyActions.filter((action) =>
  agencyBookkeeping.acts[action].roles.some((role) => role !== 'system'),
)

function addApply(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'apply',
    summary: 'Apply for the licence of an agency',
    examples: [
      'agency apply --organisation himal-manpower --country npl --data application.json --key application-2026-7',
      'agency apply --organisation himal-manpower --country npl --data - --as agency:himal-manpower --json < application.json',
    ],
    orders: true,
    options: (command) =>
      command
        .requiredOption('--organisation <id>', 'the agency in the directory, see: npx sojourn organisation list')
        .requiredOption('--country <id>', "the country's rulebook, see: npx sojourn rulebook list")
        .option('--data <file>', 'the evidence as JSON in a file, or - for stdin')
        .option('--set <name=value>', 'one field; may be given several times', collect, [])
        .option('--demo', 'on the demo clock, where the set-up allows it'),
    run: async ({ options, door, caller }) => {
      const by = caller()
      const schema = z.toJSONSchema(AgencyApplication, { io: 'input', unrepresentable: 'any' }) as Schema
      const application = await formInput(io, options, schema)
      const { applyForLicence } = await import('../agency-applications.js')
      const opened = await applyForLicence(door(), {
        caller: by,
        organisation: String(options['organisation']),
        country: String(options['country']),
        application,
        demo: options['demo'] === true,
      })
      const { number, stage, status } = opened
      return {
        value: { agency: number, ...opened },
        shown: () => [
          `agency ${number} has applied`,
          `stage ${stage}, status ${status}`,
          `see: npx sojourn agency show ${number}`,
        ],
      }
    },
  })
}

function addList(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'list',
    summary: 'List agencies',
    examples: ['agency list --standing suspended', 'agency list --country npl --limit 200 --json'],
    options: (command) => {
      command
        .addOption(new Option('--standing <status>', 'only this status').choices(agencyStatuses))
        .option('--country <id>', 'only of this country')
        .option('--after <agency>', 'go on after this agency')
      limitOption(command)
    },
    run: async ({ options, door }) => {
      const { listAgencies } = await import('../agencies.js')
      const agencies = await listAgencies(door(), options)
      const rows = agencies.map((one) => [
        one.agency,
        one.organisation,
        one.standing,
        one.licence ?? '',
        one.until ?? '',
        gradeIn(one),
        one.label ? 'label' : '',
      ])
      const head = ['agency', 'organisation', 'status', 'licence', 'until', 'rating', '']
      return {
        value: agencies,
        shown: () => (rows.length > 0 ? [{ head, rows }] : ['no agencies; see: npx sojourn agency apply --help']),
      }
    },
  })
}

function addShow(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'show <agency>',
    summary: 'Show an agency: its licence, its deposit, its record, whom it waits for',
    examples: ['agency show AGY-7K3M-9Q2T-Q', 'agency show AGY-7K3M-9Q2T-Q --watch'],
    watchUntil: (value) => ['refused', 'cancelled', 'delisted'].includes((value as AgencyView).standing),
    run: async ({ args: [number = ''], door }) => {
      const { showAgency } = await import('../agencies.js')
      const view = await showAgency(door(), number)
      return { value: view, shown: () => shownAgency(view) }
    },
  })
}

function shownAgency(view: AgencyView): Shown {
  const { deposit, waitingFor, record, incentives } = view
  const licence = view.licence ? `${view.licence} licence until ${view.until}` : 'no licence'
  return [
    `agency ${view.agency}: ${view.standing}, ${licence}`,
    `organisation ${view.organisation}, country ${view.country}, plans ${view.plannedYearly} workers a year`,
    ...(view.suspendedFor.length > 0 ? [`suspended for ${view.suspendedFor.join(', ')}`] : []),
    ...(view.leftFor ? [`left for ${view.leftFor}`] : []),
    `rating ${gradeIn(view)}${view.label ? ', wears the label' : ''}`,
    `deposit ${deposit.currency} ${deposit.balanceMinor} of ${deposit.requiredMinor} minor units, ${deposit.heldMinor} earmarked`,
    `open: ${view.open.overcharges} overcharges, ${view.open.demerits} demerits, ${view.open.inspections} inspections`,
    {
      head: ['incentive', 'from', 'until', 'rule'],
      rows: incentives.map((one) => ['name', 'from', 'until', 'rule'].map((name) => textOf(one, name))),
    },
    {
      head: ['record', 'kind', 'when', 'outcome', 'counts'],
      rows: record.slice(-20).map((line) => [line.ref, line.kind, line.at, line.outcome, String(line.counts)]),
    },
    waitingFor.length > 0 ? 'waiting for' : 'waiting for nobody',
    { head: ['task', 'role', 'due'], rows: waitingFor.map(({ task, role, due }) => [task, role, due]) },
  ]
}

function addDo(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'do <agency> <action>',
    summary: `Act on an agency: ${forPeople.join(', ')}`,
    examples: [
      'agency do AGY-7K3M-9Q2T-Q suspend-preventively --set reason=danger-to-workers --as supervisor:head-1',
      'agency do AGY-7K3M-9Q2T-Q open-demerit --set category=overcharging --set case=NP-7K3M-9Q2T-5 --json',
    ],
    orders: true,
    options: formOptions,
    run: async ({ args: [number = '', action = ''], options, door, caller }) => {
      const by = caller()
      const data = await formInput(io, options, formSchema('action', action) ?? {})
      const { actOnAgency } = await import('../agencies.js')
      const order = { caller: by, number, action, data, ...optional('note', options['note']) }
      const acted = await actOnAgency(door(), order)
      const { number: agency, ...done } = acted
      return { value: { agency, ...done }, shown: () => [`agency ${agency}: ${done.done} done, status ${done.status}`] }
    },
  })
}
