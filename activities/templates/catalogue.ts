// Which messages must every language have? Those of English: another language that lacks one, or has one more, does not compile.
import type { english } from './en/catalogue.js'

/** Every message by its key. */
export type Catalogue = { readonly [Key in keyof typeof english]: string }

export type MessageKey = keyof Catalogue

/** The part of a catalogue that stands in one file, as another language must have it: `Words<typeof caseLetters>`. */
export type Words<Part> = { readonly [Key in keyof Part]: string }
