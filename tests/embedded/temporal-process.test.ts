// With which arguments does the Temporal server start?
import { describe, expect, it } from 'vitest'
import { splitFlags, temporalArguments } from '../../embedded/temporal-process.js'

const line = temporalArguments({
  databaseFile: '/data/temporal-1.29.1.db',
  ports: { temporal: 7233, temporalUi: 8233, codec: 8888 },
  namespace: 'default',
  searchAttributes: { CaseStage: 'Keyword', NextDue: 'Datetime' },
  extraFlags: ['--dynamic-config-value', 'history.maximumSignalsPerExecution=20'],
}).join(' ')

describe('the argument line of the Temporal server', () => {
  it('makes every acknowledged write durable: write-ahead log, full sync, a file in the data folder', () => {
    expect(line).toMatch(/^server start-dev /)
    expect(line).toContain('--db-filename /data/temporal-1.29.1.db')
    expect(line).toContain('--sqlite-pragma journal_mode=WAL')
    expect(line).toContain('--sqlite-pragma synchronous=FULL')
  })

  it('listens on loopback only, and lets the Web UI read through the codec endpoint', () => {
    expect(line).toContain('--ip 127.0.0.1 ')
    expect(line).toContain('--port 7233 --ui-port 8233')
    expect(line).toContain('--ui-codec-endpoint http://127.0.0.1:8888')
  })

  it('registers the search attributes and ends with the further flags', () => {
    expect(line).toContain('--search-attribute CaseStage=Keyword --search-attribute NextDue=Datetime')
    expect(line).toMatch(/--dynamic-config-value history.maximumSignalsPerExecution=20$/)
  })
})

describe('further flags', () => {
  it('are parted at blanks, with quotes holding together', () => {
    expect(splitFlags('  --a 1  --b="x y" \'--c d\' ')).toEqual(['--a', '1', '--b=x y', '--c d'])
    expect(splitFlags('--dynamic-config-value \'key="2s"\'')).toEqual(['--dynamic-config-value', 'key="2s"'])
    expect(splitFlags('')).toEqual([])
  })
})
