// The commands about cases: start, show, list, history, notes, withdraw, do, correct.
import { Option, type Command } from 'commander'
import { z } from 'zod'
import { formSchema } from '../../domain/forms.js'
import { Person } from '../../domain/person.js'
import { actions, caseStatuses, stages } from '../../domain/transitions.js'
import type { Done } from '../cases.js'
import type { CaseView } from '../case-view.js'
import { blankNote } from '../placeholders.js'
import { shownCase } from './case-page.js'
import { define, formOptions, limitOption, optional, type Options, type Result } from './define.js'
import { fieldsFrom, type Schema } from './fields.js'
import { formInput } from './form-input.js'
import { readJson, type Io } from './io.js'
import { addNotesCommand } from './notes.js'

/** Adds `case …`. */
export function addCaseCommands(program: Command, io: Io): void {
  const parent = program.command('case').description('One person, one migration episode: start it, see it, act on it.')
  addStart(parent, io)
  addShow(parent, io)
  addList(parent, io)
  addHistory(parent, io)
  addNotesCommand(parent, io)
  addWithdraw(parent, io)
  addDo(parent, io)
  addCorrect(parent, io)
}

function addStart(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'start',
    summary: 'Start a case for an application',
    examples: [
      'case start --corridor npl-kor-manufacturing --person application.json --key application-2026-0412',
      'case start --corridor npl-kor-manufacturing --person - --json < application.json',
    ],
    orders: true,
    options: (command) =>
      command
        .requiredOption('--corridor <id>', 'the corridor, see: npx sojourn rulebook list')
        .requiredOption('--person <file>', 'the application as JSON in a file, or - for stdin')
        .option('--demo', 'on the demo clock, where the set-up allows it'),
    run: async ({ options, door, caller }) => {
      const by = caller()
      const person = await readJson(io, String(options['person']), '--person')
      const { startCase } = await import('../cases.js')
      const started = await startCase(door(), {
        caller: by,
        corridor: String(options['corridor']),
        person,
        demo: options['demo'] === true,
      })
      return {
        value: started,
        shown: () => [
          `case ${started.case} started`,
          `stage ${started.stage}, status ${started.status}`,
          ...(started.language === undefined ? [] : [started.language]),
          `see: npx sojourn case show ${started.case}`,
        ],
      }
    },
  })
}

function addShow(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'show <case>',
    summary: 'Show where a case stands and what can be done now',
    examples: ['case show NP-7K3M-9Q2T-5', 'case show NP-7K3M-9Q2T-5 --watch'],
    watchUntil: (value) => (value as CaseView).status === 'closed',
    run: async ({ args: [number = ''], door }) => {
      const { showCase } = await import('../case-view.js')
      const view = await showCase(door(), number)
      return { value: view, shown: () => shownCase(view) }
    },
  })
}

function addList(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'list',
    summary: 'List cases, newest first',
    examples: ['case list --stage screening', 'case list --status on-site --limit 200 --json'],
    options: (command) => {
      command
        .addOption(new Option('--stage <stage>', 'only this stage').choices(stages))
        .addOption(new Option('--status <status>', 'only this status').choices(caseStatuses))
        .option('--after <case>', 'go on after this case')
      limitOption(command)
    },
    run: async ({ options, door }) => {
      const { listCases } = await import('../cases.js')
      const cases = await listCases(door(), options)
      const rows = cases.map((row) => [row.case, row.corridor, row.stage, row.status, row.since])
      return {
        value: cases,
        shown: () =>
          rows.length > 0
            ? [{ head: ['case', 'corridor', 'stage', 'status', 'since'], rows }]
            : ['no cases; start one: npx sojourn case start --help'],
      }
    },
  })
}

