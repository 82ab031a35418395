// How do the counterparts prove who they are, and check who calls them? Standard Webhooks with node:crypto alone.
import { createHmac, timingSafeEqual } from 'node:crypto'

const keyOf = (secret) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
const signatureOf = (secret, { id, timestamp, body }) =>
  `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`

/** Headers that sign `body` under `id`. */
export function signed(secret, id, body) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureOf(secret, { id, timestamp, body }),
  }
}

/** Whether a received request bears the signature of the shared secret, five minutes old at most. */
export function isSigned(secret, headers, body) {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': given = '' } = headers
  if (!id || Math.abs(Date.now() / 1000 - Number(timestamp)) > 300) return false
  const expected = Buffer.from(signatureOf(secret, { id, timestamp, body }))
  return given.split(' ').some((one) => one.length === expected.length && timingSafeEqual(Buffer.from(one), expected))
}
