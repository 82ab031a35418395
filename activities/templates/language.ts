// What must a language bring along to write Sojourn's papers and letters, and which languages are there?
import type { AgencyDocumentFacts, AgencyDocumentKind } from '../../domain/agency/agency-documents.js'
import type { DocumentFacts, PersonalDocumentKind } from '../../domain/documents.js'
import type { PlainDate } from '../../domain/calendar.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import type { Country } from '../../domain/rulebook/rulebook-country.js'
import type { NoticeFacts, NoticeKind } from '../../domain/notices.js'
import type { Person } from '../../domain/person.js'
import type { Letter } from './letter.js'
import type { Paper } from './paper.js'
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

/** What every letter is written from. The person is there only when the person is the reader. */
export type LetterContext = { caseNumber: string; person?: Person; nameOf: (organisation: string) => string }
export type LetterTemplate<Facts> = (facts: Facts, context: LetterContext) => Letter

/** What a letter to an organisation without a web door is written from. */
export type HandoffLetterFacts = {
  type: 'handoff.requested' | 'handoff.reminded' | 'handoff.withdrawn'
  handoff: string
  kind: string
  title: string
  asked?: number
  dueAt?: string
  answerTo?: string
  fields: readonly (readonly [string, string])[]
}

/** Words that the frame of a paper needs. */
export type PaperFrame = {
  demonstration: string
  /** Across the pages of what is not issued yet, in one or two words. */
  draft: string
  /** Below the code that is scanned to check the paper. */
  code: string
  issuer: (origin: string) => { name: string; country: string }
  number: string
  date: string
  caseNumber: string
  page: (page: number, pages: number) => string
  check: (number: string) => string
  fingerprint: string
  longDate: (date: PlainDate) => string
}

/** Words that the frame of a letter needs. */
export type LetterFrame = {
  demonstration: string
  /** The same in one word, for subjects. */
  demonstrationTag: string
  caseNumber: string
  signature: readonly string[]
  calendarLabel: (label: string) => string
}

/** One language: one folder beside this file. A new kind does not compile until every language has it. */
export type Language = {
  code: string
  direction: 'ltr' | 'rtl'
  paperFrame: PaperFrame
  letterFrame: LetterFrame
  papers: { [Kind in PersonalDocumentKind]: PaperTemplate<DocumentFacts[Kind]> }
  agencyPapers: { [Kind in AgencyDocumentKind]: AgencyPaperTemplate<AgencyDocumentFacts[Kind]> }
  letters: { [Kind in NoticeKind]: LetterTemplate<NoticeFacts[Kind]> }
  handoffLetter: (request: HandoffLetterFacts) => Letter
}

const languages: ReadonlyMap<string, Language> = new Map([[english.code, english]])

/** The language of an ISO 639-1 code; English where we do not have it. */
export function languageOf(code: string | undefined): Language {
  return (code && languages.get(code)) || english
}
