// How is a document issued? Claimed a number, written from codes and the person's own record, hashed, kept encrypted.
import { createHash } from 'node:crypto'
import { isAgencyDocument } from '../domain/agency/agency-documents.js'
import { civilDate, type Instant } from '../domain/calendar.js'
import { documentFacts, DocumentKind, type DocumentFacts } from '../domain/documents.js'
import type { Facts } from '../domain/explained.js'
import type { Outgoing } from '../domain/outgoing.js'
import { textOf } from '../domain/facts.js'
import type { Rulebook } from '../domain/rulebook.js'
import { knownOrganisation, namesIn, type FindOrganisation } from './directory.js'
import { drawDocument } from './drawing.js'
import { withSteps, type StepsOf } from './explaining.js'
import { failure, fieldsOf } from './failures.js'
import type { CarryOut } from './outgoing.js'
import { readablePerson, type PersonOf } from './people.js'
import type { RulebookOf } from './pinned-rulebooks.js'
import type { AgencyPaperContext, PaperContext } from './templates/language.js'

/** Where documents are numbered and kept. A number is claimed once for each key; bytes never change once kept. */
export type DocumentShelf = {
  claim(claim: {
    caseNumber: string
    key: string
    kind: DocumentKind
    series: string
    year: number
  }): Promise<{ number: string; issued: boolean }>
  save(document: {
    number: string
    pdf: Buffer
    sha256: string
    issuedAt: Instant
    fingerprint?: string
  }): Promise<void>
  /** Numbers of the documents of this kind issued in a case. */
  issued(caseNumber: string, kind: string): Promise<string[]>
  revoke(revocation: { number: string; reason: string; at: Instant; replacedBy?: string }): Promise<void>
}

export type DocumentNeeds = {
  shelf: DocumentShelf
  personOf: PersonOf
  rulebookOf: RulebookOf
  findOrganisation: FindOrganisation
  stepsOf: StepsOf
}

/** Middle of a document's number: `NP-OFFER-2026-000012`. */
const series: Record<DocumentKind, string> = {
  'job-offer': 'OFFER',
  'employment-contract': 'CONTRACT',
  'training-certificate': 'TRAINING',
  'exit-clearance': 'CLEARANCE',
  'statement-of-rights': 'RIGHTS',
  'agency-licence': 'LICENCE',
  'label-certificate': 'LABEL',
  'tax-benefit-certificate': 'TAX',
  'deposit-receipt': 'DEPOSIT',
  'inspection-notice': 'INSPECTION',
}

export function createDocuments(needs: DocumentNeeds): {
  issue: CarryOut<'issue'>
  'revoke-document': CarryOut<'revoke-document'>
} {
  return {
    /** Issues a document once for its key; answers its number. */
    async issue(context, item) {
      const kind = DocumentKind.safeParse(item.document)
      if (!kind.success) throw failure('document-kind-unknown')
      const { caseNumber, demo } = context
      const rulebook = await needs.rulebookOf(context.rulebook)
      const on = civilDate(item.at, rulebook.zones.origin)
      const facts = readFacts(
        kind.data,
        await withSteps(needs.stepsOf, { caseNumber, decisions: explained[kind.data], data: item.data }),
      )
      const claim = {
        caseNumber,
        key: item.key,
        kind: kind.data,
        series: `${originOf(rulebook, item.data)}-${series[kind.data]}`,
        year: Number(on.slice(0, 4)),
      }
      const { number, issued } = await needs.shelf.claim(claim)
      const rest = () => (item.replaces ? revokeOthers(needs.shelf, { number, caseNumber, item }) : Promise.resolve())
      if (issued) {
        await rest()
        return number
      }
      const paper = await contextOf(needs, {
        sheet: { number, caseNumber, on },
        kind: kind.data,
        rulebook,
        data: item.data,
      })
      const pdf = await drawDocument({ kind: kind.data, facts, paper, at: item.at, demo })
      await needs.shelf.save({ number, pdf, sha256: sha256(pdf), issuedAt: item.at })
      await rest()
      return number
    },

    /** Revokes what was issued of a kind in the case, with a reason code; it stays readable and says so. */
    async 'revoke-document'({ caseNumber }, { document, reason, at }) {
      const numbers = await needs.shelf.issued(caseNumber, document)
      for (const number of numbers) await needs.shelf.revoke({ number, reason, at })
      return numbers.at(-1)
    },
  }
}

type Replacing = { number: string; caseNumber: string; item: Extract<Outgoing, { act: 'issue' }> }

/** HAZARD: an item may be carried out twice; only what is not this very document is revoked, however often it runs. */
async function revokeOthers(shelf: DocumentShelf, { number, caseNumber, item }: Replacing): Promise<void> {
  for (const other of await shelf.issued(caseNumber, item.document)) {
    if (other !== number) await shelf.revoke({ number: other, reason: 'replaced', at: item.at, replacedBy: number })
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
}

/** The country whose service issues a paper under this rulebook; under an instrument, the data of the paper says it. */
function originOf(rulebook: Rulebook, data: Facts): string {
  if (rulebook.kind === 'instrument') return textOf(data, 'origin')
  return rulebook.kind === 'country' ? rulebook.country : rulebook.origin
}

type ToWrite = {
  sheet: Pick<PaperContext, 'number' | 'caseNumber' | 'on'>
  kind: DocumentKind
  rulebook: Rulebook
  data: Facts
}

/** What a paper is written from: the person of a case under its corridor, or an organisation under its country. */
async function contextOf(
  needs: DocumentNeeds,
  { sheet, kind, rulebook, data }: ToWrite,
): Promise<PaperContext | AgencyPaperContext> {
  const nameOf = await namesIn(needs.findOrganisation, [data['employer'], data['provider']])
  if (isAgencyDocument(kind)) {
    if (rulebook.kind !== 'country') throw failure('rulebook-kind-wrong')
    const { name } = await knownOrganisation(needs.findOrganisation, textOf(data, 'organisation'))
    return { ...sheet, nameOf, holder: name, country: rulebook }
  }
  if (rulebook.kind !== 'corridor') throw failure('rulebook-kind-wrong')
  return { ...sheet, nameOf, person: await readablePerson(needs.personOf, sheet.caseNumber), corridor: rulebook }
}

function readFacts<Kind extends DocumentKind>(kind: Kind, data: Facts): DocumentFacts[Kind] {
  const facts = documentFacts[kind].safeParse(data)
  if (!facts.success) throw failure('document-facts-invalid', fieldsOf(facts.error))
  return facts.data
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
