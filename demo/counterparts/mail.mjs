// Where does the demo's mail go? To a real mail server that turns the first mail to each reader away (greylisting) and takes the second.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'

/** Starts a mail server on loopback; mails land as files in `folder`. Resolves with its port. */
export function startMailServer(folder) {
  mkdirSync(folder, { recursive: true })
  const known = new Set()
  let mails = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      if (known.has(address)) return done()
      known.add(address)
      console.log('mail server: the first mail to a reader is greylisted, 451 come back later')
      done(Object.assign(new Error('greylisted, try again later'), { responseCode: 451 }))
    },
    onData(stream, _session, done) {
      const chunks = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        mails += 1
        writeFileSync(join(folder, `${String(mails).padStart(3, '0')}.eml`), Buffer.concat(chunks))
        done()
      })
    },
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.server.address().port)))
}
