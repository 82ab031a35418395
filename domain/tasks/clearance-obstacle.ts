// Task: decide what happens with a worker whose exit clearance is not to be had, or ended before a departure was recorded.
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import type { Facts } from '../explained.js'
import { textOf } from '../facts.js'
import { defineTask } from '../task.js'

export const clearanceObstacle = defineTask({
  kind: 'clearance-obstacle',
  stage: 'deployment',
  role: 'caseworker',
  title: 'A paper for the departure is missing or has ended: have it renewed, record the departure, or end the case',
  past: ['departedOn'],
  fits,
  form: z.strictObject({
    choice: z.enum(['renew', 'departed', 'departed-uncleared', 'end-case']),
    departedOn: PlainDate.optional(),
    /** Why the case ends here. */
    reason: z.enum(['not-renewed-in-time', 'post-is-gone', 'worker-stays', 'other']).optional(),
  }),
})

function fits(data: Facts, known: Facts): string | undefined {
  const choice = textOf(data, 'choice')
  if (choice === 'renew') return undefined
  if (choice === 'end-case') {
    return textOf(data, 'reason') ? undefined : 'expected reason with choice end-case, got none; say why the case ends'
  }
  return fitsDeparture(choice, textOf(data, 'departedOn'), textOf(known, 'clearedUntil'))
}

function fitsDeparture(choice: string, departedOn: string, clearedUntil: string): string | undefined {
  if (departedOn === '') return `expected departedOn with choice ${choice}, got none; say on which day the worker left`
  const inTime = departedOn <= clearedUntil
  if (choice === 'departed' && !inTime) {
    return `expected departedOn not after ${clearedUntil || 'a clearance'}, the last day of the exit clearance, got a later date; check the date, or choose departed-uncleared for a worker who left without a clearance in force`
  }
  if (choice === 'departed-uncleared' && inTime) {
    return `expected departedOn after ${clearedUntil}, the last day of the exit clearance, got an earlier date; choose departed`
  }
  return undefined
}
