// Does the command line totalize and convert without any server, and refuse bad input in one sentence?
import { describe, expect, it } from 'vitest'
import type { Totalization } from '../../domain/totalization.js'
import { years } from '../domain/claims-to-totalize.js'
import { conversionRows } from '../oracles/conversion.js'
import { commandLine } from './command-line.js'

const france = {
  country: 'FR',
  currency: 'EUR',
  scheme: { daysPerWeek: 5 },
  periods: [years('20')],
  qualifying: { amount: '15', unit: 'year' },
  theoretical: '1500.00',
  independent: '800.00',
}
const spain = { ...france, country: 'ES', periods: [years('10')], theoretical: '1200.00', independent: null }
const rosa = {
  instrument: 'eu-883-2004',
  contingency: '2024-01-01',
  commonUnit: 'month',
  states: [france, spain],
}
type Claim = Record<string, unknown>
const inFrance = (changed: Claim): Claim => ({ ...rosa, states: [{ ...france, ...changed }, spain] })
const without = (field: string): Claim => Object.fromEntries(Object.entries(france).filter(([name]) => name !== field))
const run = (claim: unknown, ...options: string[]) =>
  commandLine(['totalize', '-', ...options], { '-': typeof claim === 'string' ? claim : JSON.stringify(claim) })

describe('totalize', () => {
  it('answers with 1,000.00 and 400.00, and with exactly the fields that other tools rely on', async () => {
    const { exit, out, err } = await run(rosa, '--json')
    expect([exit, err]).toEqual([0, ''])
    const { explanation, ...answer } = JSON.parse(out) as Totalization
    expect(answer).toEqual({
      unit: 'month',
      totalPeriods: '360',
      states: [
        {
          country: 'FR',
          periods: '240',
          entitlement: 'own',
          ratio: { numerator: '240', denominator: '360' },
          proRata: '1000.00',
          independent: '800.00',
          supplement: '0.00',
          payable: '1000.00',
          basis: 'pro-rata',
        },
        {
          country: 'ES',
          periods: '120',
          entitlement: 'aggregated',
          ratio: { numerator: '120', denominator: '360' },
          proRata: '400.00',
          independent: null,
          supplement: '0.00',
          payable: '400.00',
          basis: 'pro-rata',
        },
      ],
      totals: { EUR: '1400.00' },
    })
    for (const step of explanation)
      expect(Object.keys(step).sort()).toEqual(['inputs', 'result', 'rule', 'source', 'text'])
  })

  it('shows people the same: the sum first, a row for each state, every step with its rule and source', async () => {
    const { out } = await run(rosa)
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toBe('EUR 1400.00 from 360 months')
    expect(lines[2]).toBe('FR\t240\town\t240/360\t1000.00\t800.00\t0.00\t1000.00\tpro-rata')
    expect(lines.filter((line) => / \[[a-z-]+: .+\]$/.test(line)).length).toBeGreaterThan(8)
  })

  const many = (count: number, one: unknown) => Array.from({ length: count }, () => one)
  it.each<[string, unknown, string, string]>([
    [
      'a state without currency',
      { ...rosa, states: [without('currency'), spain] },
      'states.0.currency',
      'expected a currency of ISO 4217, such as EUR, got nothing at states.0.currency',
    ],
    [
      'a currency that is none',
      inFrance({ currency: 'EUX' }),
      'states.0.currency',
      'expected a currency of ISO 4217, such as EUR, got "EUX" at states.0.currency',
    ],
    [
      'gold as a currency',
      inFrance({ currency: 'XAU' }),
      'states.0.currency',
      'expected a currency of ISO 4217, such as EUR, got "XAU" at states.0.currency',
    ],
    [
      'null for what may be left out',
      inFrance({ maximum: null }),
      'states.0.maximum',
      'expected an amount and its unit, got null at states.0.maximum',
    ],
    [
      'a country that is none',
      inFrance({ country: 'XX' }),
      'states.0.country',
      'expected a country of ISO 3166 in two letters, such as FR, got "XX" at states.0.country',
    ],
    [
      'a country twice',
      inFrance({ country: 'ES' }),
      'states.1.country',
      'expected each country once, got ES twice; put its periods together at states.1.country',
    ],
    [
      'an end before the beginning',
      inFrance({ periods: [{ kind: 'compulsory', from: '2020-02-01', to: '2020-01-31' }] }),
      'states.0.periods.0.to',
      'expected a day from `from` on, got one before it at states.0.periods.0.to',
    ],
    [
      'a 30th of February',
      inFrance({ periods: [{ kind: 'compulsory', from: '2020-02-30', to: '2020-03-31' }] }),
      'states.0.periods.0.from',
      'expected a calendar date as YYYY-MM-DD, got "2020-02-30" at states.0.periods.0.from',
    ],
    [
      'days without their week',
      inFrance({ scheme: {}, periods: [{ kind: 'compulsory', amount: '100', unit: 'day' }] }),
      'states.0.scheme.daysPerWeek',
      'expected 5, 6 or 7 days a week for a scheme that counts in days, got nothing at states.0.scheme.daysPerWeek',
    ],
    [
      'a week of four days',
      inFrance({ scheme: { daysPerWeek: 4 } }),
      'states.0.scheme.daysPerWeek',
      'expected 5, 6 or 7 days a week, got 4 at states.0.scheme.daysPerWeek',
    ],
    [
      'an unknown kind of period',
      inFrance({ periods: [{ ...years('20'), kind: 'fictitious' }] }),
      'states.0.periods.0.kind',
      'expected one of compulsory, voluntary, assimilated, got "fictitious" at states.0.periods.0.kind',
    ],
    [
      'an unknown instrument',
      { ...rosa, instrument: 'eu' },
      'instrument',
      'expected one of eu-883-2004, cets-78, bilateral-pro-rata, got "eu" at instrument',
    ],
    [
      'an unknown key',
      { ...rosa, colour: 'red' },
      'colour',
      'expected only keys that this input has, got colour; remove or correct it',
    ],
    [
      'an unknown key in a state',
      inFrance({ colour: 'red' }),
      'states.0.colour',
      'expected only keys that this input has, got states.0.colour; remove or correct it',
    ],
    [
      'a million states',
      { ...rosa, states: many(1_000_000, 1) },
      'states',
      'expected at most 100 states, got a list of 1000000 at states',
    ],
    [
      '10,001 periods',
      inFrance({ periods: many(10_001, years('1')) }),
      'states.0.periods',
      'expected at most 10000 periods of a state, got a list of 10001 at states.0.periods',
    ],
    ['no state', { ...rosa, states: [] }, 'states', 'expected at least one state, got a list of 0 at states'],
    [
      '10^30 days',
      inFrance({ periods: [{ kind: 'compulsory', amount: `1${'0'.repeat(30)}`, unit: 'day' }] }),
      'states.0.periods.0.amount',
      'expected a decimal of at most 12 digits and 6 decimals as text, such as "1500.00", got "1000000000000000000000000000000" at states.0.periods.0.amount',
    ],
    [
      'a number of the machine',
      inFrance({ theoretical: 1500 }),
      'states.0.theoretical',
      'expected a decimal as text, such as "20" or "1500.00", got 1500 at states.0.theoretical',
    ],
    [
      'a negative amount',
      inFrance({ theoretical: '-1' }),
      'states.0.theoretical',
      'expected a decimal of at most 12 digits and 6 decimals as text, such as "1500.00", got "-1" at states.0.theoretical',
    ],
    [
      'an exponent',
      inFrance({ theoretical: '1e3' }),
      'states.0.theoretical',
      'expected a decimal of at most 12 digits and 6 decimals as text, such as "1500.00", got "1e3" at states.0.theoretical',
    ],
    [
      'days as common unit without their week',
      { ...rosa, commonUnit: 'day' },
      'commonDaysPerWeek',
      'expected 5, 6 or 7 days a week for days as the common unit, got nothing at commonDaysPerWeek',
    ],
    [
      'a longest duration of nothing',
      inFrance({ maximum: { amount: '0', unit: 'year' } }),
      'states.0.maximum.amount',
      'expected more than nothing as the longest duration, got "0" at states.0.maximum.amount',
    ],
    ['a list', [rosa], '', 'expected an object with the fields of this input, got a list of 1'],
    ['nothing at all', '', '', 'expected JSON in stdin for the claim, got nothing; check it with a JSON reader'],
    [
      'no JSON',
      '{"instrument":',
      '',
      'expected JSON in stdin for the claim, got something else; check it with a JSON reader',
    ],
  ])('refuses %s in one sentence, exit 1, with nothing on stdout', async (_what, claim, path, message) => {
    const { exit, out, err } = await run(claim, '--json')
    expect([exit, out]).toEqual([1, ''])
    expect(JSON.parse(err)).toEqual({ error: { code: 'bad-form', path, message } })
  })

  it('refuses two states that both insured the same days, naming both', async () => {
    const dated = [{ kind: 'compulsory', from: '2000-01-01', to: '2009-12-31' }]
    const { exit, out, err } = await run({
      ...rosa,
      states: [
        { ...france, periods: dated },
        { ...spain, periods: dated },
      ],
    })
    expect([exit, out]).toEqual([1, ''])
    expect(err).toMatch(
      /^expected each day under compulsory insurance in one state, got FR and ES for 2000-01-01 to 2009-12-31; [^\n]+\n$/,
    )
  })

  it('refuses a file that is not there as a slip of the command line, exit 2', async () => {
    expect(await commandLine(['totalize', 'nowhere.json'], {})).toMatchObject({ exit: 2, out: '' })
  })
})

