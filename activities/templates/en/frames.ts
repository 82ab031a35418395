// What do papers and letters say around their content, in English?

export const frames = {
  'frame.demonstration': 'DEMONSTRATION',
  'frame.demonstration-letter': 'DEMONSTRATION: this is not a real case',
  'frame.draft': 'DRAFT',
  'frame.issuer': 'Labour Migration Service',
  'frame.number': 'Document number',
  'frame.date': 'Date of issue',
  'frame.case': 'Case',
  'frame.page': 'Page {page, number} of {pages, number}',
  'frame.check':
    'To check this paper, scan the code or ask the issuer for document {number} and compare the SHA-256 of the file and the fingerprint below.',
  'frame.code': 'Scan to check this paper',
  'frame.fingerprint': 'Fingerprint of the content',
  'frame.unreviewed':
    'The {language} text is a translation that nobody has reviewed. Where the texts differ, the English text counts.',
  'frame.help': 'Our help is free of charge. Nobody may ask you for money to answer this letter.',
  'frame.dear-person': 'Dear {name},',
  'frame.dear-colleague': 'Dear colleague,',
  'date.with-weekday': '{weekday}, {day}',
  'count.months': '{count, plural, one {# month} other {# months}}',
  'count.days': '{count, plural, one {# day} other {# days}}',
  'count.years': '{count, plural, one {# year} other {# years}}',
  'word.yes': 'Yes',
  'word.no': 'No',
  'word.not-stated': 'not stated',
  'word.not-known': 'not known',
  'word.none': 'none',
  'word.not-checked': 'not checked',
} as const
