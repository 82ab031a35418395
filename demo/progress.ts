// What has happened since the last look? Read back through the public door, in the words of a work queue.
import { caseHistory, type HistoryLine } from '../client/case-history.js'
import type { Door } from '../client/door.js'

/** The lines of the case's history not seen before, ready to print. Internal openings are left to "waiting for". */
export async function newLines(door: Door, caseNumber: string, seen: Set<string>): Promise<string[]> {
  const lines: string[] = []
  for (const line of await caseHistory(door, caseNumber)) {
    const id = JSON.stringify(line)
    if (seen.has(id)) continue
    seen.add(id)
    if (!line.what.endsWith('-opened') || line.what === 'case-opened') lines.push(printed(line))
  }
  return lines
}

function printed({ at, who, what, subject, outcome }: HistoryLine): string {
  return `${at.slice(0, 10)}  ${who.padEnd(34)} ${what.replaceAll('-', ' ').padEnd(18)} ${subject}${outcome === 'accepted' ? '' : ` (${outcome})`}`
}
