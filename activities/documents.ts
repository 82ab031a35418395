// How is a document issued? Claimed a number, written from codes and the person's own record, hashed, kept encrypted.
import { createHash } from 'node:crypto'
import { civilDate, type Instant } from '../domain/calendar.js'
import { documentFacts, DocumentKind, type DocumentFacts } from '../domain/documents.js'
import type { Facts, Step } from '../domain/explained.js'
import { statedSteps } from '../domain/stated-steps.js'
import { renderPdf } from './adapters/pdf.js'
import { namesIn, type FindOrganisation } from './directory.js'
import { failure, fieldsOf } from './failures.js'
import type { CarryOut } from './outgoing.js'
import { readablePerson, type PersonOf } from './people.js'
import type { CorridorOf } from './pinned-rulebooks.js'
import { languageOf, type PaperContext, type PaperTemplate } from './templates/language.js'

/** Where documents are numbered and kept. A number is claimed once for each key; bytes never change once kept. */
export type DocumentShelf = {
  claim(claim: {
    caseNumber: string
    key: string
    kind: DocumentKind
    series: string
    year: number
  }): Promise<{ number: string; issued: boolean }>
  save(document: { number: string; pdf: Buffer; sha256: string; issuedAt: Instant }): Promise<void>
  /** Numbers of the documents of this kind issued in a case. */
  issued(caseNumber: string, kind: string): Promise<string[]>
  revoke(revocation: { number: string; reason: string; at: Instant }): Promise<void>
}

export type DocumentNeeds = {
  shelf: DocumentShelf
  personOf: PersonOf
  corridorOf: CorridorOf
  findOrganisation: FindOrganisation
  /** The steps of the latest decisions of these names in a case, in the order of the names. */
  stepsOf: (caseNumber: string, decisions: readonly string[]) => Promise<Step[]>
}

/** Middle of a document's number: `NP-OFFER-2026-000012`. */
const series: Record<DocumentKind, string> = {
  'job-offer': 'OFFER',
  'employment-contract': 'CONTRACT',
  'training-certificate': 'TRAINING',
  'exit-clearance': 'CLEARANCE',
  'statement-of-rights': 'RIGHTS',
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
      const corridor = await needs.corridorOf(context.rulebook)
      const on = civilDate(item.at, corridor.zones.origin)
      const facts = readFacts(kind.data, await withSteps(needs, { caseNumber, kind: kind.data, data: item.data }))
      const claim = {
        caseNumber,
        key: item.key,
        kind: kind.data,
        series: `${corridor.origin}-${series[kind.data]}`,
        year: Number(on.slice(0, 4)),
      }
      const { number, issued } = await needs.shelf.claim(claim)
      if (issued) return number
      const person = await readablePerson(needs.personOf, caseNumber)
      const nameOf = await namesIn(needs.findOrganisation, [item.data['employer'], item.data['provider']])
      const paper: PaperContext = { number, caseNumber, on, person, corridor, nameOf }
      const pdf = await drawDocument({ kind: kind.data, facts, paper, at: item.at, demo })
      await needs.shelf.save({ number, pdf, sha256: sha256(pdf), issuedAt: item.at })
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

export type DocumentToDraw<Kind extends DocumentKind = DocumentKind> = {
  kind: Kind
  facts: DocumentFacts[Kind]
  paper: PaperContext
  at: Instant
  demo: boolean
}

/** The bytes of a document: the same input gives the same bytes. Papers are in English until the other scripts are drawn. */
export function drawDocument<Kind extends DocumentKind>({
  kind,
  facts,
  paper,
  at,
  demo,
}: DocumentToDraw<Kind>): Promise<Buffer> {
  const language = languageOf('en')
  const template = language.papers[kind] as PaperTemplate<DocumentFacts[Kind]>
  return renderPdf({
    paper: template(facts, paper),
    frame: language.paperFrame,
    language: language.code,
    origin: paper.corridor.origin,
    number: paper.number,
    caseNumber: paper.caseNumber,
    on: paper.on,
    at,
    demo,
  })
}

/** Decisions whose steps a paper explains. */
const explained: Partial<Record<DocumentKind, readonly string[]>> = {
  'statement-of-rights': ['insurance-periods', 'refund'],
}

type Asked = { caseNumber: string; kind: DocumentKind; data: Facts }

/** The facts of a paper with the steps behind them, unless the case gave steps of its own. */
async function withSteps({ stepsOf }: DocumentNeeds, { caseNumber, kind, data }: Asked): Promise<Facts> {
  const names = explained[kind]
  if (!names || data['steps'] !== undefined) return data
  return { ...data, steps: statedSteps(await stepsOf(caseNumber, names)) }
}

function readFacts<Kind extends DocumentKind>(kind: Kind, data: Facts): DocumentFacts[Kind] {
  const facts = documentFacts[kind].safeParse(data)
  if (!facts.success) throw failure('document-facts-invalid', fieldsOf(facts.error))
  return facts.data
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
