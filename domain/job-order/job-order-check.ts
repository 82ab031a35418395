// Do the terms of a job order keep the rules of its corridor: channel, expiry, occupation, currency, wage, term?
import { z } from 'zod'
import { PlainDate } from '../calendar.js'
import { decided, needsFigures, type Decision, type Facts, type Step } from '../explained.js'
import { numberFigure, ownFacts, stepFrom, type Provenance, type RuleContext } from '../figures.js'
import { isco08Source, isUnitGroup, nearUnitGroups, occupationTitle } from './isco-08.js'

const OrderLine = z.object({
  line: z.string(),
  isco08: z.string(),
  slots: z.int().positive(),
  monthlyWageMinor: z.int().positive(),
  currency: z.string(),
  contractMonths: z.int().positive(),
})
type OrderLine = z.infer<typeof OrderLine>

export const JobOrderFacts = z.object({
  agency: z.string().nullable(),
  expiresOn: PlainDate,
  lines: z.array(OrderLine).min(1),
})
export type JobOrderFacts = z.infer<typeof JobOrderFacts>

/**
 * A rule that is not kept, with a sentence a caseworker can act on. `line` is null when it concerns the whole order.
 * `expected` and `got` are what the rule compares: codes, dates, months, or minor units of `currency`; `near` are codes
 * that may have been meant.
 */
export type JobOrderFault = { rule: string; line: string | null; message: string } & FaultFigures
type FaultFigures = { expected?: string | number; got?: string | number; currency?: string; near?: string[] }

/** `unchecked` names figures that nobody knows and that are not asked for. */
export type JobOrderCheck = { passed: boolean; faults: JobOrderFault[]; unchecked: string[] }

/** The lowest wage is asked of a caseworker when nobody knows it; the longest stay, where unknown, is left to the attaché. */
const wageFloor = 'minimum-monthly-wage'
const longestStay = 'stay-maximum-months'

/**
 * Rules of the corridor (its agreement is the source) and of ISCO-08, one step a rule and line. UNVERIFIED for the wage:
 * where the corridor knows no lowest wage, the one supplied by a caseworker for this order counts.
 */
export function checkJobOrder(context: RuleContext, facts: JobOrderFacts): Decision<JobOrderCheck> {
  const { steps, faults, unchecked } = weighJobOrder(context, facts)
  const comparable = facts.lines.some(({ currency }) => currency === context.rulebook.currencies.destination)
  if (comparable && unchecked.includes(wageFloor)) return needsFigures([wageFloor], steps)
  return decided({ passed: faults.length === 0, faults, unchecked }, steps)
}

type Weighed = Omit<JobOrderCheck, 'passed'> & { steps: Step[] }
type Check = { step: Step; fault?: JobOrderFault; unchecked?: string }

/** The same rules without asking for anything: what the door can refuse before an order is opened. */
export function weighJobOrder(context: RuleContext, facts: JobOrderFacts): Weighed {
  const checks = [checkChannel(context, facts), checkExpiry(context, facts)]
  for (const line of facts.lines) {
    checks.push(checkOccupation(line), checkCurrency(context, line))
    if (line.currency === context.rulebook.currencies.destination) checks.push(checkWage(context, line))
    checks.push(checkTerm(context, line))
  }
  return {
    steps: checks.map(({ step }) => step),
    faults: checks.flatMap(({ fault }) => fault ?? []),
    unchecked: [...new Set(checks.flatMap(({ unchecked }) => unchecked ?? []))],
  }
}

type Rule = Omit<JobOrderFault, 'message'> & { inputs: Facts; from: Provenance; message: string | undefined }

function judged({ rule, line, inputs, from, message, ...figures }: Rule): Check {
  const step = stepFrom(from, { rule, inputs: { ...inputs, line }, result: message === undefined })
  return message === undefined ? { step } : { step, fault: { rule, line, message, ...figures } }
}

