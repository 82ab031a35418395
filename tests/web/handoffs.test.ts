// Does the web door let in whom it should, answer each call once, and say no in problem details?
import { describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { createWebApp } from '../../web/server.js'
import { putOrganisation } from '../../registry/organisations.js'
import { aDoor, fit, medical } from '../client/a-door.js'
import { grpcError } from '../client/fake-temporal.js'

const given = aDoor({ webUrl: 'https://sojourn.example.org' })
const key = 'screening/medical/1/medical-examination'
const secretOf = (id: string) => `whsec_${Buffer.from(id.padEnd(32, '-')).toString('base64')}`

async function aWeb() {
  const { door, registry, aCase } = given()
  for (const id of ['medical-centre', 'police']) {
    await putOrganisation(registry, {
      id,
      name: id,
      kind: id,
      email: `${id}@example.org`,
      url: null,
      secret: secretOf(id),
    })
  }
  const number = await aCase({ [key]: medical })
  const app = createWebApp(door, { version: '0.0.0' })
  return { app, number, handoff: `${number}/${key}` }
}

type Call = {
  organisation?: string
  id?: string
  at?: Date
  secret?: string
  body?: unknown
  text?: string
  type?: string
  headers?: object
}

/** A signed call; each part can be wrong. */
function signed({
  organisation = 'medical-centre',
  id = 'call-1',
  at = new Date(),
  secret = secretOf(organisation),
  body = fit,
  text = JSON.stringify(body),
  type = 'application/json',
  headers = {},
}: Call) {
  return {
    'content-type': type,
    'sojourn-organisation': organisation,
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, text),
    ...headers,
  }
}

async function answer(web: Awaited<ReturnType<typeof aWeb>>, call: Call = {}, handoff = web.handoff) {
  const response = await web.app.request(`/api/v1/handoffs/${encodeURIComponent(handoff)}/answer`, {
    method: 'POST',
    headers: signed(call),
    body: call.text ?? JSON.stringify(call.body ?? fit),
  })
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as { [field: string]: unknown },
  }
}

describe('POST /api/v1/handoffs/:id/answer', () => {
  it('accepts an answer and answers a repeated call alike', async () => {
    const web = await aWeb()
    const first = await answer(web)
    expect(first).toMatchObject({ status: 200, body: { handoff: web.handoff, status: 'accepted' } })
    expect(await answer(web)).toEqual(first)
    const rows = (await given().ledger(web.number)).filter(({ action }) => action === 'answer-handoff')
    expect(rows).toMatchObject([{ outcome: 'accepted', role: 'organisation', actorId: 'medical-centre' }])
  })

  it('takes the id with its slashes as they are, too', async () => {
    const web = await aWeb()
    const response = await web.app.request(`/api/v1/handoffs/${web.handoff}/answer`, {
      method: 'POST',
      headers: signed({}),
      body: JSON.stringify(fit),
    })
    expect(response.status).toBe(200)
  })

  it.each<[string, Call]>([
    ['with a signature of another secret', { secret: secretOf('police') }],
    [
      'of an unknown organisation',
      { organisation: 'nobody-knows', secret: `whsec_${Buffer.alloc(32).toString('base64')}` },
    ],
    ['signed ten minutes ago', { at: new Date(Date.now() - 600_000) }],
    ['signed ten minutes ahead', { at: new Date(Date.now() + 600_000) }],
    ['without a signature', { headers: { 'webhook-signature': '' } }],
    ['with another id than the signed one', { headers: { 'webhook-id': 'call-other' } }],
  ])('answers 401 to a call %s', async (_, call) => {
    const web = await aWeb()
    const before = given().temporal.calls.length
    expect(await answer(web, call)).toMatchObject({
      status: 401,
      type: 'application/problem+json',
      body: { status: 401, code: 'not-signed' },
    })
    expect(given().temporal.calls.length).toBe(before)
  })

  it('answers 401 when the body was changed after signing', async () => {
    const web = await aWeb()
    const response = await web.app.request(`/api/v1/handoffs/${encodeURIComponent(web.handoff)}/answer`, {
      method: 'POST',
      headers: signed({}),
      body: JSON.stringify({ ...fit, outcome: 'unfit' }),
    })
    expect(response.status).toBe(401)
  })

  it('answers 404 alike for the handoff of another organisation and for one that is not there, and writes both down', async () => {
    const web = await aWeb()
    const foreign = await answer(web, { organisation: 'police' })
    const absent = await answer(web, { organisation: 'police', id: 'call-2' }, `${web.number}/screening/nothing`)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'no-such-handoff' } })
    expect(absent).toEqual(foreign)
    expect((await given().ledger(web.number)).map(({ outcome, actorId }) => [outcome, actorId])).toEqual(
      expect.arrayContaining([
        ['refused', 'police'],
        ['refused', 'police'],
      ]),
    )
  })

  it('answers 400 with the field to a wrong form, without its value', async () => {
    const web = await aWeb()
    const wrong = await answer(web, { body: { ...fit, outcome: 'positive-hiv' } })
    expect(wrong).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      body: { code: 'bad-form', path: 'outcome' },
    })
    expect(JSON.stringify([wrong, await given().ledger(web.number)])).not.toContain('positive-hiv')
  })

  it('answers 400 to what is no JSON, 413 to too much, 415 to another type', async () => {
    const web = await aWeb()
    expect(await answer(web, { text: 'fit' })).toMatchObject({ status: 400, body: { code: 'bad-json' } })
    expect(await answer(web, { text: `"${'x'.repeat(70_000)}"` })).toMatchObject({
      status: 413,
      body: { code: 'too-large' },
    })
    expect(await answer(web, { type: 'text/plain' })).toMatchObject({ status: 415 })
  })

  it('answers 409 to a used webhook-id with another body, and to a second answer', async () => {
    const web = await aWeb()
    await answer(web)
    expect(await answer(web, { body: { ...fit, outcome: 'held' } })).toMatchObject({
      status: 409,
      body: { code: 'key-reused' },
    })
    expect(await answer(web, { id: 'call-2' })).toMatchObject({ status: 409, body: { code: 'closed' } })
  })

  it('answers 503 with Retry-After while Temporal is away, and the repetition is accepted', async () => {
    const web = await aWeb()
    given().temporal.troubles.push({ error: grpcError(14) })
    expect(await answer(web)).toMatchObject({
      status: 503,
      retryAfter: '2',
      body: { code: 'outcome-unknown', detail: expect.stringContaining('same webhook-id') as string },
    })
    expect(await answer(web)).toMatchObject({ status: 200 })
  })

  it('keeps the webhook-ids of two organisations apart', async () => {
    const web = await aWeb()
    await answer(web, { organisation: 'police', id: 'shared' })
    expect(await answer(web, { id: 'shared' })).toMatchObject({ status: 200 })
  })
})

