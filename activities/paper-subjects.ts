// Whom and what is a paper about? The person of a case under its corridor, a claim under its instrument, an organisation under its country, or nobody.
import { isAgencyDocument } from '../domain/agency/agency-documents.js'
import { isClaimDocument, isNamelessDocument, type DocumentKind } from '../domain/documents.js'
import type { Fact, Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import type { Rulebook } from '../domain/rulebook.js'
import { knownOrganisation, namesIn, type FindOrganisation } from './directory.js'
import { failure } from './failures.js'
import { readablePerson, type PersonOf } from './people.js'
import type { AnyPaperSubject, PaperSubject } from './templates/language.js'

type SubjectNeeds = { personOf: PersonOf; findOrganisation: FindOrganisation }

type ToWrite = {
  sheet: Pick<PaperSubject, 'number' | 'caseNumber' | 'on'>
  kind: DocumentKind
  rulebook: Rulebook
  data: Facts
}

/** What a paper is about. Throws `rulebook-kind-wrong` where the rulebook of the case is not the one its kind is written under. */
export async function subjectOf(
  needs: SubjectNeeds,
  { sheet, kind, rulebook, data }: ToWrite,
): Promise<AnyPaperSubject> {
  const party = rulebook.kind === 'corridor' ? rulebook.parties[answeredBy[kind] ?? ''] : undefined
  const named = [...organisationsIn(data), ...(party === undefined ? [] : [party])]
  const about = { ...sheet, nameOf: await namesIn(needs.findOrganisation, named) }
  if (isAgencyDocument(kind)) {
    if (rulebook.kind !== 'country') throw failure('rulebook-kind-wrong')
    const { name } = await knownOrganisation(needs.findOrganisation, textOf(data, 'organisation'))
    return { ...about, holder: name, country: rulebook }
  }
  if (isClaimDocument(kind)) {
    if (rulebook.kind !== 'instrument') throw failure('rulebook-kind-wrong')
    const person = await readablePerson(needs.personOf, sheet.caseNumber)
    return { ...about, person, origin: textOf(data, 'origin') }
  }
  if (rulebook.kind !== 'corridor') throw failure('rulebook-kind-wrong')
  if (isNamelessDocument(kind)) return { ...about, corridor: rulebook }
  return { ...about, person: await readablePerson(needs.personOf, sheet.caseNumber), corridor: rulebook }
}

/** Papers about what an organisation of the corridor does or did: the handoff that it answers. */
const answeredBy: Partial<Record<DocumentKind, string>> = {
  'medical-referral': 'medical-examination',
  'certificate-of-coverage': 'coverage-certificate',
  'statement-of-insurance-periods': 'insurance-periods',
}

/** The facts that name an organisation, in the records of a paper as well. */
const naming: readonly string[] = ['employer', 'provider', 'askOf']

function organisationsIn(facts: Facts): string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    if (Array.isArray(value)) return (value as readonly (Fact | Facts)[]).flatMap(organisationsOfRecord)
    return naming.includes(name) && typeof value === 'string' ? [value] : []
  })
}

const organisationsOfRecord = (record: Fact | Facts): string[] =>
  typeof record === 'object' && record !== null ? organisationsIn(record) : []
