// Which ports does a system get?
import { createServer, type AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort, isFree } from '../../embedded/free-port.mjs'
import { choosePorts, configuredPorts } from '../../embedded/ports.js'

const occupant = createServer()
await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve))
const occupied = (occupant.address() as AddressInfo).port
afterAll(() => occupant.close())

describe('the ports of a system', () => {
  it('are those of the last start while they are free', async () => {
    const first = await choosePorts({ web: 0 }, {})
    expect(await choosePorts({ web: 0 }, first)).toEqual(first)
    expect(new Set(Object.values(first)).size).toBe(7)
  })

  it('are replaced where another program took them', async () => {
    const remembered = await choosePorts({ web: 0 }, {})
    const chosen = await choosePorts({ web: 0 }, { ...remembered, registry: occupied })
    expect(chosen.registry).not.toBe(occupied)
    expect(chosen.temporal).toBe(remembered.temporal)
  })

  it('are the configured ones, or the start is refused', async () => {
    const port = await freePort()
    expect((await choosePorts({ web: port }, {})).web).toBe(port)
    await expect(choosePorts({ web: occupied }, {})).rejects.toThrow(
      `SOJOURN_WEB_PORT asks for port ${occupied}, which another program uses`,
    )
  })

  it('come from the environment, where only numbers from 0 to 65535 count', () => {
    expect(configuredPorts({ SOJOURN_WEB_PORT: '7420', SOJOURN_METRICS_PORT: '0' })).toEqual({ web: 7420, metrics: 0 })
    expect(() => configuredPorts({ SOJOURN_WEB_PORT: '70000' })).toThrow(
      'SOJOURN_WEB_PORT must be a port number from 0 to 65535, got "70000"',
    )
    expect(() => configuredPorts({ SOJOURN_WEB_PORT: 'web' })).toThrow('got "web"')
  })

  it('are free when nobody listens', async () => {
    expect(await isFree(occupied)).toBe(false)
    expect(await isFree(await freePort())).toBe(true)
  })
})
