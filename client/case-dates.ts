// For which dates does a case wait now, when no one else must do anything? Read from the decisions that named them.
import type { Instant } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import { recordsOf, textOf } from '../domain/facts.js'

/** What happens at an instant, and nothing before: a held medical is repeated, a welfare check or a follow-up begins. */
export type AwaitedDate = { what: string; until: Instant }

/** A case as the registry tells of it: decisions in the order they were taken, and the keys of all waits there have been. */
export type Told = {
  stage: string
  decisions: readonly { key: string; decision: string; value: Facts }[]
  waits: ReadonlySet<string>
}

/** The dates that the present stage of an open case waits for, earliest first. A date is over once what it was for was asked. */
export function awaitedDates({ stage, decisions, waits }: Told): AwaitedDate[] {
  const dates = decisions
    .filter(({ key }) => key.startsWith(`${stage}/`))
    .flatMap(({ key, decision, value }) => readings[decision]?.({ key, value, waits }) ?? [])
  return dates.sort((a, b) => Date.parse(a.until) - Date.parse(b.until))
}

type Reading = (taken: { key: string; value: Facts; waits: ReadonlySet<string> }) => AwaitedDate[]

const readings: { readonly [decision: string]: Reading } = {
  medical: ({ key, value, waits }) => {
    const round = /^(.*\/examination)\/(\d+)\/decide-medical$/.exec(key)
    if (!round || textOf(value, 'againAt') === '') return []
    const next = `${round[1]}/${Number(round[2]) + 1}/medical-examination`
    return waits.has(next) ? [] : [{ what: 'medical-examination', until: textOf(value, 'againAt') }]
  },
  stay: ({ value, waits }) => {
    const asked = (n: number) => waits.has(`deployment/checks/${n}/welfare-check`)
    const ends = { what: 'contract-end', until: textOf(value, 'contractEndsAt') }
    return [...nextOf(recordsOf(value, 'checks'), 'welfare-check', asked), ends]
  },
  reintegration: ({ value, waits }) => {
    const asked = (n: number) => waits.has(`return/follow-ups/${n}/reintegration-follow-up`)
    return nextOf(recordsOf(value, 'followUps'), 'reintegration-follow-up', asked)
  },
}

/** The first of several that was not asked yet. */
function nextOf(planned: readonly Facts[], what: string, asked: (n: number) => boolean): AwaitedDate[] {
  const next = planned.find((_, index) => !asked(index + 1))
  return next ? [{ what, until: textOf(next, 'at') }] : []
}
