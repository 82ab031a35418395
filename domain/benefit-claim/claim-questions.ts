// Which questions does a claim put to a caseworker, and what does an answer change? They follow from the book.
import type { Fact, Facts } from '../explained.js'
import { textOf, textsOf } from '../facts.js'
import { dropState, reask, setAside } from './claim-answers.js'
import {
  activeStates,
  endClaim,
  isAllDecided,
  isEstate,
  matters,
  restate,
  stateOf,
  type ClaimBook,
  type ClaimedState,
  type MatterName,
} from './claim-book.js'

/** A question with its task; the id says what it is about and changes when it is asked anew. */
export type ClaimQuestion = { id: string; task: string; facts: Facts }

const taskOf = {
  clarifying: 'claim-clarification',
  rejected: 'claim-rejection',
  overdue: 'claim-silence',
} as const

/** What a caseworker must decide now, by the state of the book alone. */
export function openQuestions(book: ClaimBook): ClaimQuestion[] {
  if (book.ended) return []
  const asked = activeStates(book).flatMap((state) => matters.flatMap((matter) => questionOf(state, matter)))
  return [...asked, ...obstacleOf(book), ...arrearsOf(book)]
}

function questionOf(state: ClaimedState, matter: MatterName): ClaimQuestion[] {
  const { stand, turn, patience, asks, institution } = state[matter]
  if (stand !== 'clarifying' && stand !== 'rejected' && stand !== 'overdue') return []
  const { country } = state
  const about: { [name: string]: Fact | readonly Fact[] } = { country, institution, matter }
  return [
    {
      id: [country, matter, stand, turn, patience].join('.'),
      task: taskOf[stand],
      facts: stand === 'overdue' ? { ...about, turn } : { ...about, asks },
    },
  ]
}

function obstacleOf({ obstacle, record }: ClaimBook): ClaimQuestion[] {
  if (obstacle?.edition !== record) return []
  const { edition, tries, reason, countries } = obstacle
  return [{ id: `obstacle.${edition}.${tries}`, task: 'claim-obstacle', facts: { reason, countries } }]
}

/** After a death each institution that awarded a benefit owes it until then; a caseworker sees that it is settled. */
function arrearsOf(book: ClaimBook): ClaimQuestion[] {
  if (!isEstate(book) || !isAllDecided(book)) return []
  return owing(book).map(({ country, institution, decision }) => ({
    id: `${country}.arrears`,
    task: 'claim-arrears',
    facts: { country, institution, diedOn: book.diedOn, from: textOf(decision.answer ?? {}, 'from') || null },
  }))
}

const owing = (book: ClaimBook): ClaimedState[] =>
  activeStates(book).filter(
    ({ decision, arrears }) => arrears === null && textOf(decision.answer ?? {}, 'outcome') === 'awarded',
  )

/** Whether nothing is left to be settled after a death: who died before the contingency never had a right to be paid. */
export function isEstateSettled(book: ClaimBook): boolean {
  if (!isEstate(book)) return false
  if (book.diedOn !== null && book.diedOn < book.contingency) return true
  return isAllDecided(book) && owing(book).length === 0
}

/** Takes the caseworker's answer to a question; one that is no longer open changes nothing. */
export function settleQuestion(book: ClaimBook, id: string, answer: Facts): void {
  const question = openQuestions(book).find((open) => open.id === id)
  if (!question) return
  if (question.task === 'claim-obstacle') settleObstacle(book, answer)
  const state = stateOf(book, textOf(question.facts, 'country'))
  if (!state) return restate(book)
  const matter: MatterName = textOf(question.facts, 'matter') === 'decision' ? 'decision' : 'periods'
  switch (question.task) {
    case 'claim-clarification':
      reask(book, state, { matter, reply: textsOf(answer, 'reply') })
      break
    case 'claim-rejection':
      settleRejection(book, state, { matter, answer })
      break
    case 'claim-silence':
      settleSilence(book, state, { matter, answer })
      break
    case 'claim-arrears':
      state.arrears = answer
      break
  }
  restate(book)
}

type Settled = { matter: MatterName; answer: Facts }

/** Dropped, periods take their state out for good; a state that gives no decision stays in what is computed, and is gone on without. */
function settleRejection(book: ClaimBook, state: ClaimedState, { matter, answer }: Settled): void {
  if (textOf(answer, 'choice') === 'ask-again') reask(book, state, { matter, reply: textsOf(answer, 'reply') })
  else if (matter === 'periods') dropState(book, state)
  else setAside(book, state, matter)
}

function settleSilence(book: ClaimBook, state: ClaimedState, { matter, answer }: Settled): void {
  const choice = textOf(answer, 'choice')
  if (choice === 'go-on-without') return setAside(book, state, matter)
  if (choice === 'remind') return reask(book, state, { matter, reply: state[matter].reply })
  state[matter].stand = 'asked'
  state[matter].patience += 1
}

function settleObstacle(book: ClaimBook, answer: Facts): void {
  const choice = textOf(answer, 'choice')
  if (choice === 'withdraw') return endClaim(book, 'withdrawn', 'cannot-be-computed')
  const state = stateOf(book, textOf(answer, 'country'))
  if (!state) {
    if (book.obstacle) book.obstacle.tries += 1
    return
  }
  book.obstacle = null
  if (choice === 'drop') return dropState(book, state)
  reask(book, state, { matter: 'periods', reply: textsOf(answer, 'reply') })
}
