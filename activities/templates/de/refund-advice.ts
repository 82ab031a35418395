// What does the advice on refund or keep say, in German?
import type { refundAdvice as english } from '../en/refund-advice.js'
import type { Words } from '../catalogue.js'

export const refundAdvice: Words<typeof english> = {
  'refund-advice.title': 'Erstatten lassen oder behalten: was jedes für Sie bedeutet',
  'refund-advice.subtitle': 'Rentenbeiträge aus der Arbeit in {country}',
  'refund-advice.intro':
    'Sie können sich Ihre Beiträge jetzt auszahlen lassen. Oder Sie lassen sie stehen und behalten Ihre Versicherungszeiten. Wenn Sie sich die Beiträge auszahlen lassen, sind die Zeiten für immer weg.',
  'refund-advice.no-refund':
    'Es gibt kein Recht auf Erstattung der Beiträge. Ihre Versicherungszeiten bleiben gespeichert. Es muss nichts getan werden.',
  'refund-advice.your-periods': 'Ihre Zeiten',
  'refund-advice.months': 'Versicherte Monate',
  'refund-advice.left-on': 'Land verlassen am',
  'refund-advice.both': 'Beide Möglichkeiten',
  'refund-advice.claim': 'Die Erstattung beantragen',
  'refund-advice.keep': 'Die Zeiten behalten',
  'refund-advice.you-get': 'Sie bekommen',
  'refund-advice.you-lose': 'Sie verlieren',
  'refund-advice.until': 'Bis wann',
  'refund-advice.afterwards': 'Danach',
  'refund-advice.get-amount-and-interest': '{amount} und Zinsen, die nicht bekannt sind',
  'refund-advice.lose-months':
    '{count, plural, one {# Versicherungsmonat, für immer} other {# Versicherungsmonate, für immer}}',
  'refund-advice.count-totalization': 'Monate, die zu Ihren Monaten im Heimatland hinzugerechnet werden',
  'refund-advice.count-totalization-unchecked':
    'Monate, die, soweit wir wissen, zu Ihren Monaten im Heimatland hinzugerechnet werden; das Abkommen wurde nicht geprüft',
  'refund-advice.count-abroad-only': 'Monate, die nur in {country} zählen',
  'refund-advice.count-abroad-only-unchecked':
    'Monate, die, soweit wir wissen, nur in {country} zählen; das Abkommen wurde nicht geprüft',
  'refund-advice.count-unknown': 'Monate in {country}; ob sie im Heimatland zählen, ist nicht bekannt',
  'refund-advice.lose-nothing-enough': 'Nichts: Sie haben genug Monate für eine Rente in {country}',
  'refund-advice.lose-nothing-yet':
    '{count, plural, one {Nichts bis zum letzten Tag; für eine Rente in {country} fehlt noch # Monat} other {Nichts bis zum letzten Tag; für eine Rente in {country} fehlen noch # Monate}}',
  'refund-advice.lose-nothing-unknown':
    'Nichts bis zum letzten Tag; wie viele Monate eine Rente in {country} verlangt, ist nicht bekannt',
  'refund-advice.after-claim': 'Es kann nicht rückgängig gemacht werden',
  'refund-advice.after-keep':
    'Sie können die Erstattung noch bis zu ihrem letzten Tag beantragen; danach bleiben nur die Zeiten',
  'refund-advice.advice': 'Unser Rat',
  'refund-advice.advice-keep': 'Behalten Sie die Zeiten.',
  'refund-advice.advice-claim': 'Beantragen Sie die Erstattung.',
  'refund-advice.advice-compare': 'Warten Sie mit der Wahl: Etwas Wichtiges wurde nicht geprüft.',
  'refund-advice.advice-unknown': 'Warten Sie mit der Wahl: Etwas Wichtiges ist nicht bekannt.',
  'refund-advice.because': 'Denn:',
  'refund-advice.ask': 'Fragen Sie zuerst dies, bei {organisation}:',
  'refund-advice.last-day': 'Letzter Tag {day}, dann endet das Recht auf Erstattung',
  'refund-advice.steps': 'Wie wir darauf kommen',
  'refund-advice.choice': 'Sie entscheiden. Ohne Ihr Wort wird nichts beantragt.',
  'refund-reason.nothing-to-claim': 'es gibt kein Recht auf Erstattung',
  'refund-reason.pension-right-already-earned': 'Sie haben genug Monate für eine Rente im Arbeitsland',
  'refund-reason.periods-add-up-at-home': 'die Monate werden zu Ihren Monaten im Heimatland hinzugerechnet',
  'refund-reason.agreement-not-verified': 'das Abkommen zwischen den beiden Ländern wurde nicht geprüft',
  'refund-reason.periods-do-not-add-up-at-home':
    'die Monate werden nicht zu Ihren Monaten im Heimatland hinzugerechnet',
  'refund-reason.fewer-months-than-a-pension-needs': 'Sie haben weniger Monate, als eine Rente im Arbeitsland verlangt',
  'refund-reason.qualifying-period-not-known': 'wie viele Monate eine Rente im Arbeitsland verlangt, ist nicht bekannt',
  'refund-reason.qualifying-period-not-verified':
    'wie viele Monate eine Rente im Arbeitsland verlangt, wurde nicht geprüft',
  'refund-reason.agreement-not-known': 'es ist nicht bekannt, ob es ein Abkommen zwischen den beiden Ländern gibt',
  'refund-question.agreement-with-origin':
    'Gibt es zwischen den beiden Ländern ein Abkommen über Renten, und rechnet es Zeiten zusammen?',
  'refund-question.terms-of-the-agreement': 'Unter welchen Bedingungen rechnet das Abkommen die Zeiten zusammen?',
  'refund-question.qualifying-period': 'Wie viele Monate verlangt eine Rente im Arbeitsland?',
}
