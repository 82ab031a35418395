// What do we write when the contract on arrival is weaker than the verified one, in Filipino?
import type { contractLetters as english } from '../en/contract-letters.js'
import type { Words } from '../catalogue.js'

export const contractLetters: Words<typeof english> = {
  'contract-substituted.subject': 'Ang inyong kontrata',
  'contract-substituted.lead':
    'Mas kaunti ang ibinibigay sa inyo ng kontratang iniabot pagdating ninyo kaysa sa kontratang beripikado bago kayo umalis.',
  'contract-substituted.verified-counts':
    'Ang beripikadong kontrata ang may bisa. Hindi ninyo kailangang pumirma ng iba, at hindi ninyo kailangang magsauli ng anumang bayad.',
  'contract-substituted.attache':
    'Kakausapin ng labor attaché ang employer. Maaari kayong tumawag sa attaché anumang oras; hindi sasabihin sa employer na tumawag kayo.',
  'contract-substituted.weaker': 'Mas mahina kaysa sa beripikado',
  'contract-substitution-found.subject': 'Isang kontrata ang pinalitan ng mas mahina',
  'contract-substitution-found.lead':
    'Pagdating, binigyan ang isang manggagawa ng kontratang mas mahina kaysa sa beripikado. Hiniling sa labor attaché na maibalik ang beripikadong kontrata.',
}
