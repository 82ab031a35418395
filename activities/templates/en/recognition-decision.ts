// What does the paper on the recognition of a qualification say, in English?

export const recognitionDecision = {
  'recognition-decision.title': 'Decision on the Recognition of a Qualification',
  'recognition-decision.subtitle': 'In {country}',
  'recognition-decision.intro':
    'This paper tells you what the authority named here has decided. The letter of the authority is the decision itself.',
  'recognition-decision.decision': 'Decision',
  'recognition-decision.authority': 'Authority',
  'recognition-decision.qualification': 'Qualification',
  'recognition-decision.reference': 'Compared with the occupation (ISCO-08)',
  'recognition-decision.applied-on': 'Applied for on',
  'recognition-decision.decided-on': 'Decided on',
  'recognition-decision.outcome': 'Outcome',
  'recognition-decision.full':
    'The qualification is recognised in full. Whether you need a permit or a language examination as well is not decided by this.',
  'recognition-decision.partial':
    'The qualification is recognised in part. It will be recognised in full when the differences named here are made good.',
  'recognition-decision.refused': 'The qualification is not recognised.',
  'recognition-decision.differences': 'Differences that were found',
  'recognition-decision.missing': 'Missing or different:',
  'recognition-decision.differences-not-stated':
    'The differences are not stated here. They are in the letter of the authority.',
  'recognition-decision.measures': 'How to make them good',
  'recognition-decision.measure': 'Measure',
  'recognition-decision.length': 'Length',
  'recognition-decision.by': 'To be done by',
  'recognition-decision.choose-one': 'One of these measures is enough. The choice is yours.',
  'recognition-decision.measures-not-stated': 'Which measures are open to you is not known here. Ask the authority.',
  'recognition-decision.appeal': 'If you do not agree',
  'recognition-decision.appeal-by': 'You can appeal until {day}, to {authority}.',
  'recognition-decision.appeal-unknown':
    'Until when you can appeal is not known here. It is in the letter of the authority. Do not wait: the time can be short.',
  'recognition-outcome.full': 'recognised in full',
  'recognition-outcome.partial': 'recognised in part',
  'recognition-outcome.refused': 'not recognised',
  'recognition-measure.adaptation-course': 'adaptation course',
  'recognition-measure.knowledge-test': 'knowledge test',
  'recognition-measure.aptitude-test': 'aptitude test',
  'recognition-measure.language-examination': 'language examination',
  'recognition-measure.supervised-practice': 'practice under supervision',
} as const