function checkChannel({ rulebook }: RuleContext, { agency }: JobOrderFacts): Check {
  const channel = rulebook.channel ?? 'government'
  const message =
    channel === 'government'
      ? agency !== null && 'expected no agency: this corridor recruits from government to government; leave it out'
      : agency === null && 'expected the number of a licensed agency: this corridor recruits through agencies; name it'
  const inputs = { channel, agency }
  return judged({
    rule: 'channel-of-the-corridor',
    line: null,
    inputs,
    from: rulebook.agreement,
    message: message || undefined,
    expected: channel,
  })
}

function checkExpiry({ on }: RuleContext, { expiresOn }: JobOrderFacts): Check {
  const message =
    expiresOn > on ? undefined : `expected an expiry after ${on}, got ${expiresOn}; give the order a later last day`
  const inputs = { on, expiresOn }
  return judged({
    ...{ rule: 'expiry-after-today', line: null, inputs, from: ownFacts, message },
    ...{ expected: on, got: expiresOn },
  })
}

function checkOccupation({ line, isco08 }: OrderLine): Check {
  const known = isUnitGroup(isco08)
  const near = nearUnitGroups(isco08)
  const named = near.map((code) => `${code} ${occupationTitle(code)}`)
  return judged({
    rule: 'isco-08-unit-group',
    line,
    inputs: { isco08, title: occupationTitle(isco08) ?? null },
    from: { source: isco08Source, verified: false },
    message: known
      ? undefined
      : `expected one of the 436 unit groups of ISCO-08 in line ${line}, got "${isco08.slice(0, 12)}"; ${near.length > 0 ? `near it are ${named.join(', ')}` : 'see the classification'}`,
    got: isco08.slice(0, 12),
    near,
  })
}

function checkCurrency({ rulebook }: RuleContext, { line, currency }: OrderLine): Check {
  const expected = rulebook.currencies.destination
  return judged({
    rule: 'wage-in-currency-of-destination',
    line,
    inputs: { currency, expected },
    from: rulebook.agreement,
    message:
      currency === expected
        ? undefined
        : `expected the wage of line ${line} in ${expected}, the currency of the place of work, got ${currency.slice(0, 3)}; state it in ${expected}`,
    expected,
    got: currency.slice(0, 3),
  })
}

function checkWage(context: RuleContext, { line, monthlyWageMinor, currency }: OrderLine): Check {
  const floor = numberFigure(context, wageFloor)
  if (!floor) return uncheckable('wage-not-below-minimum', wageFloor, { line, monthlyWageMinor })
  return judged({
    rule: 'wage-not-below-minimum',
    line,
    inputs: { monthlyWageMinor, minimum: floor.value },
    from: floor,
    message:
      monthlyWageMinor >= floor.value
        ? undefined
        : `expected a monthly wage of at least ${floor.value} in minor units in line ${line}, got ${monthlyWageMinor}; raise it`,
    expected: floor.value,
    got: monthlyWageMinor,
    currency,
  })
}

function checkTerm(context: RuleContext, { line, contractMonths }: OrderLine): Check {
  const longest = numberFigure(context, longestStay)
  if (!longest) return uncheckable('term-within-stay-maximum', longestStay, { line, contractMonths })
  return judged({
    rule: 'term-within-stay-maximum',
    line,
    inputs: { contractMonths, maximum: longest.value },
    from: longest,
    message:
      contractMonths <= longest.value
        ? undefined
        : `expected a contract of at most ${longest.value} months in line ${line}, got ${contractMonths}; shorten it`,
    expected: longest.value,
    got: contractMonths,
  })
}

function uncheckable(rule: string, figure: string, inputs: Facts): Check {
  const nobody = { source: `no figure "${figure}" in the rulebook`, verified: false }
  return { step: stepFrom(nobody, { rule, inputs, result: 'unchecked' }), unchecked: figure }
}
