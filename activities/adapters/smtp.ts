// How is mail handed to a mail server, and what do its answers mean for us?
import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import { failure } from '../failures.js'
import { sealMail, type Post, type SealedMail } from './mail.js'

const connectWithinMs = 10_000
const answerWithinMs = 20_000
const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * A post over SMTP, one connection a mail. TLS is required unless the server is on this machine. A connection that
 * breaks once the text of the mail has begun to flow leaves the outcome unknown: SMTP has no way to ask.
 */
export function smtpPost(smtpUrl: string): Post {
  const settings = parseConnectionUrl(smtpUrl)
  const local = loopback.has(settings.host ?? '')
  const options = {
    requireTLS: !local && !settings.secure,
    ...settings,
    connectionTimeout: connectWithinMs,
    greetingTimeout: connectWithinMs,
    socketTimeout: answerWithinMs,
  }
  return {
    send: async (mail) => deliver(await sealMail(mail), options),
    hasLeft: () => Promise.resolve(undefined),
  }
}

type Options = ReturnType<typeof parseConnectionUrl>

function deliver(mail: SealedMail, options: Options): Promise<void> {
  const connection = new SMTPConnection(options)
  const text = watchedText(mail.bytes)
  return new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => reject(meaningOf(error, text.flowing))
    connection.once('error', fail)
    connection.once('end', () => fail(undefined))
    connection.connect((refused) => {
      if (refused) return fail(refused)
      const send = () =>
        connection.send({ from: mail.from, to: [mail.to] }, text.stream, (error) => (error ? fail(error) : resolve()))
      if (!options.auth) return send()
      connection.login(options.auth, (denied) => (denied ? fail(denied) : send()))
    })
  }).finally(() => {
    connection.on('error', () => undefined)
    connection.quit()
    setTimeout(() => connection.close(), 1_000).unref()
  })
}

/** The text of a mail, and whether any of it has been taken: it is asked for only after the server said "go ahead". */
function watchedText(bytes: Buffer): { stream: Readable; readonly flowing: boolean } {
  let flowing = false
  const stream = new Readable({
    read() {
      flowing = true
      this.push(bytes)
      this.push(null)
    },
  })
  return {
    stream,
    get flowing() {
      return flowing
    },
  }
}

/** A reply of the server says what happened; silence after the text began to flow says nothing. */
function meaningOf(error: unknown, flowing: boolean) {
  const reply =
    error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
      ? error.responseCode
      : undefined
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (reply !== undefined && reply >= 500) return failure('notice-refused')
  if (reply !== undefined && reply >= 400) return failure('notice-deferred')
  if (code === 'EENVELOPE') return failure('notice-address-invalid')
  return failure(flowing ? 'notice-outcome-unknown' : 'notice-unreachable')
}
