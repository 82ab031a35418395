// What does a statement of rights say of the choice: what claiming and keeping give, cost, and until when?
import type { StatementOfRights } from '../../../domain/documents.js'
import type { Part } from '../paper.js'
import type { Say } from '../say.js'
import { dayOrNone, heading, text } from './paper-words.js'

/** Both options side by side, with what is lost. The choice is the worker's. */
export function optionsSection(rights: StatementOfRights, say: Say): Part[] {
  const { comparison, eligible, periodsCount } = rights
  if (!comparison || !eligible) return []
  const counts = say.known('periods-count', periodsCount ?? '') === undefined
  return [
    heading(say('moving.options')),
    {
      part: 'table',
      head: ['', say('moving.claim'), say('moving.keep')],
      shares: [0.2, 0.38, 0.42],
      rows: [
        [
          say('moving.you-get'),
          claimGives(rights, say),
          counts ? say('word.not-stated') : say.label('periods-count', periodsCount ?? ''),
        ],
        [say('moving.you-lose'), say('moving.months-lost', { count: rights.monthsLost ?? 0 }), missingOf(rights, say)],
        [say('moving.until'), dayOrNone(say, rights.claimBy), say('moving.no-last-day')],
      ],
    },
    text(adviceOf(comparison, rights.reasons, say)),
    text(say('moving.your-choice')),
  ]
}

function claimGives({ claimKnownMinor, interest, currency }: StatementOfRights, say: Say): string {
  const amount = say.money(claimKnownMinor ?? 0, currency)
  return interest === 'unknown' ? say('moving.and-interest', { amount }) : amount
}

function missingOf({ monthsMissing: count }: StatementOfRights, say: Say): string {
  if (typeof count !== 'number') return say('moving.months-missing-unknown')
  return count === 0 ? say('moving.nothing-lost') : say('moving.months-missing', { count })
}

function adviceOf(comparison: string, reasons: readonly string[], say: Say): string {
  const advice = say.label('comparison', comparison)
  if (reasons.length === 0) return say('moving.advice', { advice })
  const because = reasons.map((reason) => say.term('value', reason)).join(say('join.clauses'))
  return say('moving.advice-because', { advice, reasons: because })
}
