// How is a paper of each kind drawn in tests? As it is issued: about the same person, case and organisations, with a code and room for a seal unless it is a draft.
import { requestOf } from '../../activities/drawing.js'
import type { AnyPaperSubject } from '../../activities/templates/language.js'
import { renderPdf, type PaperRequest } from '../../activities/typesetting/pdf.js'
import { isAgencyDocument } from '../../domain/agency/agency-documents.js'
import { documentFacts, isClaimDocument, isNamelessDocument, type DocumentKind } from '../../domain/documents.js'
import { aCountry } from '../rig/a-country.js'
import { paperFacts } from './papers.js'
import { corridor, person } from './world.js'

const names: { readonly [id: string]: string } = {
  'hanbit-metal': 'Hanbit Metal Co., Ltd.',
  'himal-manpower': 'Himal Manpower Ltd.',
  'np-medical-centre': 'Kathmandu Medical Centre',
  'np-training': 'Kathmandu Training Centre',
  'np-social-security-office': 'Social Security Fund, Kathmandu',
  'kr-social-security-office': 'National Pension Service, Jeonju',
  'recognition-office': 'Recognition Office, Stuttgart',
  'skill-testing-board': 'Skill Testing Board, Kathmandu',
}

const sheet = {
  number: 'NP-PAPER-2026-000012',
  caseNumber: 'NP-7K3M-9Q2T-5',
  on: '2026-11-28',
  nameOf: (id: string) => names[id] ?? id,
}

/** What a paper of this kind is about, for a person who reads `language`. */
function subjectOf(kind: DocumentKind, language: string): AnyPaperSubject {
  if (isAgencyDocument(kind))
    return { ...sheet, holder: 'Himal Manpower Ltd.', country: { ...aCountry(), country: 'NP' } }
  if (isNamelessDocument(kind)) return { ...sheet, corridor }
  const reader = { ...person, language }
  return isClaimDocument(kind) ? { ...sheet, person: reader, origin: 'NP' } : { ...sheet, person: reader, corridor }
}

/** As long as a signed statement of a paper is. */
const code = `eyJhbGciOiJFZERTQSIsImtpZCI6IjIwMjYtMSJ9.${'eyJraW5kIjoiY29udHJhY3QifQ'.repeat(8)}.${'ab12-_XY'.repeat(10)}abcdef`

type Change = { language: string } & Partial<Pick<PaperRequest, 'demo' | 'draft'>>

/** A paper of this kind, ready to be drawn. English alone where nobody but officials reads it. */
export function requestFor(kind: DocumentKind, { language, ...change }: Change): PaperRequest {
  const facts = documentFacts[kind].parse(paperFacts[kind])
  const request = requestOf({ kind, facts, paper: subjectOf(kind, language), at: '2026-11-28T04:00:00Z', demo: false })
  const signed = change.draft ? {} : { code, seal: '0'.repeat(400) }
  return { ...request, ...signed, ...change }
}

/** Its bytes. */
export const drawnPaper = (kind: DocumentKind, change: Change): Promise<Buffer> => renderPdf(requestFor(kind, change))
