// Which number does a new durable thing get? Drawn at random by the machine's own source.
import { randomInt } from 'node:crypto'
import { alphabetSize, drawnCharacters, numberFrom } from '../domain/file-number.js'

/** A fresh number with this prefix: a country of origin for a case, `prefixOf(kind)` for everything else. */
export function newNumber(prefix: string): string {
  return numberFrom(
    prefix,
    Array.from({ length: drawnCharacters }, () => randomInt(alphabetSize)),
  )
}
