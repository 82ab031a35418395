// Is this worker alive, and is it ready for work? Two plain answers over HTTP on loopback.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Health = { port: number; close(): Promise<void> }

/** Serves `/livez` (the process answers) and `/readyz` (`isReady`) on 127.0.0.1. Port 0 takes any free one. */
export async function serveHealth({ port, isReady }: { port: number; isReady: () => boolean }): Promise<Health> {
  const server = createServer((request, response) => {
    const status = request.url === '/livez' ? 200 : request.url === '/readyz' ? (isReady() ? 200 : 503) : 404
    response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
    response.end(status === 200 ? 'ok\n' : status === 503 ? 'not ready\n' : 'not found\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
