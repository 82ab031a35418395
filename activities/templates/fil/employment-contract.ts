// What does the employment contract say around its clauses, in Filipino? The clauses are the rulebook's.
import type { employmentContract as english } from '../en/employment-contract.js'
import type { Words } from '../catalogue.js'

export const employmentContract: Words<typeof english> = {
  'employment-contract.title': 'Kontrata sa Trabaho',
  'employment-contract.intro': 'Nagkakasundo sa sumusunod ang employer at ang manggagawang pinangalanan dito.',
  'employment-contract.clauses-untranslated':
    'Wala pang teksto ng mga sugnay sa wikang ito: {language}. Hanggang sa magkaroon, ang tekstong Ingles ang may bisa at dapat itong ipaliwanag sa manggagawa bago pumirma.',
  'employment-contract.employer': 'Employer',
  'employment-contract.worker': 'Manggagawa',
  'employment-contract.name': 'Pangalan',
  'employment-contract.work': 'Trabaho at sahod',
  'employment-contract.weekly-hours': 'Oras bawat linggo',
  'employment-contract.hours': '{count, plural, other {# oras}}',
  'employment-contract.clauses': 'Mga sugnay',
  'employment-contract.agreed': 'Napagkasunduan: {value}.',
  'employment-contract.as-standard': 'Ayon sa pamantayang kontrata; wala nang ibang sinabi.',
  'employment-contract.stated-parties': '{employer}; walang address na nakasulat sa papel na ito',
  'employment-contract.stated-position':
    '{occupation}; {country}; walang lugar ng trabaho na nakasulat sa papel na ito',
  'employment-contract.borne-by': 'sagot ng: {payer}',
  'employment-contract.signatures': 'Mga pirma',
  'employment-contract.signed-on': 'Pinirmahan noong {day}',
  'employment-contract.not-signed': 'Hindi pa napipirmahan',
  'employment-contract.verification': 'Beripikasyon ng labor attaché',
  'employment-contract.verified':
    'Beripikado batay sa karaniwang kontrata. Lumalabag sa mga tuntunin ang sinumang magpalit sa kontratang ito ng mas mahina: iulat ito.',
  'employment-contract.verified-on': 'Beripikado noong',
  'employment-contract.hash': 'SHA-256 ng mga beripikadong tadhana',
}
