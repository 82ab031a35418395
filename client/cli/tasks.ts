// The commands about tasks: list, show, complete.
import { Option, type Command } from 'commander'
import { roles } from '../../domain/actor.js'
import { formSchema } from '../../domain/forms.js'
import { define, formOptions, limitOption, optional } from './define.js'
import { fieldTable } from './fields.js'
import { formInput } from './form-input.js'
import type { Io } from './io.js'
import { cell } from './print.js'

/** Adds `task …`. */
export function addTaskCommands(program: Command, io: Io): void {
  const parent = program.command('task').description('What a named role must do by a date: the work queue.')
  addList(parent, io)
  addShow(parent, io)
  addComplete(parent, io)
}

function addList(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'list',
    summary: 'List tasks, earliest due date first',
    examples: ['task list --role caseworker', 'task list --case NP-7K3M-9Q2T-5 --watch'],
    watchUntil: () => false,
    options: (command) => {
      command
        .addOption(new Option('--role <role>', 'only tasks of this role').choices(roles))
        .option('--case <case>', 'only tasks of this case')
        .addOption(
          new Option('--status <status>', 'open unless said otherwise').choices(['open', 'answered', 'withdrawn']),
        )
      limitOption(command)
    },
    run: async ({ options, door }) => {
      const { listTasks } = await import('../tasks.js')
      const { case: caseNumber, role, status, limit } = options
      const filter = { caseNumber, role, status, limit }
      const tasks = await listTasks(
        door(),
        Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
      )
      const rows = tasks.map((task) => [task.task, task.title, task.role, task.due])
      return {
        value: tasks,
        shown: () =>
          rows.length > 0
            ? [{ head: ['task', 'what', 'role', 'due'], rows }]
            : ['no tasks: nothing waits for you here'],
      }
    },
  })
}

function addShow(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'show <task>',
    summary: 'Show a task, its form, and the command that completes it',
    examples: [
      'task show NP-7K3M-9Q2T-5/recruitment/orientation',
      'task show NP-7K3M-9Q2T-5/recruitment/job-match --json',
    ],
    run: async ({ args: [id = ''], door }) => {
      const { showTask } = await import('../tasks.js')
      const task = await showTask(door(), id)
      const facts = Object.entries(task.facts).map(([name, value]) => [name, cell(value)])
      return {
        value: task,
        shown: () => [
          `${task.task}: ${task.title}`,
          `for ${task.role}, ${task.status} since ${task.since}, due ${task.due}`,
          { head: ['known', 'value'], rows: facts },
          fieldTable(task.form),
          task.command,
        ],
      }
    },
  })
}

function addComplete(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'complete <task>',
    summary: 'Complete a task',
    examples: [
      'task complete NP-7K3M-9Q2T-5/recruitment/orientation --set heldOn=2026-01-12 --set attended=true --set language=ne',
      'task complete NP-7K3M-9Q2T-5/deployment/arrival --data arrival.json --as labour-attache:seoul-1',
    ],
    orders: true,
    options: formOptions,
    run: async ({ args: [task = ''], options, door, caller }) => {
      const by = caller()
      const { completeTask, requireWait } = await import('../tasks.js')
      const schema = await requireWait(door(), 'task', task)
        .then(({ kind }) => formSchema('task', kind))
        .catch(() => undefined)
      const data = await formInput(io, options, schema ?? {})
      const completed = await completeTask(door(), { caller: by, task, data, ...optional('note', options['note']) })
      return { value: completed, shown: () => [`${completed.task} completed, the case is ${completed.status}`] }
    },
  })
}
