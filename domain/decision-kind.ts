// What is a kind of decision: which facts it reads, under which kind of rulebook?
import type { z } from 'zod'
import type { Decision, Facts } from './explained.js'
import type { RuleContext } from './figures.js'
import type { Corridor } from './rulebook/rulebook-corridor.js'
import type { Country } from './rulebook/rulebook-country.js'
import type { Instrument } from './rulebook/rulebook-instrument.js'
import type { Rulebook } from './rulebook.js'
import { UnreadableFacts } from './unreadable-facts.js'

/**
 * One kind of decision, and the kind of rulebook it reads. `decide` throws `UnreadableFacts`, with the paths (never the
 * values) of facts it cannot read; under the other kind of rulebook it throws it with the path `rulebook`.
 */
export type DecisionKind = {
  reads: Rulebook['kind']
  facts: z.ZodType
  decide(context: RuleContext<Rulebook>, facts: Facts): Decision<Facts>
}

type Rule<R extends Rulebook, Schema extends z.ZodType> = (
  context: RuleContext<R>,
  facts: z.output<Schema>,
) => Decision<Facts>

/** A decision of a case or a job order: it reads a corridor. */
export function decision<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  rule: Rule<Corridor, Schema>,
): [string, DecisionKind] {
  return reading('corridor', name, { schema, rule })
}

/** A decision of an agency: it reads a country. */
export function countryDecision<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  rule: Rule<Country, Schema>,
): [string, DecisionKind] {
  return reading('country', name, { schema, rule })
}

/** A decision of a benefit claim: it reads an instrument. */
export function instrumentDecision<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  rule: Rule<Instrument, Schema>,
): [string, DecisionKind] {
  return reading('instrument', name, { schema, rule })
}

function reading<Kind extends Rulebook['kind'], Schema extends z.ZodType>(
  kind: Kind,
  name: string,
  { schema, rule }: { schema: Schema; rule: Rule<Extract<Rulebook, { kind: Kind }>, Schema> },
): [string, DecisionKind] {
  const decide = (context: RuleContext<Rulebook>, facts: Facts): Decision<Facts> => {
    if (!isOfKind(context, kind)) throw new UnreadableFacts(name, [['rulebook']], `a ${kind} as rulebook`)
    const parsed = schema.safeParse(facts)
    if (parsed.success) return rule(context, parsed.data)
    throw new UnreadableFacts(
      name,
      parsed.error.issues.map((issue) => issue.path),
    )
  }
  return [name, { reads: kind, facts: schema, decide }]
}

function isOfKind<Kind extends Rulebook['kind']>(
  context: RuleContext<Rulebook>,
  kind: Kind,
): context is RuleContext<Extract<Rulebook, { kind: Kind }>> {
  return context.rulebook.kind === kind
}
