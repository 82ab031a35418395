// Which parts does the exit clearance have?
import type { ExitClearance } from '../../../domain/documents.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import { holder } from './holder.js'
import { dayOrNone, heading, text, writtenOut, yesNo } from './paper-words.js'

export const exitClearance: PaperTemplate<ExitClearance> = (clearance, context) => {
  const { person, corridor, say } = context
  const cleared = {
    origin: say.inCountry(corridor.origin),
    destination: say.inCountry(corridor.destination),
  }
  return {
    title: say('exit-clearance.title'),
    subtitle: writtenOut(corridor.agreement.title),
    parts: [
      text(say('exit-clearance.cleared', cleared)),
      heading(say('holder.heading')),
      holder(person, say),
      heading(say('exit-clearance.work')),
      work(clearance, context),
      heading(say('exit-clearance.requirements')),
      requirements(clearance, context),
    ],
  }
}

const work = (clearance: ExitClearance, { corridor, nameOf, say }: PaperContext): Part => ({
  part: 'fields',
  rows: [
    [say('post.employer'), nameOf(clearance.employer)],
    [say('post.job-order'), clearance.jobOrder],
    [say('post.sector'), say.label('sector', corridor.sector)],
    ...(clearance.visaClass ? [[say('post.visa-class'), clearance.visaClass] as const] : []),
    ...(clearance.departureOn ? [[say('exit-clearance.departure'), say.day(clearance.departureOn)] as const] : []),
  ],
})

const requirements = (clearance: ExitClearance, { say }: PaperContext): Part => ({
  part: 'table',
  head: [say('exit-clearance.requirement'), say('exit-clearance.met'), say('exit-clearance.valid-until')],
  shares: [0.5, 0.2, 0.3],
  rows: [
    [say('exit-clearance.visa'), say('word.yes'), dayOrNone(say, clearance.visaValidUntil)],
    [say('exit-clearance.medical'), say('word.yes'), dayOrNone(say, clearance.medicalValidUntil)],
    [say('exit-clearance.passport'), say('word.yes'), dayOrNone(say, clearance.passportValidUntil)],
    [say('exit-clearance.insurance'), yesNo(say, clearance.insured), '-'],
    [say('exit-clearance.contract'), yesNo(say, clearance.contractVerified), '-'],
    [say('exit-clearance.orientation'), yesNo(say, clearance.oriented), '-'],
    [say('exit-clearance.training'), yesNo(say, clearance.certified), '-'],
  ],
})
