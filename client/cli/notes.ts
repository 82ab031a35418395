// The command that reads notes out: case notes.
import type { Command } from 'commander'
import { define } from './define.js'
import type { Io } from './io.js'

/** Adds `case notes`. */
export function addNotesCommand(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'notes <case>',
    summary: 'Read the notes of a case; the look is recorded',
    examples: ['case notes NP-7K3M-9Q2T-5', 'case notes NP-7K3M-9Q2T-5 --as labour-attache:seoul-1 --json'],
    orders: true,
    run: async ({ args: [caseNumber = ''], door, caller }) => {
      const by = caller()
      const { readNotes } = await import('../notes.js')
      const read = await readNotes(door(), { caller: by, caseNumber })
      const rows = read.notes.map(({ at, who, about, text }) => [at, who, about, printable(text)])
      return {
        value: read,
        shown: () => (rows.length > 0 ? [{ head: ['when', 'who', 'about', 'note'], rows }] : ['no notes in this case']),
      }
    },
  })
}

/** Written by anybody: nothing of it may steer the reader's terminal. */
const printable = (text: string | null): string =>
  text === null ? '(erased)' : text.replace(/[^\P{Cc}\n]/gu, ' ').trim()
