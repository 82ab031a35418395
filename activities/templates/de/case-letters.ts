// What do the letters about the course of a case say, in German?
import type { caseLetters as english } from '../en/case-letters.js'
import type { Words } from '../catalogue.js'

export const caseLetters: Words<typeof english> = {
  'case-opened.subject': 'Ihr Antrag ist bei uns',
  'case-opened.lead':
    'Wir haben Ihren Antrag auf Arbeit im Ausland erhalten und einen Fall für Sie eröffnet. Die Nummer Ihres Falls steht unten: Bitte nennen Sie sie, wenn Sie schreiben oder anrufen.',
  'case-opened.next': 'Sie müssen jetzt nichts tun. Wir schreiben Ihnen vor jedem Schritt.',
  'offer-ready.subject': 'Ein Stellenangebot liegt für Sie bereit',
  'offer-ready.lead':
    'Es gibt ein Stellenangebot für Sie. Lesen Sie es genau: Es nennt den Arbeitgeber, den Lohn und die Dauer des Vertrags.',
  'offer-ready.next': 'Bitte nehmen Sie es an oder lehnen Sie es ab. Ablehnen kostet nichts.',
  'offer-ready.next-by': 'Bitte nehmen Sie es bis {date} an oder lehnen Sie es ab. Ablehnen kostet nichts.',
  'contract-signed.subject': 'Ihr Arbeitsvertrag ist unterschrieben',
  'contract-signed.lead':
    'Sie und der Arbeitgeber haben den Arbeitsvertrag unterschrieben, und der Arbeitsattaché hat ihn geprüft.',
  'contract-signed.next': 'Behalten Sie eine Kopie. Niemand darf den Vertrag ohne Ihre Unterschrift ändern.',
  'skills-passport-ready.subject': 'Ihr Kompetenzpass ist fertig',
  'skills-passport-ready.lead':
    'Er nennt Ihre Arbeit im Ausland, Ihre Schulung und Ihre Sprachprüfung, soweit sie vermerkt sind.',
  'skills-passport-ready.next':
    'Zeigen Sie ihn, wenn Sie zu Hause Arbeit oder eine Schulung suchen. Wenn etwas fehlt oder falsch ist, sagen Sie es uns.',
  'medical-held.subject': 'Ihre ärztliche Untersuchung wird wiederholt',
  'medical-held.held':
    'Die Untersuchungsstelle konnte noch nicht entscheiden. Das ist keine Ablehnung: Die Untersuchung wird wiederholt.',
  'medical-held.fit':
    'Die Untersuchungsstelle hat festgestellt, dass Sie tauglich sind. Die Zeit, in der dieses Ergebnis gilt, ist aber schon vorbei. Das ist keine Ablehnung: Die Untersuchung wird wiederholt.',
  'medical-held.unsaid':
    'Es gibt noch kein ärztliches Ergebnis, das für Ihren Antrag gilt. Das ist keine Ablehnung: Die Untersuchung wird wiederholt.',
  'medical-held.next': 'Wir vereinbaren den Termin und schreiben Ihnen.',
  'medical-held.next-on': 'Die nächste Untersuchung ist frühestens am {date} möglich. Wir vereinbaren den Termin.',
  'refused.subject': 'Eine Entscheidung über Ihren Antrag',
  'refused.lead': 'Es tut uns leid: Ihr Antrag kann nicht weitergehen.',
  'refused.again': 'Sie können uns bitten, dies noch einmal anzusehen. Sie dürfen auch einen neuen Antrag stellen.',
  'refused.failed': 'Nicht bestanden',
  'unfit.subject': 'Das Ergebnis Ihrer ärztlichen Untersuchung',
  'unfit.lead':
    'Die Untersuchungsstelle hat festgestellt, dass Sie diese Arbeit jetzt nicht aufnehmen können. Ihr Antrag endet hier. Die Untersuchungsstelle erklärt Ihnen das Ergebnis. Wir kennen die Einzelheiten nicht und bewahren sie nicht auf.',
  'unfit.next':
    'Sprechen Sie mit einer Ärztin oder einem Arzt Ihres Vertrauens. Sie dürfen eine zweite Untersuchung verlangen und einen neuen Antrag stellen.',
  'training-invitation.subject': 'Ihre Schulung vor der Ausreise',
  'training-invitation.lead':
    'Sie sind zur Schulung für Ihre Arbeit im Ausland eingeladen. Der Schulungsanbieter ruft Sie an und nennt Ihnen Tag und Ort.',
  'training-invitation.provider': 'Anbieter',
  'training-invitation.modules': 'Module',
  'training-invitation.due': 'Abzuschließen bis',
  'departure-cleared.subject': 'Sie dürfen ausreisen',
  'departure-cleared.lead':
    'Alle Voraussetzungen sind erfüllt, und Ihre Ausreisegenehmigung ist ausgestellt. Nehmen Sie sie mit, zusammen mit Pass, Visum und Vertrag.',
  'departure-cleared.departure': 'Geplante Ausreise',
  'departure-cleared.next': 'Nach Ihrer Ankunft meldet sich der Arbeitsattaché bei Ihnen.',
  'clearance-ended.subject': 'Ihre Ausreisegenehmigung ist abgelaufen',
  'clearance-ended.lead':
    'Bitte reisen Sie nicht aus. Eine Unterlage, auf der Ihre Ausreisegenehmigung beruht, gilt nicht mehr; die Genehmigung ist deshalb widerrufen. Das ist keine Ablehnung: Wir lassen erneuern, was fehlt.',
  'clearance-ended.last-day': 'Letzter Tag der Genehmigung',
  'clearance-ended.next':
    'Wenn Sie schon ausgereist sind, teilen Sie uns bitte den Tag mit. Sonst schreiben wir Ihnen, sobald Sie wieder ausreisen dürfen.',
  'case-withdrawn.subject': 'Ihr Antrag ist zurückgezogen',
  'case-withdrawn.lead':
    'Ihr Antrag ist zurückgezogen. Was für Sie vereinbart war, wird abgesagt. Sie schulden dafür nichts.',
  'case-withdrawn.next': 'Sie dürfen jederzeit einen neuen Antrag stellen.',
  'case-closed.subject': 'Ihr Fall ist abgeschlossen',
  'case-closed.lead':
    'Ihr Fall ist abgeschlossen. Ansprüche aus Ihrer Arbeit im Ausland, zum Beispiel die Erstattung von Beiträgen, bleiben offen. Wir erinnern Sie an die Termine.',
  'condolence.subject': 'Ein Brief vom Dienst für Arbeitsmigration',
  'condolence.lead': 'Wir haben von Ihrem Verlust erfahren. Es tut uns sehr leid.',
  'condolence.help':
    'Wir helfen bei der Heimkehr und bei Lohn, Versicherung und Beiträgen, die noch zustehen. Diese Hilfe ist kostenlos.',
  'condolence.next': 'Wir rufen Sie an. Sie müssen jetzt nichts tun.',
  'condolence.subject-officer': 'Ein Todesfall wurde gemeldet',
  'condolence.lead-officer':
    'Der Tod der Arbeitskraft dieses Falls wurde gemeldet. Bitte nehmen Sie Kontakt mit der Familie auf, sprechen Sie ihr unser Beileid aus und regeln Sie die Heimkehr mit dem Arbeitgeber.',
  'condolence.next-officer':
    'Lohn, Versicherung und Beiträge, die noch zustehen, gehören der Familie: Bitte sorgen Sie dafür, dass sie beantragt werden.',
}
