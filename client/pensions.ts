// What do the smaller rules about pensions say of the facts in a file? Each needs no running system.
import type { PlainDate } from '../domain/calendar.js'
import { decided, type Decision, type Explained, type Facts } from '../domain/explained.js'
import type { RuleContext } from '../domain/figures.js'
import { residencePension, ResidencePensionFacts } from '../domain/residence-pension.js'
import type { Instrument } from '../domain/rulebook/rulebook-instrument.js'
import { MissingAmount } from '../domain/totalization/claim-on-date.js'
import { computationsByDate, DifferentDatesFacts } from '../domain/totalization/different-dates.js'
import type { DatedComputation } from '../domain/totalization/different-dates.js'
import { indexed, IndexationFacts } from '../domain/totalization/indexation.js'
import { UndecidedOverlap } from '../domain/totalization/overlaps.js'
import { residenceMinimum, ResidenceMinimumFacts } from '../domain/totalization/residence-minimum.js'
import { usTotalization, UsTotalizationFacts } from '../domain/us-totalization.js'
import { yearlyAverage, YearlyAverageFacts } from '../domain/yearly-average.js'
import { readForm, Refused } from './refusal.js'
import { requireInstrument } from './rulebook-files.js'
import { readStrictly } from './strict-form.js'

/** The rules whose answer is one value with its steps, by the name the command line gives them. */
export const pensionKinds = ['us', 'yearly-average', 'residence', 'indexation', 'residence-minimum'] as const
export type PensionKind = (typeof pensionKinds)[number]

/** An answer with its steps; or the figures that nobody knows, which the file may supply under `figures`. */
export type ComputedPension = { kind: PensionKind; on: PlainDate } & Decision<object>

type Asked = { facts: unknown; supplied: Facts; on: PlainDate }

const rules: Readonly<Record<PensionKind, (asked: Asked) => Decision<object>>> = {
  // The day of birth is the person's own: this form's sentences never repeat what came.
  us: (asked) => usTotalization(under('us-totalization', asked), readForm('pension', UsTotalizationFacts, asked.facts)),
  'yearly-average': (asked) =>
    yearlyAverage(under('ie-state-pension', asked), readStrictly(YearlyAverageFacts, asked.facts)),
  residence: (asked) => residencePension(under('ca-oas', asked), readStrictly(ResidencePensionFacts, asked.facts)),
  indexation: ({ facts }) => always(indexed(readStrictly(IndexationFacts, facts))),
  'residence-minimum': ({ facts }) => always(residenceMinimum(readStrictly(ResidenceMinimumFacts, facts))),
}

const always = ({ value, steps }: Explained<object>): Decision<object> => decided(value, steps)

function under(id: string, { supplied, on }: Asked): RuleContext<Instrument> {
  return { rulebook: requireInstrument(id), on, at: new Date().toISOString(), supplied }
}

/** Applies one rule as of a day, today unless told otherwise. Refuses with `bad-form`. */
export function computePension(kind: PensionKind, content: unknown, day?: PlainDate): ComputedPension {
  const on = day ?? new Date().toISOString().slice(0, 10)
  return { kind, on, ...rules[kind]({ ...suppliedIn(content), on }) }
}

/** The file's own `figures`, by name, and the rest of it: the facts. */
function suppliedIn(content: unknown): { facts: unknown; supplied: Facts } {
  if (typeof content !== 'object' || content === null || !('figures' in content))
    return { facts: content, supplied: {} }
  const { figures, ...facts } = content
  const named = typeof figures === 'object' && figures !== null ? Object.entries(figures) : []
  const texts = named.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  if (texts.length === 0 || texts.length < named.length)
    throw new Refused(
      'bad-form',
      'expected figures by name, each as text such as "72025.07", got something else',
      'figures',
    )
  return { facts, supplied: Object.fromEntries(texts) }
}

/** What falls due on which date in a claim whose states' conditions are met one after the other. Refuses with `bad-form`. */
export function computeByDate(content: unknown): DatedComputation[] {
  const facts = readStrictly(DifferentDatesFacts, content)
  try {
    return computationsByDate(requireInstrument(facts.claim.instrument), facts)
  } catch (error) {
    if (error instanceof MissingAmount) throw new Refused('bad-form', error.message, 'conditions')
    if (error instanceof UndecidedOverlap) throw new Refused('bad-form', error.message, 'claim.states')
    throw error
  }
}
