// Task: record the departure.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import type { Facts } from '../explained.js'
import { textOf } from '../facts.js'
import { defineTask } from '../task.js'

export const departure = defineTask({
  kind: 'departure',
  stage: 'deployment',
  role: 'caseworker',
  title: 'Record the departure',
  past: ['departedOn'],
  fits: whileCleared,
  form: z.strictObject({
    departedOn: PlainDate,
  }),
})

/** A clearance of before its end was written down says none. */
function whileCleared(data: Facts, known: Facts): string | undefined {
  const last = textOf(known, 'clearedUntil')
  if (last === '' || textOf(data, 'departedOn') <= last) return undefined
  const what = textOf(known, 'clearanceEndsWith')
  return `expected departedOn not after ${last}, when the exit clearance ends with its ${what}, got a later date; check the date: after that day the case asks to have the ${what} renewed`
}
