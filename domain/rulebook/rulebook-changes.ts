// What changes from one rulebook to another: figure by figure, dated value by dated value, clause by clause?
import type { DatedValue, Figure } from './rulebook-figures.js'
import type { Rulebook } from '../rulebook.js'

/** A part of a rulebook, as a change names it. */
export type RulebookPart =
  | 'heading'
  | 'figure'
  | 'cost'
  | 'requirement'
  | 'training-module'
  | 'clause'
  | 'social-security'
  | 'deadline'
  | 'party'

/**
 * One change. `name` is the figure, cost, clause or kind; `what` the place inside it, such as `from 2027-01-01: value`,
 * or `added`, `removed`. `before` and `after` are plain values, null where there is none.
 */
export type RulebookChange = { part: RulebookPart; name: string; what: string; before: unknown; after: unknown }

/** Every change, in the order of the file; none when both say the same. */
export function changesBetween(before: Rulebook, after: Rulebook): RulebookChange[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  return Object.entries(now).flatMap(([part, entries]) => {
    const others = old[part as RulebookPart]
    return unionOf(others, entries).flatMap((name) =>
      changesOf(others[name], entries[name]).map((change) => ({ part: part as RulebookPart, name, ...change })),
    )
  })
}

type Tree = { [name: string]: unknown }

/** Everything a rulebook says, by part and name. */
function partsOf(rulebook: Rulebook): Record<RulebookPart, Tree> {
  const { figures, deadlines, parties, id: _, kind: __, ...rest } = rulebook
  const terms = rulebook.kind === 'corridor' ? rulebook : undefined
  const named = ['payers', 'requirements', 'trainingModules', 'contractClauses', 'socialSecurity']
  // The zones and currencies of a country or an instrument only repeat its zone and its currency.
  if (rulebook.kind !== 'corridor') named.push('zones', 'currencies')
  return {
    heading: Object.fromEntries(Object.entries(rest).filter(([field]) => !named.includes(field))),
    figure: Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, byDate(figure)])),
    cost: { ...terms?.payers },
    requirement: { ...terms?.requirements },
    'training-module': byId(terms?.trainingModules ?? []),
    clause: byId(terms?.contractClauses ?? []),
    'social-security': { ...terms?.socialSecurity },
    deadline: deadlines,
    party: parties,
  }
}

/** A figure with its dated values under their first days. */
function byDate({ values, ...figure }: Figure): Tree {
  const dated = values.map(({ validFrom, ...value }): [string, Omit<DatedValue, 'validFrom'>] => [
    `from ${validFrom}`,
    value,
  ])
  return { ...figure, ...Object.fromEntries(dated) }
}

const byId = <One extends { id: string }>(list: readonly One[]): Tree =>
  Object.fromEntries(list.map(({ id, ...one }) => [id, one]))

type Difference = Omit<RulebookChange, 'part' | 'name'>

function changesOf(before: unknown, after: unknown): Difference[] {
  if (before === undefined) return [{ what: 'added', before: null, after }]
  if (after === undefined) return [{ what: 'removed', before, after: null }]
  return differences(before, after, '')
}

/** Compared field by field; a field that is there on one side only is one difference, whatever it holds. */
function differences(before: unknown, after: unknown, what: string): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isTree(before) || !isTree(after)) return [{ what, before: before ?? null, after: after ?? null }]
  return unionOf(before, after).flatMap((field) =>
    differences(before[field], after[field], what === '' ? field : `${what}: ${field}`),
  )
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The names of the second, then those that only the first has. */
const unionOf = (before: Tree, after: Tree): string[] => [...new Set([...Object.keys(after), ...Object.keys(before)])]
