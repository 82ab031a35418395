// Do the health answers tell alive from ready?
import { afterEach, describe, expect, it } from 'vitest'
import { serveHealth, type Health } from '../../worker/health.js'

let health: Health | undefined
afterEach(() => health?.close())

const answers = async () => {
  const status = async (path: string) => (await fetch(`http://127.0.0.1:${health?.port}${path}`)).status
  return [await status('/livez'), await status('/readyz'), await status('/else')]
}

describe('the health of a worker', () => {
  it('is alive but not ready while it starts or drains, and ready while it runs', async () => {
    let running = false
    health = await serveHealth({ port: 0, isReady: () => running })
    expect(await answers()).toEqual([200, 503, 404])
    running = true
    expect(await answers()).toEqual([200, 200, 404])
  })
})
