// How does the web door say no? Problem details after RFC 9457, with our stable code.
import type { Context } from 'hono'
import { Refused, type RefusalCode } from '../client/refusal.js'

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 500 | 503

/** A refusal on its way to an HTTP answer. `detail` never holds a value of a form. */
export type Problem = { status: Status; code: string; detail: string; path?: string }

const titles: Record<Status, string> = {
  400: 'Bad request',
  401: 'Not signed',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  500: 'Failed',
  503: 'Try again',
}

/** Seconds after which a call with an unknown outcome is to be repeated. */
const retryAfterSeconds = 2

/** The HTTP answer of a problem. */
export function answerProblem(context: Context, { status, code, detail, path }: Problem): Response {
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  if (status === 503) headers['retry-after'] = String(retryAfterSeconds)
  const body = { type: 'about:blank', title: titles[status], status, code, detail, ...(path ? { path } : {}) }
  return context.body(JSON.stringify(body), status, headers)
}

const unknown: Problem = {
  status: 503,
  code: 'outcome-unknown',
  detail: 'outcome unknown: repeat the call with the same webhook-id',
}

/** The problem behind whatever was thrown. What we did not foresee says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return ofRefusal(error)
  if (isUnreachable(error)) return unknown
  return { status: 500, code: 'failed', detail: 'something unforeseen went wrong; the log of the web door says where' }
}

function ofRefusal({ code, message, path }: Refused): Problem {
  if (code === 'outcome-unknown') return unknown
  const status = statuses[code] ?? 400
  // Foreign and unknown handoffs read the same, and the sentence for the command line is of no use here.
  const detail = status === 404 ? 'there is no handoff with this id for this organisation' : message
  return { status, code: status === 404 ? 'no-such-handoff' : code, detail, ...(path ? { path } : {}) }
}

const statuses: { readonly [code in RefusalCode]?: Status } = {
  'bad-form': 400,
  'no-such-handoff': 404,
  'no-such-case': 404,
  'not-your-task': 404,
  'not-a-provider': 403,
  'no-such-task': 409,
  'not-allowed': 409,
  'key-reused': 409,
  closed: 409,
  erased: 409,
  failed: 503,
}

function isUnreachable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : ''
    // PostgreSQL classes 08 (connection), 53 (resources), 57 (operator), and the socket's own codes.
    if (/^(08|53|57)\w{3}$/.test(code) || /^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH)/.test(code)) return true
    if (
      cause.name === 'KeyStoreUnreachable' ||
      /does not answer|connection terminated|timeout exceeded|query read timeout/i.test(cause.message)
    )
      return true
  }
  return false
}
