// What does the QR code of a paper say, as little as possible: what, which number, of whom, from when until when?
import { z } from 'zod'
import { PlainDate } from './calendar.js'
import { Code } from './code.js'

/** SHA-256 of what a paper says, as it is printed on it: 64 hexadecimal digits. It is of the words, not of the file. */
const Fingerprint = z.string().regex(/^[0-9a-f]{64}$/)

/** The signed statement of a paper. Nothing in it is about a person. */
export const DocumentStatement = z.strictObject({
  kind: Code,
  number: z.string().regex(/^[A-Z0-9]{1,8}(-[A-Z0-9]{1,16}){1,6}$/),
  fingerprint: Fingerprint,
  /** Country whose service issued it (ISO 3166-1 alpha-2). */
  issuer: z.string().regex(/^[A-Z]{2}$/),
  issuedOn: PlainDate,
  /** Last day on which it counts; null where a kind has none. */
  validUntil: PlainDate.nullable(),
})
export type DocumentStatement = z.infer<typeof DocumentStatement>

/** Names of the header field `typ` of a signature: what was signed for a QR code is never taken for the seal of a file. */
export type SignedAs = 'paper' | 'seal'

/** As it stands in the QR code: short names, no `until` where there is no last day, the hash in base64url. */
const Short = z.strictObject({
  kind: z.string(),
  no: z.string(),
  iss: z.string(),
  on: z.string(),
  until: z.string().optional(),
  hash: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
})

/** The JSON that is signed. The same statement gives the same text. */
export function shortStatement(statement: DocumentStatement): string {
  const { kind, number, fingerprint, issuer, issuedOn, validUntil } = DocumentStatement.parse(statement)
  const until = validUntil === null ? {} : { until: validUntil }
  return JSON.stringify({ kind, no: number, iss: issuer, on: issuedOn, ...until, hash: toBase64Url(fingerprint) })
}

/** The statement in a signed JSON; undefined when it is none. */
export function readStatement(json: unknown): DocumentStatement | undefined {
  const short = Short.safeParse(json)
  if (!short.success) return undefined
  const { kind, no, iss, on, until = null, hash } = short.data
  const statement = { kind, number: no, issuer: iss, issuedOn: on, validUntil: until, fingerprint: toHex(hash) }
  return DocumentStatement.safeParse(statement).data
}

/** Facts of a kind that say how long its paper counts; the earliest of them is its last day. */
const lastDays: { readonly [kind: string]: readonly string[] } = {
  'job-offer': ['answerBy'],
  'exit-clearance': ['visaValidUntil', 'medicalValidUntil', 'passportValidUntil'],
  'agency-licence': ['until'],
  'label-certificate': ['until'],
  'tax-benefit-certificate': ['until'],
}

/** The last day of a paper of this kind with these facts; null where nothing limits it. */
export function validUntilOf(kind: string, facts: { readonly [name: string]: unknown }): PlainDate | null {
  const days = (lastDays[kind] ?? []).flatMap((name) => PlainDate.safeParse(facts[name]).data ?? [])
  return days.sort()[0] ?? null
}

function toBase64Url(hex: string): string {
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

function toHex(base64Url: string): string {
  const bytes = atob(base64Url.replaceAll('-', '+').replaceAll('_', '/'))
  return [...bytes].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}
