// What must a language bring along to write Sojourn's papers and letters, and which languages are there?
import type { PlainDate } from '../../domain/calendar.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import type { Country } from '../../domain/rulebook/rulebook-country.js'
import type { Person } from '../../domain/person.js'
import type { Paper } from './paper.js'
import type { Say } from './say.js'
import type { Catalogue } from './catalogue.js'
import { arabic } from './ar/language.js'
import { bengali } from './bn/language.js'
import { german } from './de/language.js'
import { english } from './en/language.js'
import { filipino } from './fil/language.js'
import { korean } from './ko/language.js'
import { nepali } from './ne/language.js'

/** What a paper about a person is about. `nameOf` answers the directory's name of an organisation. */
export type PaperSubject = {
  number: string
  caseNumber: string
  on: PlainDate
  person: Person
  corridor: Corridor
  nameOf: (organisation: string) => string
}

/** What every such paper is written from: `say` is the voice of this version, `reader` the language printed for the person. */
export type PaperContext = PaperSubject & { say: Say; reader: Language }
export type PaperTemplate<Facts> = (facts: Facts, context: PaperContext) => Paper

/** What a paper about a claim between states is about: it is written under an instrument, `origin` issues it. */
export type ClaimPaperSubject = Omit<PaperSubject, 'corridor'> & { origin: string }
export type ClaimPaperContext = ClaimPaperSubject & { say: Say }
export type ClaimPaperTemplate<Facts> = (facts: Facts, context: ClaimPaperContext) => Paper

/** What a paper that names nobody is about. */
export type NamelessPaperSubject = Omit<PaperSubject, 'person'>
export type NamelessPaperContext = NamelessPaperSubject & { say: Say }
export type NamelessPaperTemplate<Facts> = (facts: Facts, context: NamelessPaperContext) => Paper

/** What a paper about an agency is about: its holder is an organisation, named as in the directory. */
export type AgencyPaperSubject = Omit<PaperSubject, 'person' | 'corridor'> & { holder: string; country: Country }
export type AgencyPaperContext = AgencyPaperSubject & { say: Say }
export type AgencyPaperTemplate<Facts> = (facts: Facts, context: AgencyPaperContext) => Paper

/** What any paper is about. */
export type AnyPaperSubject = PaperSubject | ClaimPaperSubject | NamelessPaperSubject | AgencyPaperSubject

/** Words that the frame of a paper needs. */
export type PaperFrame = {
  demonstration: string
  /** Across the pages of what is not issued yet, in one or two words. */
  draft: string
  /** Below the code that is scanned to check the paper. */
  code: string
  /** That nobody has reviewed the words in the language of this code, and that the English text counts. */
  unreviewed: (language: string) => string
  issuer: (origin: string) => { name: string; country: string }
  number: string
  date: string
  caseNumber: string
  page: (page: number, pages: number) => string
  check: (number: string) => string
  fingerprint: string
  longDate: (date: PlainDate) => string
}

/** One language: one folder beside this file. It does not compile until it has every message. */
export type Language = {
  /** ISO 639 code. */
  code: string
  direction: 'ltr' | 'rtl'
  /** Whether someone who grew up with the language has read the words. Legal papers in unread words bear the English beside. */
  review: 'none' | 'native'
  words: Catalogue
  /** Countries by their ISO 3166-1 code as they stand within a sentence, where that is not their name alone. */
  inCountry?: { readonly [code: string]: string }
}

/** One language more is a folder beside this file, and its line here. */
const languages: readonly Language[] = [arabic, bengali, german, english, filipino, korean, nepali]

/** Every language that papers and letters can be written in. */
export const listedLanguages = (): readonly Language[] => languages

const byCode: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.code, language]))

/** The language of an ISO 639 code; English where we do not have it. */
export function languageOf(code: string | undefined): Language {
  return (code && byCode.get(code)) || english
}
