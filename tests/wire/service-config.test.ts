// Does a process that is configured wrongly say everything that is wrong at once?
import path from 'node:path'
import { expect, it } from 'vitest'
import { ConfigurationError, readServiceConfig } from '../../wire/service-config.js'

const enough = {
  DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/x',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  SOJOURN_MASTER_KEY_FILE: '/keys/master.key',
}

it('3 settings are enough, the other 8 have defaults or are absent', () => {
  expect(readServiceConfig(enough)).toEqual({
    dataFolder: path.resolve('.sojourn'),
    databaseUrl: enough.DATABASE_URL,
    temporalAddress: '127.0.0.1:7233',
    namespace: 'default',
    masterKeyFile: '/keys/master.key',
    taskQueue: 'sojourn',
    clock: 'real',
  })
})

it('8 further settings are read; an empty one counts as absent', () => {
  const all = {
    ...enough,
    SOJOURN_DATA: '/data',
    TEMPORAL_NAMESPACE: 'migration',
    SOJOURN_TASK_QUEUE: 'q',
    SOJOURN_WEB_PORT: '8080',
    SOJOURN_WEB_URL: 'https://case.example.org/',
    SOJOURN_METRICS_PORT: '',
    SMTP_URL: 'smtps://u:p@mail.example.org',
    SOJOURN_CLOCK: 'demo',
  }
  expect(readServiceConfig(all)).toMatchObject({
    dataFolder: path.resolve('/data'),
    webPort: 8080,
    webUrl: 'https://case.example.org',
    smtpUrl: all.SMTP_URL,
    clock: 'demo',
  })
  expect(readServiceConfig(all)).not.toHaveProperty('metricsPort')
})

it('5 wrong settings give 5 lines in one error, none of which shows a value', () => {
  const wrong = {
    DATABASE_URL: 'mysql://hunter2@db/x',
    TEMPORAL_ADDRESS: 'nowhere',
    SOJOURN_WEB_PORT: '70000',
    SOJOURN_CLOCK: 'fast',
  }
  const error = caught(() => readServiceConfig(wrong))
  expect(error).toBeInstanceOf(ConfigurationError)
  const lines = error.message.split('\n')
  expect(lines.map((line) => line.split(/[: ]/)[0]).sort()).toEqual([
    'DATABASE_URL',
    'SOJOURN_CLOCK',
    'SOJOURN_MASTER_KEY_FILE',
    'SOJOURN_WEB_PORT',
    'TEMPORAL_ADDRESS',
  ])
  expect(error.message).not.toContain('hunter2')
  expect(error.message).toContain('SOJOURN_MASTER_KEY_FILE is not set; set it')
})

function caught(work: () => unknown): Error {
  try {
    work()
  } catch (error) {
    return error as Error
  }
  throw new Error('expected an error, got none')
}
