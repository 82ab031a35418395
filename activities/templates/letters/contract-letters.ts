// How is it told that the contract on arrival is weaker than the verified one?
import type { LetterTemplates } from '../letter.js'
import { codesLine } from './letter-lines.js'

export const contractLetters: LetterTemplates<'contract-substituted' | 'contract-substitution-found'> = {
  'contract-substituted': ({ clauses }, { say }) => ({
    subject: say('contract-substituted.subject'),
    paragraphs: [
      say('contract-substituted.lead'),
      say('contract-substituted.verified-counts'),
      say('contract-substituted.attache'),
    ],
    facts: codesLine(say, 'contract-substituted.weaker', ['clause', clauses]),
  }),
  'contract-substitution-found': ({ clauses }, { say }) => ({
    subject: say('contract-substitution-found.subject'),
    paragraphs: [say('contract-substitution-found.lead')],
    facts: codesLine(say, 'contract-substituted.weaker', ['clause', clauses]),
  }),
}
