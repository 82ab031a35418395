// Is the right server asked in the right way, and is a silent one told apart from a refusal?
import { Client, ServiceError } from '@temporalio/client'
import { expect, it } from 'vitest'
import {
  callDeadlineMs,
  openClientConnection,
  outcomeUnknown,
  temporalTarget,
  TemporalUnreachable,
  withinDeadline,
} from '../../wire/connection.js'
import { openWorkerConnection } from '../../wire/worker-connection.js'

it('an address alone gives a plain connection to namespace default', () => {
  expect(temporalTarget({ TEMPORAL_ADDRESS: '127.0.0.1:7233' })).toMatchObject({
    address: '127.0.0.1:7233',
    namespace: 'default',
  })
  expect(temporalTarget({ TEMPORAL_ADDRESS: '127.0.0.1:7233' }).options.tls ?? false).toBe(false)
})

it('an API key and TLS settings of the environment are taken over', () => {
  const target = temporalTarget({
    TEMPORAL_ADDRESS: 'cloud.example.org:7233',
    TEMPORAL_NAMESPACE: 'prod',
    TEMPORAL_API_KEY: 'k',
    TEMPORAL_TLS_SERVER_NAME: 'inner',
  })
  expect(target.namespace).toBe('prod')
  expect(target.options.apiKey).toBe('k')
  expect(target.options.tls).toMatchObject({ serverNameOverride: 'inner' })
})

it('no address at all is one sentence with the setting to set', () => {
  expect(() => temporalTarget({})).toThrow('set TEMPORAL_ADDRESS')
})

it('a worker on a silent port gets one sentence with the address', async () => {
  const target = temporalTarget({ TEMPORAL_ADDRESS: '127.0.0.1:1' })
  await expect(openWorkerConnection(target)).rejects.toThrow(TemporalUnreachable)
  await expect(openWorkerConnection(target)).rejects.toThrow(
    'expected a Temporal server at 127.0.0.1:1, it does not answer',
  )
})

it(`a client of a silent port gives up at its deadline of ${callDeadlineMs / 1000} s, with an unknown outcome`, async () => {
  const connection = openClientConnection(temporalTarget({ TEMPORAL_ADDRESS: '127.0.0.1:1' }))
  const client = new Client({ connection })
  const failure: unknown = await withinDeadline(client, () => client.workflow.getHandle('case/NP-1').describe()).catch(
    (error: unknown) => error,
  )
  expect({ unknown: outcomeUnknown(failure), causes: causesOf(failure) }).toMatchObject({ unknown: true })
  await connection.close()
})

it('a refusal and an ordinary error are known outcomes', () => {
  const refused = Object.assign(new Error('refused'), { code: 3, details: '', metadata: {} })
  expect(outcomeUnknown(new ServiceError('no', { cause: refused }))).toBe(false)
  expect(outcomeUnknown(new Error('x'))).toBe(false)
  expect(outcomeUnknown(undefined)).toBe(false)
})

/** Shown when the test fails: which errors came, from the outermost inwards. */
function causesOf(failure: unknown): string[] {
  return failure instanceof Error ? [`${failure.name}: ${failure.message}`, ...causesOf(failure.cause)] : []
}
