// Do the dates of a case follow each other? A return before the arrival is a slip of the pen, refused where it is made.
import type { Facts } from './explained.js'
import { textOf } from './facts.js'

/** A sentence when `later` (of `data`) lies before `earlier` (of `known`); undefined when it fits or either is unknown. */
export function notBefore(later: [Facts, string], earlier: [Facts, string]): string | undefined {
  const [after, before] = [textOf(...later), textOf(...earlier)]
  if (after === '' || before === '' || after >= before) return undefined
  return `expected ${later[1]} on or after ${earlier[1]}, got an earlier date; check both dates`
}
