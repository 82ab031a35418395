// Which parts does the calculation of benefits from several states have: each state's periods, right, share and amount, then every step?
import type { StateShare, TotalizationCalculation } from '../../../domain/documents/totalization-calculation.js'
import type { ClaimPaperContext, ClaimPaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { holder } from './holder.js'
import { confirmationNote, sourceLine } from './legal-source.js'
import { fields } from './paper-fields.js'
import { heading, lead, notice, text } from './paper-words.js'
import { amountOfTime } from './time-words.js'
import { moneyText, stepInput, stepResult } from './totalization-words.js'

export const totalizationCalculation: ClaimPaperTemplate<TotalizationCalculation> = (found, context) => {
  const { person, say } = context
  const names = { branch: say.label('branch', found.branch), instrument: say.label('instrument', found.instrument) }
  return {
    title: say('totalization-calculation.title'),
    subtitle: say('totalization-calculation.subtitle', names),
    parts: [
      text(say('totalization-calculation.intro')),
      ...(found.advice ? [notice(say('totalization-calculation.advice'))] : []),
      heading(say('holder.heading')),
      holder(person, say),
      heading(say('totalization-calculation.claim')),
      claim(found, context),
      ...without(found, say),
      heading(say('totalization-calculation.periods')),
      periods(found, say),
      heading(say('totalization-calculation.amounts')),
      amounts(found, say),
      heading(say('totalization-calculation.why')),
      fields(
        ...found.states.map(
          ({ country, basis }) =>
            [
              say('totalization-calculation.benefit-of', { country: say.inCountry(country) }),
              say.label('benefit-basis', basis),
            ] as const,
        ),
      ),
      heading(say('totalization-calculation.total')),
      fields(
        ...found.totals.map(
          (total) => [say('totalization-calculation.total-of'), moneyText(total.amount, total.currency)] as const,
        ),
      ),
      text(say('totalization-calculation.appeal')),
      ...steps(found, say),
    ],
  }
}

const claim = (found: TotalizationCalculation, { say }: ClaimPaperContext): Part =>
  fields(
    [say('totalization-calculation.instrument'), say.label('instrument', found.instrument)],
    [say('totalization-calculation.branch'), say.label('branch', found.branch)],
    [say('totalization-calculation.contingency'), say.day(found.contingency)],
    [say('totalization-calculation.record'), say.number(found.edition)],
    [say('totalization-calculation.all-periods'), amountOfTime({ amount: found.totalPeriods, unit: found.unit }, say)],
  )

function without({ without: silent }: TotalizationCalculation, say: Say): Part[] {
  if (silent.length === 0) return []
  const countries = say.list(silent.map((country) => say.country(country)))
  return [notice(say('totalization-calculation.without', { countries }))]
}

const periods = ({ states, unit }: TotalizationCalculation, say: Say): Part => ({
  part: 'table',
  head: [
    say('totalization-calculation.state'),
    say('totalization-calculation.own-periods'),
    say('totalization-calculation.right'),
    say('totalization-calculation.share'),
  ],
  shares: [0.26, 0.2, 0.34, 0.2],
  rows: states.map((state) => [
    say.country(state.country),
    amountOfTime({ amount: state.periods, unit }, say),
    say.label('entitlement', state.entitlement),
    state.ratio ?? '-',
  ]),
  numbersFrom: 3,
})

const amounts = ({ states }: TotalizationCalculation, say: Say): Part => ({
  part: 'table',
  head: [
    say('totalization-calculation.state'),
    say('totalization-calculation.pro-rata'),
    say('totalization-calculation.independent'),
    say('totalization-calculation.supplement'),
    say('totalization-calculation.due'),
  ],
  shares: [0.24, 0.2, 0.2, 0.16, 0.2],
  rows: states.map((state) => [
    say.country(state.country),
    ...[state.proRata, state.independent, state.supplement, state.payable].map((amount) => orDash(amount, state)),
  ]),
  numbersFrom: 1,
})

const orDash = (amount: string | null, { currency }: StateShare): string =>
  amount === null ? '-' : moneyText(amount, currency)

function steps(found: TotalizationCalculation, say: Say): Part[] {
  return [
    heading(say('totalization-calculation.steps')),
    lead(say('totalization-calculation.steps-intro')),
    {
      part: 'list',
      items: found.steps.map((step, place) => ({
        title: say('totalization-calculation.step-title', {
          number: place + 1,
          rule: say.label('totalization-rule', step.rule),
        }),
        lines: [
          say('totalization-calculation.in', { inputs: stepInput(step, found, say) }),
          say('totalization-calculation.out', { result: stepResult(step, found, say) }),
          sourceLine(step, say),
        ],
      })),
    },
    ...confirmationNote(found.steps, say).map(text),
  ]
}
