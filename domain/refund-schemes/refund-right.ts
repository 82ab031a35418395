// Does a scheme pay a refund at all: months enough, no pension instead, something contributed, a ground for it?
import { codeFigure, listFigure, ownFacts } from '../figures.js'
import { exact } from '../totalization/exact.js'
import { refundStep, type RefundExplanation } from './refund-explanation.js'
import type { RefundContext, RefundFigures } from './refund-figures.js'
import { baseAmount, type RefundForm } from './refund-form.js'

/** Whether contributions come back, and why; or the name of the figure that would say it. */
export type RefundRight =
  { known: true; entitled: boolean; steps: RefundExplanation[] } | { known: false; missing: string[] }

/** Every reason against the refund is looked at in turn; the first one that holds ends it. */
export function refundRight(context: RefundContext, form: RefundForm, figures: RefundFigures): RefundRight {
  const steps: RefundExplanation[] = []
  const refused = { known: true, entitled: false, steps } as const
  const contributed = exact(baseAmount(form)).compare(0) > 0 && form.months !== 0
  steps.push(contributedStep(form, contributed))
  if (!contributed) return refused
  for (const step of monthSteps(form.months, figures)) {
    steps.push(step)
    if (step.result === 'not-entitled') return refused
  }
  const ground = groundOf(context, form)
  if (!ground.known) return ground
  return { known: true, entitled: ground.entitled, steps: [...steps, ...ground.steps] }
}

function contributedStep(form: RefundForm, contributed: boolean): RefundExplanation {
  const text = contributed ? 'something was contributed' : 'nothing was contributed: nothing comes back'
  const inputs = { amount: baseAmount(form), months: form.months ?? null }
  return refundStep(ownFacts, { rule: 'contributed', text, inputs, result: contributed ? 'yes' : 'not-entitled' })
}

function monthSteps(months: number | undefined, { minimum, excludedFrom }: RefundFigures): RefundExplanation[] {
  if (months === undefined) return []
  const steps: RefundExplanation[] = []
  if (minimum) {
    const enough = months >= minimum.value
    const said = enough ? 'enough for a refund' : 'too few for a refund'
    steps.push(
      refundStep(minimum, {
        rule: 'months-needed',
        text: `${months} months insured, ${minimum.exact} needed: ${said}`,
        inputs: { months, needed: minimum.value },
        result: enough ? 'enough' : 'not-entitled',
      }),
    )
  }
  if (excludedFrom && months >= excludedFrom.value) {
    steps.push(
      refundStep(excludedFrom, {
        rule: 'pension-instead',
        text: `${months} months insured: from ${excludedFrom.exact} months on a pension is due at its age, and no refund`,
        inputs: { months, from: excludedFrom.value },
        result: 'not-entitled',
      }),
    )
  }
  return steps
}

/** Korea: any nationality with an eligible visa class; others by treaty or reciprocity, where that is known. */
function groundOf(context: RefundContext, form: RefundForm): RefundRight {
  if (form.scheme !== 'KR-NPS') return { known: true, entitled: true, steps: [] }
  const name = 'refund-visa-classes'
  const classes = listFigure(context, name)
  if (!classes) return { known: false, missing: [name] }
  const { visaClass = null, nationality = null } = form
  const inputs = { visaClass, nationality }
  const listed = classes.items.join(', ')
  if (visaClass === null) {
    const unasked = { source: 'not looked at: the form names no visa class', verified: false }
    const text = `whether there is a right was not looked at: any nationality has it with a visa of class ${listed}, others by treaty or reciprocity`
    const step = refundStep([classes, unasked], {
      rule: 'ground-of-refund',
      text,
      inputs,
      result: 'ground-not-looked-at',
    })
    return { known: true, entitled: true, steps: [step] }
  }
  if (classes.items.includes(visaClass)) {
    const text = `visa class ${visaClass} is one of ${listed}: a right whatever the nationality`
    const step = refundStep(classes, { rule: 'ground-of-refund', text, inputs, result: 'visa-class' })
    return { known: true, entitled: true, steps: [step] }
  }
  return otherGround(context, form)
}

/** Reached only where a visa class was named and is none that suffices alone. */
function otherGround(
  context: RefundContext,
  { visaClass, nationality }: Extract<RefundForm, { scheme: 'KR-NPS' }>,
): RefundRight {
  const name = `refund-basis-${nationality?.toLowerCase() ?? 'of-nationality'}`
  const basis = codeFigure(context, name)
  if (!basis) return { known: false, missing: [name] }
  const entitled = basis.code === 'treaty' || basis.code === 'reciprocity'
  const text = entitled
    ? `nationals of ${nationality ?? ''} have a right by ${basis.code}`
    : `nationals of ${nationality ?? ''} have no right with visa class ${visaClass ?? ''}`
  const result = entitled ? basis.code : 'not-entitled'
  const inputs = { visaClass: visaClass ?? null, nationality: nationality ?? null }
  const step = refundStep(basis, { rule: 'ground-of-refund', text, inputs, result })
  return { known: true, entitled, steps: [step] }
}
