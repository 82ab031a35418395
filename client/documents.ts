// Which documents does a case have, and what are the bytes of one?
import { kindOfNumber, normalNumber } from '../domain/file-number.js'
import type { CaseStatus } from '../domain/transitions.js'
import { requireFile } from './acting.js'
import type { Caller } from './command.js'
import { appendToLedger, carryCommand } from './commanding.js'
import { listedDocument, type ListedDocument } from './case-view.js'
import { requireCase } from './cases.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'

/** The documents of a case, or of an agency, in the order of their issue. */
export async function listDocuments(door: Door, number: string): Promise<ListedDocument[]> {
  const owner = await ownerOf(door, number)
  const { listDocuments: list } = await import('../registry/documents.js')
  return (await list(await door.registry(), owner.number)).map((document) => listedDocument(document, owner.status))
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
      if (!found || !row) {
        throw new Refused(
          'no-such-document',
          `expected the number of an issued document, got "${order.number}"; see: npx sojourn document list CASE`,
        )
      }
      if (found === 'erased')
        throw new Refused(
          'erased',
          `expected a document that may still be read, got ${number}, whose keys were destroyed on request of the person`,
        )
      await appendToLedger(door, { command, caseNumber, outcome: 'accepted' })
      const { findCase } = await import('../registry/cases.js')
      const status = (await findCase(registry, row.caseNumber))?.status
      return { document: listedDocument(found.row, status), case: row.caseNumber, pdf: found.pdf }
    },
  )
}
