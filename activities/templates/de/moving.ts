// What does a statement of rights say of the move, in German: periods by kind, whose law, health care, refund or keep?
import type { moving as english } from '../en/moving.js'
import type { Words } from '../catalogue.js'

export const moving: Words<typeof english> = {
  'moving.version': 'Zeiten wie gemeldet, Fassung {version, number}.',
  'moving.period': 'Zeit',
  'moving.kind': 'Art',
  'moving.contributions': 'Beiträge',
  'moving.from': 'Von',
  'moving.to': 'Bis',
  'moving.open': 'offen',
  'moving.law': 'Recht',
  'moving.whose-law': 'Wessen Recht galt',
  'moving.health-care': 'Gesundheitsversorgung',
  'moving.paid-by': 'Bezahlt von',
  'moving.nobody': '{count, plural, one {NIEMAND, DEN WIR KENNEN (# Tag)} other {NIEMAND, DEN WIR KENNEN (# Tage)}}',
  'moving.no-gap': 'Kein Tag ist ohne Schutz.',
  'moving.gaps':
    '{count, plural, one {An # Tag war niemand bekannt, der die Gesundheitsversorgung bezahlt. Wenn Sie an diesem Tag Kosten hatten, sagen Sie es uns.} other {An # Tagen war niemand bekannt, der die Gesundheitsversorgung bezahlt. Wenn Sie in dieser Zeit Kosten hatten, sagen Sie es uns.}}',
  'moving.options': 'Erstatten lassen oder behalten',
  'moving.claim': 'Die Erstattung beantragen',
  'moving.keep': 'Die Zeiten behalten',
  'moving.you-get': 'Sie bekommen',
  'moving.and-interest': '{amount} und Zinsen, die nicht bekannt sind',
  'moving.you-lose': 'Sie verlieren',
  'moving.months-lost':
    '{count, plural, one {# Versicherungsmonat, für immer} other {# Versicherungsmonate, für immer}}',
  'moving.nothing-lost': 'Nichts: genug Monate für eine Rente dort',
  'moving.months-missing':
    '{count, plural, one {Die Erstattung; für eine Rente dort fehlt noch # Monat} other {Die Erstattung; für eine Rente dort fehlen noch # Monate}}',
  'moving.months-missing-unknown': 'Die Erstattung; wie viele Monate eine Rente dort verlangt, ist nicht bekannt',
  'moving.until': 'Bis',
  'moving.no-last-day': 'kein letzter Tag',
  'moving.advice': 'Unser Rat: {advice}.',
  'moving.advice-because': 'Unser Rat: {advice}. Denn: {reasons}.',
  'moving.your-choice': 'Sie entscheiden: Ohne Ihr Wort wird nichts beantragt.',
  'period.in-year': '{amount} im Jahr {year}',
}
