// What happens in a case that an agency or a ban holds? The rule of its phase is applied; it stands on hold until that is lifted.
import { condition } from '@temporalio/workflow'
import type { CaseFile, Hold } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { pickKnown, textOf } from '../../domain/facts.js'
import { factsOfHold, isHeld, phaseOf, shownHolds, stoppedBy } from '../../domain/holds.js'
import type { Reader } from '../../domain/outgoing.js'
import { statusOfStage, type StageName } from '../../domain/transitions.js'
import { caseNow } from '../clock.js'
import { counted, inTurn, type Runtime } from './runtime.js'
import { markAttention, standAt, writeSummary } from './standing.js'
import { steps } from './steps.js'
import { send } from './tray.js'
import { openWait, withdrawWait } from './waiting.js'

const transferKey = (ref: string) => `holds/${ref}/agency-transfer`
const parkedKey = (ref: string) => `holds/${ref}/parked`

/** Where the case stood before it was held, how often it was, and what the registry last heard of its holds. */
const before = 'on-hold/before'
const times = 'on-hold/times'
const said = 'on-hold/said'

/**
 * Looks after the holds of a case until its scope is cancelled. HAZARD: it never waits by `mayStart`, which holds held
 * cases; like every keeper it rests while the run drains. A file that was never held wakes it never.
 */
export async function keepHeld(rt: Runtime): Promise<void> {
  for (;;) {
    await condition(() => !rt.draining && isUnsettled(rt.file))
    const { file } = rt
    for (const ref of unjudged(file)) await judge(rt, ref)
    if (rt.draining || file.exit) continue
    for (const key of pointless(file)) withdrawWait(rt, key)
    if (takeTransfers(rt)) continue
    for (const ref of unasked(file)) await askTransfer(rt, ref)
    if (rt.draining || file.exit || unjudged(file).length > 0) continue
    stand(rt)
    sayHolds(rt)
    markAttention(rt)
  }
}

function isUnsettled(file: CaseFile): boolean {
  if (!file.holds || file.exit) return false
  const open = [unjudged, pointless, unasked, answeredTransfers].some((list) => list(file).length > 0)
  return open || mustStop(file) || mustResume(file) || file.memory[said] !== shown(file)
}

/** Holds to which no rule was applied where the case stands now; not those that a caseworker must look at first. */
function unjudged(file: CaseFile): string[] {
  const phase = phaseOf(file)
  const stale = ({ rule, phase: judgedIn }: Hold) => rule === 'undecided' || (rule !== 'lifted' && judgedIn !== phase)
  return refsWhere(file, (hold, ref) => stale(hold) && !isOpen(file, parkedKey(ref)))
}

/** Questions about holds that are gone, or no longer ask for another agency. */
function pointless(file: CaseFile): string[] {
  return Object.keys(file.waits).filter((key) => {
    const [root, ref = '', question] = key.split('/')
    if (root !== 'holds') return false
    const rule = file.holds?.[ref]?.rule
    return question === 'parked' ? rule === undefined || rule === 'lifted' : rule !== 'transfer'
  })
}

const unasked = (file: CaseFile) =>
  refsWhere(file, ({ rule }, ref) => rule === 'transfer' && !file.waits[transferKey(ref)])

const answeredTransfers = (file: CaseFile) =>
  refsWhere(file, (_, ref) => file.waits[transferKey(ref)]?.answer !== undefined)

const mustStop = (file: CaseFile) => stoppedBy(file).length > 0 && file.status !== 'on-hold'
const mustResume = (file: CaseFile) => !isHeld(file) && file.status === 'on-hold'
const shown = (file: CaseFile) => JSON.stringify(shownHolds(file))
const isOpen = ({ waits }: CaseFile, key: string) => waits[key] !== undefined && waits[key].answer === undefined

function refsWhere({ holds = {} }: CaseFile, says: (hold: Hold, ref: string) => boolean): string[] {
  return Object.entries(holds).flatMap(([ref, hold]) => (says(hold, ref) ? [ref] : []))
}

/** Applies the rule of decision `hold`. What was told meanwhile counts: then the rule is applied again. */
async function judge(rt: Runtime, ref: string): Promise<void> {
  const { file } = rt
  const hold = file.holds?.[ref]
  if (rt.draining || file.exit || !hold) return
  delete file.waits[parkedKey(ref)]
  const phase = phaseOf(file)
  const answer = await counted(rt, () => attempt(rt, { ref, phase }))
  if (file.holds?.[ref] !== hold || file.exit) return
  if (answer) file.holds = { ...file.holds, [ref]: { ...hold, rule: answer, phase } }
  else await park(rt, ref)
}

