// Is money counted exactly and rounded once?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, share, sum, times } from '../../domain/money.js'

const won = (minorUnits: number) => ({ currency: 'KRW', minorUnits })
const anAmount = fc.integer({ min: 0, max: 1_000_000_000 })

describe('money', () => {
  it('takes 8.3 % exactly and rounds half up: of KRW 50 is 4.15, so 4; of 500 is 41.5, so 42', () => {
    expect(share(won(50), '8.3', 100)).toEqual(won(4))
    expect(share(won(500), '8.3', 100)).toEqual(won(42))
  })
  it('writes KRW 1,234,567 without and NPR 10,000.00 with decimals', () => {
    expect(formatMoney(won(1_234_567))).toBe('KRW 1,234,567')
    expect(formatMoney({ currency: 'NPR', minorUnits: 1_000_000 })).toBe('NPR 10,000.00')
  })
  it('refuses to add won and rupees', () => {
    expect(() => sum('KRW', [won(1), { currency: 'NPR', minorUnits: 1 }])).toThrow(
      'expected amounts in KRW, got one in NPR',
    )
  })
  it('has a share and its rest that make the whole, each at most one unit off, never negative', () => {
    fc.assert(
      fc.property(anAmount, fc.integer({ min: 0, max: 1000 }), (amount, tenths) => {
        const part = share(won(amount), String(tenths / 10), 100)
        const rest = share(won(amount), String((1000 - tenths) / 10), 100)
        expect(part.minorUnits).toBeGreaterThanOrEqual(0)
        expect(Math.abs(part.minorUnits + rest.minorUnits - amount)).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('times 12 is the sum of 12', () => {
    fc.assert(
      fc.property(anAmount, (amount) => {
        expect(times(won(amount), 12)).toEqual(
          sum(
            'KRW',
            Array.from({ length: 12 }, () => won(amount)),
          ),
        )
      }),
    )
  })
})
