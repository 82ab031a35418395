// Does a paper asked for by hand leave the case once, beside whatever the case is waiting for?
import { expect, test } from 'vitest'
import type { Outgoing } from '../../domain/outgoing.js'
import { until } from '../rig/a-case.js'
import { withWorker } from '../rig/with-worker.js'

test('a draft, a paper issued again and a revocation leave in batches of their own while orientation is waited for', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    const facts = [{ completedOn: '2026-11-20', hours: 45 }]
    await c.act('issue-document', { document: 'training-certificate', facts, reason: 'preview', draft: true })
    await c.act('reissue-document', { number: 'NP-TRAINING-2026-000001', reason: 'lost' })
    await c.act('revoke-document', { number: 'NP-TRAINING-2026-000001', reason: 'fraud' })
    const carried = <Act extends Outgoing['act']>(act: Act) =>
      world.carriedOut.filter((item): item is Extract<Outgoing, { act: Act }> => item.act === act)
    await until('the revocation', async () => carried('revoke-number')[0])
    expect(carried('issue').map((item) => [item.document, item.draft])).toEqual([['training-certificate', true]])
    expect(carried('reissue-document').map(({ number, reason }) => [number, reason])).toEqual([
      ['NP-TRAINING-2026-000001', 'lost'],
    ])
    expect((await c.file()).waits['recruitment/orientation']).toBeDefined()
  }))
