// Is a case number random, speakable and safe against slips?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCaseNumber, newCaseNumber, normaliseCaseNumber } from '../../domain/case-number.js'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const symbols = [...'0123456789', ...letters]
const aCountry = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).map((pair) => pair.join(''))
const aNumber = fc
  .tuple(aCountry, fc.uint8Array({ minLength: 5, maxLength: 5 }))
  .map(([country, bytes]) => newCaseNumber(country, bytes))
const seen = (text: string) => normaliseCaseNumber(text)

describe('case number', () => {
  it('of Nepal from the bytes 0 to 4 is NP-000G-40R4-Z', () => {
    expect(newCaseNumber('NP', new Uint8Array([0, 1, 2, 3, 4]))).toBe('NP-000G-40R4-Z')
  })
  it('has the form NP-7K3M-9Q2T-X without the letters I, L, O, U after the country, for any 5 bytes', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        expect(number).toMatch(/^[A-Z]{2}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/)
        expect(isCaseNumber(number)).toBe(true)
      }),
    )
  })
  it('differs for different bytes: none of the 40 bits is lost', () => {
    const bytes = fc.uint8Array({ minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const same = a.every((byte, n) => byte === b[n])
        expect(newCaseNumber('NP', a) === newCaseNumber('NP', b)).toBe(same)
      }),
    )
  })
  it('is never taken for another one after a single wrong character, at any of its 11 places', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        for (let place = 0; place < number.length; place += 1) {
          if (number[place] === '-') continue
          for (const symbol of symbols) {
            const wrong = number.slice(0, place) + symbol + number.slice(place + 1)
            expect([number, undefined]).toContain(seen(wrong))
            if (wrong !== number) expect(isCaseNumber(wrong)).toBe(false)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
  it('is never taken for another one after two neighbours, or any two characters, were swapped', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        const plain = [...number.replaceAll('-', '')]
        for (let a = 0; a < plain.length; a += 1) {
          for (let b = a + 1; b < plain.length; b += 1) {
            const swapped = plain
              .with(a, plain[b] ?? '')
              .with(b, plain[a] ?? '')
              .join('')
            expect([number, undefined]).toContain(seen(swapped))
          }
        }
      }),
      { numRuns: 100 },
    )
  })
  it('is found again from lower case, without hyphens, with blanks, and with O for 0 and I for 1', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        const country = number.slice(0, 2)
        const rest = number.slice(2)
        expect(seen(number.toLowerCase())).toBe(number)
        expect(seen(` ${number.replaceAll('-', ' ')} `)).toBe(number)
        expect(seen(country + rest.replaceAll('0', 'o').replaceAll('1', 'i'))).toBe(number)
      }),
    )
  })
  it.each(['', 'NP', 'NP-7K3M-9Q2T', 'NP-7K3M-9Q2T-XX', 'N7-7K3M-9Q2T-X', '../../etc/passwd'])('is not %j', (text) => {
    expect(isCaseNumber(text)).toBe(false)
    expect(seen(text)).toBeUndefined()
  })
  it('is not made from 4 bytes or a country such as "Np"', () => {
    expect(() => newCaseNumber('NP', new Uint8Array(4))).toThrow('at least 5 random bytes, got 4')
    expect(() => newCaseNumber('Np', new Uint8Array(5))).toThrow('two letters')
  })
})
