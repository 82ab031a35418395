// Who covers a worker's health care from departure to the return, as far as anybody knows?
import { z } from 'zod'
import { PlainDate } from './calendar.js'
import { decided, type Decision, type Facts, type Step } from './explained.js'
import { codeFigure, ownFacts, stepFrom, type Provenance, type RuleContext } from './figures.js'
import { coverOverTime, coverPayers, type Cover, type CoverOverTime } from './health-cover.js'

const date = PlainDate.nullish()

export const HealthCoverFacts = z
  .object({
    departedOn: PlainDate,
    arrivedOn: date,
    leftOn: date,
    returnedOn: date,
    /** The policy for the journey and the stay. */
    policyFrom: date,
    policyUntil: date,
    /** What a caseworker found besides. */
    added: z.array(z.object({ by: z.enum(coverPayers), from: PlainDate, to: PlainDate.nullable() })).max(40),
    /** The last day looked at. */
    through: PlainDate,
  })
  .refine(({ departedOn, through }) => departedOn <= through, {
    path: ['through'],
    message: 'expected a day from the departure on',
  })
export type HealthCoverFacts = z.infer<typeof HealthCoverFacts>

/** `gapDays` of all gaps; gaps and overlaps with their days, covers as they count; `found` by a caseworker. */
export type HealthCover = { covers: Facts[]; gaps: Facts[]; overlaps: Facts[]; gapDays: number; found: number }

export const healthFigures = { home: 'health-cover-at-home', abroad: 'health-cover-abroad' } as const

/**
 * The home scheme to the departure and again from the return, the scheme abroad or the employer between arrival and
 * leaving, a policy in between. What nobody knows covers nobody: those days are a gap until somebody finds out.
 */
export function planHealthCover(context: RuleContext, facts: HealthCoverFacts): Decision<HealthCover> {
  const { covers, steps } = coversOf(context, facts)
  const over = coverOverTime(covers, { from: facts.departedOn, to: facts.through })
  const value: HealthCover = {
    covers: over.covered.map(({ by, ...days }) => ({ ...days, by: by.join('+') })),
    gaps: over.gaps,
    overlaps: over.overlaps.map(({ by, ...days }) => ({ ...days, by: by.join('+') })),
    gapDays: over.gaps.reduce((sum, { days }) => sum + days, 0),
    found: facts.added.length,
  }
  return decided(value, [...steps, ...findings(facts, over)])
}

function coversOf(context: RuleContext, facts: HealthCoverFacts): { covers: Cover[]; steps: Step[] } {
  const home = codeFigure(context, healthFigures.home)
  const abroad = codeFigure(context, healthFigures.abroad)
  const covers = [
    ...homeCovers(home?.code, facts),
    ...abroadCover(abroad?.code, facts),
    ...policyCover(facts),
    ...facts.added,
  ]
  const {
    departedOn,
    arrivedOn = null,
    leftOn = null,
    returnedOn = null,
    policyFrom = null,
    policyUntil = null,
  } = facts
  const steps = [
    stepFrom(home ?? unknownFigure(healthFigures.home), {
      rule: 'home-scheme-until-departure-and-after-return',
      inputs: { departedOn, returnedOn },
      result: home?.code ?? 'unknown',
    }),
    stepFrom(abroad ?? unknownFigure(healthFigures.abroad), {
      rule: 'cover-abroad-from-arrival-to-leaving',
      inputs: { arrivedOn, leftOn },
      result: abroad?.code ?? 'unknown',
    }),
    stepFrom(policyFrom !== null && policyUntil === null ? openPolicy : ownFacts, {
      rule: 'policy-for-the-journey-and-the-stay',
      inputs: { policyFrom, policyUntil },
      result: policyFrom !== null,
    }),
    stepFrom(ownFacts, {
      rule: 'covers-found-by-a-caseworker',
      inputs: { covers: facts.added.map(({ by, from, to }) => `${by} ${from}/${to ?? 'open'}`) },
      result: facts.added.length,
    }),
  ]
  return { covers, steps }
}

const unknownFigure = (name: string): Provenance => ({
  source: `no figure "${name}" known for this corridor`,
  verified: false,
})

const openPolicy: Provenance = {
  source:
    'the policy names no last day: it was asked for the journey and the stay, and is taken to last as long; unverified',
  verified: false,
}

/** The days of departure and of return are days at home. */
function homeCovers(home: string | undefined, { departedOn, returnedOn }: HealthCoverFacts): Cover[] {
  if (home !== 'scheme') return []
  const before: Cover = { by: 'home-scheme', from: departedOn, to: departedOn }
  return returnedOn ? [before, { by: 'home-scheme', from: returnedOn, to: null }] : [before]
}

function abroadCover(abroad: string | undefined, { arrivedOn, leftOn }: HealthCoverFacts): Cover[] {
  if (!arrivedOn || (abroad !== 'host-scheme' && abroad !== 'employer')) return []
  return [{ by: abroad, from: arrivedOn, to: leftOn ?? null }]
}

function policyCover({ policyFrom, policyUntil, returnedOn }: HealthCoverFacts): Cover[] {
  return policyFrom ? [{ by: 'private', from: policyFrom, to: policyUntil ?? returnedOn ?? null }] : []
}

function findings({ departedOn, through }: HealthCoverFacts, { gaps, overlaps }: CoverOverTime): Step[] {
  const inputs = { from: departedOn, through }
  return [
    stepFrom(ownFacts, {
      rule: 'days-that-nobody-is-known-to-cover',
      inputs,
      result: gaps.map(({ from, to, days }) => `${from}/${to}: ${days}`),
    }),
    stepFrom(ownFacts, {
      rule: 'days-covered-more-than-once',
      inputs,
      result: overlaps.map(({ from, to, days, by }) => `${from}/${to}: ${days} ${by.join('+')}`),
    }),
  ]
}
