// Is portability started once, on the case's own calendar, and told only when it is there?
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, type Client } from '@temporalio/client'
import { describe, expect, it } from 'vitest'
import { clientCaseStarter } from '../../worker/case-starter.js'
import { openCaseFile, type CaseOpening } from '../../domain/case-file.js'

type Started = { type: string; workflowId: string; taskQueue: string; args: [CaseOpening] }

function fakeClient(error?: Error) {
  const started: Started[] = []
  const signals: unknown[] = []
  const answer = async () => {
    if (error) throw error
  }
  const client = {
    withDeadline: (_deadline: number, call: () => Promise<unknown>) => call(),
    workflow: {
      start: async (type: string, options: Omit<Started, 'type'>) => {
        started.push({ type, ...options })
        await answer()
      },
      getHandle: (workflowId: string) => ({
        signal: async (name: string, report: unknown) => {
          signals.push({ workflowId, name, report })
          await answer()
        },
      }),
    },
  }
  return { started, signals, starter: clientCaseStarter(client as unknown as Client, 'queue') }
}

const start = {
  caseNumber: 'NP-1',
  corridor: 'c',
  rulebook: 'r',
  demo: false,
  at: '2026-11-25T04:00:00.000Z',
  facts: { visaClass: 'E-9' },
}

describe('starting portability', () => {
  it('opens a file of its own under the case number', async () => {
    const { started, starter } = fakeClient()
    await starter.startPortability(start)
    expect(started[0]).toMatchObject({ type: 'portability', workflowId: 'portability/NP-1', taskQueue: 'queue' })
    const opening = started[0]?.args[0]
    expect(opening && openCaseFile(opening)).toMatchObject({
      procedure: 'portability',
      clock: { mode: 'real' },
      facts: { visaClass: 'E-9' },
    })
  })

  it('of a demonstration goes on from the calendar of the case', async () => {
    const { started, starter } = fakeClient()
    const year = 365 * 86_400_000
    await starter.startPortability({ ...start, demo: true, at: new Date(Date.now() + year).toISOString() })
    const clock = started[0]?.args[0].clock
    expect(clock?.mode === 'demo' ? Math.abs(clock.aheadMs - year) : Infinity).toBeLessThan(5_000)
  })

  it('is done when it was started before', async () => {
    const { starter } = fakeClient(new WorkflowExecutionAlreadyStartedError('x', 'portability/NP-1', 'portability'))
    await expect(starter.startPortability(start)).resolves.toBeUndefined()
  })

  it('may be tried again when the server does not answer', async () => {
    await expect(fakeClient(new Error('unavailable')).starter.startPortability(start)).rejects.toMatchObject({
      type: 'workflows-unreachable',
      nonRetryable: false,
    })
  })
})

describe('telling portability', () => {
  const report = {
    caseNumber: 'NP-1',
    key: 'return/inform-left-site',
    at: start.at,
    fact: 'left-site',
    data: { leftOn: '2030-01-10' },
  }

  it('sends the fact as a command whose id is the step of the case', async () => {
    const { signals, starter } = fakeClient()
    await starter.informPortability(report)
    await starter.informPortability(report)
    expect(signals[0]).toMatchObject({
      workflowId: 'portability/NP-1',
      name: 'factReported',
      report: { commandId: 'NP-1/return/inform-left-site', fact: 'left-site', actor: { role: 'system' } },
    })
    expect(signals[0]).toEqual(signals[1])
  })

  it('is refused for good when there is nobody to tell', async () => {
    const { starter } = fakeClient(new WorkflowNotFoundError('x', 'portability/NP-1', undefined))
    await expect(starter.informPortability(report)).rejects.toMatchObject({
      type: 'portability-gone',
      nonRetryable: true,
    })
  })
})
