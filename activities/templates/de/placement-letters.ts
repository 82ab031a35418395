// What do we write about a place with an employer, in German: a slot, the waiting list, the employer's choice?
import type { placementLetters as english } from '../en/placement-letters.js'
import type { Words } from '../catalogue.js'

export const placementLetters: Words<typeof english> = {
  'slot-reserved.subject': 'Ein Platz ist für Sie reserviert',
  'slot-reserved.lead':
    'Ein Platz in einem geprüften Stellenauftrag ist für Sie reserviert. Der Arbeitgeber wählt nun unter den Bewerbungen aus.',
  'slot-reserved.free':
    'Ein Platz kostet Sie nichts. Niemand darf Geld von Ihnen verlangen, um ihn freizuhalten oder Sie weiter nach vorn zu setzen.',
  'on-waiting-list.subject': 'Sie stehen auf einer Warteliste',
  'on-waiting-list.lead':
    'Zurzeit sind alle Plätze des Stellenauftrags vergeben. Sie stehen auf seiner Warteliste. Wir schreiben Ihnen, sobald ein Platz frei ist.',
  'on-waiting-list.position': 'Ihr Platz auf der Liste',
  'on-waiting-list.next': 'Sie dürfen die Sachbearbeitung jederzeit um einen anderen Stellenauftrag bitten.',
  'not-selected.subject': 'Der Arbeitgeber hat andere ausgewählt',
  'not-selected.lead':
    'Es tut uns leid: In diesem Stellenauftrag hat der Arbeitgeber andere ausgewählt, oder der Auftrag ist beendet.',
  'not-selected.goes-on': 'Ihr Antrag geht weiter. Die Sachbearbeitung sucht mit Ihnen einen anderen Stellenauftrag.',
  'not-selected.reason': 'Was uns gesagt wurde',
}
