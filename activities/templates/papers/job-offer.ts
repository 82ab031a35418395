// Which parts does the job offer have?
import type { JobOffer } from '../../../domain/documents.js'
import type { PaperTemplate } from '../language.js'
import { feeTable, youPay } from './fee-table.js'
import { holder } from './holder.js'
import { occupation } from './paper-fields.js'
import { heading, notice, text, writtenOut } from './paper-words.js'

export const jobOffer: PaperTemplate<JobOffer> = (offer, { person, corridor, nameOf, say }) => ({
  title: say('job-offer.title'),
  subtitle: writtenOut(corridor.agreement.title),
  parts: [
    text(say('job-offer.intro')),
    ...(offer.answerBy ? [notice(say('job-offer.answer-by', { day: say.weekdayAndDay(offer.answerBy) }))] : []),
    heading(say('job-offer.applicant')),
    holder(person, say),
    heading(say('job-offer.post')),
    {
      part: 'fields',
      rows: [
        [say('post.employer'), nameOf(offer.employer)],
        [say('post.job-order'), offer.jobOrder],
        [say('post.country'), say.country(corridor.destination)],
        [say('post.sector'), say.label('sector', corridor.sector)],
        [say('post.occupation'), occupation(offer.isco08, say)],
        [say('post.wage'), say.money(offer.monthlyWageMinor, offer.currency)],
        [say('post.length'), say.months(offer.contractMonths)],
        ...(offer.visaClass ? [[say('post.visa-class'), offer.visaClass] as const] : []),
      ],
    },
    heading(say('job-offer.fees')),
    text(
      [
        ...youPay(offer.lines, offer.workerAtMost, say),
        ...(offer.workerAtMost.length > 0 ? [say('you-pay.no-other-payment')] : []),
        say('you-pay.report'),
      ].join(' '),
    ),
    feeTable(offer.lines, say),
  ],
})
