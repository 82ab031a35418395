// What does the claim of the survivors begin with when somebody dies during a claim?
import { activeStates, openClaimBook, type ClaimBook } from './claim-book.js'

/** The survivors' claim: the same states and institutions, the death as the contingency. Whose claim it follows is said in it. */
export function survivorsClaim(book: ClaimBook, number: string): ClaimBook {
  const { instrument, commonUnit, commonDaysPerWeek, diedOn } = book
  return openClaimBook({
    case: book.case,
    instrument,
    branch: 'survivors',
    contingency: diedOn ?? book.contingency,
    commonUnit,
    commonDaysPerWeek,
    follows: number,
    states: activeStates(book).map(({ country, institution, currency, daysPerWeek }) => ({
      country,
      institution,
      currency,
      daysPerWeek,
    })),
    ...(diedOn === null ? {} : { diedOn }),
  })
}