const convert = (line: string) => commandLine(['periods', 'convert', ...line.split(' '), '--json'], {})

describe('periods convert', () => {
  it.each(conversionRows)('$id ($status): $line is $amount $unit', async ({ line, amount, unit }) => {
    const { exit, out } = await convert(line)
    expect([exit, JSON.parse(out)]).toEqual([0, { amount, unit }])
  })

  it.each([
    [
      '10 day month',
      2,
      'expected --days-per-week 5, 6 or 7 for days, got no scheme; say of which week the days from are',
    ],
    ['1 month day', 2, 'expected --days-per-week 5, 6 or 7 for days, got no scheme; say of which week the days to are'],
    [
      '2.5 week month',
      2,
      'expected --days-per-week 5, 6 or 7 for a part of a week, got no scheme; say of which week its days are',
    ],
    [
      '264 day day --days-per-week 5',
      2,
      'expected --to-days-per-week 5, 6 or 7 for days, got no scheme; say of which week the days to are',
    ],
    ['10 day month --days-per-week 4', 2, 'expected 5, 6 or 7 after --days-per-week, got something else'],
    ['1 fortnight day', 1, 'expected a unit of day, week, month, quarter, year, got "fortnight"'],
    [
      `1${'0'.repeat(30)} day month --days-per-week 7`,
      1,
      'expected a decimal of at most 12 digits and 6 decimals as text, such as "1500.00", got "1000000000000000000000000000000"',
    ],
    [
      'twenty year month',
      1,
      'expected a decimal of at most 12 digits and 6 decimals as text, such as "1500.00", got "twenty"',
    ],
  ])('refuses %s with exit %i', async (line, code, message) => {
    const { exit, out, err } = await convert(line)
    expect([exit, out]).toEqual([code, ''])
    expect((JSON.parse(err) as { error: { message: string } }).error.message).toBe(message)
  })
})
