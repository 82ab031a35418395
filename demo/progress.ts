// What has happened since the last look? Read back through the public door, stage by stage, each in the order of dates.
import { caseHistory, type HistoryLine } from '../client/case-history.js'
import type { Door } from '../client/door.js'
import { dayAtHome } from './cast.js'
import { captionOf, deedOf, stageOf, titleOf } from './wording.js'

/** Which stage the case has reached, whether all is over, since when its rights wait for somebody, and what was told before. */
export type Told = { stage: string; isOver: boolean; rightsWaitSince?: string | undefined; seen: Set<string> }

/** The lines of the stages that are behind the case and were not told before, each stage under its caption. */
export async function newLines(door: Door, caseNumber: string, told: Told): Promise<string[]> {
  return tellable(await caseHistory(door, caseNumber), told).flatMap((line) => {
    const stage = stageOf(line)
    const caption = stage && !told.seen.has(stage) ? [captionOf(stage)] : []
    if (stage) told.seen.add(stage)
    return [...caption, printed(line)]
  })
}

/**
 * A stage is told when the case has left it, so that papers and letters which were still on their way stand at their dates.
 * The rights of a case have a calendar of their own, which may stay behind: nothing is told beyond what they wait for.
 * Internal openings are left out.
 */
export function tellable(lines: readonly HistoryLine[], { stage, isOver, rightsWaitSince, seen }: Told): HistoryLine[] {
  const begun = lines.find(({ subject }) => subject.startsWith(`${stage}/`))?.at ?? ''
  const until = [begun, rightsWaitSince ?? begun].sort()[0] ?? ''
  const news = lines.filter((line) => isNews(line) && (isOver || line.at < until) && !seen.has(nameOf(line)))
  for (const line of news) seen.add(nameOf(line))
  return news
}

const isNews = ({ at, what, outcome }: HistoryLine): boolean =>
  at !== '' && outcome !== 'claimed' && outcome !== 'sending' && (!what.endsWith('-opened') || what === 'case-opened')

const nameOf = ({ at, who, what, subject }: HistoryLine): string => JSON.stringify([at, who, what, subject])

/** Columns hold the names of the demo; a longer one is cut, so that the columns stay. */
export function printed(line: HistoryLine): string {
  return `${dayAtHome(line.at)}  ${column(line.who, 39)}  ${column(deedOf(line.what), 17)}  ${titleOf(line)}${remark(line)}`
}

/** What is not as expected is said; a refusal of the demo is there to be seen. */
function remark({ what, outcome }: HistoryLine): string {
  if (what === 'document-issued' || ['accepted', 'sent', 'answered'].includes(outcome)) return ''
  return outcome.startsWith('refused')
    ? ' (refused, on purpose: a wrong date is typed first, and nothing happens)'
    : ` (${outcome})`
}

const column = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
