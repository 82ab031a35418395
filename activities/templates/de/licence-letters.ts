// What do the letters about an agency's licence say, in German?
import type { licenceLetters as english } from '../en/licence-letters.js'
import type { Words } from '../catalogue.js'

export const licenceLetters: Words<typeof english> = {
  'agency-application-received.subject': 'Ihr Antrag auf eine Lizenz ist bei uns',
  'agency-application-received.lead':
    'Wir haben Ihren Antrag auf eine Lizenz als Vermittlungsagentur erhalten. Die Nummer steht unten: Bitte nennen Sie sie, wenn Sie schreiben.',
  'agency-application-received.next':
    'Wir sehen uns zuerst Ihre Nachweise an, dann besuchen wir Ihre Räume. Wir schreiben Ihnen vor jedem Schritt.',
  'agency-refused.subject': 'Eine Entscheidung über Ihren Antrag',
  'agency-refused.lead':
    'Eine Lizenz kann nicht erteilt werden. Sie dürfen einen neuen Antrag stellen, wenn die Bedingungen unten erfüllt sind.',
  'agency-refused.failed': 'Nicht erfüllt',
  'licence-conditions.subject': 'Was Ihre Lizenz verlangt',
  'licence-conditions.lead':
    'Ihr Antrag ist in Ordnung. Die Lizenz wird erteilt, sobald die Gebühr und die Kaution eingegangen sind.',
  'licence-conditions.fee': 'Registrierungsgebühr',
  'licence-conditions.tier': 'Stufe der Kaution',
  'licence-conditions.cash': 'Kaution in bar',
  'licence-conditions.guarantee': 'Bankbürgschaft',
  'licence-granted.subject': 'Ihre Lizenz: {kind}',
  'licence-granted.lead':
    'Ihre Lizenz ist für die Tage unten erteilt. Das Papier trägt eine Nummer, mit der es geprüft werden kann.',
  'licence-granted.kind': 'Lizenz',
  'licence-renewal-due.subject': 'Ihre Lizenz muss erneuert werden',
  'licence-renewal-due.subject-waived': 'Ihre Lizenz wird von selbst erneuert',
  'licence-renewal-due.lead': 'Ihre Lizenz endet an dem Tag unten. Beantragen Sie die Erneuerung vor diesem Tag.',
  'licence-renewal-due.lead-waived':
    'Sie haben sich verdient, dass kein Erneuerungsantrag nötig ist. Sie müssen keinen Antrag stellen.',
  'licence-renewal-due.ends-on': 'Endet am',
  'licence-renewal-due.next': 'Ohne Antrag werden Sie an diesem Tag von der öffentlichen Liste genommen.',
  'licence-ended.subject': 'Ihre Lizenz ist beendet',
  'licence-ended.lead':
    'Sie dürfen keine Arbeitskräfte mehr anwerben. Was Sie Arbeitskräften schulden, schulden Sie weiter. Der Rest Ihrer Kaution wird nach der Zeit für späte Forderungen zurückgegeben.',
  'licence-ended.how': 'Wie sie endete',
  'agency-suspended.subject': 'Die Lizenz ruht ab sofort',
  'agency-suspended.lead':
    'Bis dies aufgehoben ist, darf keine Arbeitskraft eine Ausreisegenehmigung bekommen und kein Stellenauftrag geöffnet werden. Die Arbeitskräfte und Arbeitgeber offener Fälle erfahren davon.',
  'agency-suspended.causes': 'Ursachen',
  'agency-suspension-lifted.subject': 'Die Lizenz ruht nicht mehr',
  'agency-suspension-lifted.lead': 'Die Lizenz gilt wieder. Angehaltene Fälle gehen weiter.',
  'incentive-granted.subject': 'Sie haben es sich verdient: {incentive}',
  'incentive-granted.lead':
    'Ihre bisherige Arbeit erfüllt die Regel unten. Danke, dass Sie Arbeitskräfte fair behandeln.',
  'incentive-granted.incentive': 'Vergünstigung',
}
