// Which parts does the paper on a recognition have: what was decided, what is missing, how to make it good, how to appeal?
import type { RecognitionDecision } from '../../../domain/documents/recognition-decision.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { holder } from './holder.js'
import { fields, occupation, rowOf } from './paper-fields.js'
import { dayOrNone, heading, notice, text } from './paper-words.js'

export const recognitionDecision: PaperTemplate<RecognitionDecision> = (decision, context) => {
  const { person, nameOf, say } = context
  return {
    title: say('recognition-decision.title'),
    subtitle: say('recognition-decision.subtitle', { country: say.inCountry(decision.country) }),
    parts: [
      text(say('recognition-decision.intro')),
      heading(say('holder.heading')),
      holder(person, say),
      heading(say('recognition-decision.decision')),
      fields(
        [say('recognition-decision.authority'), nameOf(decision.provider)],
        [say('recognition-decision.qualification'), say.label('qualification', decision.qualification)],
        [say('recognition-decision.reference'), occupation(decision.isco08, say)],
        rowOf(decision.appliedOn, say('recognition-decision.applied-on'), (value) => say.day(value)),
        [say('recognition-decision.decided-on'), say.day(decision.decidedOn)],
        [say('recognition-decision.outcome'), say.label('recognition-outcome', decision.outcome)],
      ),
      notice(say(`recognition-decision.${decision.outcome}`)),
      ...(decision.outcome === 'full' ? [] : [...differences(decision, say), ...measures(decision, say)]),
      heading(say('recognition-decision.appeal')),
      appeal(decision, context),
    ],
  }
}

function differences({ differences: found }: RecognitionDecision, say: Say): Part[] {
  return [
    heading(say('recognition-decision.differences')),
    found.length === 0
      ? text(say('recognition-decision.differences-not-stated'))
      : {
          part: 'list',
          items: [
            {
              title: say('recognition-decision.missing'),
              lines: found.map((one) => say.label('difference', one)),
            },
          ],
        },
  ]
}

function measures({ outcome, measures: open, oneMeasureIsEnough }: RecognitionDecision, say: Say): Part[] {
  if (outcome === 'refused' && open.length === 0) return []
  if (open.length === 0)
    return [heading(say('recognition-decision.measures')), text(say('recognition-decision.measures-not-stated'))]
  return [
    heading(say('recognition-decision.measures')),
    ...(oneMeasureIsEnough ? [text(say('recognition-decision.choose-one'))] : []),
    {
      part: 'table',
      head: [say('recognition-decision.measure'), say('recognition-decision.length'), say('recognition-decision.by')],
      shares: [0.44, 0.28, 0.28],
      rows: open.map(({ measure, months, dueOn }) => [
        say.label('recognition-measure', measure),
        typeof months === 'number' ? say.months(months) : say('word.not-stated'),
        dayOrNone(say, dueOn),
      ]),
    },
  ]
}

const appeal = ({ appealBy, provider }: RecognitionDecision, { nameOf, say }: PaperContext): Part =>
  appealBy
    ? text(say('recognition-decision.appeal-by', { day: say.weekdayAndDay(appealBy), authority: nameOf(provider) }))
    : text(say('recognition-decision.appeal-unknown'))
