// How does a paper list what is known beside its label, and leave out what it need not say?
import { occupationTitle } from '../../../domain/job-order/isco-08.js'
import type { PaperContext } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'

export type Row = readonly [string, string]

/** Labels with their values; a row that is undefined is left out. */
export const fields = (...rows: readonly (Row | undefined)[]): Part => ({
  part: 'fields',
  rows: rows.filter((row) => row !== undefined),
})

/** The row of a value that is known; undefined where it is not. */
export const rowOf = <Value>(
  value: Value | null | undefined,
  label: string,
  words: (value: Value) => string,
): Row | undefined => (value === null || value === undefined ? undefined : [label, words(value)])

/** `8211: Mechanical machinery assemblers`: the title as the ILO publishes it, in English. */
export function occupation(code: string, say: Say): string {
  const title = occupationTitle(code)
  return title === undefined ? code : say('paper.occupation-with-title', { code, title })
}

/** What nobody has checked bears a star. */
export const marked = (text: string, verified: boolean, say: Say): string =>
  verified ? text : say('paper.marked', { text })

/** The organisation that answered, or the one of the corridor for such a handoff; not known where there is neither. */
export function answering(
  provider: string | null | undefined,
  handoff: string,
  { corridor, nameOf, say }: Pick<PaperContext, 'corridor' | 'nameOf' | 'say'>,
): string {
  const id = provider && provider !== 'unknown' ? provider : corridor.parties[handoff]
  return id === undefined ? say('word.not-known') : nameOf(id)
}
