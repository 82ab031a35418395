// What has happened since the last look? Read back through the public door, in the words of a work queue, in the order of dates.
import { caseHistory, type HistoryLine } from '../client/case-history.js'
import type { Door } from '../client/door.js'
import { stages } from '../domain/transitions.js'
import { dayAtHome } from './cast.js'

/** Which case, whether it has ended, since when its rights wait for somebody, and what was told of it before. */
export type Told = { caseNumber: string; isClosed: boolean; rightsWaitSince?: string | undefined; seen: Set<string> }

/** The lines of the case's history not told before, ready to print. Internal openings are left to "waiting for". */
export async function newLines(door: Door, { caseNumber, ...told }: Told): Promise<string[]> {
  return tellable(await caseHistory(door, caseNumber), told).map(printed)
}

/**
 * The rights of a case have a calendar of their own and may run years ahead of it, or stay behind: what lies ahead of either
 * is told when the other gets there, or has ended. What is still on its way is told when it has arrived.
 */
export function tellable(
  lines: readonly HistoryLine[],
  { isClosed, rightsWaitSince, seen }: Omit<Told, 'caseNumber'>,
): HistoryLine[] {
  const reached = isClosed ? lines.at(-1) : lines.filter(isOfCycle).at(-1)
  const until = [reached?.at ?? '', rightsWaitSince ?? reached?.at ?? ''].sort()[0] ?? ''
  const news = lines.filter((line) => isNews(line) && line.at <= until && !seen.has(nameOf(line)))
  for (const line of news) seen.add(nameOf(line))
  return news
}

const isOfCycle = ({ subject, what }: HistoryLine): boolean =>
  what === 'case-opened' || stages.some((stage) => subject.startsWith(`${stage}/`))

const isNews = ({ at, what, outcome }: HistoryLine): boolean =>
  at !== '' && outcome !== 'claimed' && (!what.endsWith('-opened') || what === 'case-opened')

const nameOf = ({ at, who, what, subject }: HistoryLine): string => JSON.stringify([at, who, what, subject])

/** Columns hold the names of the demo; a longer one is cut, so that the columns stay. */
export function printed({ at, who, what, subject, outcome }: HistoryLine): string {
  const settled = ['accepted', 'sent', 'answered'].includes(outcome) ? '' : ` (${outcome})`
  return `${dayAtHome(at)}  ${column(who, 39)}  ${column(what.replaceAll('-', ' '), 17)}  ${subject}${settled}`
}

const column = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
