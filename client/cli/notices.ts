// The commands about notices: list, show, release.
import type { Command } from 'commander'
import { define } from './define.js'
import type { ShownNotice } from '../notice-reading.js'
import type { ListedNotice } from '../notices.js'
import type { Io } from './io.js'
import { cell, type Shown } from './print.js'

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
        row.key,
        row.notice,
        row.to,
        statusOf(row),
        String(row.tries),
        row.at,
        row.channel,
        parts(row),
      ])
      return {
        value: notices,
        shown: () =>
          rows.length > 0
            ? [{ head: ['key', 'notice', 'to', 'status', 'tries', 'at', 'channel', 'parts and cost'], rows }]
            : ['no notices: nothing was sent in this case'],
      }
    },
  })
  addShow(parent, io)
  addRelease(parent, io)
}

const sample = 'NP-7K3M-9Q2T-5 screening/medical/examination/1/tell-medical-held'

function addShow(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'show <case> <key>',
    summary: 'Show one notice: to whom, on which channels, what became of it, what it was written from',
    examples: [`notice show ${sample}`, `notice show ${sample} --json`],
    orders: true,
    run: async ({ args: [number = '', key = ''], door, caller }) => {
      const by = caller()
      const { showNotice } = await import('../notice-reading.js')
      const notice = await showNotice(door(), { caller: by, number, key })
      return { value: notice, shown: () => page(notice) }
    },
  })
}

function addRelease(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'release <case> <key>',
    summary: 'Let a notice go now that is kept back for a better hour of its reader',
    examples: [`notice release ${sample}`, `notice release ${sample} --key release-17`],
    orders: true,
    run: async ({ args: [number = '', key = ''], door, caller }) => {
      const by = caller()
      const { releaseNotice } = await import('../notice-reading.js')
      const acted = await releaseNotice(door(), { caller: by, number, key })
      return { value: acted, shown: () => [`case ${acted.number}: notice ${key} is on its way`] }
    },
  })
}

function page({ key, template, channels, facts, calendar }: ShownNotice): Shown {
  const said = Object.entries(facts ?? {}).filter(([, value]) => value !== null)
  return [
    `notice ${template} (${key})`,
    {
      head: ['to', 'channel', 'status', 'tries', 'at', 'language', 'reason'],
      rows: channels.map((one) => [
        ...[one.to, one.channel, statusOf(one), String(one.tries), one.at, one.language ?? '', one.reason ?? ''],
      ]),
    },
    facts ? 'written from' : 'what it was written from is not kept',
    { head: ['fact', 'value'], rows: said.map(([name, value]) => [name, cell(value)]) },
    ...(calendar ? [`calendar: ${calendar.label} at ${calendar.at}`] : []),
    `its words are not kept: they are those of the template ${template}`,
  ]
}

/** What a caseworker must act on is said in words. */
const statusOf = ({ status }: ListedNotice): string => (status === 'unknown' ? 'outcome unknown' : status)

const parts = ({ segments, cost }: ListedNotice): string => (segments === null ? '' : `${segments}, ${cost ?? ''}`)
