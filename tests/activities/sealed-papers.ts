// On which papers do the tests of signatures work? Keys made here, one statement, a small PDF drawn with room for a seal.
import { generateKeyPairSync } from 'node:crypto'
import PDFDocument from 'pdfkit'
import { sealFile, signStatement, type Signer } from '../../activities/statements.js'
import type { DocumentStatement } from '../../domain/document-statement.js'
import { sealEntry, sealSpace } from '../../domain/file-seal.js'
import type { KeySet, PublicKey } from '../../domain/key-set.js'

export type ASigner = Signer & { published: PublicKey }

/** A key of its own, with its public half as it is published. */
export function aSigner(kid: string): ASigner {
  const { privateKey: key, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return { kid, key, published: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' } }
}

export const keySetOf = (...signers: ASigner[]): KeySet => ({
  keys: signers.map(({ published }) => published),
  revoked: [],
})

/** The same keys with one of them revoked. */
export const revokedIn = ({ keys, revoked }: KeySet, kid: string): KeySet => ({
  keys: keys.filter((key) => key.kid !== kid),
  revoked: [
    ...revoked,
    ...keys
      .filter((key) => key.kid === kid)
      .map((key) => ({
        ...key,
        revoked: { revoked_at: Date.parse('2026-09-01T00:00:00Z') / 1_000, reason: 'key-compromised' },
      })),
  ],
})

export const clearance: DocumentStatement = {
  kind: 'exit-clearance',
  number: 'NP-CLEARANCE-2026-000012',
  fingerprint: 'f0'.repeat(32),
  issuer: 'NP',
  issuedOn: '2026-05-01',
  validUntil: '2026-10-31',
}

/** A PDF as it is drawn, with `entry` in its properties. */
export function drawn(entry: string, words = 'Exit clearance'): Promise<Buffer> {
  const info: { [name: string]: unknown } = {
    Title: words,
    [sealEntry]: entry,
    CreationDate: new Date('2026-05-01T00:00:00Z'),
  }
  const doc = new PDFDocument({ compress: false, info })
  doc.text(words)
  const chunks: Buffer[] = []
  return new Promise((resolve) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.end()
  })
}

/** A paper signed twice: the content of its QR code, and its file. */
export async function sealedPaper(signer: Signer, statement = clearance): Promise<{ code: string; pdf: Buffer }> {
  const code = await signStatement(signer, statement)
  return { code, pdf: await sealFile(signer, await drawn(sealSpace(code))) }
}
