// What must a language bring along to write Sojourn's papers and letters, and which languages are there?
import type { AgencyDocumentFacts, AgencyDocumentKind } from '../../domain/agency/agency-documents.js'
import type { DocumentFacts, PersonalDocumentKind } from '../../domain/documents.js'
import type { PlainDate } from '../../domain/calendar.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import type { Country } from '../../domain/rulebook/rulebook-country.js'
import type { Person } from '../../domain/person.js'
import type { Paper } from './paper.js'
import type { Catalogue } from './catalogue.js'
import { english } from './en/language.js'

/** What every paper is written from. `nameOf` answers the directory's name of an organisation. */
export type PaperContext = {
  number: string
  caseNumber: string
  on: PlainDate
  person: Person
  corridor: Corridor
  nameOf: (organisation: string) => string
}
export type PaperTemplate<Facts> = (facts: Facts, context: PaperContext) => Paper

/** What a paper about an agency is written from: its holder is an organisation, named as in the directory. */
export type AgencyPaperContext = Omit<PaperContext, 'person' | 'corridor'> & { holder: string; country: Country }
export type AgencyPaperTemplate<Facts> = (facts: Facts, context: AgencyPaperContext) => Paper

/** Words that the frame of a paper needs. */
export type PaperFrame = {
  demonstration: string
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
  paperFrame: PaperFrame
  papers: { [Kind in PersonalDocumentKind]: PaperTemplate<DocumentFacts[Kind]> }
  agencyPapers: { [Kind in AgencyDocumentKind]: AgencyPaperTemplate<AgencyDocumentFacts[Kind]> }
}

/** Every language there is. One more is a folder beside this file, and its line here. */
export const languages: readonly Language[] = [english]

const byCode: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.code, language]))

/** The language of an ISO 639 code; English where we do not have it. */
export function languageOf(code: string | undefined): Language {
  return (code && byCode.get(code)) || english
}
