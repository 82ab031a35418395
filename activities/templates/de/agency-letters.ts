// What do the letters to an agency about refunds, its deposit, demerits and inspections say, in German?
import type { agencyLetters as english } from '../en/agency-letters.js'
import type { Words } from '../catalogue.js'

export const agencyLetters: Words<typeof english> = {
  'refund-demanded.subject': 'Eine Arbeitskraft hat zu viel bezahlt: Bitte erstatten Sie das Geld',
  'refund-demanded.lead':
    'Von einer Arbeitskraft, die Sie vermittelt haben, wurde mehr verlangt, als die Regeln dieses Migrationskorridors erlauben. Erstatten Sie den Betrag und zeigen Sie uns den Nachweis.',
  'refund-demanded.earmarked': 'Von Ihrer Kaution ist für diese Erstattung vorgemerkt, was davon frei ist.',
  'refund-demanded.charged-for': 'Verlangt für',
  'refund-demanded.amount': 'Zu erstattender Betrag',
  'refund-demanded.next':
    'Ohne Erstattung bis zum letzten Tag wird die Arbeitskraft aus der Kaution bezahlt, und eine Beanstandung wird mitgeteilt.',
  'overcharge-struck.subject': 'Von Ihnen wird keine Erstattung mehr verlangt',
  'overcharge-struck.lead':
    'In diesem Fall wurde nicht zu viel verlangt. Von Ihnen wird nichts gefordert. Die Vormerkung auf Ihrer Kaution ist aufgehoben.',
  'deposit-drawn.subject': 'Eine Erstattung wurde aus Ihrer Kaution bezahlt',
  'deposit-drawn.lead':
    'Die Erstattung in diesem Fall kam nicht rechtzeitig. Sie wurde aus Ihrer Kaution bezahlt, soweit diese reicht.',
  'deposit-drawn.paid': 'Aus der Kaution bezahlt',
  'deposit-drawn.owed': 'Noch offen',
  'deposit-drawn.next': 'Die Kaution muss wieder aufgefüllt werden. Wir schreiben Ihnen, bis wann.',
  'deposit-top-up-due.subject': 'Ihre Kaution muss aufgefüllt werden',
  'deposit-top-up-due.lead': 'Ihre Kaution ist niedriger, als Ihre Lizenz verlangt.',
  'deposit-top-up-due.missing': 'Es fehlen',
  'deposit-top-up-due.next': 'Ihre Lizenz ruht weiter, bis die Kaution vollständig ist.',
  'deposit-top-up-due.next-by': 'Ist sie am letzten Tag nicht vollständig, ruht Ihre Lizenz so lange, bis sie es ist.',
  'deposit-changed.subject': 'Ihre Kaution richtet sich nach Ihrer geplanten Zahl',
  'deposit-changed.lead':
    'Sie planen eine andere Zahl von Arbeitskräften im Jahr. Über die Kaution wurde neu entschieden.',
  'deposit-changed.tier': 'Stufe',
  'deposit-changed.required': 'Verlangte Kaution',
  'deposit-returned.subject': 'Ein Teil Ihrer Kaution wird zurückgegeben',
  'deposit-returned.lead': 'Der Betrag unten gehört wieder Ihnen und wird Ihnen ausgezahlt.',
  'deposit-returned.amount': 'Betrag',
  'demerit.number': 'Beanstandung',
  'demerit.about': 'Gegenstand',
  'demerit.measure': 'Mögliche Folge',
  'demerit-notice.subject': 'Mitteilung einer Beanstandung: Sie dürfen sich äußern',
  'demerit-notice.lead':
    'Die Sache unten wird Ihnen vorgehalten. Es ist noch nichts entschieden: Sie haben das Recht, sich zuerst zu äußern.',
  'demerit-notice.due': 'Antwort bis',
  'demerit-notice.next':
    'Antworten Sie mit Ihren Gründen und Ihren Nachweisen. Nach dem letzten Tag entscheiden wir mit dem, was uns vorliegt.',
  'demerit-decided.subject': 'Entscheidung über eine Beanstandung: Sie dürfen Widerspruch einlegen',
  'demerit-decided.lead':
    'Wir haben entschieden, wie unten steht. Die Entscheidung wirkt erst, wenn der letzte Tag für den Widerspruch vorbei ist.',
  'demerit-decided.points': 'Punkte',
  'demerit-decided.due': 'Widerspruch bis',
  'demerit-decided.next':
    'Über den Widerspruch entscheidet eine Aufsichtsperson, die die Entscheidung nicht getroffen hat.',
  'demerit-closed.subject': 'Eine Beanstandung ist abgeschlossen',
  'demerit-closed.lead': 'Die Sache unten ist mit diesem Ergebnis abgeschlossen.',
  'demerit-closed.outcome': 'Ergebnis',
  'demerit-closed.points': 'Geltende Punkte',
  'inspection-announced.subject': 'Ihre Agentur wird geprüft',
  'inspection-announced.lead': 'Eine Prüferin oder ein Prüfer kommt in Ihre Räume und sieht sich Ihre Bücher an.',
  'inspection-announced.next':
    'Bitte halten Sie die Akten Ihrer Arbeitskräfte, die Quittungen und die Verträge bereit.',
}
