// Which HTTP calls does Sojourn answer? Handoffs of organisations, checks of papers by anybody, health, and their description.
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { documentStatus } from '../client/document-status.js'
import type { Door } from '../client/door.js'
import { answerHandoff, listHandoffs } from '../client/handoffs.js'
import { systemReady } from '../client/readiness.js'
import { publishedKeys } from '../client/signing-keys.js'
import { openApi } from './openapi.js'
import { answerProblem, problemOf, type Problem } from './problems.js'
import { verifySignature, type SignedCall } from './signatures.js'

/** `report` hears of what we did not foresee: its class and code, never its message. */
export type WebOptions = { version: string; report?: (trace: { error: string; code: string; route: string }) => void }

const largestBody = 64 * 1024

/** The web door over an open door. */
export function createWebApp(door: Door, options: WebOptions): Hono {
  const app = new Hono()
  const limited = bodyLimit({ maxSize: largestBody, onError: (context) => answerProblem(context, tooLarge) })
  app.post('/api/v1/handoffs/:id{.+}/answer', limited, (context) => answer(door, context))
  app.get('/api/v1/handoffs', (context) => list(door, context))
  app.get('/.well-known/jwks.json', (context) => keySet(door, context))
  app.get('/documents/:number/status', (context) => status(door, context))
  app.get('/healthz', (context) => context.json({ status: 'up' }))
  app.get('/readyz', (context) => ready(door, context))
  app.get('/api/openapi.json', (context) => context.json(openApi(options.version, door.config.webUrl)))
  app.notFound((context) =>
    answerProblem(context, {
      status: 404,
      code: 'no-such-page',
      detail: 'there is nothing at this address; see /api/openapi.json',
    }),
  )
  app.onError((error, context) => {
    const problem = problemOf(error)
    if (problem.status >= 500)
      options.report?.({
        error: error.name,
        code: 'code' in error ? String(error.code) : problem.code,
        route: context.req.routePath,
      })
    return answerProblem(context, problem)
  })
  return app
}

const tooLarge: Problem = { status: 413, code: 'too-large', detail: 'expected a body of at most 64 kB, got more' }

async function answer(door: Door, context: Context): Promise<Response> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? '')) {
    return answerProblem(context, {
      status: 415,
      code: 'unsupported-media-type',
      detail: 'expected content-type application/json, got another',
    })
  }
  const body = await context.req.text()
  const call = await signedCall(door, context, body)
  if (call instanceof Response) return call
  const data = parse(body)
  if (data === undefined)
    return answerProblem(context, {
      status: 400,
      code: 'bad-json',
      detail: 'expected the answer as JSON, got something else',
    })
  const { organisation, webhookId } = call
  const { handoff, status } = await answerHandoff(door, {
    // The key of one organisation is not that of another.
    caller: { actor: { role: 'organisation', id: organisation }, key: `${organisation} ${webhookId}` },
    handoff: context.req.param('id') ?? '',
    data,
  })
  return context.json({ handoff, status }, 200, noStore)
}

async function list(door: Door, context: Context): Promise<Response> {
  const call = await signedCall(door, context, '')
  if (call instanceof Response) return call
  return context.json(
    { handoffs: await listHandoffs(door, { organisation: call.organisation, limit: 500 }) },
    200,
    noStore,
  )
}

const noStore = { 'cache-control': 'no-store' }

async function signedCall(door: Door, context: Context, body: string): Promise<SignedCall | Response> {
  const call = await verifySignature(door, (name) => context.req.header(name), body)
  return 'fault' in call ? answerProblem(context, { status: 401, code: 'not-signed', detail: call.fault }) : call
}

/** Anybody may keep the keys for a while, and check papers with them. */
async function keySet(door: Door, context: Context): Promise<Response> {
  const headers = { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' }
  return context.body(JSON.stringify(await publishedKeys(door)), 200, {
    'content-type': 'application/jwk-set+json',
    ...headers,
  })
}

/** Whoever holds a paper reads its number and fingerprint off it; without both there is nothing to learn. */
async function status(door: Door, context: Context): Promise<Response> {
  const number = context.req.param('number') ?? ''
  const fingerprint = context.req.query('fingerprint') ?? ''
  const found = await documentStatus(door, { number, fingerprint })
  if (found) return context.json(found, 200, { ...noStore, 'access-control-allow-origin': '*' })
  return answerProblem(context, {
    status: 404,
    code: 'no-such-document',
    detail: 'there is no document with this number and this fingerprint',
  })
}

async function ready(door: Door, context: Context): Promise<Response> {
  const { isReady, parts } = await systemReady(door)
  return context.json({ status: isReady ? 'ready' : 'not-ready', ...parts }, isReady ? 200 : 503, noStore)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
