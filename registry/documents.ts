// Which documents were issued under which number, and what do their bytes say? Numbers are claimed before bytes exist.
import { createHash } from 'node:crypto'
import type { Selectable, Transaction } from 'kysely'
import type { Instant } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import { personIdOfCase } from './cases.js'
import type { Registry } from './database.js'
import { personKeyOwner } from './people.js'
import { seal, unseal } from './sealing.js'
import type { DocumentsTable, Tables } from './tables.js'

/** A document as the registry sees it; its bytes are read apart. */
export type DocumentRow = Omit<Selectable<DocumentsTable>, 'sealed' | 'sealedFacts' | 'number'> & { number: string }

export type DocumentClaim = {
  caseNumber: string
  /** Business key of the document within its case. */
  key: string
  kind: string
  /** Head of the number, such as `NP-OFFER`. */
  series: string
  year: number
}

/** The number of a document, claimed once per key: `NP-OFFER-2026-000012`. `issuedAlready` when its bytes are kept. */
export async function claimDocument(
  registry: Registry,
  claim: DocumentClaim,
): Promise<{ number: string; issuedAlready?: DocumentRow }> {
  const known = await findByKey(registry, claim)
  const row =
    known ??
    (await registry.db.transaction().execute((trx) => insertClaim(trx, claim))) ??
    (await findByKey(registry, claim))
  if (!row)
    throw new Error(`expected document ${claim.key} of case ${claim.caseNumber} to be claimed, it is not; try again`)
  return row.status === 'claimed' ? { number: row.number } : { number: row.number, issuedAlready: row }
}

/** `facts`: what it states, and `rulebook` the hash of the rulebook it was written under; without them it cannot be written again. */
export type NewDocument = {
  number: string
  pdf: Uint8Array
  issuedAt: Instant
  /** SHA-256 of what it says, 64 hexadecimal digits; with it, anybody who holds the paper may ask for its status. */
  fingerprint?: string
  facts?: Facts
  rulebook?: string
  draft?: boolean
}

/**
 * Keeps the bytes of a claimed document, encrypted under the must-keep key of its person. The same bytes again give
 * the same row; other bytes under an issued number are refused.
 */
export async function saveDocument(registry: Registry, document: NewDocument): Promise<DocumentRow> {
  const claimed = await findDocument(registry, document.number)
  if (!claimed) throw new Error(`expected a claimed document number, got ${document.number}; claim it first`)
  const sha256 = createHash('sha256').update(document.pdf).digest('hex')
  if (claimed.status === 'claimed') await writeBytes(registry, { ...document, sha256, caseNumber: claimed.caseNumber })
  const kept = await findDocument(registry, document.number)
  if (kept?.sha256 !== sha256)
    throw new Error(
      `expected the bytes first issued as ${document.number}, got others; an issued document never changes`,
    )
  return kept
}

/** The documents of a case, in the order of their issue. */
export async function listDocuments(registry: Registry, caseNumber: string): Promise<DocumentRow[]> {
  const rows = registry.db.selectFrom('documents').select(documentColumns).where('caseNumber', '=', caseNumber)
  return rows
    .where('status', '<>', 'claimed')
    .orderBy('issuedAt')
    .orderBy('number')
    .$narrowType<{ number: string }>()
    .execute()
}

/** One document without its bytes. */
export async function findDocument(registry: Registry, number: string): Promise<DocumentRow | undefined> {
  return registry.db
    .selectFrom('documents')
    .select(documentColumns)
    .where('number', '=', number)
    .$narrowType<{ number: string }>()
    .executeTakeFirst()
}

/** The document that has this number and says this: by its fingerprint or the SHA-256 of its file. Undefined for all others. */
export async function findByFingerprint(
  registry: Registry,
  asked: { number: string; fingerprint: string },
): Promise<DocumentRow | undefined> {
  const rows = registry.db.selectFrom('documents').select(documentColumns).where('number', '=', asked.number)
  return rows
    .where('status', '<>', 'claimed')
    .where((eb) => eb.or([eb('fingerprint', '=', asked.fingerprint), eb('sha256', '=', asked.fingerprint)]))
    .$narrowType<{ number: string }>()
    .executeTakeFirst()
}

/** A document with its bytes; `erased` once the person's must-keep key is destroyed; undefined when none is issued under this number. */
export async function readDocument(
  registry: Registry,
  number: string,
): Promise<{ row: DocumentRow; pdf: Buffer } | 'erased' | undefined> {
  const row = await findDocument(registry, number)
  const stored = await registry.db
    .selectFrom('documents')
    .select('sealed')
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row || !stored?.sealed) return undefined
  const key = await mustKeepKey(registry, row.caseNumber)
  return key === 'destroyed' ? 'erased' : { row, pdf: unseal(key, stored.sealed, `document ${number}`) }
}

