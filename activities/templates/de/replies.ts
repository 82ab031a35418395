// What do we say in German to a person who sent us a word?
import type { Words } from '../catalogue.js'
import type { replies as english } from '../en/replies.js'

export const replies: Words<typeof english> = {
  'reply.answered-yes.subject': 'Wir haben Ihre Antwort: JA',
  'reply.answered-yes.text':
    'Danke. Ihre Antwort liegt bei Ihrem Fall. War es ein Versehen, rufen Sie uns heute noch an.',
  'reply.answered-no.subject': 'Wir haben Ihre Antwort: NEIN',
  'reply.answered-no.text':
    'Danke. Ihre Antwort liegt bei Ihrem Fall. War es ein Versehen, rufen Sie uns heute noch an.',
  'reply.nothing-to-answer.subject': 'Es ist keine Frage offen',
  'reply.nothing-to-answer.text':
    'Wir haben keine Frage an Sie, auf die JA oder NEIN antwortet. Sie müssen nichts tun.',
  'reply.more-than-one.subject': 'Mehr als eine Frage ist offen',
  'reply.more-than-one.text':
    'Wir wissen nicht, welche Sie meinen. Es wurde nichts geändert. Bitte rufen Sie uns an oder antworten Sie auf jeden Brief einzeln.',
  'reply.more-than-a-word.subject': 'Ein Wort genügt hier nicht',
  'reply.more-than-a-word.text': 'Es wurde nichts geändert. Bitte rufen Sie uns an, damit wir den Grund aufschreiben.',
  'reply.please-confirm.subject': 'Bitte bestätigen Sie auf anderem Weg',
  'reply.please-confirm.text':
    'Es wurde nichts geändert: Eine SMS kann jeder in Ihrem Namen senden. Bitte sagen Sie es Ihrer Sachbearbeitung selbst{call, select, none {} other { oder rufen Sie {number} an}}.',
  'reply.not-understood.subject': 'Wir haben Ihre Nachricht nicht verstanden',
  'reply.not-understood.text': 'Es wurde nichts geändert. Senden Sie ein Wort: JA, NEIN, HILFE, STOPP oder START.',
  'reply.stopped.subject': 'Sie bekommen keine Erinnerungen mehr per SMS',
  'reply.stopped.text':
    'Per SMS schreiben wir nur noch, wenn es um Ihre Sicherheit und Ihre Rechte geht. Mit START bekommen Sie wieder alles.',
  'reply.started.subject': 'Sie bekommen unsere SMS wieder',
  'reply.started.text': 'Senden Sie STOPP, wenn Sie keine Erinnerungen mehr möchten.',
  'reply.help.subject': 'Hilfe ist kostenlos',
  'reply.help.text':
    '{call, select, none {Schreiben Sie an die Adresse in unseren Briefen} other {Rufen Sie {number} an}}. Wörter, die Sie senden können: JA, NEIN, STOPP, START.',
}
