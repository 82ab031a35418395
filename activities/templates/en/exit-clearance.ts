// What does the exit clearance say, in English?
import type { ExitClearance } from '../../../domain/documents.js'
import type { PaperTemplate } from '../language.js'
import { holder } from './holder.js'
import { fromCode, longDate, orNone, theCountry, yesNo, writtenOut } from './words.js'

export const exitClearance: PaperTemplate<ExitClearance> = (clearance, { person, corridor, nameOf }) => ({
  title: 'Exit Clearance',
  subtitle: writtenOut(corridor.agreement.title),
  parts: [
    {
      part: 'text',
      text: `The person named here is cleared to leave ${theCountry(corridor.origin)} for work in ${theCountry(corridor.destination)}. Every requirement below was met on the date of issue.`,
    },
    { part: 'heading', text: 'Holder' },
    { part: 'fields', rows: holder(person) },
    { part: 'heading', text: 'Work abroad' },
    {
      part: 'fields',
      rows: [
        ['Employer', nameOf(clearance.employer)],
        ['Job order', clearance.jobOrder],
        ['Sector', fromCode(corridor.sector)],
        ...(clearance.visaClass ? [['Class of visa', clearance.visaClass] as const] : []),
        ...(clearance.departureOn ? [['Planned departure', longDate(clearance.departureOn)] as const] : []),
      ],
    },
    { part: 'heading', text: 'Requirements' },
    {
      part: 'table',
      head: ['Requirement', 'Met', 'Valid until'],
      shares: [0.5, 0.2, 0.3],
      rows: [
        ['Visa', 'Yes', orNone(clearance.visaValidUntil)],
        ['Medical examination', 'Yes', orNone(clearance.medicalValidUntil)],
        ['Passport', 'Yes', orNone(clearance.passportValidUntil)],
        ['Insurance', yesNo(clearance.insured), '-'],
        ['Contract verified', yesNo(clearance.contractVerified), '-'],
        ['Pre-departure orientation', yesNo(clearance.oriented), '-'],
        ['Training certificate', yesNo(clearance.certified), '-'],
      ],
    },
  ],
})