describe('GET /api/v1/handoffs', () => {
  it('lists the open handoffs of the caller alone', async () => {
    const web = await aWeb()
    const list = async (organisation: string) => {
      const response = await web.app.request('/api/v1/handoffs', { headers: signed({ organisation, text: '' }) })
      return {
        status: response.status,
        ids: ((await response.json()) as { handoffs: { handoff: string }[] }).handoffs.map(({ handoff }) => handoff),
      }
    }
    expect((await list('medical-centre')).ids).toContain(web.handoff)
    expect(await list('police')).toEqual({ status: 200, ids: [] })
    expect((await web.app.request('/api/v1/handoffs')).status).toBe(401)
  })
})

describe('health and description', () => {
  it('is ready only while registry and Temporal answer', async () => {
    const { app } = await aWeb()
    expect((await app.request('/healthz')).status).toBe(200)
    expect((await app.request('/readyz')).status).toBe(200)
    given().temporal.troubles.push({ error: grpcError(14) })
    const down = await app.request('/readyz')
    expect([down.status, await down.json()]).toEqual([503, { status: 'not-ready', registry: 'up', temporal: 'down' }])
  })

  it('describes every handoff form in OpenAPI 3.1, and nothing that is not there', async () => {
    const { app } = await aWeb()
    const document = (await (await app.request('/api/openapi.json')).json()) as {
      openapi: string
      paths: object
      components: { schemas: { [name: string]: { properties?: object } } }
    }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual([
      '/api/v1/handoffs',
      '/api/v1/handoffs/{handoff}/answer',
      '/api/v1/notices/status',
      '/api/v1/replies',
      '/unsubscribe/{token}',
      '/.well-known/jwks.json',
      '/documents/{number}/status',
      '/healthz',
      '/readyz',
      '/api/openapi.json',
    ])
    expect(Object.keys(document.components.schemas['answer-medical-examination']?.properties ?? {})).toEqual([
      'outcome',
      'examinedOn',
      'validUntil',
      'centre',
    ])
    for (const reference of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)) {
      expect(document.components).toHaveProperty([reference[1] ?? '', reference[2] ?? ''])
    }
    expect((await app.request('/api/v1/people')).status).toBe(404)
  })
})
