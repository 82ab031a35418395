// Where in a file does its seal stand, and what were its bytes before it was sealed?

/** The entry of a PDF's Info dictionary that holds `sealSpace(…)` while the file is drawn. */
export const sealEntry = 'SojournSeal'

/** The signed JSON of a seal: SHA-256 in base64url, always as long. */
export const sealText = (sha256: string): string => JSON.stringify({ sha256 })

/** Characters of a seal: header with a key id of 12, payload with a hash of 43, signature of 64 bytes, in base64url. */
const encoded = (length: number): number => Math.ceil((length * 4) / 3)
const sealLength =
  encoded('{"alg":"EdDSA","typ":"seal","kid":"123456789012"}'.length) +
  encoded(sealText('h'.repeat(43)).length) +
  encoded(64) +
  2

/** What stands in the place of the seal until there is one. */
export const sealPlaceholder = '0'.repeat(sealLength)

const head = 'sojourn-seal:'
const pattern = /\(sojourn-seal:([\w.-]{1,2000})~([\w.-]+)\)/g

/** The value of the entry while the file is drawn: the signed statement of the paper, and room for the seal. */
export const sealSpace = (statement: string): string => `${head}${statement}~${sealPlaceholder}`

/** The seal of a file: the signed statement before it, the seal itself, and the bytes that it occupies. */
export type FoundSeal = { statement: string; seal: string; start: number }

/** The one place for a seal in a file; undefined when there is none, or more than one: that file is none of ours. */
export function findSeal(file: Uint8Array): FoundSeal | undefined {
  const found = [...new TextDecoder('latin1').decode(file).matchAll(pattern)]
  const [match] = found
  if (!match || found.length > 1) return undefined
  const [whole, statement = '', seal = ''] = match
  if (seal.length !== sealLength) return undefined
  return { statement, seal, start: match.index + whole.length - 1 - sealLength }
}

/** A copy of the file with `seal` in that place. Throws when it is not exactly as long. */
export function withSeal(file: Uint8Array, start: number, seal: string): Uint8Array {
  if (seal.length !== sealLength) throw new Error(`expected a seal of ${sealLength} characters, got ${seal.length}`)
  const copy = Uint8Array.from(file)
  copy.set(new TextEncoder().encode(seal), start)
  return copy
}
