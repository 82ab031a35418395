// How does an English paper name the person it is about?
import type { Person } from '../../../domain/person.js'
import { country, longDate } from './words.js'

/** The fields by which an official recognises the holder; the same in every paper. */
export function holder(person: Person): [string, string][] {
  return [
    ['Name', `${person.givenName} ${person.familyName}`],
    ['Date of birth', longDate(person.birthDate)],
    ['Nationality', country(person.nationality)],
    ['Passport number', person.passportNumber],
  ]
}
