// What do the letters about costs say, in German: who pays what, what was charged too much, what came back?
import type { feeLetters as english } from '../en/fee-letters.js'
import type { Words } from '../catalogue.js'

export const feeLetters: Words<typeof english> = {
  'fee-disclosure.subject': 'Was Sie zahlen und was andere zahlen',
  'fee-disclosure.lead': 'Unten sehen Sie alle Kosten für die Arbeit im Ausland und wer sie trägt.',
  'fee-disclosure.next':
    'Bitte sagen Sie uns, ob Sie einverstanden sind. Wenn jemand mehr von Ihnen verlangt, sagen Sie es uns: Das ist nicht erlaubt.',
  'overcharge-found.subject': 'Man hat zu viel von Ihnen verlangt',
  'overcharge-found.worker-does-not-pay': 'Diese Kosten tragen andere. Man darf von Ihnen nichts davon verlangen.',
  'overcharge-found.worker-pays-at-most':
    'Sie haben mehr bezahlt, als man für diese Kosten höchstens von einer Arbeitskraft verlangen darf.',
  'overcharge-found.cost-never-legitimate': 'Diese Zahlung darf niemand jemals verlangen, egal wie sie genannt wird.',
  'overcharge-found.other': 'Man hat von Ihnen mehr verlangt, als die Regeln erlauben.',
  'overcharge-found.your-right':
    'Niemand darf Sie bestrafen, weil Sie fragen oder sich beschweren. Sie können sich direkt bei uns beschweren, kostenlos und ohne Ihre Agentur oder Ihren Arbeitgeber: Antworten Sie auf diesen Brief oder rufen Sie Ihr Amt für Arbeitsmigration an und nennen Sie Ihren Fall. Im Ausland nimmt der Arbeitsattaché der Botschaft Ihre Beschwerde an.',
  'overcharge-found.amount': 'Zu viel verlangt',
  'overcharge-found.cap': 'Was höchstens verlangt werden darf',
  'overcharge-found.next':
    'Wir fordern Ihr Geld zurück. Sie müssen nichts tun. Wir schreiben Ihnen, wenn es geregelt ist. Bitte heben Sie Ihre Quittungen auf.',
  'refund-settled.subject': 'Ihre Erstattung ist geregelt',
  'refund-settled.agency': 'Die Agentur hat das Geld zurückgezahlt.',
  'refund-settled.deposit': 'Das Geld wurde aus der Kaution der Agentur genommen.',
  'refund-settled.part':
    'Nur ein Teil des Geldes konnte aus der Kaution der Agentur genommen werden. Die Agentur schuldet Ihnen noch den Rest. Das bleibt bei ihr vermerkt.',
  'refund-settled.paid-back': 'Das Geld wurde zurückgezahlt.',
  'refund-settled.agreed': 'Sie haben sich darüber mit der Stelle geeinigt, die das Geld verlangt hat.',
  'refund-settled.not-recoverable': 'Das Geld konnte nicht zurückgeholt werden. Was verlangt wurde, bleibt vermerkt.',
  'refund-settled.no-overcharge': 'Nach erneuter Prüfung entsprach das, was Sie bezahlt haben, den Regeln.',
  'refund-settled.struck': 'Nach erneuter Prüfung entsprach das, was Sie bezahlt haben, den Regeln.',
  'refund-settled.other': 'Was zu viel von Ihnen verlangt wurde, ist geregelt.',
  'refund-settled.paid': 'An Sie zurückgezahlt',
  'refund-settled.next':
    'Wenn Sie das Geld nicht bekommen haben oder nicht einverstanden sind, sagen Sie es uns: Wir sehen es uns noch einmal an.',
}
