// How is a decision taken? By a pure rule in a local step, with its inputs, figures and steps in the history.
import { condition } from '@temporalio/workflow'
import type { Decision, Facts } from '../../domain/explained.js'
import { caseNow } from '../clock.js'
import { counted, inTurn, mayStart, type Runtime } from './runtime.js'
import { steps } from './steps.js'
import { markAttention } from './standing.js'
import { openWait } from './waiting.js'

/** A decision to take: its key in the case, its name, the facts it reads. */
export type DecisionStep = { key: string; decision: string; facts: Facts; evenIfHeld?: boolean }

/** The value of a decision; remembered under `key`. Asks a caseworker for figures nobody knows, and when the step cannot run at all. */
export async function decideStep(rt: Runtime, step: DecisionStep): Promise<Facts> {
  const { key } = step
  const { memory } = rt.file
  for (;;) {
    const remembered = memory[key]
    if (remembered !== undefined) return remembered as Facts
    await mayStart(rt, step)
    const result = await counted(rt, () => attempt(rt, step))
    if (result === 'failed') await parkDecision(rt, key)
    else if (result.status === 'needs-figures') await supply(rt, key, result.figures)
    else memory[key] = result.value
  }
}

async function attempt(rt: Runtime, { key, decision, facts }: DecisionStep): Promise<Decision<Facts> | 'failed'> {
  const { caseNumber, rulebook } = rt.file
  const at = caseNow(rt.file)
  try {
    const supplied = suppliedFor(rt, key)
    return await inTurn(rt, () => steps.decide({ caseNumber, rulebook, key, decision, at, facts, supplied }))
  } catch {
    return 'failed'
  }
}

/** A decision that cannot be taken: tried again, or the answers it rests on are asked again from the top of its part. */
async function parkDecision(rt: Runtime, key: string): Promise<void> {
  const answer = await askCaseworker(rt, {
    key: `${key}/parked`,
    kind: 'parked-decision',
    facts: { step: key, code: 'decision-failed' },
  })
  if (answer['choice'] === 'ask-again') await askAgain(rt, key.slice(0, key.lastIndexOf('/')))
}

/** Forgets the answers of a part and runs the stages again from the top: what is still remembered returns at once. */
async function askAgain(rt: Runtime, path: string): Promise<void> {
  const { memory } = rt.file
  for (const [key, value] of Object.entries(memory)) {
    if (key.startsWith(`${path}/`) && typeof value === 'object') delete memory[key]
  }
  rt.file.rewinds += 1
  rt.rewind = true
  await condition(() => false)
}

async function supply(rt: Runtime, key: string, figures: readonly string[]): Promise<void> {
  for (const figure of figures) {
    const answer = await askCaseworker(rt, { key: `${key}/figure/${figure}`, kind: 'supply-figure', facts: { figure } })
    rt.file.memory[`${key}/supplied/${figure}`] = answer
  }
}

function suppliedFor(rt: Runtime, key: string): Facts {
  const prefix = `${key}/supplied/`
  const supplied: { [name: string]: string | number } = {}
  for (const [name, answer] of Object.entries(rt.file.memory)) {
    if (!name.startsWith(prefix) || typeof answer !== 'object' || answer === null) continue
    const { value } = answer
    if (typeof value === 'string' || typeof value === 'number') supplied[name.slice(prefix.length)] = value
  }
  return supplied
}

/** A question the kit itself has to ask; its answer is not remembered, so that it may be asked again. */
async function askCaseworker(rt: Runtime, question: { key: string; kind: string; facts: Facts }): Promise<Facts> {
  const { key } = question
  const { waits } = rt.file
  if (!waits[key]) {
    await mayStart(rt, { evenIfHeld: true })
    await openWait(rt, { ...question, of: 'task' })
    markAttention(rt)
  }
  await condition(() => waits[key]?.answer !== undefined)
  const answer = waits[key]?.answer ?? {}
  delete waits[key]
  markAttention(rt)
  return answer
}
