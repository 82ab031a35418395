// How does a thing keep asking an organisation that may answer late, twice or never? One handoff that stands open under one id.
import { condition } from '@temporalio/workflow'
import type { Wait } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { caseNow } from '../clock.js'
import { planWait } from './planner.js'
import { counted, mayStart, type Runtime } from './runtime.js'
import { showBook } from './standing.js'
import { askOrganisation, openWait, withdrawWait } from './waiting.js'

/** A handoff that is asked in turns; all of it follows from the book, so that nothing is lost when the run is continued as new. */
export type StandingRequest = {
  kind: string
  /** What is asked now. A higher turn is sent again; a higher patience gives more time without sending. */
  asks: () => { turn: number; patience: number; facts: Facts }
  /** Takes one answer into the book; the same one again must change nothing. */
  take: (answer: Facts) => void
  /** Nobody answered this turn, and the last reminder is out. */
  silent: () => void
  /** True once nobody needs an answer any more. */
  done: () => boolean
}

/** An answer reached a standing request: it waits to be taken, and reminders stop. */
export function hearStanding(wait: Wait, answer: Facts): void {
  const { standing } = wait
  if (!standing) return
  standing.answers.push(answer)
  standing.heard = true
  standing.answered = true
  wait.ladder = []
}

/** Asks, reminds, takes answers as they come, until `done`. Whoever has answered is told nothing when it ends. */
export async function keepAsking(rt: Runtime, key: string, request: StandingRequest): Promise<void> {
  const { waits } = rt.file
  for (;;) {
    await condition(() => request.done() || waits[key] === undefined || hasNews(waits[key], request))
    const wait = waits[key]
    if (request.done()) return wait && withdrawWait(rt, key)
    if (!wait) await open(rt, key, request)
    else if (wait.standing?.answers.length) take(rt, wait, request)
    else if (isAskedAnew(wait, request)) await askAnew(rt, key, request)
    else fallSilent(rt, wait, request)
  }
}

const hasNews = (wait: Wait, request: StandingRequest): boolean =>
  (wait.standing?.answers.length ?? 0) > 0 || isAskedAnew(wait, request) || isSilent(wait)

function isAskedAnew({ standing }: Wait, { asks }: StandingRequest): boolean {
  const { turn, patience } = asks()
  return standing !== undefined && (standing.turn !== turn || standing.patience !== patience)
}

const isSilent = ({ standing, ladder }: Wait): boolean =>
  standing !== undefined && ladder.length === 0 && !standing.heard && !standing.silent

async function open(rt: Runtime, key: string, { kind, asks }: StandingRequest): Promise<void> {
  await mayStart(rt, { evenIfHeld: true })
  const { turn, patience, facts } = asks()
  await openWait(rt, { key, of: 'handoff', kind, facts })
  const wait = rt.file.waits[key]
  if (wait) wait.standing ??= { turn, patience, heard: false, silent: false, answered: false, answers: [] }
}

function take(rt: Runtime, wait: Wait, request: StandingRequest): void {
  const { standing } = wait
  for (const answer of standing?.answers.splice(0) ?? []) request.take(answer)
  showBook(rt)
}

function fallSilent(rt: Runtime, { standing }: Wait, request: StandingRequest): void {
  if (standing) standing.silent = true
  request.silent()
  showBook(rt)
}

/** Plans the next deadline, then asks with what is to be asked now; more time alone is planned and not sent, and only its end is told. */
async function askAnew(rt: Runtime, key: string, { kind, asks }: StandingRequest): Promise<void> {
  await mayStart(rt, { evenIfHeld: true })
  const wait = rt.file.waits[key]
  const standing = wait?.standing
  if (!wait || !standing) return
  const { turn, patience, facts } = asks()
  const isSent = turn !== standing.turn
  Object.assign(standing, { turn, patience, heard: false, silent: false })
  wait.ladder = []
  await counted(rt, async () => {
    const plan = await planWait(rt, { key, of: 'handoff', kind, facts })
    Object.assign(wait, { openedAt: caseNow(rt.file), dueAt: plan.dueAt, facts })
    if (!standing.heard) wait.ladder = isSent ? plan.ladder : plan.ladder.filter(({ act }) => act === 'escalate')
    if (!isSent) return
    wait.asked += 1
    askOrganisation(rt, key)
  })
}
