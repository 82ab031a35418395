// The commands about how a person wants to be told: case contact show, set.
import type { Command } from 'commander'
import { z } from 'zod'
import { ContactPreferences } from '../../domain/contact-preferences.js'
import type { Contact } from '../contact.js'
import { define, formOptions } from './define.js'
import type { Schema } from './fields.js'
import { formInput } from './form-input.js'
import type { Io } from './io.js'

/** Adds `contact …` below `case`. */
export function addContactCommands(program: Command, io: Io): void {
  const parent = program.commands.find((command) => command.name() === 'case') ?? program
  const contact = parent
    .command('contact')
    .description('How the person of a case wants to be told.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx sojourn case contact show --help\n  $ npx sojourn case contact set --help\n',
    )
  define(contact, io, {
    usage: 'show <case>',
    summary: 'Show how the person wants to be told; the look is recorded',
    examples: ['case contact show NP-7K3M-9Q2T-5', 'case contact show NP-7K3M-9Q2T-5 --json'],
    orders: true,
    run: async ({ args: [caseNumber = ''], door, caller }) => {
      const by = caller()
      const { showContact } = await import('../contact.js')
      const shown = await showContact(door(), { caller: by, caseNumber })
      return { value: shown, shown: () => lines(shown) }
    },
  })
  define(contact, io, {
    usage: 'set <case>',
    summary: 'Set which channel comes first, which are stopped, and whether only what must be told is told',
    examples: [
      'case contact set NP-7K3M-9Q2T-5 --set order=sms,email',
      'case contact set NP-7K3M-9Q2T-5 --set stopped=email --set essentialOnly=true --as person:self',
    ],
    orders: true,
    options: formOptions,
    run: async ({ args: [caseNumber = ''], options, door, caller }) => {
      const by = caller()
      const schema = z.toJSONSchema(ContactPreferences.partial(), { io: 'input', unrepresentable: 'any' }) as Schema
      const patch = await formInput(io, options, schema)
      const { setContact } = await import('../contact.js')
      const set = await setContact(door(), { caller: by, caseNumber, patch })
      return { value: set, shown: () => lines(set) }
    },
  })
}

const lines = ({ case: number, order, stopped, essentialOnly }: Contact): string[] => [
  `case ${number}: told by ${order.join(', then ')}`,
  ...(stopped.length > 0 ? [`stopped: ${stopped.join(', ')}; used for safety and rights when nothing else works`] : []),
  ...(essentialOnly ? ['told only what concerns safety and rights'] : []),
]
