// How is an SMS handed to a provider, and what do its answers mean for us? One signed POST after Standard Webhooks.
import { Webhook } from 'standardwebhooks'
import { failure } from '../failures.js'
import { plainPhone, type Sms, type SmsPost } from './sms.js'
import { isSafeAddress, readAway } from './web-call.js'

const answerWithinMs = 20_000

/**
 * A post over a provider's HTTP door: `{ to, text, messageId }` with the `webhook-id` as the key that makes the same SMS one
 * SMS. 2xx took it; 429 and 503 ask to come back; other 4xx are for good. Whatever else happens once the call was made leaves
 * the outcome unknown: the provider may have sent it.
 */
export function smsProvider({ url, secret }: { url: string; secret: string }): SmsPost {
  return {
    async send(sms) {
      if (!isSafeAddress(url)) throw failure('notice-refused')
      judge(await call(url, secret, sms))
    },
    hasLeft: () => Promise.resolve(undefined),
  }
}

async function call(url: string, secret: string, { to, text, messageId }: Sms): Promise<number> {
  const body = JSON.stringify({ to: plainPhone(to), text, messageId })
  const sentAt = new Date()
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Sojourn',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(messageId, sentAt, body),
  }
  try {
    const signal = AbortSignal.timeout(answerWithinMs)
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    await readAway(answer.body).catch(() => undefined)
    return answer.status
  } catch (error) {
    throw failure(neverConnected(error) ? 'notice-unreachable' : 'notice-outcome-unknown')
  }
}

function judge(status: number): void {
  if (status >= 200 && status < 300) return
  if (status === 429 || status === 503) throw failure('notice-deferred')
  throw failure(status >= 300 && status < 500 ? 'notice-refused' : 'notice-outcome-unknown')
}

/** The call never left this machine: nothing can have been sent. */
function neverConnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].includes(code)
}
