// Where is a rule written down, said to the person whose paper it stands on: the text that was read, or that nobody confirmed it?
import type { Provenance } from '../../../domain/figures.js'
import type { Say } from '../say.js'
import { ownSource, writtenOut } from './paper-words.js'

/**
 * The line of a step that names its source. What nobody checked bears a star and no source: what we noted about texts
 * that nobody read belongs to the rulebook and to the auditor, who finds it in the decision.
 */
export function sourceLine(from: Provenance, say: Say): string {
  const source = readersSource(from, say)
  if (!from.verified)
    return source === ''
      ? say('step.not-confirmed')
      : say('step.not-confirmed-of', { source: capitalised(source, say) })
  return say(isSecondary(from) ? 'step.source-secondary' : 'step.source', { source })
}

/** Below the steps, where one of them bears the star; empty where none does. */
export const confirmationNote = (steps: readonly Pick<Provenance, 'verified'>[], say: Say): string[] =>
  steps.every(({ verified }) => verified) ? [] : [say('step.not-confirmed-note')]

const capitalised = (text: string, say: Say): string => text.slice(0, 1).toLocaleUpperCase(say.language) + text.slice(1)

/** The texts that were read; of what nobody checked only whether it is our own default or was told by the office. */
export function readersSource({ source, verified }: Provenance, say: Say): string {
  const parts = writtenOut(source).replace(placeOfReading, '').split(/; */)
  const said = parts.flatMap((part, place) => {
    const own = ownSource(part, say)
    if (own !== undefined) return [own]
    if (!verified || (place > 0 && remark.test(part))) return []
    return [textOf(part)]
  })
  return [...new Set(said)].join(say('join.clauses'))
}

const isSecondary = ({ source }: Provenance): boolean => /\bsecondary\b/.test(source)

/** Where a text was found: an address, a repository with its licence, a number of a library, how much of it was read. */
const placeOfReading = / *\((?=[^()]*(?:\w\.[a-z]{2}|\w\/\w|\bscribd\b|\bwr_id\b|\bread\b|\blicence\b))[^()]*\)/g

/** What we remark on a text beside it. */
const remark = /\b(?:read|confirmed|applied|gives|both secondary)\b|^(?:no|the same) /

/** Its title and article alone: neither what it says nor how we came by it. */
const textOf = (part: string): string =>
  part
    .replace(/: .*$/, '')
    .replace(/,? (?:after [^,]+, )?(?:both )?secondary\b.*$/, '')
    .replace(/, (?:table )?read\b.*$/, '')
    .trim()
