// Which lines stand below the sentences of a letter? Those whose facts are known; the others are left out.
import type { PlainDate } from '../../../domain/calendar.js'
import type { MessageKey } from '../catalogue.js'
import type { Say } from '../say.js'

/** Label and value. */
export type Line = readonly [string, string]

/** A line if its value is known: `undefined`, `null` and `''` leave it out. */
export const line = (say: Say, label: MessageKey, value: string | null | undefined): Line[] =>
  value ? [[say(label), value]] : []

/** A line with a day and its weekday. */
export const dayLine = (say: Say, label: MessageKey, date: PlainDate | null | undefined): Line[] =>
  line(say, label, date && say.weekdayAndDay(date))

/** A line with an amount in minor units, if both the amount and its currency are known; an amount of 0 is known. */
export const moneyLine = (
  say: Say,
  label: MessageKey,
  [minor, currency]: readonly [number | null | undefined, string | null | undefined],
): Line[] => (typeof minor === 'number' && currency ? [[say(label), say.money(minor, currency)]] : [])

/** A line with the words of codes, one after the other; none where there are none. */
export const codesLine = (say: Say, label: MessageKey, [group, codes]: readonly [string, readonly string[]]): Line[] =>
  line(
    say,
    label,
    oneAfterTheOther(
      say,
      codes.map((code) => say.label(group, code)),
    ),
  )

/** `Wages, Overtime, Leave`. */
export const oneAfterTheOther = (say: Say, names: readonly string[]): string => names.join(say('join.words'))
