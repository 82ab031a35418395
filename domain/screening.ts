// Is an applicant medically fit, able enough in the language, and through all four gates of screening?
import { z } from 'zod'
import { addToDate, instantOf, isAfter, PlainDate } from './calendar.js'
import type { Instant } from './calendar.js'
import { decided, needsFigures } from './explained.js'
import type { Decision } from './explained.js'
import { nameIn, numberFigure, ownFacts, stepFrom } from './figures.js'
import type { RuleContext } from './figures.js'
import { UnreadableFacts } from './unreadable-facts.js'

export const MedicalFacts = z.object({
  outcome: z.enum(['fit', 'unfit', 'held']),
  examinedOn: PlainDate,
  validUntil: PlainDate.nullable(),
})
export type MedicalFacts = z.infer<typeof MedicalFacts>

/** `againAt`: when a held applicant is sent to the centre again. Clinical data never enters. */
export type MedicalResult = { result: MedicalFacts['outcome']; validUntil: PlainDate | null; againAt: Instant | null }

/**
 * Fit, unfit or held, as the medical centre says; a fitness without an end lasts `medical-validity-days` or, where the
 * corridor does not count days, `medical-validity-months` from the examination. One that has ended by now counts as
 * held: only this gate is opened again.
 */
export function judgeMedical(context: RuleContext, facts: MedicalFacts): Decision<MedicalResult> {
  switch (facts.outcome) {
    case 'unfit':
      return decided({ result: 'unfit', validUntil: null, againAt: null }, [
        stepFrom(ownFacts, { rule: 'unfit-as-examined', inputs: { examinedOn: facts.examinedOn }, result: 'unfit' }),
      ])
    case 'held':
      return examineAgain(context, facts.examinedOn, 'held-as-examined')
    case 'fit':
      return fitUntil(context, facts)
  }
}

function fitUntil(context: RuleContext, { examinedOn, validUntil: stated }: MedicalFacts): Decision<MedicalResult> {
  const name = nameIn(context, 'medical-validity-days', 'medical-validity-months')
  const validity = stated === null ? numberFigure(context, name) : undefined
  if (stated === null && !validity) return needsFigures([name])
  const unit = name === 'medical-validity-days' ? 'days' : 'months'
  const validUntil = stated ?? addToDate(examinedOn, { [unit]: validity?.value ?? 0 })
  if (validUntil < context.on) return examineAgain(context, context.on, 'fitness-has-ended')
  const step = stepFrom(validity ?? ownFacts, {
    rule: validity ? 'fit-for-the-validity-of-the-corridor' : 'fit-until-the-date-stated',
    inputs: { examinedOn, statedUntil: stated, [unit]: validity?.value ?? null },
    result: validUntil,
  })
  return decided({ result: 'fit', validUntil, againAt: null }, [step])
}

function examineAgain(context: RuleContext, from: PlainDate, rule: string): Decision<MedicalResult> {
  const days = numberFigure(context, 'medical-retest-days')
  if (!days) return needsFigures(['medical-retest-days'])
  const zone = context.rulebook.zones.origin
  const planned = instantOf(addToDate(from, { days: days.value }), 9, zone)
  const againAt = isAfter(planned, context.at) ? planned : instantOf(addToDate(context.on, { days: 1 }), 9, zone)
  const first = stepFrom(days, { rule, inputs: { from, days: days.value }, result: planned })
  const notBefore = stepFrom(ownFacts, {
    rule: 'over-by-now-so-tomorrow',
    inputs: { planned, today: context.on },
    result: againAt,
  })
  return decided({ result: 'held', validUntil: null, againAt }, planned === againAt ? [first] : [first, notBefore])
}

export const LanguageTestFacts = z.object({ score: z.int().nonnegative() })
export type LanguageTestFacts = z.infer<typeof LanguageTestFacts>

export type LanguageTestResult = { passed: boolean; minimum: number }

/**
 * A result of at least the corridor's minimum passes: points in the EPS selection, a level of the CEFR counted from
 * A1 = 1 to C2 = 6 elsewhere. Throws when it is above the highest possible one: a slip of the sender, not a pass.
 */
export function judgeLanguageTest(context: RuleContext, { score }: LanguageTestFacts): Decision<LanguageTestResult> {
  const names = [
    nameIn(context, 'language-test-minimum', 'eps-topik-shortlist-score'),
    nameIn(context, 'language-test-highest', 'eps-topik-highest-score'),
  ]
  const [minimum, highest] = names.map((name) => numberFigure(context, name))
  if (!minimum || !highest) return needsFigures(names.filter((name) => !numberFigure(context, name)))
  if (score > highest.value) {
    throw new UnreadableFacts('language-test', [['score']], `a score of at most ${highest.value}`)
  }
  const passed = score >= minimum.value
  return decided({ passed, minimum: minimum.value }, [
    stepFrom([minimum, highest], {
      rule: 'language-score-reaches-shortlist',
      inputs: { score, minimum: minimum.value, highest: highest.value },
      result: passed,
    }),
  ])
}

/** What each gate says; the first code of each is the one that passes. */
const gates = {
  identity: ['confirmed', 'mismatch'],
  medical: ['fit', 'unfit', 'held'],
  police: ['clear', 'adverse'],
  language: ['passed', 'failed'],
} as const

export const ScreeningFacts = z.object({
  identity: z.enum(gates.identity),
  medical: z.enum(gates.medical),
  police: z.enum(gates.police),
  language: z.enum(gates.language),
})
export type ScreeningFacts = z.infer<typeof ScreeningFacts>

type Gate = keyof typeof gates

/** `failed` names the gates that did not let the applicant through. */
export type ScreeningResult = { passed: boolean; failed: Gate[] }

/** All gates must pass; each is judged on its own, in any order. */
export function judgeScreening(context: RuleContext, facts: ScreeningFacts): Decision<ScreeningResult> {
  const names = Object.keys(gates) as Gate[]
  const failed = names.filter((gate) => facts[gate] !== gates[gate][0])
  const steps = names.map((gate) =>
    stepFrom(context.rulebook.agreement, {
      rule: `gate-${gate}`,
      inputs: { [gate]: facts[gate], passes: gates[gate][0] },
      result: !failed.includes(gate),
    }),
  )
  return decided({ passed: failed.length === 0, failed }, steps)
}
