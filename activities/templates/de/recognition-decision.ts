// What does the paper on the recognition of a qualification say, in German?
import type { recognitionDecision as english } from '../en/recognition-decision.js'
import type { Words } from '../catalogue.js'

export const recognitionDecision: Words<typeof english> = {
  'recognition-decision.title': 'Entscheidung über die Anerkennung einer Qualifikation',
  'recognition-decision.subtitle': 'In {country}',
  'recognition-decision.intro':
    'Dieses Papier sagt Ihnen, was die hier genannte Behörde entschieden hat. Die Entscheidung selbst ist der Brief der Behörde.',
  'recognition-decision.decision': 'Entscheidung',
  'recognition-decision.authority': 'Behörde',
  'recognition-decision.qualification': 'Qualifikation',
  'recognition-decision.reference': 'Verglichen mit dem Beruf (ISCO-08)',
  'recognition-decision.applied-on': 'Beantragt am',
  'recognition-decision.decided-on': 'Entschieden am',
  'recognition-decision.outcome': 'Ergebnis',
  'recognition-decision.full':
    'Die Qualifikation ist voll anerkannt. Ob Sie auch eine Erlaubnis oder eine Sprachprüfung brauchen, ist damit nicht entschieden.',
  'recognition-decision.partial':
    'Die Qualifikation ist teilweise anerkannt. Sie wird voll anerkannt, wenn die hier genannten Unterschiede ausgeglichen sind.',
  'recognition-decision.refused': 'Die Qualifikation ist nicht anerkannt.',
  'recognition-decision.differences': 'Festgestellte Unterschiede',
  'recognition-decision.missing': 'Es fehlt oder ist anders:',
  'recognition-decision.differences-not-stated': 'Die Unterschiede stehen hier nicht. Sie stehen im Brief der Behörde.',
  'recognition-decision.measures': 'So können Sie sie ausgleichen',
  'recognition-decision.measure': 'Maßnahme',
  'recognition-decision.length': 'Dauer',
  'recognition-decision.by': 'Zu erledigen bis',
  'recognition-decision.choose-one': 'Eine dieser Maßnahmen genügt. Sie dürfen wählen.',
  'recognition-decision.measures-not-stated':
    'Welche Maßnahmen Ihnen offenstehen, ist hier nicht bekannt. Fragen Sie die Behörde.',
  'recognition-decision.appeal': 'Wenn Sie nicht einverstanden sind',
  'recognition-decision.appeal-by': 'Sie können bis {day} Widerspruch einlegen, bei: {authority}.',
  'recognition-decision.appeal-unknown':
    'Bis wann Sie Widerspruch einlegen können, ist hier nicht bekannt. Es steht im Brief der Behörde. Warten Sie nicht: Die Frist kann kurz sein.',
  'recognition-outcome.full': 'voll anerkannt',
  'recognition-outcome.partial': 'teilweise anerkannt',
  'recognition-outcome.refused': 'nicht anerkannt',
  'recognition-measure.adaptation-course': 'Anpassungslehrgang',
  'recognition-measure.knowledge-test': 'Kenntnisprüfung',
  'recognition-measure.aptitude-test': 'Eignungsprüfung',
  'recognition-measure.language-examination': 'Sprachprüfung',
  'recognition-measure.supervised-practice': 'Berufspraxis unter Aufsicht',
}
