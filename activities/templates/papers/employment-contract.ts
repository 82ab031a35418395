// Which parts does the employment contract have? Its clauses are the rulebook's, in the language of the version where it has them.
import type { EmploymentContract } from '../../../domain/documents.js'
import type { ContractClause } from '../../../domain/rulebook/rulebook-clauses.js'
import { failure } from '../../failures.js'
import type { PaperContext, PaperTemplate } from '../language.js'
import type { Part } from '../paper.js'
import { agreed } from './agreed-value.js'
import { holder } from './holder.js'
import { occupation } from './paper-fields.js'
import { heading, notice, text, writtenOut } from './paper-words.js'

export const employmentContract: PaperTemplate<EmploymentContract> = (contract, context) => {
  const { corridor, person, nameOf, say } = context
  const clauses = contract.clauses.map((id) => clauseOf(id, context))
  return {
    title: say('employment-contract.title'),
    subtitle: writtenOut(corridor.agreement.title),
    parts: [
      text(say('employment-contract.intro')),
      ...clauseNotices(clauses, context),
      heading(say('employment-contract.employer')),
      {
        part: 'fields',
        rows: [
          [say('employment-contract.name'), nameOf(contract.employer)],
          [say('post.job-order'), contract.jobOrder],
        ],
      },
      heading(say('employment-contract.worker')),
      holder(person, say),
      heading(say('employment-contract.work')),
      work(contract, context),
      heading(say('employment-contract.clauses')),
      { part: 'list', items: clauses.map((clause) => clauseItem(contract, clause, context)) },
      heading(say('employment-contract.signatures')),
      signatures(contract, context),
      ...verification(contract, context),
    ],
  }
}

function clauseOf(id: string, { corridor }: PaperContext): ContractClause {
  const found = corridor.contractClauses.find((entry) => entry.id === id)
  if (!found) throw failure('document-clause-unknown')
  return found
}

/**
 * What the worker must know of the clauses: that they are not said in the worker's language, or in words that nobody has
 * reviewed. The same in every version, so that both have the same parts.
 */
function clauseNotices(clauses: readonly ContractClause[], { person, reader, say }: PaperContext): Part[] {
  if (person.language === 'en') return []
  const language = say.languageName(person.language)
  const texts = clauses.map((clause) => clause.texts?.[person.language])
  const readable = reader.code === person.language && texts.every((one) => one !== undefined)
  if (!readable) return [notice(say('employment-contract.clauses-untranslated', { language }))]
  if (reader.review === 'none' || texts.every((one) => one?.verified)) return []
  return [notice(say('frame.unreviewed', { language }))]
}

function work(contract: EmploymentContract, { corridor, say }: PaperContext): Part {
  const { weeklyHours } = contract
  return {
    part: 'fields',
    rows: [
      [say('post.country'), say.country(corridor.destination)],
      [say('post.sector'), say.label('sector', corridor.sector)],
      [say('post.occupation'), occupation(contract.isco08, say)],
      [say('post.wage'), say.money(contract.monthlyWageMinor, contract.currency)],
      [say('post.length'), say.months(contract.contractMonths)],
      ...(typeof weeklyHours === 'number'
        ? [[say('employment-contract.weekly-hours'), say('employment-contract.hours', { count: weeklyHours })] as const]
        : []),
    ],
  }
}

/** INVARIANT: below the words of the standard stands what was agreed, or that nothing more was. */
function clauseItem(contract: EmploymentContract, clause: ContractClause, context: PaperContext) {
  const { say } = context
  const value = agreed(contract, clause, say) ?? stated(contract, clause.id, context)
  return {
    title: say.label('clause', clause.id),
    lines: [
      writtenOut(clause.texts?.[say.language]?.text ?? clause.text),
      value === undefined ? say('employment-contract.as-standard') : say('employment-contract.agreed', { value }),
    ],
  }
}

/** What other parts of the contract state of a clause that asks for more than it says; undefined of any other clause. */
function stated(contract: EmploymentContract, clause: string, { corridor, nameOf, say }: PaperContext) {
  switch (clause) {
    case 'parties':
      return say('employment-contract.stated-parties', { employer: nameOf(contract.employer) })
    case 'position-and-jobsite':
      return say('employment-contract.stated-position', {
        occupation: occupation(contract.isco08, say),
        country: say.country(corridor.destination),
      })
    default:
      return undefined
  }
}

function signatures(contract: EmploymentContract, { person, nameOf, say }: PaperContext): Part {
  const signed = (on: string | null | undefined) =>
    on ? say('employment-contract.signed-on', { day: say.day(on) }) : say('employment-contract.not-signed')
  return {
    part: 'signatures',
    rows: [
      {
        who: nameOf(contract.employer),
        role: say('employment-contract.employer'),
        on: signed(contract.employerSignedOn),
      },
      {
        who: `${person.givenName} ${person.familyName}`,
        role: say('employment-contract.worker'),
        on: signed(contract.workerSignedOn),
      },
    ],
  }
}

/** The verified terms are known by their hash: a later version that differs does not have it. */
function verification({ verifiedOn, contractHash }: EmploymentContract, { say }: PaperContext): Part[] {
  const rows: [string, string][] = []
  if (verifiedOn) rows.push([say('employment-contract.verified-on'), say.day(verifiedOn)])
  if (contractHash) rows.push([say('employment-contract.hash'), (contractHash.match(/.{8}/g) ?? []).join(' ')])
  if (rows.length === 0) return []
  return [
    heading(say('employment-contract.verification')),
    text(say('employment-contract.verified')),
    { part: 'fields', rows },
  ]
}
