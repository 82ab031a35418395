// What do the letters about a benefit claim between institutions say, in German?
import type { claimLetters as english } from '../en/claim-letters.js'
import type { Words } from '../catalogue.js'

export const claimLetters: Words<typeof english> = {
  'claim-opened.subject': 'Ein Antrag auf eine Leistung aus mehreren Ländern ist eröffnet',
  'claim-opened.lead':
    'Wir haben Ihren Antrag bei den Trägern der unten genannten Länder gestellt. Wir fragen jeden nach den Versicherungszeiten, die er gespeichert hat, berechnen, was jeder zahlen könnte, und schicken beides an alle. Die Träger entscheiden.',
  'claim-opened.lead-officer':
    'Wir haben den Antrag bei den Trägern der unten genannten Länder gestellt. Wir fragen jeden nach den Versicherungszeiten, die er gespeichert hat, berechnen, was jeder zahlen könnte, und schicken beides an alle. Die Träger entscheiden.',
  'claim-opened.benefit': 'Leistung',
  'claim-opened.countries': 'Länder',
  'claim-opened.counted-from': 'Gerechnet ab',
  'claim-opened.next':
    'Es kann Monate dauern. Wir fragen einmal im Jahr, ob wir Sie noch erreichen. Bitte sagen Sie uns, wenn sich Ihre Adresse ändert.',
  'claim-computed.subject': 'Was Ihre Zeiten ergeben können',
  'claim-computed.subject-advice': 'Was Ihre Zeiten ergeben können: ein Hinweis',
  'claim-computed.lead':
    'Wir haben Ihren Antrag berechnet aus dem, was die Träger gemeldet haben: insgesamt {periods}.',
  'claim-computed.lead-officer':
    'Wir haben den Antrag berechnet aus dem, was die Träger gemeldet haben: insgesamt {periods}.',
  'claim-computed.advice':
    'Dies ist ein Hinweis. Die Bestimmungen des Vertrags zwischen den Staaten wurden nicht gelesen: Die Berechnung folgt einer Annahme. Aus ihr kann nichts verlangt werden.',
  'claim-computed.they-decide':
    'Die Träger entscheiden: Nur ihre Entscheidungen sind verbindlich. Sie können zu einem anderen Ergebnis kommen.',
  'claim-computed.without':
    '{count, plural, one {Noch keine Antwort kam von: {places}. Dieser Teil bleibt vorerst weg. Eine späte Antwort wird eingerechnet.} other {Noch keine Antwort kam von: {places}. Diese Teile bleiben vorerst weg. Eine späte Antwort wird eingerechnet.}}',
  'claim-computed.state': '{payable} ({basis}), Zeiten {periods}',
  'claim-computed.state-share': '{payable} ({basis}), Zeiten {periods}, Anteil {ratio}',
  'claim-computed.state-supplement': '{payable} ({basis}), Zeiten {periods}, Zuschlag {supplement}',
  'claim-computed.state-share-supplement':
    '{payable} ({basis}), Zeiten {periods}, Anteil {ratio}, Zuschlag {supplement}',
  'claim-computed.together': 'Zusammen in {currency}',
  'claim-computed.computation': 'Berechnung',
  'claim-computed.edition': 'Nummer {edition}',
  'claim-computed.step': 'Schritt {number}',
  'claim-computed.step-text': '{text}. Quelle: {source}',
  'claim-computed.step-text-unchecked': '{text}. Quelle: {source} (nicht geprüft)',
  'claim-computed.next':
    'Sie müssen nichts tun. Wenn eine Zeit fehlt oder falsch ist, sagen Sie es uns: Dann wird neu berechnet.',
  'claim-summary.subject': 'Zusammenfassung der Entscheidungen über Ihren Antrag',
  'claim-summary.lead':
    'Alle gefragten Träger haben entschieden, oder der Antrag geht ohne sie weiter. Dies ist die Zusammenfassung ihrer Entscheidungen. Jeder hat seine eigene Entscheidung geschickt oder wird sie schicken. Darin steht, was Sie dagegen tun können.',
  'claim-summary.review':
    'Wenn die Entscheidungen zusammen einen Nachteil für Sie bedeuten, können Sie eine Überprüfung verlangen. Die Frist beginnt an dem Tag, an dem Sie diese Zusammenfassung erhalten.',
  'claim-summary.none': 'noch keine Entscheidung ({institution}); eine späte teilen wir Ihnen mit',
  'claim-summary.refused': 'abgelehnt ({institution})',
  'claim-summary.awarded': '{amount} im Monat ({institution})',
  'claim-summary.awarded-from': '{amount} im Monat ab {date} ({institution})',
  'claim-summary.decided-before':
    '{decision}; entschieden vor unserer letzten Berechnung, eine neue Entscheidung teilen wir Ihnen mit',
  'claim-summary.next':
    'Bitte sagen Sie uns, an welchem Tag Sie diesen Brief erhalten haben. Wenn Sie eine Überprüfung wollen, sagen Sie es Ihrer Sachbearbeitung: Wir fragen beim Träger an.',
  'claim-summary.next-officer':
    'Bitte sagen Sie es der Familie und halten Sie fest, an welchem Tag sie die Zusammenfassung erhalten hat.',
  'claim-death.subject': 'Ein Todesfall während eines Antrags',
  'claim-death.lead':
    'Die Person dieses Antrags ist am {date} verstorben. Der Antrag der Hinterbliebenen wird eröffnet. Was bis zum Tod zustand, wird in diesem Antrag geregelt.',
  'claim-death.lead-survivors':
    'Die Person dieses Antrags ist am {date} verstorben. Der Antrag der Hinterbliebenen ist {survivors}. Was bis zum Tod zustand, wird in diesem Antrag geregelt.',
  'claim-death.next-officer':
    'Bitte stellen Sie die Zahlungen ab dem Tag nach dem Tod ein und sagen Sie uns, was bis dahin zustand.',
  'claim-ended.subject': 'Ein Antrag ist abgeschlossen',
  'claim-ended.all-decided':
    'Alle Träger des Antrags haben entschieden. Die Frist für eine Überprüfung ist vorbei, und der Antrag ist abgeschlossen.',
  'claim-ended.decided-or-without':
    'Die Träger haben entschieden, oder der Antrag ging ohne sie weiter. Die Frist für eine Überprüfung ist vorbei, und der Antrag ist abgeschlossen.',
  'claim-ended.without':
    'Der Antrag ging weiter, ohne auf diese Entscheidung zu warten: {places}. Alle anderen Träger des Antrags haben entschieden. Die Frist für eine Überprüfung ist vorbei, und der Antrag ist abgeschlossen.',
  'claim-ended.withdrawn':
    'Der Antrag ist zurückgezogen. Bestehende Ansprüche gehen dadurch nicht verloren: Sie können wieder beantragt werden.',
  'claim-ended.deceased': 'Der Antrag ist abgeschlossen: Was bis zum Tod zustand, ist geregelt.',
  'claim-ended.other': 'Der Antrag ist abgeschlossen.',
  'claim-ended.next':
    'Wenn neue Zeiten gefunden werden oder eine Entscheidung überprüft werden soll, fragen Sie uns: Auf diesen Antrag kann ein neuer folgen.',
}
