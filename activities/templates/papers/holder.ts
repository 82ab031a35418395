// How does a paper name the person it is about?
import type { Person } from '../../../domain/person.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'

/** The fields by which an official recognises the holder; the same in every paper. */
export const holder = (person: Person, say: Say): Part => ({
  part: 'fields',
  rows: [
    [say('holder.name'), `${person.givenName} ${person.familyName}`],
    [say('holder.birth-date'), say.day(person.birthDate)],
    [say('holder.nationality'), say.country(person.nationality)],
    [say('holder.passport'), person.passportNumber],
  ],
})
