// How is another organisation's web door called? One signed POST after Standard Webhooks, no redirects, bounded in time and size.
import { Webhook } from 'standardwebhooks'
import { failure } from '../failures.js'

export type WebCall = {
  url: string
  /** Signing secret as the organisation gave it: `whsec_…` or base64. */
  secret: string
  /** Names this request; repeated with it, the receiver does nothing twice. */
  idempotencyKey: string
  body: unknown
}

/** The receiver's HTTP status. Throws `handoff-unreachable` when there was no answer. */
export type CallWeb = (call: WebCall) => Promise<{ status: number }>

const answerWithinMs = 10_000
const largestBytes = 64 * 1024

/** Whether personal data may travel to `url`: https, or a door on this very machine. */
export function isSafeAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  if (username || password) return false
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
}

/** Calls a web door. Throws permanent failures for what can never work, `handoff-unreachable` for what may later. */
export const callWeb: CallWeb = async ({ url, secret, idempotencyKey, body }) => {
  if (!isSafeAddress(url)) throw failure('handoff-address-unsafe')
  const text = JSON.stringify(body)
  if (Buffer.byteLength(text) > largestBytes) throw failure('handoff-too-large')
  const sentAt = new Date()
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Sojourn',
    'webhook-id': idempotencyKey,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': signature({ secret, idempotencyKey, sentAt, text }),
  }
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body: text,
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithinMs),
    })
    await readAway(answer.body)
    return { status: answer.status }
  } catch {
    throw failure('handoff-unreachable')
  }
}

function signature({
  secret,
  idempotencyKey,
  sentAt,
  text,
}: {
  secret: string
  idempotencyKey: string
  sentAt: Date
  text: string
}): string {
  try {
    return new Webhook(secret).sign(idempotencyKey, sentAt, text)
  } catch {
    throw failure('organisation-secret-missing')
  }
}

/** Reads an answer that nobody needs, so that the connection can be used again; a long one is cut off. */
export async function readAway(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body) return
  let read = 0
  for await (const chunk of body) {
    read += chunk.byteLength
    if (read > largestBytes) break
  }
}
