// Who may have payloads decrypted at the codec endpoint, and how do they travel?
import { request } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import type { Payload } from '@temporalio/common'
import { serveCodec } from '../../embedded/codec-endpoint.js'

const flip = (payload: Payload): Payload => ({ ...payload, data: Buffer.from(payload.data ?? []).reverse() })
const codec = {
  encode: async (payloads: Payload[]) => payloads.map(flip),
  decode: async (payloads: Payload[]) => payloads.map(flip),
}
const ui = 'http://127.0.0.1:8233'
const endpoint = await serveCodec({ port: 0, uiOrigins: [ui], codec })
afterAll(endpoint.stop)

const base64 = (text: string) => Buffer.from(text).toString('base64')
const body = JSON.stringify({ payloads: [{ metadata: { encoding: base64('json/plain') }, data: base64('abc') }] })

function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  sent = body,
): Promise<{ status: number; text: string; allowed: string | undefined }> {
  return new Promise((resolve, reject) => {
    const call = request({ port: endpoint.port, host: '127.0.0.1', method, path, headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += String(chunk)))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, allowed: response.headers['access-control-allow-origin'] }),
      )
    })
    call.on('error', reject)
    call.end(sent)
  })
}

describe('the codec endpoint', () => {
  it('decodes and encodes payloads as base64, as the Temporal Web UI and CLI send them', async () => {
    const decoded = await ask('POST', '/decode', { 'x-namespace': 'default', origin: ui })
    expect(decoded).toMatchObject({ status: 200, allowed: ui })
    expect(JSON.parse(decoded.text)).toEqual({
      payloads: [{ metadata: { encoding: base64('json/plain') }, data: base64('cba') }],
    })
    expect((await ask('POST', '/encode')).text).toBe(decoded.text)
  })

  it("answers the browser's question before, for the Web UI only", async () => {
    expect(await ask('OPTIONS', '/decode', { origin: ui }, '')).toMatchObject({ status: 204, allowed: ui })
    expect(await ask('OPTIONS', '/decode', { origin: 'https://elsewhere.example' }, '')).toMatchObject({
      status: 403,
      allowed: undefined,
    })
  })

  it('refuses other web pages and foreign names that point at this machine', async () => {
    expect((await ask('POST', '/decode', { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await ask('POST', '/decode', { host: 'elsewhere.example' })).status).toBe(403)
  })

  it('refuses what is no list of payloads, and every other path', async () => {
    expect((await ask('POST', '/decode', {}, 'nothing')).status).toBe(400)
    expect((await ask('GET', '/decode', {}, '')).status).toBe(404)
    expect((await ask('POST', '/other')).status).toBe(404)
  })
})