function addHistory(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'history <case>',
    summary: 'Show what has happened in a case',
    examples: ['case history NP-7K3M-9Q2T-5', 'case history NP-7K3M-9Q2T-5 --json'],
    run: async ({ args: [number = ''], door }) => {
      const { caseHistory } = await import('../case-history.js')
      const lines = await caseHistory(door(), number)
      const rows = lines.map(({ at, who, what, subject, outcome }) => [at, who, what, subject, outcome])
      return { value: lines, shown: () => [{ head: ['when', 'who', 'what', 'about', 'outcome'], rows }] }
    },
  })
}

function addWithdraw(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'withdraw <case>',
    summary: 'Withdraw a case: what was reserved is released, who must know is told',
    examples: [
      'case withdraw NP-7K3M-9Q2T-5 --reason family',
      'case withdraw NP-7K3M-9Q2T-5 --reason own-wish --note "asked at the desk" --as person:self',
    ],
    orders: true,
    options: (command) =>
      command
        .option('--reason <code>', `one of ${reasons().join(', ')}`)
        .option('--note <text>', 'a note in your own words, kept under the key of the person'),
    run: async ({ args: [caseNumber = ''], options, door, caller }) => {
      const by = caller()
      const reason = options['reason']
      const set = typeof reason === 'string' ? [`reason=${reason}`] : []
      const data = await formInput(io, { set }, schemaOf('withdraw'))
      const { actOnCase } = await import('../cases.js')
      return done(
        await actOnCase(door(), {
          caller: by,
          caseNumber,
          action: 'withdraw',
          data,
          ...optional('note', options['note']),
        }),
      )
    },
  })
}

function addDo(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'do <case> <action>',
    summary: `Act on a case: ${actions.join(', ')}`,
    examples: [
      'case do NP-7K3M-9Q2T-5 end-contract --set endedOn=2030-02-28 --set cause=completed',
      'case do NP-7K3M-9Q2T-5 add-note --note "called, will come on Monday"',
    ],
    orders: true,
    options: formOptions,
    run: async ({ args: [caseNumber = '', action = ''], options, door, caller }) => {
      const by = caller()
      const data = await formInput(io, options, schemaOf(action))
      const note = await noteFor(action, options)
      const { actOnCase } = await import('../cases.js')
      return done(await actOnCase(door(), { caller: by, caseNumber, action, data, ...optional('note', note) }))
    },
  })

  function noteFor(action: string, options: Options): Promise<unknown> {
    const note = options['note'] === blankNote ? undefined : options['note']
    return action === 'add-note' && note === undefined && io.mayAsk ? io.ask('note: ') : Promise.resolve(note)
  }
}

function addCorrect(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'correct <case>',
    summary: 'Correct fields in the record of the person',
    examples: [
      'case correct NP-7K3M-9Q2T-5 --set phone=+9779800000000',
      'case correct NP-7K3M-9Q2T-5 --data correction.json --key correction-17',
    ],
    orders: true,
    options: (command) =>
      command
        .option('--data <file>', 'the fields as JSON in a file, or - for stdin')
        .option(
          '--set <name=value>',
          'one field; may be given several times',
          (value: string, before: string[]) => [...before, value],
          [],
        ),
    run: async ({ args: [caseNumber = ''], options, door, caller }) => {
      const by = caller()
      const source = options['data']
      const base = typeof source === 'string' ? await readJson(io, source, '--data') : {}
      const patch = fieldsFrom(
        options['set'] as string[],
        z.toJSONSchema(Person, { io: 'input', unrepresentable: 'any' }) as Schema,
        base,
      )
      const { correctPerson } = await import('../people.js')
      const corrected = await correctPerson(door(), { caller: by, caseNumber, patch })
      return { value: corrected, shown: () => [`case ${corrected.case}: corrected ${corrected.corrected.join(', ')}`] }
    },
  })
}

const schemaOf = (action: string): Schema => formSchema('action', action) ?? {}

const reasons = (): unknown[] => schemaOf('withdraw').properties?.['reason']?.enum ?? []

function done(value: Done): Result {
  return { value, shown: () => [`case ${value.case}: ${value.done} done, status ${value.status}`] }
}
