// The command about notices: list.
import type { Command } from 'commander'
import { define } from './define.js'
import type { Io } from './io.js'

/** Adds `notice …`. */
export function addNoticeCommands(program: Command, io: Io): void {
  const parent = program.command('notice').description('Messages to people and organisations, and what became of them.')
  define(parent, io, {
    usage: 'list <case>',
    summary: 'List the notices of a case',
    examples: ['notice list NP-7K3M-9Q2T-5', 'notice list NP-7K3M-9Q2T-5 --json'],
    run: async ({ args: [number = ''], door }) => {
      const { listNotices } = await import('../notices.js')
      const notices = await listNotices(door(), number)
      const rows = notices.map(({ notice, to, status, tries, at }) => [notice, to, status, String(tries), at])
      return {
        value: notices,
        shown: () =>
          rows.length > 0
            ? [{ head: ['notice', 'to', 'status', 'tries', 'at'], rows }]
            : ['no notices: nothing was sent in this case'],
      }
    },
  })
}
