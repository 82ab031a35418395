// What came out of the case? Its documents, notices and handoffs, and where they lie.
import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import Table, { type TableConstructorOptions } from 'cli-table3'
import { getDocument, listDocuments } from '../client/documents.js'
import type { Door } from '../client/door.js'
import { listHandoffs } from '../client/handoffs.js'
import { listNotices } from '../client/notices.js'
import { parseActor } from '../domain/actor.js'
import { folders } from './stage.js'

/** Colours only on a terminal. */
const tableOf = (head: string[]) => {
  const plain: TableConstructorOptions = process.stdout.isTTY ? {} : { style: { head: [], border: [] } }
  return new Table({ head, ...plain })
}

const here = (path: string) => relative(process.cwd(), path) || '.'

/** Prints three tables and writes the documents as PDF files into the demo's folder. */
export async function printSummary(door: Door, caseNumber: string, say: (line: string) => void): Promise<void> {
  const caller = { actor: parseActor('caseworker:desk-1') }
  const documents = tableOf(['document', 'kind', 'status', 'issued', 'lies in'])
  for (const { number, kind, status, issued } of await listDocuments(door, caseNumber)) {
    const path = join(folders.documents, `${number}.pdf`)
    writeFileSync(path, (await getDocument(door, { caller, number })).pdf)
    documents.push([number, kind, status, issued.slice(0, 10), here(path)])
  }
  const notices = tableOf(['notice', 'to', 'status', 'tries', 'sent'])
  for (const n of await listNotices(door, caseNumber))
    notices.push([n.notice, n.to, n.status, n.tries, n.at.slice(0, 10)])
  const handoffs = tableOf(['handoff', 'organisation', 'status', 'since', 'reminders'])
  for (const status of ['answered', 'withdrawn', 'open'] as const) {
    for (const h of await listHandoffs(door, { caseNumber, status })) {
      handoffs.push([h.kind, h.organisation, h.status, h.since.slice(0, 10), h.reminded])
    }
  }
  say(`\n${documents.toString()}\n${notices.toString()}\nmails lie in ${here(folders.mail)}\n${handoffs.toString()}`)
}
