// What does the employment contract say around its clauses, in English? The clauses are the rulebook's.

export const employmentContract = {
  'employment-contract.title': 'Employment Contract',
  'employment-contract.intro': 'The employer and the worker named here agree on the following.',
  'employment-contract.clauses-untranslated':
    'There is no text of the clauses in this language yet: {language}. Until then the English text stands and must be explained to the worker before the signature.',
  'employment-contract.employer': 'Employer',
  'employment-contract.worker': 'Worker',
  'employment-contract.name': 'Name',
  'employment-contract.work': 'Work and wage',
  'employment-contract.weekly-hours': 'Weekly hours',
  'employment-contract.hours': '{count, plural, one {# hour} other {# hours}}',
  'employment-contract.clauses': 'Clauses',
  'employment-contract.agreed': 'Agreed: {value}.',
  'employment-contract.as-standard': 'As in the standard contract; nothing more was stated.',
  'employment-contract.stated-parties': '{employer}; no address is stated on this paper',
  'employment-contract.stated-position': '{occupation}; {country}; no jobsite is stated on this paper',
  'employment-contract.borne-by': 'borne by: {payer}',
  'employment-contract.signatures': 'Signatures',
  'employment-contract.signed-on': 'Signed on {day}',
  'employment-contract.not-signed': 'Not yet signed',
  'employment-contract.verification': 'Verification by the labour attach\u00e9',
  'employment-contract.verified':
    'Verified against the standard contract. Whoever replaces this contract by a weaker one acts against the rules: report it.',
  'employment-contract.verified-on': 'Verified on',
  'employment-contract.hash': 'SHA-256 of the verified terms',
} as const
