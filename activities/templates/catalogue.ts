// Which messages must every language have? Those of English: another language that lacks one, or has one more, does not compile.
import type * as english from './en/catalogue.js'

type English = typeof english

export type MessageKey = { [Part in keyof English]: keyof English[Part] }[keyof English]

/** Every message by its key. */
export type Catalogue = { readonly [Key in MessageKey]: string }

/** The catalogue of a language from its files, as `import * as parts from './catalogue.js'` gives them. */
export const catalogueOf = (parts: { readonly [Part in keyof English]: Words<English[Part]> }): Catalogue =>
  Object.assign({}, ...Object.values(parts)) as Catalogue

/** The part of a catalogue that stands in one file, as another language must have it: `Words<typeof caseLetters>`. */
export type Words<Part> = { readonly [Key in keyof Part]: string }
