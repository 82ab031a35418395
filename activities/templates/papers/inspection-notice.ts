// Which parts does the notice of an inspection have?
import type { AgencyDocumentFacts } from '../../../domain/agency/agency-documents.js'
import type { AgencyPaperTemplate } from '../language.js'
import { agencyHolder } from './agency-holder.js'
import { heading, text } from './paper-words.js'

export const inspectionNotice: AgencyPaperTemplate<AgencyDocumentFacts['inspection-notice']> = (order, context) => {
  const { say } = context
  return {
    title: say('inspection-notice.title'),
    subtitle: context.holder,
    parts: [
      text(say('inspection-notice.intro')),
      heading(say('inspection-notice.agency')),
      agencyHolder(context),
      heading(say('inspection-notice.inspection')),
      {
        part: 'fields',
        rows: [
          [say('inspection-notice.number'), order.inspection],
          [say('inspection-notice.reason'), say.label('reason', order.reason)],
          ...(order.dueOn ? [[say('inspection-notice.due'), say.day(order.dueOn)] as const] : []),
        ],
      },
    ],
  }
}
