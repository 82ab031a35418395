// What does the employment contract say, in English?
import type { EmploymentContract } from '../../../domain/documents.js'
import { failure } from '../../failures.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import { holder } from './holder.js'
import { amount, country, fromCode, longDate, monthsOf, writtenOut } from './words.js'

export const employmentContract: PaperTemplate<EmploymentContract> = (contract, context) => ({
  title: 'Employment Contract',
  subtitle: writtenOut(context.corridor.agreement.title),
  parts: [
    { part: 'text', text: 'The employer and the worker named here agree on the following.' },
    { part: 'heading', text: 'Employer' },
    {
      part: 'fields',
      rows: [
        ['Name', context.nameOf(contract.employer)],
        ['Job order', contract.jobOrder],
      ],
    },
    { part: 'heading', text: 'Worker' },
    { part: 'fields', rows: holder(context.person) },
    { part: 'heading', text: 'Work and wage' },
    {
      part: 'fields',
      rows: [
        ['Country of work', country(context.corridor.destination)],
        ['Sector', fromCode(context.corridor.sector)],
        ['Occupation (ISCO-08)', contract.isco08],
        ['Monthly wage', amount(contract.monthlyWageMinor, contract.currency)],
        ['Length of contract', monthsOf(contract.contractMonths)],
      ],
    },
    { part: 'heading', text: 'Clauses' },
    { part: 'list', items: contract.clauses.map((id) => clause(id, context)) },
    { part: 'heading', text: 'Signatures' },
    {
      part: 'signatures',
      rows: [
        { who: context.nameOf(contract.employer), role: 'Employer', on: signed(contract.employerSignedOn) },
        {
          who: `${context.person.givenName} ${context.person.familyName}`,
          role: 'Worker',
          on: signed(contract.workerSignedOn),
        },
      ],
    },
    ...(contract.verifiedOn
      ? [{ part: 'text', text: `Verified against the standard contract on ${longDate(contract.verifiedOn)}.` } as const]
      : []),
  ],
})

function clause(id: string, { corridor }: PaperContext): { title: string; lines: string[] } {
  const found = corridor.contractClauses.find((entry) => entry.id === id)
  if (!found) throw failure('document-clause-unknown')
  return { title: fromCode(id), lines: [writtenOut(found.text)] }
}

const signed = (on: string | null | undefined): string => (on ? `Signed on ${longDate(on)}` : 'Not yet signed')
