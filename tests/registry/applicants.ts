// Who applies in the registry's tests, and how is a case opened for them?
import { randomUUID } from 'node:crypto'
import type { Person } from '../../domain/person.js'
import { openCase, type CaseRequest } from '../../registry/cases.js'
import type { Registry } from '../../registry/database.js'

/** An applicant with marker words that can be searched for in files. */
export const applicant = (changes: Partial<Person> = {}): Person => ({
  givenName: 'Canarina',
  familyName: 'Featherstone',
  birthDate: '1994-03-21',
  sex: 'female',
  nationality: 'NP',
  passportNumber: 'CAN4417X',
  passportValidUntil: '2031-08-30',
  email: 'canarina.featherstone@example.org',
  phone: '+9779812345678',
  language: 'ne',
  timeZone: 'Asia/Kathmandu',
  address: 'Birdcage Lane 7, Pokhara',
  occupation: '8160',
  ...changes,
})

/** A request with a key of its own and a fresh number. */
export const caseRequest = (changes: Partial<CaseRequest> = {}): CaseRequest => ({
  key: randomUUID(),
  digest: 'content-1',
  person: applicant(),
  corridor: 'npl-kor-manufacturing',
  rulebookHash: 'a'.repeat(64),
  clockMode: 'real',
  openedAt: '2026-01-05T03:15:00.000Z',
  newNumber: () => `NP-${randomUUID().slice(0, 8).toUpperCase()}`,
  ...changes,
})

/** The number of a case just opened. */
export async function openedCase(registry: Registry, person?: Person): Promise<string> {
  return (await openCase(registry, caseRequest(person ? { person } : {}))).caseNumber
}

/** `count` calls of `work` at once. */
export const atOnce = <T>(count: number, work: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => work(n)))
