// The commands about bans: declare, list, show, exempt, lift.
import type { Command } from 'commander'
import { formSchema } from '../../domain/forms.js'
import type { BanView, ListedBan } from '../bans.js'
import { define, formOptions, limitOption, type Options } from './define.js'
import type { Schema } from './fields.js'
import { formInput } from './form-input.js'
import type { Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `ban …`. */
export function addBanCommands(program: Command, io: Io): void {
  const parent = program
    .command('ban')
    .description(
      'What nobody may leave for: a country, an occupation, an employer. Declare it, see whom it holds, lift it.',
    )
  addDeclare(parent, io)
  addList(parent, io)
  addShow(parent, io)
  addExempt(parent, io)
  addLift(parent, io)
}

const schemaOf = (action: string): Schema => formSchema('action', action) ?? {}

function addDeclare(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'declare',
    summary: 'Declare a ban; every case and job order in its reach is held at once',
    examples: [
      'ban declare --country npl --set destination=SA --set reason=armed-conflict --set source="Cabinet decision of 24 November 2026" --as supervisor:ministry-1',
      'ban declare --country npl --data ban.json --key ban-2026-11 --as supervisor:ministry-1 --json',
    ],
    orders: true,
    options: (command) =>
      formOptions(
        command.requiredOption('--country <id>', 'whose workers may not leave, see: npx sojourn rulebook list'),
      ),
    run: async ({ options, door, caller }) => {
      const by = caller()
      const declaration = await formInput(io, options, schemaOf('declare-ban'))
      const { declareBan } = await import('../bans.js')
      const declared = await declareBan(door(), { caller: by, country: String(options['country']), declaration })
      return {
        value: { ban: declared.number, ...declared },
        shown: () => [`ban ${declared.number} declared`, `see: npx sojourn ban show ${declared.number}`],
      }
    },
  })
}

function addList(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'list',
    summary: 'List bans; only those not lifted unless asked for all',
    examples: ['ban list', 'ban list --all --json'],
    options: (command) => {
      command.option('--all', 'lifted ones as well').option('--after <ban>', 'go on after this ban')
      limitOption(command)
    },
    run: async ({ options, door }) => {
      const { listBans } = await import('../bans.js')
      const bans = await listBans(door(), options)
      const rows = bans.map((ban) => [
        ban.ban,
        ban.status,
        scopeOf(ban),
        ban.reason,
        ban.exempt.join(', '),
        ban.endsOn ?? '',
      ])
      const head = ['ban', 'status', 'about', 'reason', 'not for', 'last day']
      return { value: bans, shown: () => (rows.length > 0 ? [{ head, rows }] : ['no bans']) }
    },
  })
}

function addShow(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'show <ban>',
    summary: 'Show a ban: what it says, and how many cases it holds',
    examples: ['ban show BAN-7K3M-9Q2T-A', 'ban show BAN-7K3M-9Q2T-A --watch'],
    watchUntil: (value) => (value as BanView).status === 'lifted',
    run: async ({ args: [number = ''], door }) => {
      const { showBan } = await import('../bans.js')
      const view = await showBan(door(), number)
      return { value: view, shown: () => shownBan(view) }
    },
  })
}

function addExempt(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'exempt <ban>',
    summary: 'Say anew whom a ban spares',
    examples: [
      'ban exempt BAN-7K3M-9Q2T-A --set exempt=returning-workers,already-cleared --as supervisor:ministry-1',
      'ban exempt BAN-7K3M-9Q2T-A --set exempt= --as supervisor:ministry-1',
    ],
    orders: true,
    options: formOptions,
    run: async ({ args: [number = ''], options, door, caller }) => {
      const by = caller()
      const data = await dataOf(io, 'amend-exemptions', options)
      const { amendExemptions } = await import('../bans.js')
      const acted = await amendExemptions(door(), { caller: by, number, data })
      return { value: acted, shown: () => [`ban ${acted.number}: exemptions said anew`] }
    },
  })
}

function addLift(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'lift <ban>',
    summary: 'Lift a ban: everything it holds goes on',
    examples: [
      'ban lift BAN-7K3M-9Q2T-A --set reason=ceasefire --as supervisor:ministry-1',
      'ban lift BAN-7K3M-9Q2T-A --data lifting.json --key lifting-2027-02 --as supervisor:ministry-1 --json',
    ],
    orders: true,
    options: formOptions,
    run: async ({ args: [number = ''], options, door, caller }) => {
      const by = caller()
      const data = await dataOf(io, 'lift-ban', options)
      const { liftBan } = await import('../bans.js')
      const acted = await liftBan(door(), { caller: by, number, data })
      return { value: acted, shown: () => [`ban ${acted.number} ${acted.status}`] }
    },
  })
}

const dataOf = (io: Io, action: string, options: Options) => formInput(io, options, schemaOf(action))

const scopeOf = ({ scope }: ListedBan): string =>
  Object.entries(scope)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

function shownBan(view: BanView): Shown {
  const { ban, status, reason, source, exempt, endsOn, ended, told } = view
  return [
    `ban ${ban}: ${status}, ${scopeOf(view)}`,
    `reason ${reason}; ${source}`,
    `not for: ${exempt.join(', ') || 'nobody is spared'}`,
    ended ? `ended: ${ended.how}, ${ended.reason}` : `last day: ${endsOn ?? 'none'}`,
    `told: ${told.cases} cases, ${told.jobOrders} job orders`,
    { head: ['rule', 'open cases'], rows: view.holds.map(({ rule, cases }) => [rule, String(cases)]) },
    ...(view.waitingFor.length > 0 ? ['waiting for'] : []),
    { head: ['task', 'role', 'due'], rows: view.waitingFor.map(({ task, role, due }) => [task, role, due]) },
  ]
}
