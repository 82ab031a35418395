// Which figure does a decision apply: one supplied for this case, one of the pinned rulebook, or none?
import type { Instant, PlainDate } from './calendar.js'
import type { Fact, Facts, Step } from './explained.js'
import { figureOn } from './rulebook/rulebook-figures.js'
import type { Period } from './rulebook/rulebook-figures.js'
import type { Rulebook } from './rulebook.js'
import type { Corridor } from './rulebook/rulebook-corridor.js'

/**
 * What every rule may read besides its facts: the pinned rulebook, the civil date and the instant of the case's
 * clock, and the figures that a caseworker supplied for this case, by name. Rules of a case read a corridor, rules of
 * an agency a country: `RuleContext<Country>`.
 */
export type RuleContext<R extends Rulebook = Corridor> = { rulebook: R; on: PlainDate; at: Instant; supplied: Facts }

/** The context of a rule that reads figures only, of either kind of rulebook. */
type AnyContext = RuleContext<Rulebook>

/** Where a step's figure comes from. */
export type Provenance = { source: string; verified: boolean }

/** A figure found: whole or decimal number, with the exact text it was given in; in days, how they count. */
export type NumberFigure = Provenance & { name: string; value: number; exact: string; period?: Period }

/** A figure that is a list of codes or numbers. */
export type ListFigure = Provenance & { name: string; items: (string | number)[] }

/** The source that a step names when a caseworker supplied the figure. */
export const suppliedSource = 'supplied by a caseworker for this case'

/** The source that a step names when it only compares the case's own facts. */
export const ownFacts: Provenance = { source: 'facts of the case', verified: true }

type Found = Provenance & { value: Fact | readonly Fact[] }

function find(context: AnyContext, name: string): Found | undefined {
  const supplied = context.supplied[name]
  if (supplied !== undefined && supplied !== null && supplied !== 'unknown') {
    return { value: supplied as Fact | readonly Fact[], source: suppliedSource, verified: false }
  }
  const figure = figureOn(context.rulebook, name, context.on)
  return figure.known ? { value: figure.value, source: figure.source, verified: figure.verified } : undefined
}

/**
 * The name under which this rulebook holds a figure that older texts called otherwise: `name` where it or the
 * caseworker speaks of it, or else `former`.
 */
export function nameIn({ rulebook, supplied }: AnyContext, name: string, former: string): string {
  return Object.hasOwn(rulebook.figures, name) || supplied[name] !== undefined ? name : former
}

/** The number `name`; undefined when nobody knows it or what was supplied is no number. */
export function numberFigure(context: AnyContext, name: string): NumberFigure | undefined {
  const found = find(context, name)
  const exact = String(found?.value).trim()
  if (!found || Array.isArray(found.value) || !/^\d+(\.\d+)?$/.test(exact)) return undefined
  const period = context.rulebook.figures[name]?.period
  return {
    name,
    value: Number(exact),
    exact,
    source: found.source,
    verified: found.verified,
    ...(period && { period }),
  }
}

/** The code `name`, such as `none`; undefined when nobody knows it. */
export function codeFigure(
  context: AnyContext,
  name: string,
): (Provenance & { name: string; code: string }) | undefined {
  const found = find(context, name)
  if (typeof found?.value !== 'string') return undefined
  return { name, code: found.value, source: found.source, verified: found.verified }
}

/** The list `name`; a supplied list may be written with commas. */
export function listFigure(context: AnyContext, name: string): ListFigure | undefined {
  const found = find(context, name)
  if (!found) return undefined
  const raw = Array.isArray(found.value) ? found.value : String(found.value).split(',')
  const items = raw.map((item) => (typeof item === 'number' ? item : String(item).trim()))
  return { name, items, source: found.source, verified: found.verified }
}

/** Numbers by name, or the names nobody knows: never only some of them. */
export function numberFigures<Name extends string>(
  context: AnyContext,
  names: readonly Name[],
): { known: true; figures: Record<Name, NumberFigure> } | { known: false; missing: Name[] } {
  const found = names.map((name) => [name, numberFigure(context, name)] as const)
  const missing = found.filter(([, figure]) => !figure).map(([name]) => name)
  if (missing.length > 0) return { known: false, missing }
  return { known: true, figures: Object.fromEntries(found) as Record<Name, NumberFigure> }
}

/** A step that names where its figures come from; verified only when each of them is. */
export function stepFrom(from: Provenance | readonly Provenance[], step: Omit<Step, keyof Provenance>): Step {
  const all = Array.isArray(from) ? (from as readonly Provenance[]) : [from as Provenance]
  const sources = [...new Set(all.map((one) => one.source))]
  return { ...step, source: sources.join('; '), verified: all.every((one) => one.verified) }
}
