// Does the command line apply each rule about pensions to a file, and say in one sentence what is wrong with one?
import { describe, expect, it } from 'vitest'
import { pensionKinds } from '../../client/pensions.js'
import { written, years } from '../domain/claims-to-totalize.js'
import { exampleOne } from '../oracles/us-totalization.js'
import { commandLine } from './command-line.js'

const facts = {
  us: {
    bornOn: '1920-03-15',
    entitledFrom: '1982-04',
    benefitMonth: '1982-05',
    years: exampleOne.years,
    withoutTotalization: null,
  },
  'yearly-average': { contributions: 600, contributionsAbroad: 1200, years: 34 },
  residence: { yearsOfResidence: 1, yearsInTreatyState: 9, livesAbroad: false },
  indexation: { amount: '406.90', currency: 'EUR', percent: '2.5' },
  'residence-minimum': {
    residence: 'FR',
    currency: 'EUR',
    minimum: '900.00',
    benefits: [{ country: 'FR', amount: '700.00' }],
  },
} as const

const pension = (kind: string, content: unknown, ...options: string[]) =>
  commandLine(['pension', kind, '-', '--json', ...options], { '-': JSON.stringify(content) })

describe('sojourn pension', () => {
  it.each([
    ['us', '2026-06-01', { payable: '113.30' }],
    ['yearly-average', '2026-06-01', { own: { whole: 18 } }],
    ['residence', '2013-05-01', { amount: '13.65', currency: 'CAD' }],
    ['indexation', '2026-06-01', { amount: '417.07' }],
    ['residence-minimum', '2026-06-01', { supplement: '200.00' }],
  ] as const)('%s gives its value and steps with rule and source', async (kind, on, value) => {
    const { exit, out, err } = await pension(kind, facts[kind], '--on', on)
    expect([exit, err]).toEqual([0, ''])
    const answer = JSON.parse(out) as { steps: object[] }
    expect(answer).toMatchObject({ kind, on, status: 'decided', value })
    expect(answer.steps[0]).toMatchObject({ rule: expect.any(String), source: expect.any(String) })
  })
  it('has an example for every kind here', () => {
    expect(Object.keys(facts)).toEqual([...pensionKinds])
  })
  it('residence of a quarter without figure exits 1 and names it; the file may supply it, unverified', async () => {
    const without = await pension('residence', facts.residence, '--on', '2026-06-01')
    expect(without.exit).toBe(1)
    expect(JSON.parse(without.err)).toMatchObject({
      error: { code: 'needs-figures', message: expect.stringContaining('residence-full-pension-monthly') },
    })
    const figures = { 'residence-full-pension-monthly': '800.00' }
    const supplied = await pension('residence', { ...facts.residence, figures }, '--on', '2026-06-01')
    expect(supplied.exit).toBe(0)
    expect(JSON.parse(supplied.out)).toMatchObject({
      value: { amount: '20.00' },
      steps: [{}, { verified: false, source: expect.stringContaining('supplied by a caseworker') }, {}],
    })
  })
  it('different-dates gives one computation a date', async () => {
    const states = [
      {
        country: 'FR',
        periods: [years('20')],
        theoretical: '900.00',
        theoreticalWithout: '610.00',
        independent: '610.00',
      },
      { country: 'DE', periods: [years('10')], qualifying: { amount: '5', unit: 'year' as const } },
    ]
    const conditions = [
      { country: 'FR', from: '2026-03-01' },
      { country: 'DE', from: '2029-03-01' },
    ]
    const content = { claim: written({ states }), conditions }
    const { exit, out } = await pension('different-dates', content)
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject([{ on: '2026-03-01' }, { on: '2029-03-01', way: 'all-met' }])
    const shown = await commandLine(['pension', 'different-dates', '-'], { '-': JSON.stringify(content) })
    expect(shown.out).toMatch(/^2026-03-01: EUR 610\.00\nstate\tpayable\tbasis\tchange\nFR\t610\.00\tpro-rata\tfirst\n/)
  })
  it('shows a person the value and every step with its source', async () => {
    const { out } = await commandLine(['pension', 'indexation', '-', '--on', '2026-01-01'], {
      '-': JSON.stringify(facts.indexation),
    })
    expect(out).toBe(
      'indexation, as of 2026-01-01\nwhat\tvalue\namount\t417.07\ncurrency\tEUR\n' +
        'indexation-without-recalculation: 417.07 [Regulation (EC) 883/2004, article 59(2)]\n',
    )
  })
})

describe('sojourn pension refuses in one sentence, with nothing on stdout:', () => {
  it.each([
    ['an unknown field', 'residence', { ...facts.residence, age: 65 }, /got age; remove or correct it$/],
    ['a currency that is none', 'indexation', { ...facts.indexation, currency: 'EUX' }, /got "EUX" at currency$/],
    ['figures that are no texts', 'residence', { ...facts.residence, figures: { a: 1 } }, /^expected figures by name/],
    ['no object', 'residence', 7, /got 7$/],
    ['a month that is none', 'us', { ...facts.us, benefitMonth: '1982-13' }, /benefitMonth: expected a month/],
    [
      'no conditions for a state',
      'different-dates',
      { claim: written({ states: [{ country: 'FR' }] }), conditions: [] },
      /^expected the conditions of each state of the claim once/,
    ],
  ])('%s', async (_what, kind, content, message) => {
    const { exit, out, err } = await pension(kind, content)
    expect([exit, out]).toEqual([1, ''])
    expect((JSON.parse(err) as { error: { message: string } }).error.message).toMatch(message)
  })
  it('an unknown kind, naming all and the nearest', async () => {
    const { exit, out, err } = await commandLine(['pension', 'residense', '-'], { '-': '{}' })
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(/^expected a kind of us, .*, got "residense" \(did you mean "residence"\?\)\n$/)
  })
  it('a day of birth that is none, without repeating it', async () => {
    const { exit, err } = await pension('us', { ...facts.us, bornOn: '1920-15-03' })
    expect(exit).toBe(1)
    expect(err).toContain('bornOn')
    expect(err).not.toContain('1920-15-03')
  })
  it('an amount that only an institution can give', async () => {
    const states = [
      { country: 'FR', periods: [years('20')] },
      { country: 'IT', periods: [years('10')] },
    ]
    const content = {
      claim: written({ instrument: 'cets-78', states }),
      conditions: [
        { country: 'FR', from: '2026-03-01' },
        { country: 'IT', from: null },
      ],
    }
    const { exit, out, err } = await pension('different-dates', content)
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain('expected the amount of FR under its own law, got none')
  })
})
