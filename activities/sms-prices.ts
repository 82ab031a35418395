// What does an SMS cost? The price of one part by the beginning of the number, as the operator has it from the provider.

/** Price of one part in minor units, by the beginning of the number. */
export type SmsPrice = { prefix: string; currency: string; minor: number }

/** `+977=NPR:150,+82=KRW:20` as prices. Throws a sentence that names no value. */
export function readSmsPrices(text: string): SmsPrice[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, prefix = '', currency = '', minor = ''] = /^(\+\d{1,7})=([A-Z]{3}):(\d{1,7})$/.exec(entry) ?? []
      if (!prefix) throw new Error('expected prices as +PREFIX=CURRENCY:MINOR-UNITS separated by commas')
      return { prefix, currency, minor: Number(minor) }
    })
}

/** What so many parts to this number cost; undefined where nobody has said: never guessed. */
export function costOf(
  prices: readonly SmsPrice[],
  { to, segments }: { to: string; segments: number },
): { minor: number; currency: string } | undefined {
  const [price] = prices.filter(({ prefix }) => to.startsWith(prefix)).sort((a, b) => b.prefix.length - a.prefix.length)
  return price && { minor: price.minor * segments, currency: price.currency }
}
