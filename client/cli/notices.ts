// The command about notices: list.
import type { Command } from 'commander'
import { define } from './define.js'
import type { ListedNotice } from '../notices.js'
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
      const rows = notices.map((row) => [
        row.notice,
        row.to,
        said(row),
        String(row.tries),
        row.at,
        row.channel,
        parts(row),
      ])
      return {
        value: notices,
        shown: () =>
          rows.length > 0
            ? [{ head: ['notice', 'to', 'status', 'tries', 'at', 'channel', 'parts and cost'], rows }]
            : ['no notices: nothing was sent in this case'],
      }
    },
  })
}

/** What a caseworker must act on is said in words. */
const said = ({ status }: ListedNotice): string => (status === 'unknown' ? 'outcome unknown' : status)

const parts = ({ segments, cost }: ListedNotice): string => (segments === null ? '' : `${segments}, ${cost ?? ''}`)
