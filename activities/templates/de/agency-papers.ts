// What do the papers of an agency say, in German: licence, label, tax benefit, deposit, inspection?
import type { agencyPapers as english } from '../en/agency-papers.js'
import type { Words } from '../catalogue.js'

export const agencyPapers: Words<typeof english> = {
  'agency-licence.title': 'Lizenz einer Vermittlungsagentur',
  'agency-licence.intro':
    'Die hier genannte Agentur darf Arbeitskräfte für eine Beschäftigung im Ausland anwerben, nach dem Recht ihres Landes und den Bedingungen dieser Lizenz.',
  'agency-licence.licence': 'Lizenz',
  'agency-licence.kind': 'Art',
  'agency-licence.from': 'Von',
  'agency-licence.until': 'Bis',
  'agency-licence.public-list':
    'Ob diese Lizenz gilt, ruht oder entzogen ist, steht in der öffentlichen Liste der Agenturen. Arbeitskräfte schulden einer Agentur nichts, was die Regeln ihres Migrationskorridors nicht erlauben.',
  'label-certificate.title': 'Gütesiegel einer vertrauenswürdigen Agentur',
  'label-certificate.intro':
    'Die hier genannte Agentur hat sich einen Platz auf der öffentlichen Liste der vertrauenswürdigen Agenturen verdient. Die Aufzeichnungen, auf denen dies beruht, kann jeder einsehen, der danach fragt.',
  'tax-benefit-certificate.title': 'Bescheinigung für die Steuervergünstigung',
  'tax-benefit-certificate.intro':
    'Die hier genannte Agentur erfüllt die Bedingungen der Steuervergünstigung für Vermittlungsagenturen. Diese Bescheinigung ist für die Steuerbehörde, die über die Vergünstigung entscheidet.',
  'agency-certificate.granted': 'Gewährt',
  'agency-certificate.rule': 'Regel',
  'agency-certificate.from': 'Von',
  'agency-certificate.until': 'Bis',
  'deposit-receipt.title': 'Aufstellung der Kaution',
  'deposit-receipt.deposit': 'Kaution',
  'deposit-receipt.required': 'Verlangt',
  'deposit-receipt.balance': 'Stand',
  'deposit-receipt.earmarked': 'Davon für Erstattungen vorgemerkt',
  'deposit-receipt.entries': 'Letzte Buchungen',
  'deposit-receipt.entry': 'Buchung',
  'deposit-receipt.day': 'Tag',
  'deposit-receipt.kind': 'Art',
  'deposit-receipt.for': 'Für',
  'deposit-receipt.amount': 'Betrag',
  'inspection-notice.title': 'Ankündigung einer Prüfung',
  'inspection-notice.intro':
    'Wer dieses Schreiben vorlegt, prüft die Räume und die Bücher der hier genannten Agentur. Die Agentur muss ihre Akten über Arbeitskräfte, ihre Quittungen und ihre Verträge zugänglich machen.',
  'inspection-notice.agency': 'Agentur',
  'inspection-notice.inspection': 'Prüfung',
  'inspection-notice.number': 'Nummer',
  'inspection-notice.reason': 'Grund',
  'inspection-notice.due': 'Durchzuführen bis',
}
