// How does a document become words? By the template of its kind, in each of its languages, ready to be drawn.
import { isAgencyDocument } from '../domain/agency/agency-documents.js'
import type { Instant } from '../domain/calendar.js'
import { isClaimDocument, isNamelessDocument, type DocumentFacts, type DocumentKind } from '../domain/documents.js'
import { failure } from './failures.js'
import {
  languageOf,
  type AgencyPaperTemplate,
  type AnyPaperSubject,
  type ClaimPaperTemplate,
  type Language,
  type NamelessPaperTemplate,
  type PaperTemplate,
} from './templates/language.js'
import type { Paper, PaperVersion } from './templates/paper.js'
import { paperFrameOf } from './templates/paper-frame.js'
import {
  agencyPaperTemplates,
  claimPaperTemplates,
  namelessPaperTemplates,
  paperTemplates,
} from './templates/papers/paper-templates.js'
import { voiceOf } from './templates/say.js'
import type { PaperRequest } from './typesetting/pdf.js'

export type WrittenDocument<Kind extends DocumentKind> = {
  kind: Kind
  facts: DocumentFacts[Kind]
  paper: AnyPaperSubject
}

type DocumentToDraw<Kind extends DocumentKind> = WrittenDocument<Kind> & {
  at: Instant
  demo: boolean
  draft?: boolean | undefined
}

/** A document in its versions, ready to be drawn: the same input gives the same bytes. */
export function requestOf<Kind extends DocumentKind>(document: DocumentToDraw<Kind>): PaperRequest {
  const { paper, at, demo, draft } = document
  return {
    versions: versionsOf(document),
    origin: issuerOf(paper),
    number: paper.number,
    caseNumber: namesNobody(document.facts) ? '' : paper.caseNumber,
    on: paper.on,
    at,
    demo,
    ...(draft && { draft }),
  }
}

/** A complaint without a name: the number of a case would lead whoever finds the paper to its person. */
const namesNobody = (facts: object): boolean => 'anonymous' in facts && facts.anonymous === true

/** The country whose service issues a paper about this. */
function issuerOf(paper: AnyPaperSubject): string {
  if ('country' in paper) return paper.country.country
  return 'corridor' in paper ? paper.corridor.origin : paper.origin
}

/**
 * A document in words. A paper about a person: the person's language, then English, which officials read; English alone
 * where that is the person's language or we do not have it. Both say where nobody has reviewed the person's version, and
 * that the English one counts. A paper about an agency or about nobody: English. Versions have the same parts. `find` looks up languages.
 */
export function versionsOf<Kind extends DocumentKind>(
  document: WrittenDocument<Kind>,
  find: (code: string) => Language = languageOf,
): PaperVersion[] {
  const english = find('en')
  const reader = 'person' in document.paper ? find(document.paper.person.language) : english
  const languages = reader.code === english.code ? [english] : [reader, english]
  return languages.map((language) => versionOf(document, language, reader))
}

function versionOf<Kind extends DocumentKind>(
  document: WrittenDocument<Kind>,
  language: Language,
  reader: Language,
): PaperVersion {
  const frame = paperFrameOf(voiceOf(language, 'paper'))
  const paper = worded(document, language, reader)
  const { code, direction } = language
  if (reader.review === 'native') return { language: code, direction, frame, paper }
  const unreviewed = { part: 'notice', text: frame.unreviewed(reader.code) } as const
  return { language: code, direction, frame, paper: { ...paper, parts: [unreviewed, ...paper.parts] } }
}

function worded<Kind extends DocumentKind>(
  { kind, facts, paper }: WrittenDocument<Kind>,
  language: Language,
  reader: Language,
): Paper {
  const say = voiceOf(language, 'paper')
  if (isAgencyDocument(kind) && 'holder' in paper) {
    const template = agencyPaperTemplates[kind] as AgencyPaperTemplate<DocumentFacts[Kind]>
    return template(facts, { ...paper, say })
  }
  if (isClaimDocument(kind) && 'origin' in paper) {
    const template = claimPaperTemplates[kind] as ClaimPaperTemplate<DocumentFacts[Kind]>
    return template(facts, { ...paper, say })
  }
  if (isNamelessDocument(kind) && 'corridor' in paper) {
    const template = namelessPaperTemplates[kind] as NamelessPaperTemplate<DocumentFacts[Kind]>
    return template(facts, { ...paper, say })
  }
  if ('person' in paper && 'corridor' in paper) {
    const template = (paperTemplates as { [kind: string]: PaperTemplate<DocumentFacts[Kind]> | undefined })[kind]
    if (template) return template(facts, { ...paper, say, reader })
  }
  throw failure('document-kind-unknown')
}
