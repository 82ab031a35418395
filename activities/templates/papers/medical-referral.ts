// Which parts does the referral to a medical examination have? What is asked of the centre, and what it must not tell us.
import type { MedicalReferral } from '../../../domain/documents/medical-referral.js'
import type { PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { holder } from './holder.js'
import { answering, fields, occupation, rowOf } from './paper-fields.js'
import { heading, notice, text } from './paper-words.js'

export const medicalReferral: PaperTemplate<MedicalReferral> = (referral, context) => {
  const { person, corridor, say } = context
  return {
    title: say('medical-referral.title'),
    subtitle: say('medical-referral.subtitle', { country: say.inCountry(corridor.destination) }),
    parts: [
      text(say('medical-referral.request')),
      ...again(referral, say),
      heading(say('holder.heading')),
      holder(person, say),
      heading(say('medical-referral.examination')),
      fields(
        [say('medical-referral.centre'), answering(referral.provider, 'medical-examination', context)],
        rowOf(referral.notBefore, say('medical-referral.not-before'), (value) => say.weekdayAndDay(value)),
        rowOf(referral.dueOn, say('medical-referral.by'), (value) => say.weekdayAndDay(value)),
      ),
      heading(say('medical-referral.work')),
      fields(
        [say('paper.country'), say.country(corridor.destination)],
        [say('medical-referral.sector'), say.label('sector', corridor.sector)],
        rowOf(referral.isco08, say('paper.occupation'), (code) => occupation(code, say)),
      ),
      heading(say('medical-referral.cost')),
      ...cost(referral, say),
      heading(say('medical-referral.report')),
      fields(
        [say('medical-referral.result'), say('medical-referral.result-values')],
        [say('medical-referral.examined-on'), '____________'],
        [say('medical-referral.valid-until'), '____________'],
      ),
      notice(say('medical-referral.no-findings')),
      text(say('medical-referral.bring')),
      text(say('medical-referral.ask')),
    ],
  }
}

function again({ attempt, before }: MedicalReferral, say: Say): Part[] {
  if (!before) return []
  return [text(say('medical-referral.again', { attempt, result: say.term('medical-result', before) }))]
}

function cost({ payer, capMinor, currency }: MedicalReferral, say: Say): Part[] {
  if (payer === 'unknown') return [text(say('medical-referral.payer-not-known'))]
  if (payer !== 'worker')
    return [fields([say('medical-referral.paid-by'), say.label('payer', payer)]), text(say('medical-referral.nothing'))]
  if (typeof capMinor !== 'number' || !currency) return [text(say('medical-referral.no-limit'))]
  return [text(say('medical-referral.at-most', { amount: say.money(capMinor, currency) }))]
}
