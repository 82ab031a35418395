// What does the exit clearance say, in German?
import type { exitClearance as english } from '../en/exit-clearance.js'
import type { Words } from '../catalogue.js'

export const exitClearance: Words<typeof english> = {
  'exit-clearance.title': 'Ausreisegenehmigung',
  'exit-clearance.cleared':
    'Die hier genannte Person darf zur Arbeit in {destination} aus {origin} ausreisen. Am Tag der Ausstellung war jede Voraussetzung unten erfüllt.',
  'exit-clearance.work': 'Arbeit im Ausland',
  'exit-clearance.departure': 'Geplante Ausreise',
  'exit-clearance.requirements': 'Voraussetzungen',
  'exit-clearance.requirement': 'Voraussetzung',
  'exit-clearance.met': 'Erfüllt',
  'exit-clearance.valid-until': 'Gültig bis',
  'exit-clearance.visa': 'Visum',
  'exit-clearance.medical': 'Ärztliche Untersuchung',
  'exit-clearance.passport': 'Pass',
  'exit-clearance.insurance': 'Versicherung',
  'exit-clearance.contract': 'Vertrag geprüft',
  'exit-clearance.orientation': 'Einführung vor der Ausreise',
  'exit-clearance.training': 'Schulungszeugnis',
}
