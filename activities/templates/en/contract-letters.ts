// What do we write when the contract on arrival is weaker than the verified one, in English?

export const contractLetters = {
  'contract-substituted.subject': 'Your contract',
  'contract-substituted.lead':
    'The contract you were given on arrival gives you less than the one that was verified before you left.',
  'contract-substituted.verified-counts':
    'The verified contract is the one that counts. You need not sign another one, and you need not pay anything back.',
  'contract-substituted.attache':
    'The labour attaché speaks with the employer. You may call the attaché at any time; the employer is not told that you did.',
  'contract-substituted.weaker': 'Weaker than verified',
  'contract-substitution-found.subject': 'A contract was replaced by a weaker one',
  'contract-substitution-found.lead':
    'On arrival a worker was given a contract weaker than the verified one. The labour attaché was asked to have the verified one restored.',
} as const
