// What does the web door offer, in a form that other people's tools read? OpenAPI 3.1, made from the forms.
import { allHandoffKinds, formSchema } from '../domain/forms.js'
import {
  providerForms,
  replyOperation,
  reportOperation,
  stopsMails,
  unsubscribeOperation,
} from './openapi-providers.js'
import { signatureHeaders } from './signatures.js'

type Json = { [name: string]: unknown }

const headerMeanings: Record<(typeof signatureHeaders)[number], string> = {
  'sojourn-organisation': 'Id of the calling organisation, as it stands in the directory.',
  'webhook-id': 'Key of this call: repeated with it and the same body, the call gives the same answer.',
  'webhook-timestamp': 'Seconds since 1970, at most five minutes away from our clock.',
  'webhook-signature':
    'v1,BASE64 of the HMAC-SHA-256 over "id.timestamp.body" with the secret of the organisation (Standard Webhooks).',
}

/** The OpenAPI 3.1 document of what exists. `webUrl` is the public base URL, when there is one. */
export function openApi(version: string, webUrl?: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sojourn',
      version,
      description:
        'The door for organisations that answer handoffs, for providers that carry our messages, and for anybody who checks a paper. A handoff is named CASE/KEY; in a path it is percent-encoded.',
    },
    ...(webUrl ? { servers: [{ url: webUrl }] } : {}),
    paths: {
      '/api/v1/handoffs': { get: listOperation() },
      '/api/v1/handoffs/{handoff}/answer': { post: answerOperation() },
      '/api/v1/notices/status': { post: reportOperation },
      '/api/v1/replies': { post: replyOperation },
      '/unsubscribe/{token}': {
        get: unsubscribeOperation('A page with one button.'),
        post: unsubscribeOperation(stopsMails),
      },
      '/.well-known/jwks.json': { get: keySetOperation },
      '/documents/{number}/status': { get: statusOperation },
      '/healthz': { get: simple('The process is up.') },
      '/readyz': {
        get: {
          ...simple('Registry and Temporal answer.'),
          responses: { 200: { description: 'Ready.' }, 503: { description: 'Not ready.' } },
        },
      },
      '/api/openapi.json': { get: simple('This document.') },
    },
    components: {
      schemas: {
        ...answerForms(),
        HandoffList: handoffList,
        Accepted: accepted,
        DocumentStatus: documentStatus,
        Problem: problem,
        ...providerForms,
      },
      parameters: headerParameters(),
    },
  }
}

const nameOf = (kind: string): string => `answer-${kind}`
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

function answerForms(): Json {
  return Object.fromEntries(
    allHandoffKinds().map(({ kind, title }) => {
      const schema = Object.entries(formSchema('handoff', kind) ?? {}).filter(([name]) => name !== '$schema')
      return [nameOf(kind), { title, ...Object.fromEntries(schema) }]
    }),
  )
}

function headerParameters(): Json {
  const parameter = (name: (typeof signatureHeaders)[number]) => ({
    name,
    in: 'header',
    required: true,
    description: headerMeanings[name],
    schema: { type: 'string' },
  })
  return Object.fromEntries(signatureHeaders.map((name) => [name, parameter(name)]))
}

const signed = signatureHeaders.map((name) => ({ $ref: `#/components/parameters/${name}` }))

const failure = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
})

const refusals: Json = {
  401: failure('Not signed, wrongly signed, or signed too long ago.'),
  503: {
    ...failure('Outcome unknown: repeat with the same webhook-id.'),
    headers: { 'Retry-After': { schema: { type: 'integer' } } },
  },
}

function listOperation(): Json {
  return {
    operationId: 'listHandoffs',
    summary: 'The open handoffs of the calling organisation. Signed over an empty body.',
    parameters: signed,
    responses: {
      200: { description: 'Earliest due date first.', content: { 'application/json': { schema: ref('HandoffList') } } },
      ...refusals,
    },
  }
}

function answerOperation(): Json {
  const oneOf = allHandoffKinds().map(({ kind }) => ref(nameOf(kind)))
  return {
    operationId: 'answerHandoff',
    summary: 'Answers a handoff with the form of its kind.',
    parameters: [
      {
        name: 'handoff',
        in: 'path',
        required: true,
        description: 'Id of the handoff, percent-encoded.',
        schema: { type: 'string' },
      },
      ...signed,
    ],
    requestBody: {
      required: true,
      description: 'At most 64 kB.',
      content: { 'application/json': { schema: { oneOf } } },
    },
    responses: {
      200: {
        description: 'The answer lies with the case.',
        content: { 'application/json': { schema: ref('Accepted') } },
      },
      400: failure('The form of this kind does not hold, or the body is no JSON.'),
      404: failure('No such handoff for this organisation.'),
      409: failure('Answered already, or the webhook-id was used with another body.'),
      413: failure('More than 64 kB.'),
      415: failure('Another content type than application/json.'),
      ...refusals,
    },
  }
}

const keySetOperation: Json = {
  operationId: 'publicKeys',
  summary: 'The public keys with which papers are checked offline. Not signed.',
  responses: {
    200: {
      description:
        'A JSON Web Key Set (RFC 7517) of Ed25519 keys. Revoked keys stand apart under `revoked`, each with when and why.',
      content: { 'application/jwk-set+json': { schema: { type: 'object', required: ['keys', 'revoked'] } } },
    },
  },
}

const statusOperation: Json = {
  operationId: 'documentStatus',
  summary: 'Whether a document still counts, for whoever holds it. Not signed.',
  parameters: [
    { name: 'number', in: 'path', required: true, description: 'Its number.', schema: { type: 'string' } },
    {
      name: 'fingerprint',
      in: 'query',
      required: true,
      description: 'The fingerprint printed on it, or the SHA-256 of its file: 64 hexadecimal digits.',
      schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    },
  ],
  responses: {
    200: { description: 'Where it stands.', content: { 'application/json': { schema: ref('DocumentStatus') } } },
    404: failure('No such document, or not with this fingerprint: both read the same.'),
  },
}

const simple = (summary: string): Json => ({ summary, responses: { 200: { description: 'Yes.' } } })

const text = { type: 'string' }
const instant = { type: 'string', format: 'date-time' }

const handoff = {
  type: 'object',
  required: ['handoff', 'case', 'kind', 'title', 'organisation', 'status', 'since', 'due', 'reminded'],
  properties: {
    handoff: text,
    case: text,
    kind: text,
    title: text,
    organisation: text,
    status: text,
    since: instant,
    due: instant,
    reminded: { type: 'integer' },
  },
}

const handoffList = {
  type: 'object',
  required: ['handoffs'],
  properties: { handoffs: { type: 'array', items: handoff } },
}

const accepted = {
  type: 'object',
  required: ['handoff', 'status'],
  properties: { handoff: text, status: { const: 'accepted' } },
}

const documentStatus = {
  type: 'object',
  required: ['number', 'kind', 'status', 'since', 'sinceDay', 'reason', 'supersededBy'],
  properties: {
    number: text,
    kind: text,
    status: { enum: ['issued', 'draft', 'superseded', 'revoked', 'on-hold'] },
    since: instant,
    sinceDay: { type: 'string', format: 'date', description: 'The same as a civil day of the issuing country.' },
    reason: { type: ['string', 'null'] },
    supersededBy: { type: ['string', 'null'] },
  },
}

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: { type: text, title: text, status: { type: 'integer' }, code: text, detail: text, path: text },
}
