// Which rulebooks are there, is one sound, and what does a case pin?
import { readFileSync, statSync } from 'node:fs'
import type { PinnedRulebook, Rulebook } from '../domain/rulebook.js'
import type { Corridor } from '../domain/rulebook-corridor.js'
import type { Figure } from '../domain/rulebook-figures.js'
import { BrokenRulebook, countFigures, loadRulebooks, parseRulebook, type RulebookProblem } from '../rulebook/load.js'
import { closest } from './closest.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** One line about a rulebook. `hash` is the SHA-256 that a case pins. */
export type ListedRulebook = {
  id: string
  kind: Rulebook['kind']
  title: string
  version: string
  hash: string
  figures: number
  unknown: number
  unverified: number
}

/** The rulebooks that come with this system. Needs no server. Refuses with `bad-rulebook` when one is broken. */
export function listRulebooks(): ListedRulebook[] {
  return loadSound().map(listed)
}

/** A whole rulebook, or the dated values of one of its figures. Needs no server. */
export function showRulebook(
  id: string,
  figure?: string,
): { rulebook: ListedRulebook; content: Rulebook } | { rulebook: string; name: string; figure: Figure } {
  const pinned = requireRulebook(id)
  const { rulebook } = pinned
  if (figure === undefined) return { rulebook: listed(pinned), content: rulebook }
  const found = Object.hasOwn(rulebook.figures, figure) ? rulebook.figures[figure] : undefined
  if (found) return { rulebook: rulebook.id, name: figure, figure: found }
  const names = Object.keys(rulebook.figures)
  throw new Refused(
    'no-such-rulebook',
    `expected a figure of ${id}, got "${figure}"${closest(figure, names)}; see: npx sojourn rulebook show ${id}`,
  )
}

/** What is wrong with a rulebook file, or with every file of a folder; empty when all is sound. Needs no server. */
export function validateRulebook(path?: string): { valid: boolean; checked: string[]; problems: RulebookProblem[] } {
  try {
    const sound = path === undefined || isFolder(path) ? loadRulebooks(path) : [parseRulebook(readText(path), path)]
    return { valid: true, checked: sound.map(({ rulebook }) => rulebook.id), problems: [] }
  } catch (error) {
    if (!(error instanceof BrokenRulebook)) throw error
    return { valid: false, checked: [], problems: error.problems }
  }
}

/** Keeps the rulebook's text in the registry under its hash, for as long as a case may ask for it. */
export async function pinRulebook(door: Door, { hash, text, rulebook }: PinnedRulebook): Promise<void> {
  const { keepRulebook } = await import('../registry/rulebooks.js')
  await keepRulebook(await door.registry(), { hash, id: rulebook.id, text })
}

/** The rulebook with this id, as its file stands now; refuses with `no-such-rulebook` or `bad-rulebook`. */
export function requireRulebook(id: string): PinnedRulebook {
  return chosen(loadSound(), id, 'rulebook')
}

/** The corridor with this id, as its file stands now; refuses as `requireRulebook`. */
export function requireCorridor(id: string): PinnedRulebook<Corridor> {
  const corridors = loadSound().flatMap(({ rulebook, ...pinned }) =>
    rulebook.kind === 'corridor' ? [{ ...pinned, rulebook }] : [],
  )
  return chosen(corridors, id, 'corridor')
}

function chosen<R extends Rulebook>(among: PinnedRulebook<R>[], id: string, kind: string): PinnedRulebook<R> {
  const found = among.find(({ rulebook }) => rulebook.id === id)
  if (found) return found
  const ids = among.map(({ rulebook }) => rulebook.id)
  const message = `expected a ${kind} of ${ids.join(', ')}, got "${id}"${closest(id, ids)}`
  throw new Refused('no-such-rulebook', message, kind)
}

function loadSound(): PinnedRulebook[] {
  try {
    return loadRulebooks()
  } catch (error) {
    if (!(error instanceof BrokenRulebook)) throw error
    const [first] = error.problems
    const where = first ? `${first.file}: ${first.path || '(whole file)'}: ${first.reason}` : 'unreadable'
    throw new Refused(
      'bad-rulebook',
      `expected sound rulebooks, got ${error.problems.length} problem(s), first ${where}; see: npx sojourn rulebook validate`,
      first?.path ?? '',
    )
  }
}

function listed({ hash, rulebook }: PinnedRulebook): ListedRulebook {
  const { total, unknown, unverified } = countFigures(rulebook)
  return {
    id: rulebook.id,
    kind: rulebook.kind,
    title: rulebook.title,
    version: rulebook.version,
    hash,
    figures: total,
    unknown,
    unverified,
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refused(
      'no-such-rulebook',
      `expected a rulebook file, got "${path}", which cannot be read; check the path`,
    )
  }
}
