// The commands about rulebooks: list, show, validate. None of these needs a server.
import type { Command } from 'commander'
import { Refused } from '../refusal.js'
import { define } from './define.js'
import type { Io } from './io.js'
import { addRulebookChangeCommands } from './rulebook-changes.js'
import { shownFigure, shownRulebook } from './rulebook-pages.js'

/** Adds `rulebook …`. */
export function addRulebookCommands(program: Command, io: Io): void {
  const parent = program
    .command('rulebook')
    .description('Dated, sourced figures and requirements: what they say, what a change would touch, what is in force.')
  define(parent, io, {
    usage: 'list',
    summary: 'List the rulebooks, with the figures nobody knows',
    examples: ['rulebook list', 'rulebook list --json'],
    run: async () => {
      const { listRulebooks } = await import('../rulebooks.js')
      const rulebooks = listRulebooks()
      const rows = rulebooks.map((book) => [
        book.id,
        book.kind,
        book.version,
        String(book.figures),
        String(book.unknown),
        String(book.unverified),
        book.hash.slice(0, 12),
      ])
      return {
        value: rulebooks,
        shown: () => [
          { head: ['rulebook', 'kind', 'version', 'statements', 'unknown', 'unverified', 'sha-256'], rows },
        ],
      }
    },
  })
  addShow(parent, io)
  addValidate(parent, io)
  addRulebookChangeCommands(parent, io)
}

function addShow(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'show <rulebook> [figure]',
    summary: 'Show a rulebook, or the dated values of one figure, with sources',
    examples: ['rulebook show npl-kor-manufacturing', 'rulebook show npl-kor-manufacturing stay-maximum-months --json'],
    run: async ({ args: [id = '', figure] }) => {
      const { showRulebook } = await import('../rulebooks.js')
      const value = showRulebook(id, figure)
      return {
        value,
        shown: () =>
          'figure' in value ? shownFigure(value.name, value.figure) : shownRulebook(value.rulebook, value.content),
      }
    },
  })
}

function addValidate(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'validate [path]',
    summary: 'Check a rulebook file, a folder of them, or those that come with the system',
    examples: ['rulebook validate', 'rulebook validate drafts/npl-kor-manufacturing.yaml'],
    run: async ({ args: [path] }) => {
      const { validateRulebook } = await import('../rulebooks.js')
      const { valid, checked, problems } = validateRulebook(path)
      if (!valid) {
        const lines = problems.map((problem) => `${problem.file}: ${problem.path || '(whole file)'}: ${problem.reason}`)
        throw new Refused(
          'bad-rulebook',
          `expected sound rulebooks, found ${problems.length} problem(s): ${lines.join('; ')}`,
          problems[0]?.path ?? '',
        )
      }
      const rows = checked.map(({ file, figures, unknown, unverified, conflicting, lapsed }) => [
        file,
        'sound',
        ...[figures, unknown, unverified, conflicting.length, lapsed.length].map(String),
      ])
      const head = ['file', 'is', 'statements', 'unknown', 'unverified', 'conflicting', 'lapsed']
      return { value: { valid, checked }, shown: () => [{ head, rows }] }
    },
  })
}
