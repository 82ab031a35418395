// What do we write when the contract on arrival is weaker than the verified one?
import type { Language } from '../language.js'
import { greeting } from './greeting.js'
import { fromCode } from './words.js'

type ContractLetters = Pick<Language['letters'], 'contract-substituted' | 'contract-substitution-found'>

const listed = (clauses: readonly string[]): readonly (readonly [string, string])[] =>
  clauses.length > 0 ? [['Weaker than verified', clauses.map(fromCode).join(', ')]] : []

export const contractLetters: ContractLetters = {
  'contract-substituted': ({ clauses }, context) => ({
    subject: 'Your contract',
    greeting: greeting(context),
    paragraphs: [
      'The contract you were given on arrival gives you less than the one that was verified before you left.',
      'The verified contract is the one that counts. You need not sign another one, and you need not pay anything back.',
      'The labour attaché speaks with the employer. You may call the attaché at any time; the employer is not told that you did.',
    ],
    facts: listed(clauses),
  }),
  'contract-substitution-found': ({ clauses }, context) => ({
    subject: 'A contract was replaced by a weaker one',
    greeting: greeting(context),
    paragraphs: [
      'On arrival a worker was given a contract weaker than the verified one. The labour attaché was asked to have the verified one restored.',
    ],
    facts: listed(clauses),
  }),
}
