// How does a paper become a file that anybody can check? Its words are signed before it is drawn, its file after.
import type { Instant } from '../domain/calendar.js'
import { validUntilOf } from '../domain/document-statement.js'
import { sealSpace } from '../domain/file-seal.js'
import { sealFile, signStatement, type Signer } from './statements.js'
import { fingerprintOf, type Draw, type PaperRequest } from './typesetting/pdf.js'

/** Who draws, who signs at an instant, and the emblem of the issuer where there is one. */
export type Press = { draw: Draw; signerAt: (at: Instant) => Promise<Signer>; emblem?: Buffer | undefined }

/** A paper as it leaves: the same request and key give the same bytes. */
export type PrintedPaper = { pdf: Buffer; fingerprint: string }

/** Draws and signs a paper; a draft is drawn only, for it proves nothing. `kind` and `facts` say how long it counts. */
export async function print(
  press: Press,
  request: PaperRequest,
  { kind, facts }: { kind: string; facts: { readonly [name: string]: unknown } },
): Promise<PrintedPaper> {
  const fingerprint = fingerprintOf(request)
  const paper = { ...request, ...(press.emblem && { emblem: press.emblem }) }
  if (request.draft) return { pdf: await press.draw(paper), fingerprint }
  const { number, origin: issuer, on: issuedOn, at } = request
  const signer = await press.signerAt(at)
  const validUntil = validUntilOf(kind, facts)
  const code = await signStatement(signer, { kind, number, fingerprint, issuer, issuedOn, validUntil })
  const drawn = await press.draw({ ...paper, code, seal: sealSpace(code) })
  return { pdf: await sealFile(signer, drawn), fingerprint }
}
