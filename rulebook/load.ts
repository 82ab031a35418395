// Which rulebooks do we hold, are they sound, and which exact text did each come from?
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { Rulebook } from '../domain/rulebook.js'
import type { PinnedRulebook } from '../domain/rulebook.js'
import type { Corridor } from '../domain/rulebook-corridor.js'

/** One fault of a rulebook: the file, the place inside it (`figures.stay-maximum-months.values[0].value`), and why. */
export type RulebookProblem = { file: string; path: string; reason: string }

/** Thrown with every problem of every file at once; nothing of a broken set is used. */
export class BrokenRulebook extends Error {
  override readonly name = 'BrokenRulebook'
  constructor(readonly problems: RulebookProblem[]) {
    const lines = problems.map(({ file, path, reason }) => `  ${file}: ${path || '(whole file)'}: ${reason}`)
    super(`expected sound rulebooks, found ${problems.length} problem(s):\n${lines.join('\n')}`)
  }
}

/** The rulebooks that come with the system. */
export const rulebookFolder = fileURLToPath(new URL('.', import.meta.url))

/** Every `.yaml` file of a folder, by name; throws `BrokenRulebook` with all problems of all files. */
export function loadRulebooks(folder: string = rulebookFolder): PinnedRulebook[] {
  const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file))
  const problems: RulebookProblem[] = []
  const rulebooks: PinnedRulebook[] = []
  for (const file of files.sort()) {
    try {
      const rulebook = parseRulebook(readText(join(folder, file), file), file)
      if (file !== `${rulebook.rulebook.id}.yaml`) {
        problems.push({ file, path: 'id', reason: `expected the name of its file, got "${rulebook.rulebook.id}"` })
      }
      rulebooks.push(rulebook)
    } catch (error) {
      if (!(error instanceof BrokenRulebook)) throw error
      problems.push(...error.problems)
    }
  }
  if (files.length === 0)
    problems.push({ file: folder, path: '', reason: 'expected at least one .yaml file, found none' })
  if (problems.length > 0) throw new BrokenRulebook(problems)
  return rulebooks
}

/** The corridor of this id that comes with the system; throws when there is none. */
export function shippedCorridor(id: string): PinnedRulebook<Corridor> {
  const pinned = parseRulebook(readText(join(rulebookFolder, `${id}.yaml`), id), id)
  const { rulebook } = pinned
  if (rulebook.kind !== 'corridor') throw new Error(`expected a corridor, got the ${rulebook.kind} ${id}`)
  return { ...pinned, rulebook }
}

/** A rulebook text with its hash; `origin` names it in problems. Throws `BrokenRulebook` with all its problems. */
export function parseRulebook(text: string, origin: string): PinnedRulebook {
  const document = parseDocument(text, { uniqueKeys: true })
  if (document.errors.length > 0) {
    throw new BrokenRulebook(
      document.errors.map(({ linePos, message }) => ({
        file: origin,
        path: linePos ? `line ${linePos[0].line}, column ${linePos[0].col}` : '',
        reason: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message,
      })),
    )
  }
  const parsed = Rulebook.safeParse(document.toJS())
  if (!parsed.success) throw new BrokenRulebook(parsed.error.issues.flatMap((issue) => problemsOf(issue, origin)))
  const hash = createHash('sha256').update(text, 'utf8').digest('hex')
  return { hash, text, rulebook: parsed.data }
}

/** How many statements of a rulebook carry a source, how many of them are `unknown`, how many known ones unverified. */
export function countFigures(rulebook: Rulebook): { total: number; unknown: number; unverified: number } {
  const values = Object.values(rulebook.figures).flatMap((figure) => figure.values)
  const bearers = rulebook.kind === 'corridor' ? Object.values(rulebook.payers) : []
  const all = [
    ...values,
    ...bearers,
    rulebook.restDays,
    ...Object.values(rulebook.deadlines),
    ...(rulebook.kind === 'corridor' ? termsOf(rulebook) : []),
  ]
  const unknown =
    values.filter((dated) => dated.value === 'unknown').length +
    bearers.filter((bearer) => bearer.payer === 'unknown').length
  return { total: all.length, unknown, unverified: all.filter((one) => !one.verified).length - unknown }
}

function termsOf({ agreement, requirements, trainingModules, contractClauses }: Corridor): { verified: boolean }[] {
  return [agreement, ...Object.values(requirements), ...trainingModules, ...contractClauses]
}

function problemsOf(issue: z.core.$ZodIssue, file: string): RulebookProblem[] {
  const path = pathOf(issue.path)
  if (issue.code !== 'unrecognized_keys') return [{ file, path, reason: issue.message }]
  return issue.keys.map((key) => ({
    file,
    path: pathOf([...issue.path, key]),
    reason: 'unknown key; remove or correct it',
  }))
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((part, n) => (typeof part === 'number' ? `[${part}]` : n > 0 ? `.${String(part)}` : String(part))).join('')

function readText(path: string, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new BrokenRulebook([{ file, path: '', reason: 'expected text in UTF-8' }])
  }
}
