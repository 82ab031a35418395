// The commands about handoffs: list, answer.
import { Option, type Command } from 'commander'
import { formSchema } from '../../domain/forms.js'
import { define, formOptions, limitOption, optional } from './define.js'
import { formInput } from './form-input.js'
import type { Io } from './io.js'

/** Adds `handoff …`. */
export function addHandoffCommands(program: Command, io: Io): void {
  const parent = program.command('handoff').description('Requests to other organisations and their answers.')
  addList(parent, io)
  addAnswer(parent, io)
}

function addList(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'list',
    summary: 'List handoffs, earliest due date first',
    examples: ['handoff list --case NP-7K3M-9Q2T-5', 'handoff list --organisation medical-centre --json'],
    options: (command) => {
      command
        .option('--organisation <id>', 'only those of this organisation')
        .option('--case <case>', 'only those of this case')
        .addOption(
          new Option('--status <status>', 'open unless said otherwise').choices(['open', 'answered', 'withdrawn']),
        )
      limitOption(command)
    },
    run: async ({ options, door }) => {
      const { listHandoffs } = await import('../handoffs.js')
      const { case: caseNumber, organisation, status, limit } = options
      const filter = { caseNumber, organisation, status, limit }
      const handoffs = await listHandoffs(
        door(),
        Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
      )
      const rows = handoffs.map((row) => [row.handoff, row.title, row.organisation, row.due])
      return {
        value: handoffs,
        shown: () =>
          rows.length > 0
            ? [{ head: ['handoff', 'what', 'organisation', 'due'], rows }]
            : ['no handoffs: no organisation is asked for anything here'],
      }
    },
  })
}

function addAnswer(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'answer <handoff>',
    summary: 'Answer a handoff as its organisation, or for it with a note',
    examples: [
      'handoff answer NP-7K3M-9Q2T-5/screening/police-clearance --as organisation:police --set outcome=clear --set issuedOn=2026-02-03 --set validUntil=null',
      'handoff answer NP-7K3M-9Q2T-5/screening/language-test --set score=152 --set takenOn=2026-02-01 --note "score sheet on paper, file 12"',
    ],
    orders: true,
    options: formOptions,
    run: async ({ args: [handoff = ''], options, door, caller }) => {
      const by = caller()
      const { requireWait } = await import('../tasks.js')
      const { answerHandoff } = await import('../handoffs.js')
      const schema = await requireWait(door(), 'handoff', handoff)
        .then(({ kind }) => formSchema('handoff', kind))
        .catch(() => undefined)
      const data = await formInput(io, options, schema ?? {})
      const answered = await answerHandoff(door(), { caller: by, handoff, data, ...optional('note', options['note']) })
      return {
        value: answered,
        shown: () => [
          `${answered.handoff}: answer ${answered.status}`,
          ...(answered.warning ? [`warning: ${answered.warning}`] : []),
        ],
      }
    },
  })
}
