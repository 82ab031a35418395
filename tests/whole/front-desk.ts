// Which requests reach the organisations, and how often? A desk in front of their program counts and passes on.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** One arrival: the idempotency key under which it came, for whom, and which handoff it speaks of. */
export type Arrival = { id: string; organisation: string; type: string; kind: string; asked: number }

export type FrontDesk = {
  port: number
  arrivals: Arrival[]
  /** Lets the next caller stand in front of the desk until `letGo`; `came` resolves when somebody does. */
  holdNext(): { came: Promise<void>; letGo(): void }
  close(): Promise<void>
}

type Door = { stand: () => Promise<void> }

/** Passes every call on to the program at `behind`, after writing down who is called under which key. */
export async function openFrontDesk(behind: number): Promise<FrontDesk> {
  const arrivals: Arrival[] = []
  const door: Door = { stand: () => Promise.resolve() }
  const server = createServer((request, response) => {
    void door
      .stand()
      .then(() => passOn(request, behind, arrivals))
      .then(
        (status) => response.writeHead(status).end(),
        () => response.writeHead(502).end(),
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port: (server.address() as AddressInfo).port, arrivals, holdNext: () => holdNext(door), close }
}

function holdNext(door: Door): { came: Promise<void>; letGo(): void } {
  const open = door.stand
  let letGo: () => void = () => undefined
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  const came = new Promise<void>((resolve) => {
    door.stand = () => {
      door.stand = open
      resolve()
      return gone
    }
  })
  return { came, letGo }
}

type Message = { type: string; data: { kind: string; asked?: number } }

async function passOn(request: IncomingMessage, behind: number, arrivals: Arrival[]): Promise<number> {
  const body = await buffer(request)
  const path = request.url ?? '/'
  const { type, data } = JSON.parse(body.toString()) as Message
  const headers: { [name: string]: string } = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && (name.startsWith('webhook-') || name === 'content-type')) headers[name] = value
  }
  const answer = await fetch(`http://127.0.0.1:${behind}${path}`, {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
  })
  const { status } = answer
  await answer.arrayBuffer()
  const id = headers['webhook-id'] ?? ''
  if (status < 300) arrivals.push({ id, organisation: path.slice(1), type, kind: data.kind, asked: data.asked ?? 0 })
  return status
}
