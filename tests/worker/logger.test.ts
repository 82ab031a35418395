// Does the log let only codes, ids and counts through?
import { ApplicationFailure } from '@temporalio/common'
import { describe, expect, it } from 'vitest'
import { createLog, sdkLogger } from '../../worker/logger.js'

function logged(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = []
  write(createLog({ write: (line: string) => void lines.push(line) }, 'debug'))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the worker log', () => {
  it('writes the event with its codes, ids and counts', () => {
    const [line] = logged((log) =>
      log('info', 'step-failed', {
        activity: 'tell',
        code: 'notice-deferred',
        attempt: 2,
        workflowId: 'case/NP-7K3M-9Q2T-5',
      }),
    )
    expect(line).toMatchObject({
      event: 'step-failed',
      activity: 'tell',
      code: 'notice-deferred',
      attempt: 2,
      workflowId: 'case/NP-7K3M-9Q2T-5',
    })
  })

  it.each([
    ['a field that is not on the list', { name: 'Sita' }],
    ['a text with spaces in an allowed field', { code: 'Sita Gurung' }],
    ['an object in an allowed field', { code: { name: 'Sita' } }],
    ['a text of another script', { code: '\u0938\u0940\u0924\u093E Sita' }],
  ])('withholds %s', (_what, fields) => {
    expect(JSON.stringify(logged((log) => log('info', 'x', fields)))).not.toContain('Sita')
  })

  it('withholds an event that is a sentence, and gives it a fingerprint', () => {
    const [line] = logged((log) => log('info', 'Sita could not be reached'))
    expect(line?.['event']).toMatch(/^withheld-[0-9a-f]{8}$/)
  })

  it('says of the SDK what it knows, and of an error its code alone', () => {
    const error = ApplicationFailure.create({ type: 'person-erased', message: 'Sita is gone' })
    const lines = logged((log) => {
      sdkLogger(log).warn('Activity failed', { activityType: 'carryOut', attempt: 3, error, args: ['Sita'] })
      sdkLogger(log).error('Workflow Worker Thread failed: Error: Sita', {})
    })
    expect(lines[0]).toMatchObject({
      event: 'activity-failed',
      activityType: 'carryOut',
      attempt: 3,
      code: 'person-erased',
    })
    expect(JSON.stringify(lines)).not.toContain('Sita')
  })
})
