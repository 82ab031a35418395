// Which rulebooks do we hold, are they sound, and which exact text did each come from?
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { Rulebook, type PinnedRulebook } from '../domain/rulebook.js'
import type { Corridor } from '../domain/rulebook/rulebook-corridor.js'
import { instrumentProblems } from './named-instruments.js'
import { omissions, versionProblems, type RulebookFile, type RulebookProblem } from './soundness.js'

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

/**
 * Every `.yaml` file of a folder, by name; throws `BrokenRulebook` with all problems of all files. A file is named by
 * its id, or by its id and its version when there are several: `npl-kor-manufacturing.2027-01-01.yaml`.
 */
export function loadRulebooks(folder: string = rulebookFolder): RulebookFile[] {
  const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file))
  const problems: RulebookProblem[] = []
  const rulebooks: RulebookFile[] = []
  for (const file of files.sort()) {
    try {
      const loaded = fileAsItStands(join(folder, file), file)
      const { id, version } = loaded.rulebook
      if (![`${id}.yaml`, `${id}.${version}.yaml`].includes(file)) {
        problems.push({ file, path: 'id', reason: `expected the name of its file, got "${id}"` })
      }
      rulebooks.push(loaded)
    } catch (error) {
      if (!(error instanceof BrokenRulebook)) throw error
      problems.push(...error.problems)
    }
  }
  if (files.length === 0)
    problems.push({ file: folder, path: '', reason: 'expected at least one .yaml file, found none' })
  problems.push(...versionProblems(rulebooks), ...instrumentProblems(rulebooks))
  if (problems.length > 0) throw new BrokenRulebook(problems)
  return rulebooks
}

/** What each file said when it was read last: all rulebooks are read for each command, and to parse them costs 0.1 s. */
const lastRead = new Map<string, RulebookFile>()

function fileAsItStands(path: string, file: string): RulebookFile {
  const text = readText(path, file)
  const last = lastRead.get(path)
  if (last?.text === text) return last
  const loaded = frozen(parseRulebookFile(text, file))
  lastRead.set(path, loaded)
  return loaded
}

/** Shared by all who ask, so nobody may change it. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

/** A rulebook text that is to be used from now on: as `parseRulebook`, and it must say what older texts need not. */
export function parseRulebookFile(text: string, file: string): RulebookFile {
  const loaded = { ...parseRulebook(text, file), file }
  const missing = omissions(loaded)
  if (missing.length > 0) throw new BrokenRulebook(missing)
  return loaded
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
