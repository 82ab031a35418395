// Whom is a case about? Read from the registry at the moment of use, never kept.
import type { Person } from '../domain/person.js'
import { failure } from './failures.js'

/** The person of a case: `erased` once the key is destroyed, undefined when there is no such case. */
export type PersonOf = (caseNumber: string) => Promise<Person | 'erased' | undefined>

/** The readable person of a case. Throws `case-unknown` or `person-erased`. */
export async function readablePerson(personOf: PersonOf, caseNumber: string): Promise<Person> {
  const person = await personOf(caseNumber)
  if (person === undefined) throw failure('case-unknown')
  if (person === 'erased') throw failure('person-erased')
  return person
}
