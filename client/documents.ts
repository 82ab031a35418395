// Which documents does a case have, and what are the bytes of one?
import { DocumentKind } from '../domain/documents.js'
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import type { CaseStatus } from '../domain/transitions.js'
import { actOn, requireFile, type Acted } from './acting.js'
import type { Caller } from './command.js'
import { appendToLedger, carryCommand } from './commanding.js'
import { listedDocument, type ListedDocument } from './case-view.js'
import { daysOf } from './civil-days.js'
import { requireCase } from './cases.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** The documents of a case, or of an agency, in the order of their issue. */
export async function listDocuments(door: Door, number: string): Promise<ListedDocument[]> {
  const owner = await ownerOf(door, number)
  const { listDocuments: list } = await import('../registry/documents.js')
  const days = await daysOf(door, owner.number)
  const rows = await list(await door.registry(), owner.number)
  return rows.map((document) => listedDocument(document, owner.status, days))
}

/** The exit clearance of a case on hold is on hold with it; papers of other files know no such thing. */
async function ownerOf(door: Door, given: string): Promise<{ number: string; status: CaseStatus | undefined }> {
  const kind = kindOfNumber(normalNumber(given))
  if (kind !== 'case') return { number: (await requireFile(door, kind, given)).number, status: undefined }
  const { caseNumber, status } = await requireCase(door, given)
  return { number: caseNumber, status }
}

/** The PDF of a document. The look is written into the ledger before the bytes are handed out. */
export async function getDocument(
  door: Door,
  order: { caller: Caller; number: string },
): Promise<{ document: ListedDocument; case: string; pdf: Buffer }> {
  const number = order.number.trim().toUpperCase()
  const { findDocument, readDocument } = await import('../registry/documents.js')
  const registry = await door.registry()
  const row = await findDocument(registry, number)
  const caseNumber = row?.caseNumber ?? null
  return carryCommand(
    door,
    { caller: order.caller, caseNumber, action: 'read-document', subject: number, data: {} },
    async (command) => {
      const found = await readDocument(registry, number)
      if (!found || !row) throw noSuchDocument(order.number)
      if (found === 'erased')
        throw new Refused(
          'erased',
          `expected a document that may still be read, got ${number}, whose keys were destroyed on request of the person`,
        )
      await appendToLedger(door, { command, caseNumber, outcome: 'accepted' })
      const { findCase } = await import('../registry/cases.js')
      const status = (await findCase(registry, row.caseNumber))?.status
      const days = await daysOf(door, row.caseNumber)
      return { document: listedDocument(found.row, status, days), case: row.caseNumber, pdf: found.pdf }
    },
  )
}

type ByHand = { caller: Caller; reason: string; note?: string }

/**
 * Has a paper of a case written that no step issues, or a draft of one. Refuses facts that the paper lacks, by name; the
 * paper itself lies in `listDocuments` a moment later.
 */
export const issueDocument = (
  door: Door,
  { caseNumber, document, facts, draft, reason, ...by }: ByHand & Wanted,
): Promise<Acted> =>
  actOn(door, {
    ...by,
    number: caseNumber,
    action: 'issue-document',
    data: { document, facts: [facts], reason, draft: draft ?? false },
  }).catch((error: unknown) => {
    if (!(error instanceof Refused && error.code === 'bad-form')) throw error
    const see = `npx sojourn document kinds ${DocumentKind.safeParse(document).data ?? ''}`.trim()
    throw new Refused('bad-form', `${error.message}; see: ${see}`, error.path)
  })

type Wanted = { caseNumber: string; document: string; facts: unknown; draft?: boolean }

/** Has a paper written again from what it stated and the record of today; the one before is superseded. */
export const reissueDocument = (door: Door, order: ByHand & { number: string }): Promise<Acted> =>
  actOnPaper(door, 'reissue-document', order)

/** Revokes one paper: its status says so from now on; the file itself does not change. */
export const revokeDocument = (door: Door, order: ByHand & { number: string }): Promise<Acted> =>
  actOnPaper(door, 'revoke-document', order)

async function actOnPaper(
  door: Door,
  action: string,
  { number, reason, ...by }: ByHand & { number: string },
): Promise<Acted> {
  const { findDocument } = await import('../registry/documents.js')
  const row = await findDocument(await door.registry(), number.trim().toUpperCase())
  if (!row || row.status === 'claimed') throw noSuchDocument(number)
  if (row.status === 'revoked' || row.status === 'superseded')
    throw new Refused(
      'against-a-rule',
      `expected a document in force, got ${row.number}, which is ${row.status}${row.supersededBy ? ` by ${row.supersededBy}` : ''} (rule document-in-force)`,
    )
  return actOn(door, { ...by, number: row.caseNumber, action, data: { number: row.number, reason } })
}

const noSuchDocument = (number: string): Refused =>
  new Refused(
    'no-such-document',
    `expected the number of an issued document, got "${number}"; see: npx sojourn document list CASE`,
  )
