// What do tests of one rulebook ask of it: its counts, what it does not know, a figure in force on a day?
import type { PlainDate } from '../../domain/calendar.js'
import type { RuleContext } from '../../domain/figures.js'
import { figureOn, type FigureInForce } from '../../domain/rulebook/rulebook-figures.js'
import type { Rulebook } from '../../domain/rulebook.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import type { Country } from '../../domain/rulebook/rulebook-country.js'
import type { Instrument } from '../../domain/rulebook/rulebook-instrument.js'
import { loadRulebooks } from '../../rulebook/load.js'

const rulebooks = loadRulebooks().map(({ rulebook }) => rulebook)

function shipped<Kind extends Rulebook['kind']>(kind: Kind, id: string): Extract<Rulebook, { kind: Kind }> {
  const found = rulebooks.find((rulebook) => rulebook.id === id)
  if (found?.kind !== kind) throw new Error(`expected the ${kind} ${id}`)
  return found as Extract<Rulebook, { kind: Kind }>
}

export const theCorridor = (id: string): Corridor => shipped('corridor', id)
export const theCountry = (id: string): Country => shipped('country', id)
export const theInstrument = (id: string): Instrument => shipped('instrument', id)

/** The names of the figures of which no value is known. */
export const unknownFigures = ({ figures }: Rulebook): string[] =>
  Object.entries(figures)
    .filter(([, { values }]) => values.some(({ value }) => value === 'unknown'))
    .map(([name]) => name)

/** A figure on 1 June 2026, unless told otherwise. */
export const figure = (rulebook: Rulebook, name: string, on: PlainDate = '2026-06-01'): FigureInForce =>
  figureOn(rulebook, name, on)

/** The context of a rule under a rulebook, on 1 June 2026, 06:00 UTC, unless told otherwise. */
export function underRulebook<R extends Rulebook>(rulebook: R, change: Partial<RuleContext<R>> = {}): RuleContext<R> {
  return { rulebook, on: '2026-06-01', at: '2026-06-01T06:00:00Z', supplied: {}, ...change }
}
