// Are the worker's settings read whole, and are all faults named at once without their values?
import { describe, expect, it } from 'vitest'
import { readWorkerConfig } from '../../worker/config.js'

const enough = {
  DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  SOJOURN_MASTER_KEY_FILE: '/keys/master.key',
}

describe('the settings of the worker', () => {
  it('have a mailbox for every role, and defaults for what is not said', () => {
    const config = readWorkerConfig({ ...enough, SOJOURN_MAILBOX_LABOUR_ATTACHE: 'attache@mission.example' })
    expect(config.mailboxes['labour-attache']).toBe('attache@mission.example')
    expect(config.mailboxes.supervisor).toBe('supervisor@sojourn.invalid')
    expect(config).toMatchObject({ healthPort: 0, bundle: 'build', maxCachedWorkflows: 500, taskQueue: 'sojourn' })
    expect([config.quietHours, readWorkerConfig({ ...enough, SOJOURN_QUIET_HOURS: 'ignored' }).quietHours]).toEqual([
      'kept',
      'ignored',
    ])
  })

  it('name every fault at once, of their own and of every process, and no value', () => {
    const wrong = {
      TEMPORAL_ADDRESS: 'secret place',
      SOJOURN_HEALTH_PORT: 'secret',
      SOJOURN_MAILBOX_SUPERVISOR: 'secret@a, b',
      SOJOURN_QUIET_HOURS: 'secret',
    }
    const faults = () => readWorkerConfig(wrong)
    for (const name of [
      'DATABASE_URL',
      'TEMPORAL_ADDRESS',
      'SOJOURN_MASTER_KEY_FILE',
      'SOJOURN_HEALTH_PORT',
      'SOJOURN_MAILBOX_SUPERVISOR',
      'SOJOURN_QUIET_HOURS',
    ])
      expect(faults).toThrow(name)
    expect(faults).not.toThrow('secret')
  })
})
