// In which languages are papers and letters written, and has somebody who grew up with each read its words?

/** `native`: somebody has. `none`: nobody yet; papers in these words bear the English beside, which counts. */
export type WordReview = 'none' | 'native'

/** The languages by their ISO 639 code. */
export const wordReviews: { readonly [code: string]: WordReview } = {
  ar: 'none',
  bn: 'none',
  de: 'none',
  en: 'native',
  fil: 'none',
  ko: 'none',
  ne: 'none',
}
