// Where does the demo's mail go? To a real mail server that turns the first attempt away (greylisting) and takes the second.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'

/** Starts a mail server on loopback; mails land as files in `folder`. Resolves with its port. */
export function startMailServer(folder) {
  mkdirSync(folder, { recursive: true })
  let attempts = 0
  let mails = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, done) {
      attempts += 1
      if (attempts > 1) return done()
      console.log('mail server: the first mail is greylisted, 451 come back later')
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
