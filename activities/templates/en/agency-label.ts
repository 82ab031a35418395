// What do the certificates of an agency's incentives say, in English: the label, and the tax benefit?
import type { AgencyDocumentFacts } from '../../../domain/agency/agency-documents.js'
import type { AgencyPaperTemplate } from '../language.js'
import { agencyHolder } from './agency-holder.js'
import { country, fromCode, longDate } from './words.js'

type Certificate = AgencyPaperTemplate<AgencyDocumentFacts['label-certificate']>

export const labelCertificate: Certificate = certificate({
  title: 'Label of a Trustworthy Agency',
  text: 'The agency named here has earned a place on the public list of trustworthy agencies. The record that this rests on is open to whoever asks.',
})

export const taxBenefitCertificate: Certificate = certificate({
  title: 'Certificate for the Tax Benefit',
  text: 'The agency named here fulfils the conditions of the tax benefit for recruitment agencies. This certificate is for the tax authority, which decides on the benefit.',
})

function certificate({ title, text }: { title: string; text: string }): Certificate {
  return (granted, context) => ({
    title,
    subtitle: country(context.country.country),
    parts: [
      { part: 'text', text },
      { part: 'heading', text: 'Holder' },
      { part: 'fields', rows: agencyHolder(context) },
      { part: 'heading', text: 'Granted' },
      {
        part: 'fields',
        rows: [
          ['Rule', fromCode(granted.rule)],
          ['From', longDate(granted.from)],
          ...(granted.until ? [['Until', longDate(granted.until)] as const] : []),
        ],
      },
    ],
  })
}
