// Which parts does the certificate of coverage have: whose law, from when to when, for which work, and whether it is accepted abroad?
import type { CertificateOfCoverage } from '../../../domain/documents/certificate-of-coverage.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import { holder } from './holder.js'
import { answering, fields, occupation, rowOf } from './paper-fields.js'
import { heading, notice, text } from './paper-words.js'

export const certificateOfCoverage: PaperTemplate<CertificateOfCoverage> = (certificate, context) => {
  const { person, corridor, say } = context
  const countries = { origin: say.inCountry(corridor.origin), destination: say.inCountry(corridor.destination) }
  return {
    title: say('certificate-of-coverage.title'),
    subtitle: say('certificate-of-coverage.subtitle', { country: countries.destination }),
    parts: [
      text(say('certificate-of-coverage.copy')),
      text(say('certificate-of-coverage.certifies', countries)),
      ...(certificate.branches.length > 0 ? [text(say('certificate-of-coverage.no-contributions', countries))] : []),
      heading(say('holder.heading')),
      holder(person, say),
      heading(say('certificate-of-coverage.law')),
      law(certificate, context),
      heading(say('certificate-of-coverage.work')),
      work(certificate, context),
      heading(say('certificate-of-coverage.issued-by')),
      issuer(certificate, context),
      heading(say('certificate-of-coverage.abroad')),
      notice(say(`certificate-of-coverage.state-${certificate.state}`, countries)),
      text(say('certificate-of-coverage.carry')),
      text(say('certificate-of-coverage.changes')),
    ],
  }
}

function law(certificate: CertificateOfCoverage, { corridor, say }: PaperContext): Part {
  const branches = certificate.branches.map((branch) => say.term('branch', branch))
  return fields(
    [say('certificate-of-coverage.law-of'), say.country(corridor.origin)],
    rowOf(certificate.instrument, say('certificate-of-coverage.agreement'), (one) => say.label('instrument', one)),
    rowOf(certificate.article, say('certificate-of-coverage.article'), (article) => article),
    [
      say('certificate-of-coverage.branches'),
      branches.length > 0 ? say.list(branches) : say('certificate-of-coverage.branches-not-stated'),
    ],
    [say('paper.from'), say.day(certificate.from)],
    [say('paper.until'), certificate.until ? say.day(certificate.until) : say('certificate-of-coverage.no-end')],
    [say('certificate-of-coverage.extended'), say('certificate-of-coverage.times', { count: certificate.extensions })],
  )
}

const work = (certificate: CertificateOfCoverage, { corridor, nameOf, say }: PaperContext): Part =>
  fields(
    [say('paper.employer'), nameOf(certificate.employer)],
    rowOf(certificate.isco08, say('paper.occupation'), (code) => occupation(code, say)),
    rowOf(certificate.position, say('certificate-of-coverage.position'), (one) => say.label('work-position', one)),
    [say('certificate-of-coverage.place'), say.country(corridor.destination)],
  )

const issuer = (certificate: CertificateOfCoverage, context: PaperContext): Part => {
  const { say } = context
  return fields(
    [say('paper.institution'), answering(certificate.provider, 'coverage-certificate', context)],
    rowOf(certificate.issuedOn, say('certificate-of-coverage.issued-on'), (value) => say.day(value)),
    rowOf(certificate.reference, say('certificate-of-coverage.reference'), (reference) => reference),
  )
}
