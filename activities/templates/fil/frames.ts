// What do papers and letters say around their content, in Filipino?
import type { frames as english } from '../en/frames.js'
import type { Words } from '../catalogue.js'

export const frames: Words<typeof english> = {
  'frame.demonstration': 'DEMONSTRASYON',
  'frame.demonstration-letter': 'DEMONSTRASYON: hindi ito totoong kaso',
  'frame.draft': 'BURADOR',
  'frame.issuer': 'Serbisyo sa Migrasyong Manggagawa',
  'frame.number': 'Numero ng dokumento',
  'frame.date': 'Petsa ng paglalabas',
  'frame.case': 'Kaso',
  'frame.page': 'Pahina {page, number} ng {pages, number}',
  'frame.check':
    'Para suriin ang papel na ito, i-scan ang code o hingin sa naglabas ang dokumentong {number} at ihambing ang SHA-256 ng file at ang fingerprint sa ibaba.',
  'frame.code': 'I-scan para suriin ang papel na ito',
  'frame.fingerprint': 'Fingerprint ng nilalaman',
  'frame.unreviewed':
    'Ang teksto sa wikang {language} ay salin na wala pang nagsusuri. Kung magkaiba ang mga teksto, ang tekstong Ingles ang may bisa.',
  'frame.help': 'Libre ang aming tulong. Walang maaaring humingi sa inyo ng pera para sagutin ang sulat na ito.',
  'frame.dear-person': 'Mahal naming {name},',
  'frame.dear-colleague': 'Mahal na kasamahan,',
  'frame.dear-family': 'Mahal na pamilya,',
  'frame.fact': '{label}: {value}',
  'frame.demonstration-subject': '[{demonstration}] {subject}',
  'frame.subject': '{subject} ({caseNumber})',
  'date.with-weekday': '{weekday}, {day}',
  'count.months': '{count, plural, other {# buwan}}',
  'count.days': '{count, plural, other {# araw}}',
  'count.weeks': '{count, plural, other {# linggo}}',
  'count.quarters': '{count, plural, other {# trimestre}}',
  'count.years': '{count, plural, other {# taon}}',
  'word.yes': 'Oo',
  'word.no': 'Hindi',
  'word.not-stated': 'hindi nakasaad',
  'word.not-known': 'hindi alam',
  'word.none': 'wala',
}
