// What does the calculation of benefits from periods in several states say, in German?
import type { totalizationCalculation as english } from '../en/totalization-calculation.js'
import type { Words } from '../catalogue.js'

export const totalizationCalculation: Words<typeof english> = {
  'totalization-calculation.title': 'Berechnung von Leistungen aus mehreren Staaten',
  'totalization-calculation.subtitle': '{branch}, nach: {instrument}',
  'totalization-calculation.intro':
    'Dieses Papier zeigt, wie jeder Staat zu seinem Teil kommt. Es ist eine Berechnung aus dem, was die Träger gemeldet haben. Jeder Träger entscheidet über seine eigene Leistung.',
  'totalization-calculation.advice':
    'Die Bestimmungen des Vertrags zwischen den Staaten wurden nicht gelesen. Diese Berechnung ist ein Hinweis für die Träger und verspricht nichts.',
  'totalization-calculation.claim': 'Antrag',
  'totalization-calculation.instrument': 'Nach',
  'totalization-calculation.branch': 'Zweig',
  'totalization-calculation.contingency': 'Tag des Versicherungsfalls',
  'totalization-calculation.record': 'Fassung der Aufzeichnungen',
  'totalization-calculation.all-periods': 'Zeiten aller Staaten',
  'totalization-calculation.without': 'Keine Meldung kam von: {countries}. Diese Zeiten sind nicht in der Berechnung.',
  'totalization-calculation.periods': 'Zeiten und Ansprüche',
  'totalization-calculation.state': 'Staat',
  'totalization-calculation.own-periods': 'Eigene Zeiten',
  'totalization-calculation.right': 'Anspruch',
  'totalization-calculation.share': 'Anteil',
  'totalization-calculation.amounts': 'Beträge',
  'totalization-calculation.pro-rata': 'Anteil am theoretischen Betrag',
  'totalization-calculation.independent': 'Nach seinem Recht allein',
  'totalization-calculation.supplement': 'Zuschlag',
  'totalization-calculation.due': 'Steht zu',
  'totalization-calculation.why': 'Warum',
  'totalization-calculation.benefit-of': 'Leistung von {country}',
  'totalization-calculation.total': 'Summe',
  'totalization-calculation.total-of': 'Alle Staaten zusammen',
  'totalization-calculation.steps': 'Schritt für Schritt',
  'totalization-calculation.steps-intro':
    'Jeder Schritt nennt die Regel, was hineinging, was herauskam und, wenn sie jemand bestätigt hat, wo die Regel steht.',
  'totalization-calculation.step-title': '{number}. {rule}',
  'totalization-calculation.in': 'Hinein: {inputs}',
  'totalization-calculation.out': 'Heraus: {result}',
  'totalization-calculation.input': '{name}: {value}',
  'totalization-calculation.no-input': 'nichts',
  'totalization-calculation.appeal':
    'Wenn Sie mit dem Betrag eines Staates nicht einverstanden sind, bitten Sie dessen Träger, seine Entscheidung zu überprüfen. Sagen Sie uns, wenn eine Zeit fehlt.',
  'entitlement.own': 'Anspruch nach seinem Recht allein',
  'entitlement.aggregated': 'Anspruch durch Zusammenrechnung aller Zeiten',
  'entitlement.none': 'kein Anspruch',
  'benefit-basis.pro-rata': 'Anteil am theoretischen Betrag',
  'benefit-basis.independent': 'Betrag nach seinem Recht allein, der höher ist',
  'benefit-basis.short-period': 'weniger als ein Jahr und daraus allein kein Anspruch: Es wird nichts gezahlt',
  'benefit-basis.exclusive':
    'letzter Staat, dessen Bedingungen erfüllt sind: Er zahlt, als wären alle Zeiten seine eigenen',
  'benefit-basis.not-entitled': 'kein Anspruch: Es wird nichts gezahlt',
  'instrument.eu-883-2004': 'Verordnung (EG) Nr. 883/2004',
  'instrument.cets-78': 'Europäisches Abkommen über Soziale Sicherheit (CETS 78)',
  'instrument.bilateral-pro-rata': 'ein Vertrag zwischen zwei Staaten',
}