/** Revokes an issued document with a reason code: its row says so, its bytes never change. Repeated, the first revocation stands. */
export async function revokeDocument(
  registry: Registry,
  revocation: { number: string; reason: string; at: Instant },
): Promise<void> {
  await registry.db
    .updateTable('documents')
    .set({ status: 'revoked', revokedAt: revocation.at, revokedReason: revocation.reason })
    .where('number', '=', revocation.number)
    .where('status', '<>', 'revoked')
    .execute()
}

/** Says that a later document stands in the place of this one; what was revoked stays revoked. Repeated, the first stands. */
export async function supersedeDocument(
  registry: Registry,
  { number, by, reason, at }: { number: string; by: string; reason: string; at: Instant },
): Promise<void> {
  await registry.db
    .updateTable('documents')
    .set({ status: 'superseded', supersededBy: by, revokedAt: at, revokedReason: reason })
    .where('number', '=', number)
    .where('status', '=', 'issued')
    .execute()
}

/** What a document states and under which rulebook; undefined when it was not kept, `erased` once its key is destroyed. */
export async function readDocumentFacts(
  registry: Registry,
  number: string,
): Promise<{ row: DocumentRow; facts: Facts } | 'erased' | undefined> {
  const row = await findDocument(registry, number)
  const stored = await registry.db
    .selectFrom('documents')
    .select('sealedFacts')
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row || !stored?.sealedFacts) return undefined
  const key = await mustKeepKey(registry, row.caseNumber)
  if (key === 'destroyed') return 'erased'
  return { row, facts: JSON.parse(unseal(key, stored.sealedFacts, `facts of ${number}`).toString('utf8')) as Facts }
}

const documentColumns = [
  'caseNumber',
  'key',
  'kind',
  'number',
  'status',
  'sha256',
  'bytes',
  'issuedAt',
  'revokedAt',
  'revokedReason',
  'fingerprint',
  'supersededBy',
  'rulebook',
] as const

async function findByKey(registry: Registry, { caseNumber, key }: DocumentClaim): Promise<DocumentRow | undefined> {
  const rows = registry.db
    .selectFrom('documents')
    .select(documentColumns)
    .where('caseNumber', '=', caseNumber)
    .where('key', '=', key)
  return rows.$narrowType<{ number: string }>().executeTakeFirst()
}

/** Undefined when another caller claimed the key first; then no number is used up. */
async function insertClaim(trx: Transaction<Tables>, claim: DocumentClaim): Promise<DocumentRow | undefined> {
  const { caseNumber, key, kind, series, year } = claim
  const mine = await trx
    .insertInto('documents')
    .values({ caseNumber, key, kind })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (!mine) return undefined
  const counter = await trx
    .insertInto('documentCounters')
    .values({ series, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['series', 'year']).doUpdateSet((eb) => ({ last: eb('documentCounters.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  const number = `${series}-${year}-${String(counter.last).padStart(6, '0')}`
  const rows = trx.updateTable('documents').set({ number }).where('caseNumber', '=', caseNumber).where('key', '=', key)
  return rows.returning(documentColumns).$narrowType<{ number: string }>().executeTakeFirstOrThrow()
}

async function writeBytes(
  registry: Registry,
  document: NewDocument & { sha256: string; caseNumber: string },
): Promise<void> {
  const { number, pdf, sha256, issuedAt, fingerprint = null, facts, rulebook, draft } = document
  const key = await mustKeepKey(registry, document.caseNumber)
  if (key === 'destroyed')
    throw new Error(
      `expected a person whose documents may be kept, case ${document.caseNumber} is erased; do not issue ${number}`,
    )
  await registry.db
    .updateTable('documents')
    .set({
      status: draft ? 'draft' : 'issued',
      sha256,
      bytes: pdf.length,
      issuedAt,
      fingerprint,
      sealed: seal(key, pdf, `document ${number}`),
      ...(facts && { sealedFacts: seal(key, Buffer.from(JSON.stringify(facts)), `facts of ${number}`) }),
      ...(rulebook && { rulebook }),
    })
    .where('number', '=', number)
    .where('status', '=', 'claimed')
    .execute()
}

async function mustKeepKey(registry: Registry, caseNumber: string): Promise<Buffer | 'destroyed'> {
  const personId = await personIdOfCase(registry, caseNumber)
  // A paper of an agency or a job order is about no person: it lies under the key of its own file.
  const owner = personId === undefined ? (`case/${caseNumber}` as const) : personKeyOwner(personId, 'must-keep')
  const key = await registry.vault.readKey(owner)
  if (key === 'absent')
    throw new Error(
      `expected a document key for case ${caseNumber}, there is none; restore table data_keys from a backup`,
    )
  return key
}
