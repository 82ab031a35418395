// What do the codes mean with which institutions tell the kind of a period, and how does each kind count?
import type { PeriodKind } from './totalization/vocabulary.js'

/** A code of an institution: what it means, and how it counts when periods are added up; null: it is added to nothing. */
export type PeriodType = { meaning: string; counts: PeriodKind | null; verified: boolean }

/** Where the meanings were read. How each one counts is our own reading of the overlap rules, unverified where marked. */
export const periodTypesSource =
  'P5000 of the electronic exchange of social security information, as the Norwegian agency NAV shows it (navikt/eessi-pensjon-saksbehandling-ui, MIT)'

const type = (meaning: string, counts: PeriodKind | null, verified = true): PeriodType => ({
  meaning,
  counts,
  verified,
})

/**
 * The period types of the form P5000. Residence counts as compulsory insurance does (article 12 of Regulation 987/2009
 * names both in one breath; unverified); a period after the contingency is fictitious and added to nothing (unverified).
 */
export const periodTypes = {
  '10': type('compulsory insurance', 'compulsory'),
  '11': type('compulsory insurance, employed', 'compulsory'),
  '12': type('compulsory insurance, self-employed', 'compulsory'),
  '13': type('compulsory insurance, unemployed', 'compulsory'),
  '20': type('voluntary insurance', 'voluntary'),
  '21': type('voluntary insurance, employed', 'voluntary'),
  '22': type('voluntary insurance, self-employed', 'voluntary'),
  '23': type('voluntary insurance, unemployed', 'voluntary'),
  '30': type('residence', 'compulsory', false),
  '40': type('equated, not specified', 'assimilated'),
  '41': type('sickness or incapacity', 'assimilated'),
  '42': type('unemployment without benefit', 'assimilated'),
  '43': type('military service', 'assimilated'),
  '44': type('education', 'assimilated'),
  '45': type('child care', 'assimilated'),
  '46': type('pension', 'assimilated'),
  '47': type('maternity', 'assimilated'),
  '48': type('early retirement', 'assimilated'),
  '49': type('unemployment with benefit', 'assimilated'),
  '50': type('invalidity benefit', 'assimilated'),
  '51': type('care of dependants', 'assimilated'),
  '52': type('fictitious, after the contingency', null, false),
} as const satisfies { readonly [code: string]: PeriodType }
export type PeriodTypeCode = keyof typeof periodTypes

export const periodTypeCodes = Object.keys(periodTypes) as [PeriodTypeCode, ...PeriodTypeCode[]]

/** What an institution that names no code is taken to tell of. */
export const unstatedType: PeriodTypeCode = '10'

/** The meaning of a code; of a period without one, that of compulsory insurance. */
export const periodType = (code: string | null | undefined): PeriodType =>
  periodTypes[(code ?? unstatedType) as PeriodTypeCode] ?? periodTypes[unstatedType]
