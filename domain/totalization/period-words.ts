// How are amounts of periods and long lists written in a sentence?
import { fractionText, isWhole, type Fraction } from './exact.js'

/** `28 months`, `1 year`; a fraction as people read it with the exact one behind: `about 9.6 months (125/13)`. */
export function units(amount: Fraction | string, unit: string): string {
  if (typeof amount !== 'string' && !isWhole(amount)) {
    return `about ${amount.round(1).toString()} ${unit}s (${fractionText(amount)})`
  }
  const text = typeof amount === 'string' ? amount : fractionText(amount)
  return `${text} ${unit}${text === '1' ? '' : 's'}`
}

/** How many of a list are named. */
export const shown = 5

/** The first few, and how many more there are. */
export const few = (texts: readonly string[]): string =>
  texts.length <= shown
    ? texts.join(', ')
    : `${texts.slice(0, shown).join(', ')} and ${texts.length - shown} more entries`
