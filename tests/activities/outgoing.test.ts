// Does a batch go out in order, each item once, with one result each, and none stopped by another?
import { describe, expect, it } from 'vitest'
import { failure, type FailureCode } from '../../activities/failures.js'
import { createOutgoing, quickTries, type OutgoingNeeds } from '../../activities/outgoing.js'
import type { Outgoing } from '../../domain/outgoing.js'
import { activity, at, context } from './world.js'

const issue: Outgoing = { key: 'offer', at, act: 'issue', document: 'job-offer', data: {} }
const contract: Outgoing = { key: 'contract', at, act: 'issue', document: 'employment-contract', data: {} }
const tell: Outgoing = { key: 'told', at, act: 'tell', notice: 'offer-ready', to: { person: true }, data: {} }
const ask: Outgoing = {
  key: 'asked',
  at,
  act: 'hand-off',
  handoff: 'visa',
  wait: 'visa',
  organisation: 'o',
  data: {},
  asked: 1,
  dueAt: at,
}
const start: Outgoing = { key: 'rights', at, act: 'start-portability', facts: {} }
const inform: Outgoing = { key: 'left', at, act: 'inform-portability', fact: 'left-site', data: {} }

function desk(trouble: { [key: string]: FailureCode | Error } = {}, attempt = quickTries) {
  const done: string[] = []
  const reported: unknown[] = []
  const act = async (_context: unknown, item: Outgoing): Promise<string | undefined> => {
    const wrong = trouble[item.key]
    if (wrong instanceof Error) throw wrong
    if (wrong) throw failure(wrong)
    done.push(item.key)
    return item.act === 'issue' ? `NP-${item.key}` : undefined
  }
  const carriers: OutgoingNeeds['carriers'] = {
    issue: act,
    'revoke-document': act,
    'reissue-document': act,
    'revoke-number': act,
    'issue-dossier': act,
    tell: act,
    'hand-off': act,
    'withdraw-handoff': act,
    'start-portability': act,
    'open-claim': act,
    'inform-portability': act,
    order: act,
    inform: act,
    'inform-all': act,
  }
  const { carryOut } = createOutgoing({
    carriers,
    attempt: () => attempt,
    report: (name, trace) => reported.push({ name, ...trace }),
  })
  return { done, reported, run: (items: Outgoing[]) => activity(attempt).run(carryOut, { ...context, items }) }
}

describe('carrying a batch out', () => {
  it('does documents first, then notices, handoffs and portability, and answers in the order asked', async () => {
    const { done, run } = desk()
    const results = await run([inform, start, ask, tell, issue, contract])
    expect(done).toEqual(['offer', 'contract', 'told', 'asked', 'rights', 'left'])
    expect(results.map((result) => result.key)).toEqual(['left', 'rights', 'asked', 'told', 'offer', 'contract'])
    expect(results.at(-2)).toEqual({ key: 'offer', done: true, reference: 'NP-offer' })
    expect(results[0]).toEqual({ key: 'left', done: true })
  })

  it('is not stopped by an item that fails, for now or for good', async () => {
    const { done, run } = desk({ offer: 'document-unsupported-character', told: 'notice-deferred' })
    const results = await run([issue, contract, tell, ask])
    expect(done).toEqual(['contract', 'asked'])
    expect(results).toEqual([
      { key: 'offer', done: false, code: 'document-unsupported-character', transient: false },
      { key: 'contract', done: true, reference: 'NP-contract' },
      { key: 'told', done: false, code: 'notice-deferred', transient: true },
      { key: 'asked', done: true },
    ])
  })

  it('is repeated as a whole while quick tries are left and something may still work', async () => {
    await expect(desk({ told: 'notice-deferred' }, 1).run([tell])).rejects.toMatchObject({
      type: 'batch-unfinished',
      nonRetryable: false,
    })
  })

  it('is not repeated for what fails for good', async () => {
    const [result] = await desk({ offer: 'person-erased' }, 1).run([issue])
    expect(result).toEqual({ key: 'offer', done: false, code: 'person-erased', transient: false })
  })

  it('says "unexpected" for what nobody foresaw, and reports where without its message', async () => {
    const { reported, run } = desk({ offer: new TypeError('Sita Gurung is undefined') })
    expect(await run([issue])).toEqual([{ key: 'offer', done: false, code: 'unexpected', transient: true }])
    expect(reported).toMatchObject([{ name: 'issue', code: 'unexpected', errorName: 'TypeError' }])
    expect(JSON.stringify(reported)).not.toContain('Sita')
  })
})
