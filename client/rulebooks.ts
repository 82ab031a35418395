// Which rulebooks are there, what does one say, and is one sound?
import type { PinnedRulebook, Rulebook } from '../domain/rulebook.js'
import type { Figure } from '../domain/rulebook/rulebook-figures.js'
import type { RulebookProblem } from '../rulebook/soundness.js'
import { conflictingFigures, countFigures, lapsedFigures } from '../rulebook/statements.js'
import { closest } from './closest.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'
import { checkRulebookFiles, requireRulebook, shippedRulebooks } from './rulebook-files.js'

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

/** A sound rulebook file; `lapsed` figures have no value today, `conflicting` ones have sources that disagree. */
export type CheckedRulebook = ListedRulebook & { file: string; lapsed: string[]; conflicting: string[] }

/** The rulebooks that come with this system. Needs no server. Refuses with `bad-rulebook` when one is broken. */
export function listRulebooks(): ListedRulebook[] {
  return shippedRulebooks().map(listed)
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

/** What is wrong with a rulebook file, or with every file of a folder, and what is not known in sound ones. Needs no server. */
export function validateRulebook(path?: string): {
  valid: boolean
  checked: CheckedRulebook[]
  problems: RulebookProblem[]
} {
  const today = new Date().toISOString().slice(0, 10)
  const { sound, problems } = checkRulebookFiles(path)
  const checked = sound.map((one) => ({
    ...listed(one),
    file: one.file,
    lapsed: lapsedFigures(one.rulebook, today),
    conflicting: conflictingFigures(one.rulebook),
  }))
  return { valid: problems.length === 0, checked, problems }
}

/** Keeps the rulebook's text in the registry under its hash, for as long as a case may ask for it. */
export async function pinRulebook(door: Door, { hash, text, rulebook }: PinnedRulebook): Promise<void> {
  const { keepRulebook } = await import('../registry/rulebooks.js')
  await keepRulebook(await door.registry(), { hash, id: rulebook.id, text })
}

function listed({ hash, rulebook }: PinnedRulebook): ListedRulebook {
  const { id, kind, title, version } = rulebook
  const { total: figures, unknown, unverified } = countFigures(rulebook)
  return { id, kind, title, version, hash, figures, unknown, unverified }
}
