// What does the job offer say, in English?
import type { JobOffer } from '../../../domain/documents.js'
import type { PaperTemplate } from '../language.js'
import { feeTable, youPay } from './fee-table.js'
import { holder } from './holder.js'
import { amount, country, dateWithDay, fromCode, monthsOf, writtenOut } from './words.js'

export const jobOffer: PaperTemplate<JobOffer> = (offer, { person, corridor, nameOf }) => ({
  title: 'Job Offer',
  subtitle: writtenOut(corridor.agreement.title),
  parts: [
    {
      part: 'text',
      text: 'This is an offer of work abroad from a verified job order. It binds nobody until it is accepted and the employment contract is signed.',
    },
    ...(offer.answerBy
      ? [
          {
            part: 'notice',
            text: `Please accept or decline this offer by ${dateWithDay(offer.answerBy)}. Declining costs nothing.`,
          } as const,
        ]
      : []),
    { part: 'heading', text: 'Applicant' },
    { part: 'fields', rows: holder(person) },
    { part: 'heading', text: 'The post' },
    {
      part: 'fields',
      rows: [
        ['Employer', nameOf(offer.employer)],
        ['Job order', offer.jobOrder],
        ['Country of work', country(corridor.destination)],
        ['Sector', fromCode(corridor.sector)],
        ['Occupation (ISCO-08)', offer.isco08],
        ['Monthly wage', amount(offer.monthlyWageMinor, offer.currency)],
        ['Length of contract', monthsOf(offer.contractMonths)],
        ...(offer.visaClass ? [['Class of visa', offer.visaClass] as const] : []),
      ],
    },
    { part: 'heading', text: 'Who pays what' },
    { part: 'text', text: feeSentence(offer) },
    feeTable(offer.lines),
  ],
})

function feeSentence({ lines, workerAtMost }: JobOffer): string {
  const beyond = workerAtMost.length > 0 ? 'Nobody may ask you for any other payment.' : ''
  return [youPay(lines, workerAtMost), beyond, 'Whoever asks for more acts against the rules: report it to the issuer.']
    .filter((sentence) => sentence !== '')
    .join(' ')
}
