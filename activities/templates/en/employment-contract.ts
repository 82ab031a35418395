// What does the employment contract say: in English, and beside it in a second language where its text can be set?
import type { EmploymentContract } from '../../../domain/documents.js'
import { offeredValue } from '../../../domain/contract/contract-terms.js'
import type { ContractClause } from '../../../domain/rulebook/rulebook-clauses.js'
import { failure } from '../../failures.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import { secondLanguage, unsetLanguages, type ContractWords, type SecondLanguage } from '../second-language.js'
import { holder } from './holder.js'
import { amount, country, fromCode, inWords, languageName, longDate, monthsOf, writtenOut } from './words.js'

export const employmentContract: PaperTemplate<EmploymentContract> = (contract, context) => {
  const second = secondLanguage(context.corridor, contract.clauses)
  const heading = (text: string, name: keyof ContractWords): Part => ({
    part: 'heading',
    text: second?.words ? `${text} / ${second.words[name]}` : text,
  })
  return {
    title: 'Employment Contract',
    subtitle: writtenOut(context.corridor.agreement.title),
    parts: [
      { part: 'text', text: 'The employer and the worker named here agree on the following.' },
      ...(second?.words ? [{ part: 'text', text: second.words.intro } as const] : []),
      ...languageNotes(context, second),
      heading('Employer', 'employer'),
      { part: 'fields', rows: employerRows(contract, context) },
      heading('Worker', 'worker'),
      { part: 'fields', rows: holder(context.person) },
      heading('Work and wage', 'work'),
      { part: 'fields', rows: workRows(contract, context) },
      heading('Clauses', 'clauses'),
      clauses(contract, context, second),
      heading('Signatures', 'signatures'),
      { part: 'signatures', rows: signatures(contract, context, second) },
      ...verification(contract),
    ],
  }
}

const employerRows = ({ employer, jobOrder }: EmploymentContract, { nameOf }: PaperContext): [string, string][] => [
  ['Name', nameOf(employer)],
  ['Job order', jobOrder],
]

function workRows(contract: EmploymentContract, { corridor }: PaperContext): [string, string][] {
  const { weeklyHours } = contract
  return [
    ['Country of work', country(corridor.destination)],
    ['Sector', fromCode(corridor.sector)],
    ['Occupation (ISCO-08)', contract.isco08],
    ['Monthly wage', amount(contract.monthlyWageMinor, contract.currency)],
    ['Length of contract', monthsOf(contract.contractMonths)],
    ...(typeof weeklyHours === 'number' ? [['Weekly hours', `${weeklyHours} hours`] as [string, string]] : []),
  ]
}

/** What the reader must know about the languages of this paper; nothing is left unsaid about the one that is missing. */
function languageNotes({ corridor }: PaperContext, second: SecondLanguage | undefined): Part[] {
  const { script, text } = unsetLanguages(corridor, second)
  const waiting = [
    script.length > 0 ? `The script of ${inWords(script.map(languageName))} cannot be set yet.` : '',
    text.length > 0 ? `There is no text of the clauses in ${inWords(text.map(languageName))} yet.` : '',
  ].filter((line) => line !== '')
  return [
    ...(second && !second.reviewed ? [{ part: 'notice', text: unreviewedIn(second) } as const] : []),
    ...(waiting.length > 0 ? [{ part: 'notice', text: `${waiting.join(' ')} ${untilThen}` } as const] : []),
  ]
}

const untilThen = 'Until then the English text stands and must be explained to the worker before the signature.'

function unreviewedIn({ code, words }: SecondLanguage): string {
  const english = `The ${languageName(code)} text is a translation that nobody has reviewed. Where the texts differ, the English text counts.`
  return words ? `${english} / ${words.unreviewed}` : english
}

/** Side by side with the second language; a list where there is none. */
function clauses(contract: EmploymentContract, context: PaperContext, second: SecondLanguage | undefined): Part {
  const found = contract.clauses.map((id) => clauseOf(id, context))
  if (!second) {
    const linesOf = (clause: ContractClause) => [writtenOut(clause.text), agreedLine(contract, clause)].filter(Boolean)
    return { part: 'list', items: found.map((clause) => ({ title: fromCode(clause.id), lines: linesOf(clause) })) }
  }
  return {
    part: 'table',
    head: [
      'English',
      second.words?.name ?? languageName(second.code),
      second.words ? `Agreed / ${second.words.agreed}` : 'Agreed',
    ],
    shares: [0.39, 0.39, 0.22],
    rows: found.map((clause, index) => [
      `${index + 1}. ${writtenOut(clause.text)}`,
      `${index + 1}. ${second.texts.get(clause.id) ?? ''}`,
      agreed(contract, clause) ?? 'as stated',
    ]),
  }
}

function clauseOf(id: string, { corridor }: PaperContext): ContractClause {
  const found = corridor.contractClauses.find((entry) => entry.id === id)
  if (!found) throw failure('document-clause-unknown')
  return found
}

const agreedLine = (contract: EmploymentContract, clause: ContractClause): string => {
  const value = agreed(contract, clause)
  return value === undefined ? '' : `Agreed: ${value}.`
}

/** What the contract says where the standard asks for a number or a code. */
function agreed(contract: EmploymentContract, clause: ContractClause): string | undefined {
  const { term } = clause
  const value = offeredValue({ ...contract, clauses: contract.values }, clause)
  if (value === undefined) return undefined
  if (term?.name === 'monthly-wage') return amount(Number(value), contract.currency)
  if (term?.unit === 'payer') return `borne by the ${value}`
  return typeof value === 'number' ? `${value} ${term?.unit ?? ''}`.trim() : fromCode(value)
}

function signatures(
  contract: EmploymentContract,
  { person, nameOf }: PaperContext,
  second: SecondLanguage | undefined,
) {
  const role = (english: string, name: 'employer' | 'worker') =>
    second?.words ? `${english} / ${second.words[name]}` : english
  return [
    { who: nameOf(contract.employer), role: role('Employer', 'employer'), on: signed(contract.employerSignedOn) },
    {
      who: `${person.givenName} ${person.familyName}`,
      role: role('Worker', 'worker'),
      on: signed(contract.workerSignedOn),
    },
  ]
}

const signed = (on: string | null | undefined): string => (on ? `Signed on ${longDate(on)}` : 'Not yet signed')

/** The verified terms are known by their hash: a later version that differs does not have it. */
function verification({ verifiedOn, contractHash }: EmploymentContract): Part[] {
  const rows: [string, string][] = []
  if (verifiedOn) rows.push(['Verified on', longDate(verifiedOn)])
  if (contractHash) rows.push(['SHA-256 of the verified terms', (contractHash.match(/.{8}/g) ?? []).join(' ')])
  if (rows.length === 0) return []
  return [
    { part: 'heading', text: 'Verification by the labour attach\u00e9' },
    {
      part: 'text',
      text: 'Verified against the standard contract. Whoever replaces this contract by a weaker one acts against the rules: report it.',
    },
    { part: 'fields', rows },
  ]
}
