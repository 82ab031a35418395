// Which parts does an agency's licence have?
import type { AgencyDocumentFacts } from '../../../domain/agency/agency-documents.js'
import type { AgencyPaperTemplate } from '../language.js'
import { agencyHolder } from './agency-holder.js'
import { heading, notice, text } from './paper-words.js'

export const agencyLicence: AgencyPaperTemplate<AgencyDocumentFacts['agency-licence']> = (licence, context) => {
  const { say } = context
  return {
    title: say('agency-licence.title'),
    subtitle: context.holder,
    parts: [
      text(say('agency-licence.intro')),
      heading(say('holder.heading')),
      agencyHolder(context),
      heading(say('agency-licence.licence')),
      {
        part: 'fields',
        rows: [
          [say('agency-licence.kind'), say.label('licence-kind', licence.kind)],
          [say('agency-licence.from'), say.day(licence.from)],
          [say('agency-licence.until'), say.day(licence.until)],
        ],
      },
      notice(say('agency-licence.public-list')),
    ],
  }
}
