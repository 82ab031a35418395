// Which port of this machine is free on loopback?
import { createServer } from 'node:net'

const LOWEST = 21_000
const SPAN = 8_000

/** True when this process could listen on the port now. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** A free port below the range from which the system takes ports for outgoing connections: it can be kept over restarts. */
export async function freePort(taken = []) {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = LOWEST + Math.floor(Math.random() * SPAN)
    if (!taken.includes(port) && (await isFree(port))) return port
  }
  throw new Error(`Expected a free port between ${LOWEST} and ${LOWEST + SPAN}, found none in 200 tries.`)
}
