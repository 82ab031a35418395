// Is the number of a durable thing random, speakable and safe against slips?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newNumber } from '../../client/file-number.js'
import {
  alphabetSize,
  drawnCharacters,
  faultOfNumber,
  kindOfNumber,
  normalNumber,
  numberFrom,
  prefixOf,
} from '../../domain/file-number.js'

const draws = fc.array(fc.integer({ min: 0, max: alphabetSize - 1 }), {
  minLength: drawnCharacters,
  maxLength: drawnCharacters,
})
const aPrefix = fc.constantFrom('NP', 'PH', 'BD', prefixOf('agency'), prefixOf('job-order'), prefixOf('ban'))
const aNumber = fc.tuple(aPrefix, draws).map(([prefix, drawn]) => numberFrom(prefix, drawn))
const symbols = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']

describe('the number of a durable thing', () => {
  it('is written like NP-7K3M-9Q2T-5 or AGY-7K3M-9Q2T-Q, for any draw', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        expect(number).toMatch(/^[A-Z]{2,3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/)
        expect(faultOfNumber(number)).toBeUndefined()
      }),
    )
  })

  it('is found faulty after any single wrong character behind its prefix, and after a swap of neighbours', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        const start = number.indexOf('-') + 1
        for (let place = start; place < number.length; place += 1) {
          if (number[place] === '-') continue
          for (const symbol of symbols) {
            const wrong = number.slice(0, place) + symbol + number.slice(place + 1)
            if (wrong !== number) expect(faultOfNumber(wrong)).toBeDefined()
          }
        }
        const swapped =
          number.slice(0, start) + (number[start + 1] ?? '') + (number[start] ?? '') + number.slice(start + 2)
        if (swapped !== number) expect(faultOfNumber(swapped)).toBeDefined()
      }),
      { numRuns: 50 },
    )
  })

  it('is found again from lower case, with blanks around, and with O for zero', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        const cut = number.indexOf('-')
        const mistyped = number.slice(0, cut) + number.slice(cut).replaceAll('0', 'o')
        expect(normalNumber(` ${mistyped.toLowerCase()} `)).toBe(number)
      }),
    )
  })

  it('says by its first letters what it belongs to: 3 kinds and the case', () => {
    expect(kindOfNumber(newNumber('NP'))).toBe('case')
    expect(kindOfNumber(newNumber('AGY'))).toBe('agency')
    expect(kindOfNumber(newNumber('JOB'))).toBe('job-order')
    expect(kindOfNumber(newNumber('BAN'))).toBe('ban')
  })

  it.each(['', 'NP', 'NP-7K3M-9Q2T', 'NP-7K3M-9Q2T-5X', 'N7-7K3M-9Q2T-X', '../../etc/passwd'])('is not %j', (text) => {
    expect(faultOfNumber(text)).toMatch(/it is not written like/)
  })
})
