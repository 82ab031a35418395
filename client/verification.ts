// Is this paper one of the service, unaltered, and does it still count? Needs the public keys and nothing else.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PlainDate } from '../domain/calendar.js'
import { readStatement, type DocumentStatement } from '../domain/document-statement.js'
import { findSeal, sealPlaceholder, withSeal } from '../domain/file-seal.js'
import type { KeySet } from '../domain/key-set.js'
import { openSigned } from './signed-texts.js'
import { revocationNotChecked, type Checked, type Verdict } from './verdicts.js'

/** What was found out about a paper, and what its statement says where one could be read. */
export type CheckedPaper = Checked & { statement: DocumentStatement | null }

/** Against which keys, as of which day. */
export type Means = { keys: KeySet; on: PlainDate }

const wordsNotChecked =
  'not checked: the words on the paper; compare kind, number, dates and the printed fingerprint, or check the file'

/** The content of a QR code. A paper beside it may say anything: what was not checked says so. */
export async function verifyCode(code: string, means: Means): Promise<CheckedPaper> {
  return checkStatement(code.trim(), { of: 'code', notChecked: [wordsNotChecked, revocationNotChecked] }, means)
}

/** The bytes of a PDF: its seal over all of them, then the statement that lies in it. */
export async function verifyFile(pdf: Uint8Array, means: Means): Promise<CheckedPaper> {
  const found = findSeal(pdf)
  const blank = { of: 'file', notChecked: [revocationNotChecked] } as const
  if (!found) return nothingIn(blank, 'not-ours')
  const seal = await openSigned(found.seal, 'seal', means.keys)
  if (seal.fault !== undefined) return nothingIn(blank, seal.fault, 'key' in seal ? seal.key : null)
  const drawn = withSeal(pdf, found.start, sealPlaceholder)
  const { data } = Seal.safeParse(seal.payload)
  if (data?.sha256 !== createHash('sha256').update(drawn).digest('base64url'))
    return nothingIn(blank, 'altered', seal.key)
  const statement = await checkStatement(found.statement, blank, means)
  // The seal vouches for the file: a revoked key of the seal counts as much as one of the statement.
  return seal.key.revoked && statement.verdict !== 'not-ours'
    ? { ...statement, verdict: 'revoked-key', key: seal.key }
    : statement
}

const Seal = z.strictObject({ sha256: z.string() })

type Blank = { of: 'file' | 'code'; notChecked: readonly string[] }

function nothingIn(blank: Blank, verdict: Verdict, key: Checked['key'] = null): CheckedPaper {
  const { of, notChecked } = blank
  return {
    of,
    verdict,
    identity: null,
    validUntil: null,
    key,
    status: null,
    statement: null,
    notChecked: [...notChecked],
  }
}

async function checkStatement(jws: string, blank: Blank, { keys, on }: Means): Promise<CheckedPaper> {
  const opened = await openSigned(jws, 'paper', keys)
  if (opened.fault !== undefined) return nothingIn(blank, opened.fault, 'key' in opened ? opened.key : null)
  const statement = readStatement(opened.payload)
  if (!statement) return nothingIn(blank, 'not-ours', opened.key)
  const { number, fingerprint, validUntil } = statement
  const isOver = validUntil !== null && validUntil < on
  const verdict: Verdict = opened.key.revoked ? 'revoked-key' : isOver ? 'expired' : 'valid'
  const read = { identity: { number, fingerprint }, validUntil, statement }
  return { ...nothingIn(blank, verdict, opened.key), ...read }
}
