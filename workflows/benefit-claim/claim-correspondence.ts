// How does a claim deal with its institutions: asked side by side, heard in any order, and a caseworker asked where they do not answer?
import { fallSilent, takeAnswer } from '../../domain/benefit-claim/claim-answers.js'
import {
  activeStates,
  isEstate,
  isOfSurvivors,
  type ClaimBook,
  type MatterName,
} from '../../domain/benefit-claim/claim-book.js'
import { openQuestions, settleQuestion } from '../../domain/benefit-claim/claim-questions.js'
import { askedNow, countryOf, handoffOf, standingRequests } from '../../domain/benefit-claim/claim-requests.js'
import type { Facts } from '../../domain/explained.js'
import type { Reader } from '../../domain/outgoing.js'
import type { Desk } from '../kit/desk.js'

const bookOf = (desk: Desk): ClaimBook => desk.book<ClaimBook>()

/** Requests for periods and for decisions, and the questions that follow from what institutions say or do not say. */
export function askInstitutions(desk: Desk): void {
  const done = () => bookOf(desk).ended !== null
  desk.beside('requests', async (part) => {
    await Promise.all([
      part.each('periods', { open: () => standingRequests(bookOf(desk), 'periods'), part: request('periods'), done }),
      part.each('decision', {
        open: () => standingRequests(bookOf(desk), 'decision'),
        part: request('decision'),
        done,
      }),
      part.each('questions', {
        open: () => openQuestions(bookOf(desk)).map(({ id }) => id),
        part: askCaseworker,
        done,
      }),
    ])
  })
}

const request =
  (matter: MatterName) =>
  (desk: Desk, id: string): Promise<void> => {
    const country = countryOf(id)
    return desk.keepAsking(handoffOf[matter], {
      asks: () => askedNow(bookOf(desk), id, matter),
      take: (answer) => takeAnswer(bookOf(desk), { country, matter, answer }),
      silent: () => fallSilent(bookOf(desk), country, matter),
      done: () => !standingRequests(bookOf(desk), matter).includes(id),
    })
  }

/** A question goes away by itself when the institution answers after all. */
async function askCaseworker(desk: Desk, id: string): Promise<void> {
  const find = () => openQuestions(bookOf(desk)).find((question) => question.id === id)
  const question = find()
  if (!question) return
  const answer = await desk.askUntil(question.task, { facts: question.facts, when: () => find() === undefined })
  if (answer) desk.once<ClaimBook>('settled', (book) => settleQuestion(book, id, answer))
}

/** Who reads the letters of a claim: the person; after a death a caseworker, who speaks with the family. */
export function reader(desk: Desk): Reader {
  const book = bookOf(desk)
  return isEstate(book) || isOfSurvivors(book) ? { role: 'caseworker' } : { person: true }
}

/** The same letter to every institution that is in the claim. */
export async function tellInstitutions(desk: Desk, notice: string, data: Facts): Promise<void> {
  const parts = activeStates(bookOf(desk)).map(({ country, institution }) => {
    const tell = (part: Desk) => {
      part.tell(notice, data, { to: { organisation: institution } })
      return Promise.resolve()
    }
    return [`${country}.${institution}`, tell] as const
  })
  await desk.branch(Object.fromEntries(parts))
}
