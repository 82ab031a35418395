// What do the letters to an employer about its job order say, in German?
import type { jobOrderLetters as english } from '../en/job-order-letters.js'
import type { Words } from '../catalogue.js'

export const jobOrderLetters: Words<typeof english> = {
  'job-order-open.subject': 'Ihr Stellenauftrag ist offen für Bewerbungen',
  'job-order-open.lead':
    'Die Auslandsvertretung hat Ihren Stellenauftrag geprüft. Nun können seine Plätze vergeben werden, einer nach dem anderen, in der Reihenfolge der Bewerbungen.',
  'job-order-open.choose':
    'Bitte stellen Sie eine Auswahlliste auf, bieten Sie Gespräche an und sagen Sie uns bei jeder Bewerbung, ob Sie auswählen oder ablehnen, mit dem Grund. Eine Auswahl ist verbindlich.',
  'job-order-open.until': 'Offen bis',
  'job-order-open.next':
    'Arbeitskräfte zahlen Ihnen nichts, und niemand darf in Ihrem Namen Geld von ihnen einsammeln.',
  'job-order-refused.subject': 'Ihr Stellenauftrag kann nicht geöffnet werden',
  'job-order-refused.lead':
    'Ihr Stellenauftrag hält eine Regel dieses Migrationskorridors nicht ein. Er ist geschlossen. Von keiner Arbeitskraft wurde etwas verlangt.',
  'job-order-refused.next': 'Berichtigen Sie, was oben genannt ist, und reichen Sie den Auftrag neu ein.',
  'job-order-fault.channel-of-the-corridor':
    '{channel, select, government {Dieser Migrationskorridor vermittelt von Staat zu Staat. Lassen Sie die Agentur weg.} other {Dieser Migrationskorridor vermittelt über lizenzierte Agenturen. Nennen Sie die Nummer einer Agentur.}}',
  'job-order-fault.expiry-after-today':
    'Der letzte Tag des Auftrags, {got}, liegt nicht nach dem {today}. Setzen Sie einen späteren letzten Tag.',
  'job-order-fault.isco-08-unit-group':
    'Zeile {line}: {got} ist keine der 436 Berufsgattungen der ISCO-08. {near, select, none {Bitte sehen Sie in der Klassifikation nach.} other {Ähnlich sind: {groups}.}}',
  'job-order-fault.wage-in-currency-of-destination':
    'Zeile {line}: Der Lohn ist in {got} angegeben. Geben Sie ihn in {expected} an, der Währung des Arbeitsorts.',
  'job-order-fault.wage-not-below-minimum':
    'Zeile {line}: Der Monatslohn beträgt {got}, mindestens zulässig sind {expected}. Erhöhen Sie ihn.',
  'job-order-fault.term-within-stay-maximum':
    'Zeile {line}: Vertragsdauer {got}, höchstens zulässig: {expected}. Verkürzen Sie sie.',
  'job-order-fault.agency-licence-not-active':
    'Die Lizenz der genannten Agentur ist nicht in Kraft. Nennen Sie eine Agentur, deren Lizenz in Kraft ist.',
  'job-order-ended.subject': 'Ihr Stellenauftrag ist beendet',
  'job-order-ended.filled': 'Jeder Platz Ihres Stellenauftrags ist mit einer ausgewählten Arbeitskraft besetzt.',
  'job-order-ended.expired':
    'Ihr Stellenauftrag hat seinen letzten Tag erreicht. Nicht besetzte Plätze sind verfallen.',
  'job-order-ended.withdrawn': 'Ihr Stellenauftrag ist zurückgezogen. Wer nicht ausgewählt wurde, weiß davon.',
  'job-order-ended.other': 'Ihr Stellenauftrag ist beendet: {how}.',
  'job-order-ended.slots': 'Plätze',
  'job-order-ended.selected': 'Ausgewählte Arbeitskräfte',
  'replacement-answered.subject': 'Ihre Bitte, eine Arbeitskraft zu ersetzen',
  'replacement-answered.granted': 'Ihrer Bitte wird entsprochen. Der Platz ist einmal für eine andere Bewerbung frei.',
  'replacement-answered.refused':
    'Ihrer Bitte kann nicht entsprochen werden: Die Arbeitskraft ist nicht in der Zeit gegangen, in der eine Arbeitskraft ersetzt wird.',
  'replacement-answered.case': 'Arbeitskraft im Fall',
  'replacement-answered.last-day': 'Letzter Tag dieser Zeit',
}
