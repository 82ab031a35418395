// Where does the case stand? The file says it, the registry hears it, search attributes carry its codes.
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common'
import { upsertSearchAttributes } from '@temporalio/workflow'
import { bookOf } from '../../domain/bookkeepings.js'
import { statusOfStage, type AnyStage, type StageName, type Status } from '../../domain/transitions.js'
import { caseNow } from '../clock.js'
import { counted, inTurn, mayStart, type Runtime } from './runtime.js'
import { steps } from './steps.js'

const stageKey = defineSearchAttributeKey('CaseStage', SearchAttributeType.KEYWORD)
const statusKey = defineSearchAttributeKey('CaseStatus', SearchAttributeType.KEYWORD)
const attentionKey = defineSearchAttributeKey('NeedsAttention', SearchAttributeType.BOOL)

/** Enters a stage: a recorded step that fixes the version of its procedure for good. */
export async function enterStage(rt: Runtime, stage: AnyStage): Promise<void> {
  const { file } = rt
  if (file.procedures[stage] !== undefined) return
  await mayStart(rt)
  const { version } = await counted(rt, () => inTurn(rt, () => steps.enterStage({ stage })))
  file.procedures[stage] = version
  file.stage = stage
  standAt(rt, file.book?.status ?? statusOfStage[stage as StageName])
}

/**
 * Says in the registry what an agency, a job order or a ban looks like now, and stands where its book says. A case has no
 * book of its own: it says what others must find it by when it is bound to an employer.
 */
export function showBook(rt: Runtime): void {
  const { file } = rt
  if (!file.book) return
  if (file.status !== file.book.status && !file.exit) standAt(rt, file.book.status)
  writeSummary(rt)
}

/** Writes the summary that the registry's lists are made of. */
export function writeSummary(rt: Runtime): void {
  const { book, keeping } = bookOf(rt.file)
  rt.file.events.push({ event: 'summary', at: caseNow(rt.file), data: keeping.summary(book) })
}

/** Changes the status and says so everywhere. */
export function standAt(rt: Runtime, status: Status): void {
  const { file } = rt
  const exit = file.exit && status === 'closed' ? { exit: `${file.exit.kind}:${file.exit.reason}` } : {}
  file.status = status
  file.events.push({ event: 'standing', stage: file.stage, status, at: caseNow(file), ...exit })
  upsertSearchAttributes([
    { key: stageKey, value: file.stage },
    { key: statusKey, value: status },
  ])
  // A case opened before cases were bound says by what it is to be found whenever it moves.
  if (file.procedure === 'migration-cycle') writeSummary(rt)
}

/** Says in the search attributes whether a caseworker must look, when that has changed. */
export function markAttention(rt: Runtime): void {
  const { file } = rt
  const open = Object.values(file.waits).filter((wait) => wait.answer === undefined)
  const needed = Object.keys(file.parked).length > 0 || open.some((wait) => wait.kind.startsWith('parked-'))
  if (needed === file.needsAttention) return
  file.needsAttention = needed
  upsertSearchAttributes([{ key: attentionKey, value: needed }])
}
