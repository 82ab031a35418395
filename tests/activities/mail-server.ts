// What does a mail server do to us in tests? A real one on loopback that accepts, defers, refuses, or hangs up: at the greeting, after DATA, after it has taken the mail.
import { SMTPServer } from 'smtp-server'
import type { AddressInfo, Socket } from 'node:net'

export type Mood =
  | 'accept'
  | 'defer-once'
  | 'refuse'
  | 'refuse-recipient'
  | 'drop-at-greeting'
  /** The line breaks once the text has come, before a word about it. */
  | 'drop-after-data'
  /** The mail is taken and lies in `received`; its answer is lost. */
  | 'accept-and-drop'

export type MailServer = { url: string; received: { to: string[]; text: string }[]; mood: Mood; close(): Promise<void> }

/** A server whose mood the test may change between mails. */
export async function startMailServer(): Promise<MailServer> {
  const received: MailServer['received'] = []
  let deferred = false
  const sockets = new Set<Socket>()
  const hangUp = () => sockets.forEach((socket) => socket.destroy())
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect: (_session, done) => (state.mood === 'drop-at-greeting' ? done(reply(421, 'busy')) : done()),
    onRcptTo: (_address, _session, done) =>
      state.mood === 'refuse-recipient' ? done(reply(550, 'no such user')) : done(),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mail = {
          to: session.envelope.rcptTo.map((recipient) => recipient.address),
          text: Buffer.concat(chunks).toString('utf8'),
        }
        if (state.mood === 'refuse') return done(reply(554, 'no'))
        if (state.mood === 'defer-once' && !deferred) {
          deferred = true
          return done(reply(451, 'greylisted'))
        }
        if (state.mood === 'drop-after-data') return hangUp()
        received.push(mail)
        return state.mood === 'accept-and-drop' ? hangUp() : done()
      })
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const state: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    mood: 'accept',
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return state
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
