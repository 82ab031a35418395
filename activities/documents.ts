// How is a document issued? Claimed a number, written from codes and the person's own record, hashed, kept encrypted.
import { createHash } from 'node:crypto'
import { civilDate, type Instant } from '../domain/calendar.js'
import { documentFacts, DocumentKind, type DocumentFacts } from '../domain/documents.js'
import type { Facts } from '../domain/explained.js'
import type { Outgoing } from '../domain/outgoing.js'
import { textOf } from '../domain/facts.js'
import type { Rulebook } from '../domain/rulebook.js'
import { SkillsCredential, skillsCredentialKind } from '../domain/skills-credential.js'
import type { FindOrganisation } from './directory.js'
import { issueCredential } from './credential.js'
import { requestOf } from './drawing.js'
import { withSteps, type StepsOf } from './explaining.js'
import { failure, fieldsOf } from './failures.js'
import type { BatchContext, CarryOut } from './outgoing.js'
import { subjectOf } from './paper-subjects.js'
import { readablePerson, type PersonOf } from './people.js'
import type { RulebookOf } from './pinned-rulebooks.js'
import { print, type Press, type PrintedPaper } from './signed-papers.js'

/** Where documents are numbered and kept. A number is claimed once for each key; bytes never change once kept. */
export type DocumentShelf = {
  claim(claim: {
    caseNumber: string
    key: string
    kind: string
    series: string
    year: number
  }): Promise<{ number: string; issued: boolean }>
  save(document: {
    number: string
    pdf: Buffer
    sha256: string
    issuedAt: Instant
    /** SHA-256 of what it says, 64 hexadecimal digits: with it, whoever holds the paper may ask for its status. */
    fingerprint?: string
    facts: Facts
    rulebook: string
    draft?: boolean
  }): Promise<void>
  /** What a document of the case stated, and under which rulebook; undefined when it is none of the case or was not kept. */
  stated(
    caseNumber: string,
    number: string,
  ): Promise<{ kind: string; status: string; facts: Facts; rulebook: string } | undefined>
  /** Numbers of the documents of this kind issued in a case. */
  issued(caseNumber: string, kind: string): Promise<string[]>
  revoke(revocation: { number: string; reason: string; at: Instant }): Promise<void>
  /** Says that `by` stands in the place of a document from now on. */
  supersede(change: { number: string; by: string; reason: string; at: Instant }): Promise<void>
}

export type DocumentNeeds = {
  shelf: DocumentShelf
  personOf: PersonOf
  rulebookOf: RulebookOf
  findOrganisation: FindOrganisation
  stepsOf: StepsOf
  press: Press
  /** Public address of the web door, where a credential's status is asked for. */
  webUrl?: string | undefined
}

/** Middle of a document's number: `NP-OFFER-2026-000012`. */
const series: Record<DocumentKind | typeof skillsCredentialKind, string> = {
  'skills-credential': 'CREDENTIAL',
  'job-offer': 'OFFER',
  'employment-contract': 'CONTRACT',
  'training-certificate': 'TRAINING',
  'exit-clearance': 'CLEARANCE',
  'statement-of-rights': 'RIGHTS',
  'fee-disclosure': 'FEES',
  'medical-referral': 'MEDICAL',
  'recognition-decision': 'RECOGNITION',
  'certificate-of-coverage': 'COVERAGE',
  'statement-of-insurance-periods': 'PERIODS',
  'totalization-calculation': 'TOTALS',
  'refund-advice': 'ADVICE',
  'grievance-receipt': 'COMPLAINT',
  'repatriation-order': 'REPATRIATION',
  'skills-passport': 'SKILLS',
  'case-dossier': 'DOSSIER',
  'agency-licence': 'LICENCE',
  'label-certificate': 'LABEL',
  'tax-benefit-certificate': 'TAX',
  'deposit-receipt': 'DEPOSIT',
  'inspection-notice': 'INSPECTION',
}

/** What is to be written: its business key in the case, what it states, under which rulebook. */
export type DocumentToWrite = {
  key: string
  at: Instant
  document: string
  data: Facts
  rulebook: string
  draft?: boolean | undefined
}

/** Carries out the issue of documents. */
export function createDocuments(needs: DocumentNeeds): { issue: CarryOut<'issue'> } {
  return {
    /** Issues a document once for its key; answers its number. */
    async issue(context, item) {
      const number = await writeDocument(needs, context, { ...item, rulebook: context.rulebook })
      if (item.replaces) await supersedeOthers(needs.shelf, { number, caseNumber: context.caseNumber, item })
      return number
    },
  }
}

