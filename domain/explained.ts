// What does a decision carry, so that an auditor can follow it without us?

/** A value that may stand in a decision's inputs and results: plain, small, never personal. */
export type Fact = string | number | boolean | null

/** Named plain values: codes, dates, counts. What workflows hold, forms answer and decisions read. */
export type Facts = { [name: string]: Fact | readonly Fact[] | readonly Facts[] }

/** One step of a decision: which rule, from which source, applied to which inputs, with which result. */
export type Step = {
  rule: string
  source: string
  verified: boolean
  /** The step in one sentence, where the rule has one. */
  text?: string
  inputs: Facts
  result: Fact | readonly Fact[]
}

/** A value with the steps that led to it, in order. */
export type Explained<T> = { value: T; steps: Step[] }

/**
 * The answer of a decision: decided and explained, or not decidable because the rulebook holds no figure
 * (`unknown`) for one or more names. A figure is never invented: the case asks a caseworker for it.
 */
export type Decision<T> =
  ({ status: 'decided' } & Explained<T>) | { status: 'needs-figures'; figures: string[]; steps: Step[] }

export function decided<T>(value: T, steps: Step[]): Decision<T> {
  return { status: 'decided', value, steps }
}

export function needsFigures<T>(figures: string[], steps: Step[] = []): Decision<T> {
  return { status: 'needs-figures', figures, steps }
}
