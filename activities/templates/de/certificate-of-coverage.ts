// What does the certificate of coverage say, in German?
import type { certificateOfCoverage as english } from '../en/certificate-of-coverage.js'
import type { Words } from '../catalogue.js'

export const certificateOfCoverage: Words<typeof english> = {
  'certificate-of-coverage.title': 'Bescheinigung über die anzuwendenden Rechtsvorschriften',
  'certificate-of-coverage.subtitle': 'Soziale Sicherheit während der Arbeit in {country}',
  'certificate-of-coverage.copy':
    'Dieses Papier sagt Ihnen, was der hier genannte Träger bescheinigt hat. Es gilt die Bescheinigung des Trägers selbst.',
  'certificate-of-coverage.certifies':
    'Für die hier genannte Arbeit und Zeit gilt für die Person nur das Sozialversicherungsrecht von {origin}.',
  'certificate-of-coverage.no-contributions':
    'Für diese Zeit sind in {destination} keine Beiträge zu den hier genannten Zweigen zu zahlen.',
  'certificate-of-coverage.law': 'Anzuwendendes Recht',
  'certificate-of-coverage.law-of': 'Recht des Staates',
  'certificate-of-coverage.agreement': 'Nach',
  'certificate-of-coverage.article': 'Artikel',
  'certificate-of-coverage.branches': 'Zweige',
  'certificate-of-coverage.branches-not-stated': 'nicht angegeben: Fragen Sie den Träger',
  'certificate-of-coverage.no-end': 'kein Ende angegeben',
  'certificate-of-coverage.extended': 'Verlängert',
  'certificate-of-coverage.times': '{count, plural, =0 {nie} one {# Mal} other {# Mal}}',
  'certificate-of-coverage.work': 'Arbeit',
  'certificate-of-coverage.position': 'Stellung',
  'certificate-of-coverage.place': 'Arbeitsort',
  'certificate-of-coverage.issued-by': 'Ausgestellt von',
  'certificate-of-coverage.issued-on': 'Ausgestellt am',
  'certificate-of-coverage.reference': 'Aktenzeichen des Trägers',
  'certificate-of-coverage.abroad': 'Träger im Ausland',
  'certificate-of-coverage.state-issued':
    'Der Träger in {destination} hat noch nicht geantwortet, ob er diese Bescheinigung anerkennt.',
  'certificate-of-coverage.state-acknowledged': 'Der Träger in {destination} erkennt diese Bescheinigung an.',
  'certificate-of-coverage.state-disputed':
    'Der Träger in {destination} erkennt diese Bescheinigung nicht an. Sie gilt, bis die beiden Träger das geklärt haben.',
  'certificate-of-coverage.carry':
    'Tragen Sie dieses Papier bei der Arbeit bei sich und zeigen Sie es, wenn danach gefragt wird.',
  'certificate-of-coverage.changes':
    'Sagen Sie uns, wenn die Arbeit früher endet oder wenn Sie den Arbeitgeber oder den Arbeitsort wechseln.',
  'work-position.posted': 'angestellt und vom Arbeitgeber entsandt',
  'work-position.employed': 'am Arbeitsort angestellt',
  'work-position.self-employed': 'selbstständig',
}
