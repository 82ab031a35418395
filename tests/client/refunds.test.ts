// Does `sojourn refund` keep to its contract: the form in, the amounts out, one sentence for what is wrong?
import { describe, expect, it } from 'vitest'
import { commandLine } from './command-line.js'

const epi = {
  scheme: 'JP-EPI',
  averageStandardRemuneration: '150000',
  months: 60,
  lastMonth: '2024-03',
  leftOn: '2024-04-10',
}
const np = { scheme: 'JP-NP', monthlyContribution: '16610', months: 6 }
const nps = { scheme: 'KR-NPS', contributions: '5000000', interest: '123456', currency: 'KRW', leftOn: '2026-03-31' }

const refund = (content: unknown, ...options: string[]) =>
  commandLine(['refund', 'form.json', '--json', ...options], {
    'form.json': typeof content === 'string' ? content : JSON.stringify(content),
  })

describe('sojourn refund', () => {
  it.each([
    [epi, { entitled: true, amount: '825000', tax: '168465', net: '656535', currency: 'JPY', deadline: '2026-04-10' }],
    [np, { entitled: true, amount: '49830', tax: '0', net: '49830', currency: 'JPY', deadline: null }],
    [nps, { entitled: true, amount: '5123456', tax: '0', net: '5123456', currency: 'KRW', deadline: '2031-03-31' }],
    [
      { ...epi, months: 5 },
      { entitled: false, amount: '0', tax: '0', net: '0', currency: 'JPY', deadline: '2026-04-10' },
    ],
  ])('answers with exit 0, the amounts as decimals and the keys of its contract', async (form, expected) => {
    const { exit, out, err } = await refund(form)
    expect([exit, err]).toEqual([0, ''])
    const { explanation, ...said } = JSON.parse(out) as { explanation: object[] }
    expect(said).toEqual(expected)
    expect(explanation.length).toBeGreaterThan(1)
    expect(explanation.map((step) => Object.keys(step))).toEqual(
      explanation.map(() => ['rule', 'source', 'text', 'inputs', 'result']),
    )
  })

  it('reads stdin for -, and shows a person a table and each step with its source', async () => {
    const onDay = (day: string) => commandLine(['refund', '-', '--on', day], { '-': JSON.stringify(epi) })
    const { exit, out } = await onDay('2026-04-10')
    expect(exit).toBe(0)
    expect(out).toContain(
      'JPY 656535 come back\namount\ttax\tnet\tcurrency\tclaim by\n825000\t168465\t656535\tJPY\t2026-04-10\n',
    )
    expect(out).toMatch(/20\.42 % of JPY 825000 withheld \[tax: Japan Pension Service/)
    const late = await onDay('2026-04-11')
    expect(late.out).toMatch(/^too late: JPY 656535 would have come back\n/)
    expect(late.out).toContain('the last day to claim, 2026-04-10, has passed on 2026-04-11')
    const unasked = await commandLine(['refund', '-', '--on', '2026-04-10'], { '-': JSON.stringify(nps) })
    expect(unasked.out).toMatch(/^KRW 5123456 come back, if there is a right: see below\n/)
    const none = await commandLine(['refund', '-'], { '-': JSON.stringify({ ...np, months: 5 }) })
    expect(none.out).toMatch(/^nothing comes back\n/)
    expect(none.out).toContain('not known: when did the person leave?')
  })

  it.each([
    ['nothing', '', 'JSON'],
    ['no JSON', '{"scheme":', 'JSON'],
    ['a list', [epi], 'scheme'],
    ['a text', '"JP-EPI"', 'scheme'],
    ['null', 'null', 'scheme'],
    ['no scheme', { ...epi, scheme: undefined }, 'scheme'],
    ['an unknown scheme', { ...epi, scheme: 'JP-XYZ' }, 'scheme'],
    ['an unknown key', { ...epi, colour: 'blue' }, 'colour'],
    ['the key __proto__', '{"scheme":"JP-NP","monthlyContribution":"1","months":6,"__proto__":{}}', '__proto__'],
    ['no remuneration', { ...epi, averageStandardRemuneration: undefined }, 'averageStandardRemuneration'],
    ['a number for a decimal', { ...epi, averageStandardRemuneration: 150000 }, 'averageStandardRemuneration'],
    ['a negative amount', { ...epi, averageStandardRemuneration: '-1' }, 'averageStandardRemuneration'],
    ['an exponent', { ...epi, averageStandardRemuneration: '1e9' }, 'averageStandardRemuneration'],
    ['13 digits', { ...epi, averageStandardRemuneration: '1'.repeat(13) }, 'averageStandardRemuneration'],
    ['a million digits', { ...epi, averageStandardRemuneration: '1'.repeat(1_000_000) }, 'averageStandardRemuneration'],
    ['7 decimals', { ...epi, averageStandardRemuneration: '1.1234567' }, 'averageStandardRemuneration'],
    ['a comma', { ...epi, averageStandardRemuneration: '150,000' }, 'averageStandardRemuneration'],
    ['months as text', { ...epi, months: '60' }, 'months'],
    ['half a month', { ...epi, months: 6.5 }, 'months'],
    ['-1 months', { ...epi, months: -1 }, 'months'],
    ['1,201 months', { ...epi, months: 1201 }, 'months'],
    ['10^400 months', '{"scheme":"JP-NP","monthlyContribution":"1","months":1e400}', 'months'],
    ['no last month', { ...epi, lastMonth: undefined }, 'lastMonth'],
    ['a day as last month', { ...epi, lastMonth: '2024-03-01' }, 'lastMonth'],
    ['month 13', { ...epi, lastMonth: '2024-13' }, 'lastMonth'],
    ['the last month of year 0', { ...epi, lastMonth: '0000-01' }, 'lastMonth'],
    ['30 February', { ...epi, leftOn: '2024-02-30' }, 'leftOn'],
    ['29 February 2023', { ...epi, leftOn: '2023-02-29' }, 'leftOn'],
    ['the year 9999', { ...epi, leftOn: '9999-12-31' }, 'leftOn'],
    ['no currency', { ...nps, currency: undefined }, 'currency'],
    ['another currency', { ...nps, currency: 'USD' }, 'currency'],
    ['negative interest', { ...nps, interest: '-5' }, 'interest'],
    ['a visa class that is none', { ...nps, visaClass: 'tourist' }, 'visaClass'],
    ['a country that is none', { ...nps, nationality: 'XX' }, 'nationality'],
    ['a visa class whose ground nobody knows', { ...nps, visaClass: 'E-7', nationality: 'NP' }, 'refund-basis-np'],
  ])('refuses %s with exit 1, one sentence and an empty stdout', async (_, form, about) => {
    const { exit, out, err } = await refund(form)
    expect([exit, out]).toEqual([1, ''])
    const { error } = JSON.parse(err) as { error: { code: string; message: string; path: string } }
    expect(error.code).toBe('bad-form')
    expect(error.message).toMatch(/^expected .*, got /)
    expect(`${error.path} ${error.message}`).toContain(about)
    expect(error.message.length).toBeLessThan(260)
    expect(error.message).not.toMatch(/\n|; expected/)
  })

  it('names the first of several problems only', async () => {
    const { err } = await refund({ ...epi, months: -1, lastMonth: 'never', colour: 'blue' })
    expect(err).toContain('months')
    expect(err).not.toMatch(/lastMonth|colour/)
  })

  it('takes a path that cannot be read, and a wrong --on, for a slip: exit 2', async () => {
    expect((await commandLine(['refund', 'missing.json', '--json'], {})).exit).toBe(2)
    expect((await refund(epi, '--on', 'tomorrow')).exit).toBe(2)
  })

  it('computes by the figures in force on a day, and says which nobody knows for it', async () => {
    expect((await refund(epi, '--on', '2020-01-01')).exit).toBe(0)
    const { exit, err } = await refund(epi, '--on', '2019-12-31')
    expect(exit).toBe(1)
    expect(err).toContain('refund-minimum-months')
  })
})
