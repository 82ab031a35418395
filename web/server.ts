// Which HTTP calls does Sojourn answer? Handoffs of organisations, news of providers, the link that stops mails, checks of papers by anybody, health.
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { documentStatus } from '../client/document-status.js'
import type { Door } from '../client/door.js'
import { answerHandoff, listHandoffs } from '../client/handoffs.js'
import { takeReport } from '../client/notice-reports.js'
import { systemReady } from '../client/readiness.js'
import { takeReply } from '../client/replies.js'
import { publishedKeys } from '../client/signing-keys.js'
import { openApi } from './openapi.js'
import { answerProblem, problemOf, type Problem } from './problems.js'
import { signedCall, signedJson } from './signed-calls.js'
import { askUnsubscribing, unsubscribe } from './unsubscribing.js'

/** `report` hears of what we did not foresee: its class and code, never its message. */
export type WebOptions = { version: string; report?: (trace: { error: string; code: string; route: string }) => void }

const largestBody = 64 * 1024

/** The web door over an open door. */
export function createWebApp(door: Door, options: WebOptions): Hono {
  const app = new Hono()
  const limited = bodyLimit({ maxSize: largestBody, onError: (context) => answerProblem(context, tooLarge) })
  app.post('/api/v1/handoffs/:id{.+}/answer', limited, (context) => answer(door, context))
  app.get('/api/v1/handoffs', (context) => list(door, context))
  app.post('/api/v1/notices/status', limited, (context) => report(door, context))
  app.post('/api/v1/replies', limited, (context) => reply(door, context))
  app.get('/unsubscribe/:token', (context) => askUnsubscribing(door, context))
  app.post('/unsubscribe/:token', limited, (context) => unsubscribe(door, context))
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
  const given = await signedJson(door, context)
  if (given instanceof Response) return given
  const handoffId = context.req.param('id') ?? ''
  const { handoff, status } = await answerHandoff(door, { ...given, handoff: handoffId })
  return context.json({ handoff, status }, 200, noStore)
}

async function report(door: Door, context: Context): Promise<Response> {
  const given = await signedJson(door, context)
  if (given instanceof Response) return given
  return context.json(await takeReport(door, { caller: given.caller, report: given.data }), 200, noStore)
}

async function reply(door: Door, context: Context): Promise<Response> {
  const given = await signedJson(door, context)
  if (given instanceof Response) return given
  return context.json(await takeReply(door, { caller: given.caller, reply: given.data }), 200, noStore)
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
