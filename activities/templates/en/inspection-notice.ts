// What does the notice of an inspection say, in English?
import type { AgencyDocumentFacts } from '../../../domain/agency/agency-documents.js'
import type { AgencyPaperTemplate } from '../language.js'
import { agencyHolder } from './agency-holder.js'
import { country, fromCode, longDate } from './words.js'

export const inspectionNotice: AgencyPaperTemplate<AgencyDocumentFacts['inspection-notice']> = (order, context) => ({
  title: 'Notice of Inspection',
  subtitle: country(context.country.country),
  parts: [
    {
      part: 'text',
      text: 'The bearer of this notice inspects the premises and the books of the agency named here. The agency must grant access to its files on workers, receipts and contracts.',
    },
    { part: 'heading', text: 'Agency' },
    { part: 'fields', rows: agencyHolder(context) },
    { part: 'heading', text: 'Inspection' },
    {
      part: 'fields',
      rows: [
        ['Number', order.inspection],
        ['Reason', fromCode(order.reason)],
        ...(order.dueOn ? [['To be carried out by', longDate(order.dueOn)] as const] : []),
      ],
    },
  ],
})
