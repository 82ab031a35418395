// How is a mistake in a person's record put right?
import { Person } from '../domain/person.js'
import type { Caller } from './command.js'
import { acceptedBefore, appendToLedger, carryCommand } from './commanding.js'
import { normalNumber } from '../domain/file-number.js'
import { requireCase } from './cases.js'
import type { Door } from './door.js'
import { readForm, Refused } from './refusal.js'

/** What was corrected: names of fields, never their values. */
export type Corrected = { case: string; corrected: string[]; key: string }

const mayCorrect: readonly string[] = ['caseworker', 'supervisor', 'person']

/** Corrects fields of the person of a case. The passport's last day is corrected in the record only: the case keeps what was checked. */
export async function correctPerson(
  door: Door,
  order: { caller: Caller; caseNumber: string; patch: unknown },
): Promise<Corrected> {
  const { caller, patch } = order
  const caseNumber = normalNumber(order.caseNumber)
  return carryCommand(
    door,
    { caller, caseNumber, action: 'correct-person', data: patch, personal: true },
    async (command) => {
      const row = await requireCase(door, caseNumber)
      if (!mayCorrect.includes(caller.actor.role)) {
        throw new Refused(
          'not-your-task',
          `expected ${mayCorrect.join(' or ')} to correct a record, got ${caller.actor.role}`,
        )
      }
      const changes = readForm('person', Person.partial(), patch)
      const fields = Object.keys(changes).sort()
      if (fields.length === 0)
        throw new Refused('bad-form', 'expected at least one field to correct, got none; give it as --set email=…')
      const corrected = { case: caseNumber, corrected: fields, key: command.key }
      if (await acceptedBefore(door, caseNumber, command)) return corrected
      const { correctPerson: correct } = await import('../registry/people.js')
      const person = await correct(await door.registry(), row.personId, withoutAbsent(changes))
      if (person === 'erased')
        throw new Refused(
          'erased',
          'expected a person whose record is kept, got one who was erased; nothing can be corrected',
        )
      await appendToLedger(door, { command, caseNumber, outcome: 'accepted', data: { fields } })
      return corrected
    },
  )
}

function withoutAbsent(patch: { [Field in keyof Person]?: Person[Field] | undefined }): Partial<Person> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
}
