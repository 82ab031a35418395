// How do the Temporal Web UI and the official CLI read encrypted payloads? Through this endpoint, on loopback only.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload, PayloadCodec } from '@temporalio/common'

const LARGEST_BODY_BYTES = 16 * 1024 * 1024
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

export interface CodecEndpointOptions {
  port: number
  /** The only web page that may ask: the Temporal Web UI, as `http://127.0.0.1:8233`. */
  uiOrigins: readonly string[]
  codec: PayloadCodec
}

interface JsonPayload {
  metadata?: Record<string, string>
  data?: string
}

/** Serves POST /encode and /decode with the JSON form of Temporal's payloads; `stop` closes it. */
export async function serveCodec(options: CodecEndpointOptions): Promise<{ port: number; stop: () => Promise<void> }> {
  const server = createServer((request, response) => void answer(request, response, options))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port: (server.address() as AddressInfo).port, stop }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: CodecEndpointOptions,
): Promise<void> {
  const origin = request.headers.origin
  // A web page of somebody else, or a foreign name that points at loopback, must not have our payloads decrypted.
  if (!LOOPBACK.test(request.headers.host ?? '') || (origin !== undefined && !options.uiOrigins.includes(origin))) {
    return send(response, 403, { error: 'This endpoint answers the Temporal Web UI and CLI on this machine only.' })
  }
  if (origin !== undefined) allowOrigin(response, origin)
  if (request.method === 'OPTIONS') return send(response, 204, undefined)
  const work = operation(request, options.codec)
  if (work === undefined) return send(response, 404, { error: 'Expected POST /encode or POST /decode.' })
  try {
    const { payloads = [] } = JSON.parse(await bodyOf(request)) as { payloads?: JsonPayload[] }
    send(response, 200, { payloads: (await work(payloads.map(fromJson))).map(toJson) })
  } catch {
    send(response, 400, {
      error: 'Expected {"payloads": [{"metadata": {…}, "data": "base64"}]} that this system wrote.',
    })
  }
}

function operation(
  request: IncomingMessage,
  codec: PayloadCodec,
): ((payloads: Payload[]) => Promise<Payload[]>) | undefined {
  if (request.method !== 'POST') return undefined
  const path = new URL(request.url ?? '/', 'http://loopback').pathname
  if (path.endsWith('/decode')) return (payloads) => codec.decode(payloads)
  if (path.endsWith('/encode')) return (payloads) => codec.encode(payloads)
  return undefined
}

function allowOrigin(response: ServerResponse, origin: string): void {
  response.setHeader('Access-Control-Allow-Origin', origin)
  response.setHeader('Access-Control-Allow-Methods', 'POST, OPTIONS')
  response.setHeader('Access-Control-Allow-Headers', 'content-type, x-namespace')
  response.setHeader('Vary', 'Origin')
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > LARGEST_BODY_BYTES) throw new Error('the body is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, status: number, body: object | undefined): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body))
}

function fromJson(payload: JsonPayload): Payload {
  const metadata = Object.entries(payload.metadata ?? {}).map(([key, value]): [string, Buffer] => [
    key,
    Buffer.from(value, 'base64'),
  ])
  return { metadata: Object.fromEntries(metadata), data: Buffer.from(payload.data ?? '', 'base64') }
}

function toJson(payload: Payload): JsonPayload {
  const metadata = Object.entries(payload.metadata ?? {}).map(([key, value]): [string, string] => [key, base64(value)])
  return { metadata: Object.fromEntries(metadata), data: base64(payload.data) }
}

const base64 = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('base64')
