// Does a table fit the terminal it is shown on?
import { describe, expect, it } from 'vitest'
import type { Io } from '../../client/cli/io.js'
import { render } from '../../client/cli/print.js'

const terminal = (columns: number) => ({ env: { NO_COLOR: '1' }, isTerminal: true, columns }) as unknown as Io
const table = {
  head: ['rule', 'inputs', 'source'],
  rows: [
    ['held-as-examined', 'from 2026-03-02, days 14', `the standard ${'of the medical centre '.repeat(6)}`.trim()],
    ['over-by-now', '', 'own facts'],
  ],
}

describe('a table on a terminal', () => {
  it('is drawn with its frame where there are 250 columns', async () => {
    expect(await render(terminal(250), [table])).toContain('│ rule')
  })
  it('is told in 2 blocks of at most 60 characters a line where there are 60 columns, without empty cells', async () => {
    const lines = (await render(terminal(60), [table])).trimEnd().split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60)
    expect(lines.filter((line) => line.startsWith('rule'))).toEqual(['rule    held-as-examined', 'rule    over-by-now'])
    expect(lines).toContain('  inputs  from 2026-03-02, days 14')
    expect(lines.at(-1)).toBe('  source  own facts')
  })
})
