// Which papers can be issued by hand, who reads them, and what must be said for each?
import { z } from 'zod'
import { isAgencyDocument } from '../domain/agency/agency-documents.js'
import { documentFacts, DocumentKind, documentKinds } from '../domain/documents.js'
import { documentTitles } from '../domain/documents/document-titles.js'
import { closest } from './closest.js'
import { blanksOf } from './placeholders.js'
import { Refused } from './refusal.js'

/** A kind of paper with its title, its readers, and whether it is about the person of a case and can be issued by hand. */
export type ListedKind = { kind: DocumentKind; title: string; readers: string; byHand: boolean }

/** A dossier is gathered, not typed; papers of an agency follow from its own procedure. */
const isByHand = (kind: DocumentKind): boolean => kind !== 'case-dossier' && !isAgencyDocument(kind)

/** Every kind of paper there is. */
export const listDocumentKinds = (): ListedKind[] =>
  documentKinds.map((kind) => ({ kind, ...documentTitles[kind], byHand: isByHand(kind) }))

/** A kind of paper with the JSON Schema of what it states, and the command that issues it with a blank a required field. */
export type ShownKind = ListedKind & { form: Record<string, unknown>; command: string }

/** One kind of paper. Refuses with `usage`. */
export function showDocumentKind(given: string): ShownKind {
  const kind = DocumentKind.safeParse(given).data
  const listed = listDocumentKinds().find((one) => one.kind === kind)
  if (!kind || !listed)
    throw new Refused(
      'usage',
      `expected a kind of document, got "${given.slice(0, 60)}"${closest(given, documentKinds)}; see: npx sojourn document kinds`,
    )
  const form = documentForm(kind)
  return { ...listed, form, command: commandOf(listed, form) }
}

/** The JSON Schema of what a paper states. */
export const documentForm = (kind: DocumentKind): Record<string, unknown> =>
  z.toJSONSchema(documentFacts[kind], { unrepresentable: 'any', io: 'input' })

function commandOf({ kind, byHand }: ListedKind, form: object): string {
  if (kind === 'case-dossier') return 'npx sojourn audit dossier CASE'
  if (!byHand) return 'issued by the procedure of the agency, never by hand'
  const sets = blanksOf(form).map((blank) => `--set ${blank}`)
  return ['npx sojourn document issue CASE', kind, ...sets, '--reason CODE'].join(' ')
}
