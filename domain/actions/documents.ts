// What must be said to issue a paper by hand, to issue one again, or to revoke one?
import { z } from 'zod'
import { isAgencyDocument } from '../agency/agency-documents.js'
import { Code } from '../code.js'
import { documentFacts, DocumentKind } from '../documents.js'
import { problemsOf } from '../form-problems.js'

/** `NP-OFFER-2026-000012`. */
const DocumentNumber = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z]+(?:-DRAFT)?-\d{4}-\d{6}$/, 'expected the number of a document such as NP-OFFER-2026-000012')

/** Why a paper is issued again: the record it was written from was corrected, the paper was lost, or its words were wrong. */
export const reissueReasons = ['record-corrected', 'lost', 'damaged', 'wording-corrected', 'new-key'] as const

const IssueDocument = z
  .strictObject({
    document: DocumentKind.refine(
      (kind) => !isAgencyDocument(kind),
      'expected a paper about the person of a case',
    ).refine(
      (kind) => kind !== 'case-dossier',
      'expected a paper whose facts are given; a dossier gathers its own: npx sojourn audit dossier CASE',
    ),
    /** What the paper states, as one record. */
    facts: z.array(z.record(z.string(), z.unknown())).length(1),
    reason: Code,
    /** A draft is marked as such, bears no code and proves nothing. */
    draft: z.boolean().default(false),
  })
  .superRefine(({ document, facts: [facts] }, context) => {
    // A problem bears the name of the paper's own field: nobody who issues a paper knows of `facts`.
    const verdict = documentFacts[document].safeParse(facts)
    for (const { path, message } of verdict.success ? [] : problemsOf(documentFacts[document], verdict.error))
      context.addIssue({ code: 'custom', message, path: path === '' ? [] : path.split('.') })
  })

/** Forms of the actions about the papers of a case. */
export const documentActions = {
  'issue-document': IssueDocument,
  'reissue-document': z.strictObject({ number: DocumentNumber, reason: z.enum(reissueReasons) }),
  'revoke-document': z.strictObject({ number: DocumentNumber, reason: Code }),
} as const
