// How are SMS kept when there is no provider? As files in the outbox of the data folder, one a message.
import { access, mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'
import { plainPhone, type Sms, type SmsPost } from './sms.js'

/** A post that writes `<message id>.sms.json` into `folder`. The same SMS again is the same file. */
export function smsOutbox(folder: string): SmsPost {
  return {
    async send({ to, text, messageId, at, segments }: Sms) {
      const body = `${JSON.stringify({ to: plainPhone(to), text, segments, at, messageId }, null, 2)}\n`
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const target = fileOf(folder, messageId)
      const draft = `${target}.${process.pid}.draft`
      const file = await open(draft, 'w', 0o600)
      try {
        await file.writeFile(body)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, target)
    },
    hasLeft: (messageId) =>
      access(fileOf(folder, messageId)).then(
        () => true,
        () => false,
      ),
  }
}

const fileOf = (folder: string, messageId: string): string =>
  path.join(folder, `${messageId.replace(/@.*$/, '').replace(/[^a-z0-9-]/gi, '')}.sms.json`)
