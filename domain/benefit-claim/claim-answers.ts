// What does an institution's answer, or its silence, change in a claim? Answers come in any order, late, twice or never.
import type { Facts } from '../explained.js'
import { textOf, textsOf } from '../facts.js'
import {
  askAgain,
  restate,
  stateOf,
  unasked,
  type ClaimBook,
  type ClaimedState,
  type MatterName,
} from './claim-book.js'

/** Who said something, about which question. */
export type Said = { country: string; matter: MatterName; answer: Facts }

/**
 * Takes an answer that has passed its form. The same answer again changes nothing; another one from the same institution
 * is a correction and takes the place of the first. A state that was dropped is not listened to.
 */
export function takeAnswer(book: ClaimBook, { country, matter, answer }: Said): void {
  const state = stateOf(book, country)
  if (!state || book.ended) return
  switch (textOf(answer, 'outcome')) {
    case 'clarification':
      state[matter] = { ...state[matter], stand: 'clarifying', asks: textsOf(answer, 'asks') }
      break
    case 'rejected':
      state[matter] = { ...state[matter], stand: 'rejected', asks: [textOf(answer, 'reason')] }
      break
    case 'forwarded':
      passOn(state, matter, textOf(answer, 'to'))
      break
    default:
      keep(book, state, { country, matter, answer })
  }
  restate(book)
}

function keep(book: ClaimBook, state: ClaimedState, { matter, answer }: Said): void {
  const before = state[matter]
  const isKnown = before.answer !== null && isSame(before.answer, answer)
  if (isKnown && before.stand === 'answered') return
  state[matter] = {
    ...before,
    stand: 'answered',
    asks: [],
    answer,
    answers: isKnown ? before.answers : before.answers + 1,
  }
  if (matter === 'decision') book.decisions += 1
  else if (!isKnown || before.stand === 'set-aside') book.record += 1
}

/** Forms give their fields in one order, whatever order they came in. */
const isSame = (a: Facts, b: Facts): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The request goes to another institution, which is asked from the beginning. One that sent it on before cannot have it
 * again: then a caseworker must find out who is competent.
 */
export function passOn(state: ClaimedState, matter: MatterName, to: string): void {
  const { institution, turn, answer, answers } = state[matter]
  if (to === institution || state.passedOnBy.includes(to)) {
    state[matter] = { ...state[matter], stand: 'rejected', asks: ['forwarded-in-a-circle'] }
    return
  }
  state.passedOnBy = [...state.passedOnBy, institution]
  state.institution = to
  state[matter] = { ...unasked(to), stand: 'asked', turn: turn + 1, answer, answers }
}

/** Nobody answered by the last reminder. What was answered meanwhile is no silence. */
export function fallSilent(book: ClaimBook, country: string, matter: MatterName): void {
  const state = stateOf(book, country)
  if (state?.[matter].stand === 'asked') state[matter].stand = 'overdue'
}

/** Goes on without an institution. A late answer still comes in, and then everything is computed again. */
export function setAside(book: ClaimBook, state: ClaimedState, matter: MatterName): void {
  if (state[matter].stand === 'set-aside') return
  state[matter] = { ...state[matter], stand: 'set-aside', asks: [] }
  if (matter === 'periods') book.record += 1
  else book.decisions += 1
  restate(book)
}

/** Takes a state out of the claim for good. */
export function dropState(book: ClaimBook, state: ClaimedState): void {
  state.dropped = true
  book.record += 1
  restate(book)
}

/** Asks an institution again, in a claim that had gone on. */
export function reask(book: ClaimBook, state: ClaimedState, asking: { matter: MatterName; reply: string[] }): void {
  askAgain(state[asking.matter], asking.reply)
  if (asking.matter === 'decision') book.decisions += 1
  restate(book)
}
