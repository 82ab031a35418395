// How does German name what other organisations do: in a word, and as a request to them?
import type { handoffTerms as english } from '../en/handoff-terms.js'
import type { Words } from '../catalogue.js'

export const handoffTerms: Words<typeof english> = {
  'handoff.claim-decision': 'Entscheidung über einen Leistungsantrag',
  'handoff.claim-periods': 'Zeiten für einen Leistungsantrag',
  'handoff.coverage-acknowledgement': 'Anerkennung der Bescheinigung',
  'handoff.coverage-certificate': 'Bescheinigung über die anzuwendenden Rechtsvorschriften',
  'handoff.coverage-extension': 'Verlängerung der Bescheinigung',
  'handoff.identity-check': 'Prüfung der Identität',
  'handoff.insurance': 'Versicherung',
  'handoff.insurance-periods': 'Versicherungszeiten',
  'handoff.insurance-periods-review': 'Überprüfung der Versicherungszeiten',
  'handoff.language-test': 'Sprachprüfung',
  'handoff.medical-examination': 'ärztliche Untersuchung',
  'handoff.police-clearance': 'polizeiliches Führungszeugnis',
  'handoff.training-course': 'Schulung',
  'handoff.visa': 'Visum',
  'handoff-request.claim-decision':
    'Bitte entscheiden Sie über einen Leistungsantrag: Unsere Berechnung liegt bei, die Entscheidung treffen Sie',
  'handoff-request.claim-periods':
    'Bitte melden Sie Versicherungszeiten und Beträge für einen Leistungsantrag, fragen Sie zurück, weisen Sie ihn zurück oder leiten Sie ihn weiter',
  'handoff-request.coverage-acknowledgement':
    'Bitte erkennen Sie die Bescheinigung eines anderen Staates über die anzuwendenden Rechtsvorschriften an: Am Arbeitsort sind keine Beiträge zu zahlen',
  'handoff-request.coverage-certificate':
    'Bitte bescheinigen Sie, welches Sozialversicherungsrecht während der Arbeit im Ausland gilt',
  'handoff-request.coverage-extension':
    'Bitte verlängern Sie die Bescheinigung über die anzuwendenden Rechtsvorschriften oder vereinbaren Sie eine Ausnahme über die längste Entsendung hinaus',
  'handoff-request.identity-check': 'Bitte prüfen Sie Identität und Pass',
  'handoff-request.insurance': 'Bitte versichern Sie die Arbeitskraft für die Reise und den Aufenthalt',
  'handoff-request.insurance-periods': 'Bitte melden Sie die im Ausland zurückgelegten Versicherungszeiten',
  'handoff-request.insurance-periods-review':
    'Bitte sehen Sie sich Versicherungszeiten noch einmal an, die die Arbeitskraft bestreitet',
  'handoff-request.language-test': 'Bitte melden Sie das Ergebnis der Sprachprüfung',
  'handoff-request.medical-examination':
    'Bitte untersuchen Sie die antragstellende Person und melden Sie: tauglich, nicht tauglich oder zurückgestellt',
  'handoff-request.police-clearance': 'Bitte stellen Sie das polizeiliche Führungszeugnis aus',
  'handoff-request.training-course': 'Bitte schulen Sie die Arbeitskraft und melden Sie das Ergebnis',
  'handoff-request.visa': 'Bitte entscheiden Sie über das Visum',
  'field.family-name': 'Familienname',
  'field.given-name': 'Vorname',
  'field.birth-date': 'Geburtsdatum',
  'field.sex': 'Geschlecht',
  'field.nationality': 'Staatsangehörigkeit',
  'field.passport-number': 'Passnummer',
  'field.passport-valid-until': 'Pass gültig bis',
  'field.phone': 'Telefon',
  'field.language': 'Sprache',
  'field.arrived-on': 'angekommen am',
  'field.attempt': 'Versuch',
  'field.branch': 'Zweig',
  'field.contingency': 'Versicherungsfall',
  'field.edition': 'Ausgabe',
  'field.employer': 'Arbeitgeber',
  'field.from': 'von',
  'field.hours': 'Stunden',
  'field.institution': 'Träger',
  'field.instrument': 'Rechtsgrundlage',
  'field.left-on': 'verlassen am',
  'field.modules': 'Module',
  'field.required': 'verlangt',
  'field.steps': 'Schritte',
  'field.until': 'bis',
  'field.version': 'Fassung',
  'field.visa-class': 'Visumklasse',
}