async function attempt(rt: Runtime, { ref, phase }: { ref: string; phase: string }): Promise<Hold['rule'] | undefined> {
  const { file } = rt
  const { caseNumber, rulebook } = file
  const key = `holds/${ref}/${phase}/decide-hold`
  const facts = factsOfHold(file, ref)
  try {
    const at = caseNow(file)
    const hold = { caseNumber, rulebook, key, decision: 'hold', at, facts, supplied: {} }
    const decision = await inTurn(rt, () => steps.decide(hold))
    const answer = decision.status === 'decided' ? textOf(decision.value, 'answer') : ''
    return (['wait', 'continue', 'transfer'] as const).find((known) => known === answer)
  } catch {
    return undefined
  }
}

/** A hold that cannot be judged holds on; a caseworker has it tried again. */
async function park(rt: Runtime, ref: string): Promise<void> {
  const facts = { step: `holds/${ref}/decide-hold`, code: 'decision-failed' }
  await openWait(rt, { key: parkedKey(ref), of: 'task', kind: 'parked-decision', facts })
  markAttention(rt)
}

async function askTransfer(rt: Runtime, ref: string): Promise<void> {
  const facts = { from: ref, ...pickKnown(rt.file.facts, 'jobOrder', 'employer', 'isco08') }
  await openWait(rt, { key: transferKey(ref), of: 'task', kind: 'agency-transfer', facts })
}

/** A case with another agency is no longer held by the one it had; one that finds none ends, and then this is true. */
function takeTransfers({ file }: Runtime): boolean {
  for (const ref of answeredTransfers(file)) {
    const { choice, agency } = file.waits[transferKey(ref)]?.answer ?? {}
    delete file.waits[transferKey(ref)]
    if (choice !== 'transfer') {
      file.exit = { kind: 'refused', reason: 'agency-lost', stage: file.stage }
      return true
    }
    const { [ref]: _, ...others } = file.holds ?? {}
    file.holds = others
    file.facts = { ...file.facts, agency: agency ?? null }
  }
  return false
}

/** The status follows from the holds: on hold as long as one stops the case, then where it stood before. */
function stand(rt: Runtime): void {
  const { file } = rt
  const { memory } = file
  if (mustStop(file)) {
    const isFirst = memory[before] === undefined
    memory[before] = file.status
    standAt(rt, 'on-hold')
    if (isFirst) tellHeld(rt)
  } else if (mustResume(file)) {
    standAt(rt, textOf(file.memory as Facts, before) || statusOfStage[file.stage as StageName])
    delete memory[before]
    tellResumed(rt)
  }
}

/** Person and caseworker hear it once for each time the case is held. Of an agency the person hears no more than that it rests. */
function tellHeld(rt: Runtime): void {
  const { file } = rt
  file.memory[times] = Number(file.memory[times] ?? 0) + 1
  const [ref = ''] = stoppedBy(file)
  const hold = file.holds?.[ref]
  if (!hold) return
  const facts = { cause: hold.cause, rule: hold.rule, phase: phaseOf(file) }
  const openly = hold.cause === 'ban' ? pickKnown(hold.data, 'how', 'reason') : {}
  tell(rt, 'case-held', { to: { person: true }, data: { ...facts, ...openly } })
  tell(rt, 'case-held', {
    to: { role: 'caseworker' },
    data: { ...facts, ...pickKnown(hold.data, 'how', 'reason'), ref },
  })
}

/** A cleared worker may leave on papers that a long hold has outlived: the caseworker looks at them first. */
function tellResumed(rt: Runtime): void {
  const data = { phase: phaseOf(rt.file) }
  tell(rt, 'case-resumed', { to: { person: true }, data })
  if (data.phase === 'cleared') tell(rt, 'case-resumed', { to: { role: 'caseworker' }, data })
}

function tell(rt: Runtime, notice: string, { to, data }: { to: Reader; data: Facts }): void {
  const { file } = rt
  const key = `on-hold/${Number(file.memory[times] ?? 1)}/tell-${notice}${'role' in to ? `-${to.role}` : ''}`
  send(rt, { key, at: caseNow(file), act: 'tell', notice, to, data })
}

/** The registry's lists show the holds as they are. */
function sayHolds(rt: Runtime): void {
  const { file } = rt
  if (file.memory[said] === shown(file)) return
  file.memory[said] = shown(file)
  writeSummary(rt)
}
