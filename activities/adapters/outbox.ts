// How is mail kept when there is no mail server? As files that any mail program opens, in the outbox of the data folder.
import { access, mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'
import { sealMail, type Post } from './mail.js'

/** A post that writes `<message id>.eml` into `folder`. The same mail again is the same file: it cannot be doubled. */
export function outboxPost(folder: string): Post {
  return {
    async send(mail) {
      const { messageId, bytes } = await sealMail(mail)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const target = fileOf(folder, messageId)
      const draft = `${target}.${process.pid}.draft`
      const file = await open(draft, 'w', 0o600)
      try {
        await file.writeFile(bytes)
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
  path.join(folder, `${messageId.replace(/@.*$/, '').replace(/[^a-z0-9-]/gi, '')}.eml`)
