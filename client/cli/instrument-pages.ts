// How do social security in a corridor and the rules of its instruments look to a person?
import type { Instrument } from '../../domain/rulebook/rulebook-instrument.js'
import type { RefundTerms } from '../../domain/rulebook/rulebook-refund.js'
import type { SocialSecurity } from '../../domain/rulebook/rulebook-social-security.js'
import type { Shown } from './print.js'

const said = ['verified', 'source']
const sourceOf = ({ verified, source }: { verified: boolean; source: string }): string[] => [
  verified ? 'yes' : 'no',
  source,
]

/** Which instrument applies to which branch, in the order of choice. */
export function shownSocialSecurity(socialSecurity: SocialSecurity | undefined): Shown {
  if (!socialSecurity) return []
  const rows = Object.entries(socialSecurity).flatMap(([branch, statements]) =>
    statements.map((one) => [branch, one.method ?? 'any', one.instrument, ...sourceOf(one), one.note ?? '']),
  )
  return ['social security', { head: ['branch', 'method', 'instrument', ...said, 'note'], rows }]
}

/** What an instrument coordinates or pays, and by which rules. */
export function shownInstrument({ method, branches, totalization, waivers, refund }: Instrument): Shown {
  return [
    `method: ${method}`,
    { head: ['branch', ...said], rows: branches.map((one) => [one.branch, ...sourceOf(one)]) },
    ...(totalization ? shownRules(totalization.rules) : []),
    ...(waivers.length > 0
      ? [
          'where the pro-rata calculation is waived or does not apply',
          {
            head: ['country', 'branch', 'scheme', 'effect', ...said],
            rows: waivers.map((one) => [one.country, one.branch, one.scheme, one.effect, ...sourceOf(one)]),
          },
        ]
      : []),
    ...(refund ? shownRefundTerms(refund) : []),
  ]
}

function shownRules(rules: NonNullable<Instrument['totalization']>['rules']): Shown {
  const rows = Object.entries(rules).map(([rule, one]) => [rule, one.text, ...sourceOf(one)])
  return ['rules', { head: ['rule', 'text', ...said], rows }]
}

function shownRefundTerms({ base, bands, rounding, conditions, consequences }: RefundTerms): Shown {
  const rows = bands?.rows ?? []
  const last = (n: number): string => {
    const next = rows[n + 1]
    return next ? String(next.fromMonths - 1) : ''
  }
  return [
    `refund of: ${base.of} (${base.source}; verified: ${base.verified ? 'yes' : 'no'})`,
    ...(bands
      ? [
          `factors (${bands.source}; verified: ${bands.verified ? 'yes' : 'no'})`,
          {
            head: ['from months', 'to months', 'factor'],
            rows: rows.map(({ fromMonths, factor }, n) => [String(fromMonths), last(n), factor]),
          },
        ]
      : []),
    {
      head: ['what', 'text', ...said],
      rows: [
        ['rounding', rounding.rule, ...sourceOf(rounding)],
        ...conditions.map((one) => [`condition: ${one.id}`, one.text, ...sourceOf(one)]),
        ...consequences.map((one) => [`consequence: ${one.id}`, one.text, ...sourceOf(one)]),
      ],
    },
  ]
}
