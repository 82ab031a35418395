// Who is calling? An organisation proves itself with a signature after the Standard Webhooks specification.
import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import type { Door } from '../client/door.js'
import { secretOfOrganisation } from '../client/organisations.js'

/** Names of the headers of a signed call. */
export const signatureHeaders = [
  'sojourn-organisation',
  'webhook-id',
  'webhook-timestamp',
  'webhook-signature',
] as const

const Headers = z.object({
  'sojourn-organisation': z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  'webhook-id': z.string().regex(/^[\x21-\x7e]{1,256}$/),
  'webhook-timestamp': z.string().regex(/^\d{1,12}$/),
  'webhook-signature': z.string().max(2_000),
})

/** A caller that has proved itself. */
export type SignedCall = { organisation: string; webhookId: string }

/** The caller, or what is wrong. An unknown organisation and a wrong signature read the same. */
export async function verifySignature(
  door: Door,
  headers: (name: string) => string | undefined,
  body: string,
): Promise<SignedCall | { fault: string }> {
  const given = Headers.safeParse(Object.fromEntries(signatureHeaders.map((name) => [name, headers(name)])))
  if (!given.success)
    return { fault: `expected the headers ${signatureHeaders.join(', ')}, got them incomplete or malformed` }
  const organisation = given.data['sojourn-organisation']
  const secret = (await secretOfOrganisation(door, organisation)) ?? nobody
  try {
    new Webhook(secret).verify(body, given.data, { jsonParse: false })
  } catch (error) {
    return { fault: faultOf(error) }
  }
  if (secret === nobody) return { fault: wrongSignature }
  return { organisation, webhookId: given.data['webhook-id'] }
}

const wrongSignature =
  'expected a signature with the secret of this organisation over id, timestamp and body, got another'

/** Verified against, and refused, when there is no such organisation: the answer takes as long. */
const nobody = `whsec_${Buffer.alloc(32).toString('base64')}`

function faultOf(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  return /timestamp/i.test(message)
    ? 'expected a timestamp at most five minutes away from our clock, got another; sign the call anew'
    : wrongSignature
}
