// The commands about rulebooks: list, show, validate. None needs a server.
import type { Command } from 'commander'
import type { Rulebook } from '../../domain/rulebook.js'
import type { Figure } from '../../domain/rulebook-figures.js'
import type { ListedRulebook } from '../rulebooks.js'
import { Refused } from '../refusal.js'
import { define } from './define.js'
import type { Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `rulebook …`. */
export function addRulebookCommands(program: Command, io: Io): void {
  const parent = program
    .command('rulebook')
    .description('Dated, sourced figures and requirements. Needs no running system.')
  define(parent, io, {
    usage: 'list',
    summary: 'List the rulebooks, with the figures nobody knows',
    examples: ['rulebook list', 'rulebook list --json'],
    run: async () => {
      const { listRulebooks } = await import('../rulebooks.js')
      const rulebooks = listRulebooks()
      const rows = rulebooks.map((book) => [
        book.id,
        book.version,
        String(book.figures),
        String(book.unknown),
        String(book.unverified),
        book.hash.slice(0, 12),
      ])
      return {
        value: rulebooks,
        shown: () => [{ head: ['rulebook', 'version', 'figures', 'unknown', 'unverified', 'sha-256'], rows }],
      }
    },
  })
  addShow(parent, io)
  addValidate(parent, io)
}

function addShow(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'show <rulebook> [figure]',
    summary: 'Show a rulebook, or the dated values of one figure',
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

function shownRulebook(rulebook: ListedRulebook, content: Rulebook): Shown {
  const rows = Object.entries(content.figures).flatMap(([name, figure]) =>
    figure.values.map(({ value, validFrom, validTo, verified }) => [
      name,
      String(value),
      figure.unit,
      validFrom,
      validTo ?? '',
      verified ? 'yes' : 'no',
    ]),
  )
  return [
    `${rulebook.id}, version ${rulebook.version}: ${rulebook.title}`,
    `${rulebook.figures} figures, ${rulebook.unknown} unknown, ${rulebook.unverified} unverified; sha-256 ${rulebook.hash}`,
    { head: ['figure', 'value', 'unit', 'from', 'to', 'verified'], rows },
  ]
}

function shownFigure(name: string, figure: Figure): Shown {
  const rows = figure.values.map(({ value, validFrom, validTo, verified, source }) => [
    String(value),
    validFrom,
    validTo ?? '',
    verified ? 'yes' : 'no',
    source,
  ])
  return [`${name}: ${figure.label}, in ${figure.unit}`, { head: ['value', 'from', 'to', 'verified', 'source'], rows }]
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
      return { value: { valid, checked }, shown: () => checked.map((id) => `${id} is sound`) }
    },
  })
}
