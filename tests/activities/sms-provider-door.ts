// What does an SMS provider do to us in tests? A real HTTP server on loopback that takes, refuses, or hangs up.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

export const smsSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

export type SmsDoor = {
  url: string
  /** The next answers, first one first; 202 when there is none. `hang-up`: the message is taken and the line breaks. */
  answers: (number | 'hang-up')[]
  /** Calls whose signature held, each with its key. */
  taken: { id: string; to: string; text: string }[]
  /** Different messages, as a provider that heeds the key counts them. */
  messages: () => number
  close(): Promise<void>
}

/** A provider that checks every signature. */
export async function startSmsDoor(): Promise<SmsDoor> {
  const taken: SmsDoor['taken'] = []
  const answers: SmsDoor['answers'] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const signed = new Webhook(smsSecret).verify(body, request.headers as Record<string, string>) as {
        to: string
        text: string
      }
      taken.push({ id: String(request.headers['webhook-id']), to: signed.to, text: signed.text })
      const answer = answers.shift() ?? 202
      if (answer === 'hang-up') return void request.socket.destroy()
      response.writeHead(answer).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`,
    answers,
    taken,
    messages: () => new Set(taken.map(({ id }) => id)).size,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
