// Which parts do the certificates of an agency's incentives have: the label, and the tax benefit?
import type { AgencyDocumentFacts } from '../../../domain/agency/agency-documents.js'
import type { AgencyPaperTemplate } from '../language.js'
import { agencyHolder } from './agency-holder.js'
import { heading, text } from './paper-words.js'

type Certificate = AgencyPaperTemplate<AgencyDocumentFacts['label-certificate']>

export const labelCertificate: Certificate = certificate('label-certificate')
export const taxBenefitCertificate: Certificate = certificate('tax-benefit-certificate')

function certificate(kind: 'label-certificate' | 'tax-benefit-certificate'): Certificate {
  return (granted, context) => {
    const { say } = context
    return {
      title: say(`${kind}.title`),
      subtitle: context.holder,
      parts: [
        text(say(`${kind}.intro`)),
        heading(say('holder.heading')),
        agencyHolder(context),
        heading(say('agency-certificate.granted')),
        {
          part: 'fields',
          rows: [
            [say('agency-certificate.rule'), say.label('rule', granted.rule)],
            [say('agency-certificate.from'), say.day(granted.from)],
            ...(granted.until ? [[say('agency-certificate.until'), say.day(granted.until)] as const] : []),
          ],
        },
      ],
    }
  }
}
