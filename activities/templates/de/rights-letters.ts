// What do the letters about rights from work abroad say, in German?
import type { rightsLetters as english } from '../en/rights-letters.js'
import type { Words } from '../catalogue.js'

export const rightsLetters: Words<typeof english> = {
  'portability-opened.subject': 'Ihre Ansprüche aus der Sozialversicherung im Ausland',
  'portability-opened.covered':
    'Während Sie im Ausland arbeiten, werden dort für Sie Beiträge zur Rentenversicherung gezahlt. Sie gehören Ihnen.',
  'portability-opened.excluded':
    'Soweit wir wissen, versichert die Rentenversicherung im Ausland keine Arbeitskräfte Ihrer Staatsangehörigkeit: Dort werden für Sie keine Beiträge gezahlt, und es kommen keine zurück. Wenn trotzdem Beiträge von Ihrem Lohn abgezogen werden, sagen Sie es uns.',
  'portability-opened.unknown':
    'Wir wissen noch nicht, ob im Ausland für Sie Beiträge zu einer Rentenversicherung gezahlt werden. Wir fragen den Träger.',
  'portability-opened.follow':
    'Wir verfolgen Ihre Ansprüche für Sie, während Sie im Ausland arbeiten, und schicken Ihnen bei Ihrer Rückkehr eine Übersicht.',
  'portability-opened.next': 'Heben Sie Ihre Lohnzettel auf. Sonst müssen Sie jetzt nichts tun.',
  'statement-ready.subject': 'Die Übersicht Ihrer Ansprüche ist fertig',
  'statement-ready.subject-corrected': 'Die Übersicht Ihrer Ansprüche hat sich geändert',
  'statement-ready.subject-officer': 'Eine Übersicht der Ansprüche für eine Familie ist fertig',
  'statement-ready.lead': 'Die Übersicht Ihrer Ansprüche ist fertig.',
  'statement-ready.lead-corrected':
    'Etwas, worauf die Übersicht Ihrer Ansprüche beruhte, hat sich geändert. Eine neue Übersicht ist fertig. Die frühere gilt nicht mehr.',
  'statement-ready.lead-officer': 'Die Übersicht der Ansprüche einer verstorbenen Arbeitskraft ist fertig.',
  'statement-ready.to-confirm':
    'Bitte sehen Sie sich an, was der Träger über Ihre Versicherung mitgeteilt hat. Bestätigen Sie es oder sagen Sie uns, was falsch ist: Dann sieht der Träger noch einmal nach.',
  'statement-ready.gap':
    '{count, plural, one {An # Tag war niemand bekannt, der Ihre Gesundheitsversorgung bezahlt. Wenn Sie an diesem Tag Kosten hatten, sagen Sie es uns.} other {An # Tagen war niemand bekannt, der Ihre Gesundheitsversorgung bezahlt. Wenn Sie in dieser Zeit Kosten hatten, sagen Sie es uns.}}',
  'statement-ready.refund-and-guarantee': 'Beiträge können erstattet werden, und eine Ausreisegarantie steht zu.',
  'statement-ready.refund': 'Beiträge können erstattet werden.',
  'statement-ready.guarantee': 'Es sind keine Beiträge zu erstatten. Eine Ausreisegarantie steht zu.',
  'statement-ready.nothing': 'Es sind keine Beiträge zu erstatten, und es steht keine Ausreisegarantie zu.',
  'statement-ready.open':
    'Sie zeigt die Monate, in denen Sie versichert waren, die gezahlten Beiträge und was beantragt werden kann.',
  'statement-ready.next-choose':
    'Bitte wählen Sie: die Erstattung der Beiträge beantragen oder Ihre Versicherungszeiten behalten. Wir helfen Ihnen bei beidem.',
  'statement-ready.next-choose-we-file':
    'Bitte wählen Sie: die Erstattung der Beiträge beantragen oder Ihre Versicherungszeiten behalten. Wir helfen Ihnen bei beidem. Den Antrag auf die Ausreisegarantie stellt die Sachbearbeitung.',
  'statement-ready.next-we-file':
    'Sie müssen jetzt nichts tun. Den Antrag auf die Ausreisegarantie stellt die Sachbearbeitung. Wir schreiben Ihnen, wenn er gestellt ist.',
  'statement-ready.next-confirm':
    'Bitte bestätigen Sie, was mitgeteilt wurde, oder sagen Sie uns, was falsch ist. Sonst müssen Sie nichts tun.',
  'statement-ready.next-confirm-we-file':
    'Bitte bestätigen Sie, was mitgeteilt wurde, oder sagen Sie uns, was falsch ist. Sonst müssen Sie nichts tun: Den Antrag auf die Ausreisegarantie stellt die Sachbearbeitung, und wir schreiben Ihnen, wenn er gestellt ist.',
  'statement-ready.next-claim':
    'Rufen Sie uns an oder antworten Sie auf diesen Brief: Wir helfen Ihnen bei dem Antrag.',
  'statement-ready.next-nothing': 'Sie müssen nichts tun. Wenn Sie meinen, dass etwas fehlt, sagen Sie es uns.',
  'statement-ready.next-read': 'Bitte lesen Sie sie und sagen Sie uns, wenn etwas fehlt oder falsch ist.',
  'statement-ready.next-officer':
    'Bitte sagen Sie es der Familie und sorgen Sie dafür, dass beantragt wird, was zusteht.',
  'statement-ready.contributions': 'Zu erstattende Beiträge',
  'statement-ready.claim-by': 'Letzter Tag für den Antrag auf Erstattung',
  'statement-ready.guarantee-amount': 'Ausreisegarantie',
  'statement-ready.dormant-on': 'Ausreisegarantie geht an den Fonds für nicht abgeholtes Geld am',
  'refund-reminder.subject': 'Ein Termin für Ihre Erstattung',
  'refund-reminder.lead':
    'Sie können noch die Erstattung der Beiträge beantragen, die im Ausland für Sie gezahlt wurden. Nach dem letzten Tag unten endet das Recht.',
  'refund-reminder.next':
    'Wenn Sie die Erstattung wollen, antworten Sie auf diesen Brief. Wir helfen Ihnen mit dem Formular.',
  'claim-filed.subject': 'Ihr Antrag ist gestellt',
  'claim-filed.contributions':
    'Wir haben Ihren Antrag auf Erstattung Ihrer Beiträge gestellt. Der Träger im Ausland entscheidet und zahlt.',
  'claim-filed.departure-guarantee':
    'Wir haben Ihren Antrag auf die Ausreisegarantie gestellt. Der Träger im Ausland entscheidet und zahlt.',
  'claim-filed.other': 'Wir haben Ihren Antrag gestellt: {right}. Der Träger im Ausland entscheidet und zahlt.',
  'claim-filed.on': 'Gestellt am',
  'claim-filed.reference': 'Aktenzeichen',
  'claim-filed.next':
    'Heben Sie dieses Aktenzeichen auf. Wenn Sie nach einigen Monaten nichts gehört haben, fragen Sie uns: Wir fragen den Träger.',
  'follow-up.subject': 'Wie geht es Ihnen seit Ihrer Rückkehr?',
  'follow-up.lead':
    'Sie sind seit einiger Zeit zurück. Wir möchten gern wissen, wie es Ihnen geht und ob wir bei Arbeit, Schulung oder Anerkennung Ihrer Fähigkeiten helfen können.',
  'follow-up.next': 'Wir rufen Sie bald an.',
  'follow-up.next-on': 'Wir rufen Sie an, ungefähr am {date}.',
}
