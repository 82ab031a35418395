// What does a signed call say? Who calls, proved, and the JSON of its body; or the problem that answers it.
import type { Context } from 'hono'
import type { Caller } from '../client/command.js'
import type { Door } from '../client/door.js'
import { answerProblem } from './problems.js'
import { verifySignature, type SignedCall } from './signatures.js'

/** The caller of a signed call over `body`, or the answer that refuses it. */
export async function signedCall(door: Door, context: Context, body: string): Promise<SignedCall | Response> {
  const call = await verifySignature(door, (name) => context.req.header(name), body)
  return 'fault' in call ? answerProblem(context, { status: 401, code: 'not-signed', detail: call.fault }) : call
}

/** The caller and the JSON of a signed POST, or the answer that refuses it. */
export async function signedJson(door: Door, context: Context): Promise<{ caller: Caller; data: unknown } | Response> {
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
      detail: 'expected a body of JSON, got something else',
    })
  const { organisation, webhookId } = call
  // The key of one organisation is not that of another.
  return { caller: { actor: { role: 'organisation', id: organisation }, key: `${organisation} ${webhookId}` }, data }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