/** Writes a document unless it was written before under its key; answers its number. */
export async function writeDocument(
  needs: DocumentNeeds,
  context: Pick<BatchContext, 'caseNumber' | 'demo'>,
  order: DocumentToWrite,
): Promise<string> {
  const { caseNumber } = context
  const { key, at, document, data, draft } = order
  const kind = document === skillsCredentialKind ? skillsCredentialKind : DocumentKind.safeParse(document).data
  if (!kind) throw failure('document-kind-unknown')
  const rulebook = await needs.rulebookOf(order.rulebook)
  const on = civilDate(at, rulebook.zones.origin)
  const write =
    kind === skillsCredentialKind ? credentialWriter(needs, data) : await paperWriter(needs, context, { kind, order })
  const { number, issued } = await needs.shelf.claim({
    caseNumber,
    key,
    kind,
    series: `${originOf(rulebook, data)}-${series[kind]}${draft ? '-DRAFT' : ''}`,
    year: Number(on.slice(0, 4)),
  })
  if (issued) return number
  const { pdf, fingerprint } = await write({ number, caseNumber, on }, rulebook, at)
  const kept = { facts: data, rulebook: order.rulebook, ...(draft && { draft }) }
  await needs.shelf.save({ number, pdf, sha256: sha256(pdf), issuedAt: at, fingerprint, ...kept })
  return number
}

/** Gives the bytes of a document once its number is known. */
type Writer = (
  sheet: { number: string; caseNumber: string; on: string },
  rulebook: Rulebook,
  at: Instant,
) => Promise<PrintedPaper>

type PaperToWrite = { kind: DocumentKind; order: DocumentToWrite }

/** Facts that a paper lacks are refused before a number is used up. */
async function paperWriter(
  needs: DocumentNeeds,
  { caseNumber, demo }: Pick<BatchContext, 'caseNumber' | 'demo'>,
  { kind, order: { data, draft } }: PaperToWrite,
): Promise<Writer> {
  const decisions = explained[kind]
  const facts = readFacts(kind, await withSteps(needs.stepsOf, { caseNumber, decisions, data }))
  return async (sheet, rulebook, at) => {
    const paper = await subjectOf(needs, { sheet, kind, rulebook, data })
    return print(needs.press, requestOf({ kind, facts, paper, at, demo, draft }), { kind, facts: data })
  }
}

/** The worker's own credential is no paper: a text that a wallet reads. */
function credentialWriter(needs: DocumentNeeds, data: Facts): Writer {
  const facts = SkillsCredential.safeParse(data)
  if (!facts.success) throw failure('document-facts-invalid', fieldsOf(facts.error))
  return async ({ number, caseNumber }, rulebook, at) => {
    const { givenName, familyName, birthDate } = await readablePerson(needs.personOf, caseNumber)
    const issuer = { country: originOf(rulebook, data), ...(needs.webUrl && { url: needs.webUrl }) }
    const credential = { number, issuer, holder: { givenName, familyName, birthDate }, facts: facts.data, at }
    const { text, fingerprint } = await issueCredential(await needs.press.signerAt(at), credential)
    return { pdf: Buffer.from(text), fingerprint }
  }
}

type Replacing = { number: string; caseNumber: string; item: Extract<Outgoing, { act: 'issue' }> }

/** HAZARD: an item may be carried out twice; only what is not this very document is superseded, however often it runs. */
async function supersedeOthers(shelf: DocumentShelf, { number, caseNumber, item }: Replacing): Promise<void> {
  for (const other of await shelf.issued(caseNumber, item.document)) {
    if (other !== number) await shelf.supersede({ number: other, by: number, reason: 'replaced', at: item.at })
  }
}

/** Decisions whose steps a paper explains. */
const explained: Partial<Record<DocumentKind, readonly string[]>> = {
  'statement-of-rights': [
    'insurance-periods',
    'insured-periods',
    'refund',
    'refund-comparison',
    'applicable-law',
    'health-cover',
  ],
  'totalization-calculation': ['totalization'],
  'refund-advice': ['refund', 'refund-comparison'],
}

/** The country whose service issues a paper under this rulebook; under an instrument, the data of the paper says it. */
function originOf(rulebook: Rulebook, data: Facts): string {
  if (rulebook.kind === 'instrument') return textOf(data, 'origin')
  return rulebook.kind === 'country' ? rulebook.country : rulebook.origin
}

function readFacts<Kind extends DocumentKind>(kind: Kind, data: Facts): DocumentFacts[Kind] {
  const facts = documentFacts[kind].safeParse(data)
  if (!facts.success) throw failure('document-facts-invalid', fieldsOf(facts.error))
  return facts.data
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
