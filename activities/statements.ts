// How is a paper signed, so that anybody can check it without asking us: what it says, and the file it stands in?
import { createHash, type KeyObject } from 'node:crypto'
import { CompactSign } from 'jose'
import { shortStatement, type DocumentStatement, type SignedAs } from '../domain/document-statement.js'
import { findSeal, sealPlaceholder, sealText, withSeal } from '../domain/file-seal.js'

/** Who signs: the id of an Ed25519 key and its private half, as `currentSigningKey` of the registry gives them. */
export type Signer = { kid: string; key: KeyObject }

/**
 * The content of a paper's QR code: a compact JWS (RFC 7515, EdDSA) over the statement, below 400 characters. The same
 * statement and key give the same text.
 *
 * A paper is signed twice. First its words: once the fingerprint of what it says is known and before it is drawn,
 * `signStatement` gives the QR code, and `sealSpace(code)` of `domain/file-seal.ts` what is drawn into the Info
 * dictionary under `sealEntry`. Then its file: `sealFile` over the bytes as drawn. What it gives is kept, with the
 * fingerprint of the statement beside it (`DocumentShelf.save`), so that its status can be asked for.
 */
export async function signStatement(signer: Signer, statement: DocumentStatement): Promise<string> {
  return sign(signer, 'paper', shortStatement(statement))
}

/**
 * The file with its seal: a JWS over the SHA-256 of the file as it was drawn, written into the room left for it, as long
 * as the room. Throws when the file has no room for a seal, several, or a seal already.
 */
export async function sealFile(signer: Signer, drawn: Uint8Array): Promise<Buffer> {
  const room = findSeal(drawn)
  if (room?.seal !== sealPlaceholder)
    throw new Error('expected a file with room for one seal, got none or more; draw sealSpace(…) into it once')
  const sha256 = createHash('sha256').update(drawn).digest('base64url')
  return Buffer.from(withSeal(drawn, room.start, await sign(signer, 'seal', sealText(sha256))))
}

/** HAZARD: the order of the header's fields is part of the bytes, and the length of a seal follows from it. */
async function sign({ kid, key }: Signer, typ: SignedAs, text: string): Promise<string> {
  return new CompactSign(Buffer.from(text)).setProtectedHeader({ alg: 'EdDSA', typ, kid }).sign(key)
}
