// What does an agency's licence say, in English?
import type { AgencyDocumentFacts } from '../../../domain/agency/agency-documents.js'
import type { AgencyPaperTemplate } from '../language.js'
import { agencyHolder } from './agency-holder.js'
import { country, fromCode, longDate } from './words.js'

export const agencyLicence: AgencyPaperTemplate<AgencyDocumentFacts['agency-licence']> = (licence, context) => ({
  title: 'Licence of a Recruitment Agency',
  subtitle: country(context.country.country),
  parts: [
    {
      part: 'text',
      text: 'The agency named here may recruit workers for employment abroad, under the law of its country and the terms of this licence.',
    },
    { part: 'heading', text: 'Holder' },
    { part: 'fields', rows: agencyHolder(context) },
    { part: 'heading', text: 'Licence' },
    {
      part: 'fields',
      rows: [
        ['Kind', fromCode(licence.kind)],
        ['From', longDate(licence.from)],
        ['Until', longDate(licence.until)],
      ],
    },
    {
      part: 'notice',
      text: 'Whether this licence is in force, suspended or cancelled stands in the public list of agencies. Workers owe an agency nothing that the rules of their corridor do not allow.',
    },
  ],
})
