// How does a provider call the web door in tests? Signed as organisations sign, over the real app.
import { Webhook } from 'standardwebhooks'
import { createWebApp } from '../../web/server.js'
import { putOrganisation } from '../../registry/organisations.js'
import type { ADoor } from '../client/a-door.js'

const secretOf = (id: string) => `whsec_${Buffer.from(id.padEnd(32, '-')).toString('base64')}`
let calls = 0

/** The web door with an SMS provider, a mail provider and an organisation that is neither. */
export async function aProvider({ door, registry }: ADoor) {
  const entries = [
    ['sms-house', 'sms-provider'],
    ['mail-house', 'mail-provider'],
    ['medical-centre', 'medical-centre'],
  ] as const
  for (const [id, kind] of entries)
    await putOrganisation(registry, { id, name: id, kind, email: `${id}@example.org`, url: null, secret: secretOf(id) })
  const app = createWebApp(door, { version: '0.0.0' })
  const call = async (organisation: string, path: string, { body, id }: { body: unknown; id?: string }) => {
    const text = JSON.stringify(body)
    const webhookId = id ?? `call-${(calls += 1)}`
    const at = new Date()
    const response = await app.request(path, {
      method: 'POST',
      body: text,
      headers: {
        'content-type': 'application/json',
        'sojourn-organisation': organisation,
        'webhook-id': webhookId,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
        'webhook-signature': new Webhook(secretOf(organisation)).sign(webhookId, at, text),
      },
    })
    return { status: response.status, body: (await response.json()) as { [field: string]: unknown } }
  }
  return {
    app,
    report: (body: object, { by = 'mail-house', id }: { by?: string; id?: string } = {}) =>
      call(by, '/api/v1/notices/status', { body, ...(id ? { id } : {}) }),
    reply: (body: object, { by = 'sms-house', id }: { by?: string; id?: string } = {}) =>
      call(by, '/api/v1/replies', { body, ...(id ? { id } : {}) }),
  }
}
