// How does a document become bytes? Worded by the template of its kind, drawn as a PDF: the same input gives the same bytes.
import { isAgencyDocument } from '../domain/agency/agency-documents.js'
import type { Instant } from '../domain/calendar.js'
import type { DocumentFacts, DocumentKind } from '../domain/documents.js'
import { failure } from './failures.js'
import {
  languageOf,
  type AgencyPaperContext,
  type AgencyPaperTemplate,
  type Language,
  type PaperContext,
  type PaperTemplate,
} from './templates/language.js'
import type { Paper } from './templates/paper.js'
import { renderPdf } from './typesetting/pdf.js'

type DocumentToDraw<Kind extends DocumentKind> = {
  kind: Kind
  facts: DocumentFacts[Kind]
  paper: PaperContext | AgencyPaperContext
  at: Instant
  demo: boolean
}

/** The bytes of a document. Papers are in English until the other scripts are drawn. */
export function drawDocument<Kind extends DocumentKind>(document: DocumentToDraw<Kind>): Promise<Buffer> {
  const { paper, at, demo } = document
  const language = languageOf('en')
  return renderPdf({
    versions: [
      {
        language: language.code,
        direction: language.direction,
        frame: language.paperFrame,
        paper: worded(language, document),
      },
    ],
    origin: 'country' in paper ? paper.country.country : paper.corridor.origin,
    number: paper.number,
    caseNumber: paper.caseNumber,
    on: paper.on,
    at,
    demo,
  })
}

function worded<Kind extends DocumentKind>(language: Language, { kind, facts, paper }: DocumentToDraw<Kind>): Paper {
  if (isAgencyDocument(kind) && 'holder' in paper) {
    const template = language.agencyPapers[kind] as AgencyPaperTemplate<DocumentFacts[Kind]>
    return template(facts, paper)
  }
  if (!isAgencyDocument(kind) && 'person' in paper) {
    const template = (language.papers as { [kind: string]: PaperTemplate<DocumentFacts[Kind]> | undefined })[kind]
    if (template) return template(facts, paper)
  }
  throw failure('document-kind-unknown')
}
