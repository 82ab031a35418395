// What does the order to bring a worker home say, in German?
import type { repatriationOrder as english } from '../en/repatriation-order.js'
import type { Words } from '../catalogue.js'

export const repatriationOrder: Words<typeof english> = {
  'repatriation-order.title': 'Anordnung der Heimreise',
  'repatriation-order.subtitle': 'Abreise aus {from}, Ankunft in {to}',
  'repatriation-order.order': '{organisation} muss der hier genannten Person bis {day} die Heimreise verschaffen.',
  'repatriation-order.order-remains':
    '{organisation} muss den Leichnam und die Sachen der hier genannten Person bis {day} nach Hause bringen.',
  'repatriation-order.no-day':
    '{organisation} muss der hier genannten Person sofort die Heimreise verschaffen. Die Regel nennt keinen letzten Tag, der uns bekannt ist.',
  'repatriation-order.no-day-remains':
    '{organisation} muss den Leichnam und die Sachen der hier genannten Person sofort nach Hause bringen. Die Regel nennt keinen letzten Tag, der uns bekannt ist.',
  'repatriation-order.person': 'Person',
  'repatriation-order.journey': 'Reise',
  'repatriation-order.kind': 'Art',
  'repatriation-order.ground': 'Grund',
  'repatriation-order.ordered-on': 'Angeordnet am',
  'repatriation-order.from': 'Von',
  'repatriation-order.to': 'Nach',
  'repatriation-order.who-pays': 'Wer zahlt',
  'repatriation-order.responsible': 'Verantwortlich',
  'repatriation-order.as': 'Rolle',
  'repatriation-order.cost': 'Kosten',
  'repatriation-order.fallback':
    'Ist die Reise bis dahin nicht bereit, zahlt sie zuerst {payer}. Der Betrag wird dann von {organisation} zurückgefordert.',
  'repatriation-order.no-fallback': 'Wer zuerst zahlt, wenn die Reise bis dahin nicht bereit ist, ist nicht bekannt.',
  'repatriation-order.sanction': 'Wenn die Reise bis dahin nicht bereit ist: {sanction}.',
  'repatriation-order.worker-nothing': 'Die Arbeitskraft zahlt nichts für diese Reise.',
  'repatriation-order.worker-later':
    'Vor der Reise darf man von der Arbeitskraft nichts verlangen. Ob sie die Kosten trägt, wird danach entschieden.',
  'repatriation-order.worker-unknown':
    'Ob die Arbeitskraft einen Teil der Kosten trägt, ist nicht bekannt. Bevor das entschieden ist, darf man von ihr nichts verlangen.',
  'repatriation-order.belongings':
    'Die Arbeitskraft nimmt den Pass, alle Papiere und ihre Sachen mit. Geschuldeter Lohn bleibt geschuldet.',
  'repatriation-order.rule': 'Regel',
  'repatriation-order.rule-text': '{rule}: {source}',
  'repatriation-kind.voluntary': 'auf Wunsch der Arbeitskraft',
  'repatriation-kind.mandatory': 'zur Sicherheit angeordnet',
  'repatriation-kind.medical': 'aus ärztlichen Gründen',
  'repatriation-kind.remains': 'Überführung Verstorbener',
  'repatriation-ground.contract-ended': 'der Vertrag ist beendet',
  'repatriation-ground.dismissal': 'Kündigung',
  'repatriation-ground.safety': 'Sicherheit der Arbeitskraft',
  'repatriation-ground.illness': 'Krankheit oder Verletzung',
  'repatriation-ground.war-or-disaster': 'Krieg, Epidemie oder Katastrophe',
  'repatriation-ground.family-emergency': 'Notfall in der Familie',
  'repatriation-ground.death': 'Tod',
  'repatriation-ground.other': 'anderer Grund',
  'repatriation-sanction.licence-suspended': 'die Lizenz ruht',
  'repatriation-sanction.deposit-drawn': 'auf die Kaution wird zugegriffen',
  'repatriation-payer.employer': 'der Arbeitgeber',
  'repatriation-payer.agency': 'die Agentur',
  'repatriation-payer.insurer': 'die Versicherung',
  'repatriation-payer.welfare-fund': 'der Wohlfahrtsfonds',
  'repatriation-payer.state': 'der Staat',
}
