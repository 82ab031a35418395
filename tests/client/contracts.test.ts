// Does a contract in a file keep to the standard of its corridor, and a later one to the verified one, without any server?
import { describe, expect, it } from 'vitest'
import { checkContract, compareContract } from '../../client/contracts.js'
import { canonicalContract } from '../../domain/contract/contract-terms.js'
import { shippedCorridor } from '../../rulebook/load.js'
import { commandLine } from './command-line.js'

const on = '2026-11-25'
const clauses = shippedCorridor('phl-deu-nursing').rulebook.contractClauses.map(({ id, term }) => ({
  id,
  ...(term?.value === undefined ? {} : { value: term.value }),
}))
const offer = {
  corridor: 'phl-deu-nursing',
  clauses,
  monthlyWageMinor: 280_000,
  currency: 'EUR',
  contractMonths: 36,
  weeklyHours: 38.5,
}
const less = { ...offer, monthlyWageMinor: 270_000, clauses: clauses.slice(1) }

describe('contract check', () => {
  it('finds 14 clauses, none missing or weaker, and the same hash whatever the order of the file', () => {
    const checked = checkContract(offer, on)
    expect(checked).toMatchObject({ complete: true, missing: [], weaker: [], faults: [], on })
    expect(checked.clauses).toHaveLength(14)
    expect(checked.contractHash).toMatch(/^[0-9a-f]{64}$/)
    const turned = checkContract({ ...offer, clauses: [...clauses].reverse() }, on)
    expect(turned.contractHash).toBe(checked.contractHash)
    expect(canonicalContract({ ...offer, weeklyHours: 39 })).not.toBe(canonicalContract(offer))
  })

  it.each([
    ['no corridor', { ...offer, corridor: undefined }, 'bad-form', 'corridor'],
    ['an unknown corridor', { ...offer, corridor: 'phl-deu-nursin' }, 'no-such-rulebook', 'corridor'],
    ['a wage of 0', { ...offer, monthlyWageMinor: 0 }, 'bad-form', 'monthlyWageMinor'],
    ['a clause twice', { ...offer, clauses: [...clauses, clauses[0]] }, 'bad-form', 'clauses'],
    ['no JSON object', 'a contract', 'bad-form', ''],
  ])('refuses a file with %s and names the field', (_what, content, code, path) => {
    expect(() => checkContract(content, on)).toThrow(expect.objectContaining({ code, path }))
  })

  it('on the command line exits 1 with the rule of every fault, and prints what it found all the same', async () => {
    const files = { 'offer.json': JSON.stringify({ ...less, currency: 'PHP' }) }
    const { exit, out, err } = await commandLine(['contract', 'check', 'offer.json', '--on', on, '--json'], files)
    expect(exit).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ complete: false, missing: ['parties'], faults: ['wage-currency'] })
    expect(JSON.parse(err)).toMatchObject({
      error: {
        code: 'against-a-rule',
        message: expect.stringMatching(
          /parties missing \(rule ph-contract-parties\).*\(rule wage-in-currency-of-destination\)/,
        ),
      },
    })
  })

  it('on the command line exits 0 for a sound offer, and 2 for a date that is none', async () => {
    const files = { 'offer.json': JSON.stringify(offer) }
    const sound = await commandLine(['contract', 'check', 'offer.json', '--on', on], files)
    expect([sound.exit, sound.err]).toEqual([0, ''])
    expect(sound.out).toMatch(/^phl-deu-nursing, as of 2026-11-25: keeps to the standard contract\n/)
    expect((await commandLine(['contract', 'check', 'offer.json', '--on', 'today'], files)).exit).toBe(2)
  })
})

describe('contract compare', () => {
  it('finds the clause left out and the lower wage, each with its rule', () => {
    const compared = compareContract({ verified: offer, later: less }, on)
    expect(compared.substituted).toBe(true)
    expect(compared.variances.map(({ clause, direction, rule }) => [clause, direction, rule])).toEqual([
      ['parties', 'downward', 'ph-contract-parties'],
      ['wages', 'downward', 'ph-contract-wages'],
    ])
    expect(compared.verifiedHash).not.toBe(compared.laterHash)
  })

  it('refuses contracts of two corridors, and exits 1 on the command line when something is less', async () => {
    const other = { ...offer, corridor: 'npl-kor-manufacturing' }
    expect(() => compareContract({ verified: offer, later: other }, on)).toThrow('one corridor')
    const files = { 'a.json': JSON.stringify(offer), 'b.json': JSON.stringify(less) }
    const compared = await commandLine(['contract', 'compare', 'a.json', 'b.json', '--on', on], files)
    expect(compared.exit).toBe(1)
    expect(compared.err).toMatch(
      /^expected what was verified or better, got less in: parties \(rule ph-contract-parties\)/,
    )
    expect((await commandLine(['contract', 'compare', 'a.json', 'a.json', '--on', on], files)).exit).toBe(0)
  })
})
