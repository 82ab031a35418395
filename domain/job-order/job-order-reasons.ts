// Which reasons may be given about a candidate or an order? Closed lists: what is not on them is no lawful reason here.

/**
 * Why an employer refuses a candidate: only what the post itself asks for. UNVERIFIED: after ILO Convention 111,
 * article 1 (2), distinctions based on the inherent requirements of a particular job; the text was not read for this.
 */
export const refusalReasons = [
  'language-below-requirement',
  'skill-below-requirement',
  'experience-below-requirement',
  'qualification-not-held',
  'interview-not-attended',
  'not-available-in-time',
  'post-declined',
] as const

/** Why an employer selects a candidate. */
export const selectionReasons = [
  'ranked-first',
  'language-fits',
  'skill-fits',
  'experience-fits',
  'qualification-fits',
  'interview-convinced',
] as const

/** Why a selected worker is to be replaced. */
export const replacementReasons = [
  'did-not-arrive',
  'left-of-own-accord',
  'returned-for-health',
  'contract-ended-early',
  'died',
] as const

/** Why an order is withdrawn. */
export const withdrawalReasons = [
  'need-has-ended',
  'terms-change',
  'business-closed',
  'accreditation-ended',
  'rules-broken',
  'crisis',
] as const

/** Why the representation does not verify an order. */
export const verificationReasons = [
  'papers-not-genuine',
  'need-not-found',
  'terms-below-standard',
  'workplace-unsafe',
  'accommodation-unfit',
  'wages-owed-to-others',
] as const
