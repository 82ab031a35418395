// Does the contract stand side by side in two languages where it can, and does every paper about costs say who pays what?
import { describe, expect, it } from 'vitest'
import { withContractHash } from '../../activities/contract-hash.js'
import { drawDocument } from '../../activities/drawing.js'
import { youPay } from '../../activities/templates/en/fee-letters.js'
import { english } from '../../activities/templates/en/language.js'
import { documentFacts } from '../../domain/documents.js'
import type { Facts } from '../../domain/explained.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import { shippedCorridor } from '../../rulebook/load.js'
import { textOf } from './pdf-reader.js'
import { at, person } from './world.js'

const terms = { monthlyWageMinor: 280_000, currency: 'EUR', contractMonths: 36, weeklyHours: 38.5 }
const post = { jobOrder: 'job-order-17', employer: 'klinikum', isco08: '2221', ...terms }

const paperOf = (corridor: Corridor) => ({
  number: `${corridor.origin}-CONTRACT-2026-000001`,
  caseNumber: 'PH-7K3M-9Q2T-X',
  on: '2026-11-28',
  person,
  corridor,
  nameOf: () => 'Klinikum Musterstadt gGmbH',
})

async function contractUnder(corridor: Corridor, change: Facts = {}): Promise<string> {
  const clauses = corridor.contractClauses.map(({ id, term }) => ({
    id,
    ...(term?.value ? { value: term.value } : {}),
  }))
  const facts = documentFacts['employment-contract'].parse({
    ...post,
    clauses: clauses.map(({ id }) => id),
    values: clauses.filter((clause) => 'value' in clause),
    employerSignedOn: '2026-11-25',
    workerSignedOn: '2026-11-26',
    verifiedOn: '2026-11-28',
    contractHash: 'ab'.repeat(32),
    ...change,
  })
  return textOf(await drawDocument({ kind: 'employment-contract', facts, paper: paperOf(corridor), at, demo: false }))
}

const germany = shippedCorridor('phl-deu-nursing').rulebook

/** The corridor with the clauses' second language said in other letters, or reviewed. */
const germanAs = (change: (text: string) => { text: string; verified: boolean }): Corridor => ({
  ...germany,
  contractClauses: germany.contractClauses.map((clause) => ({
    ...clause,
    texts: { de: { source: 'a translator', ...change(clause.texts?.['de']?.text ?? '') } },
  })),
})

describe('an employment contract for Germany', () => {
  it('has 14 clauses in English and in German, and says that nobody reviewed the German', async () => {
    const text = await contractUnder(germany)
    for (const words of [
      '14. Repatriation of remains',
      '14. \u00dcberf\u00fchrung von Leichnam und Habe',
      'Clauses / Vertragsbestimmungen',
      'a translation that nobody has reviewed',
      'gilt der englische Text',
      'There is no text of the clauses in Filipino yet.',
      'EUR 2,800.00',
      '38.5 hours a week',
      'borne by the employer',
    ])
      expect(text).toContain(words)
  })

  it('bears both signatures with their dates, the day of the verification and the hash of the verified terms', async () => {
    const text = await contractUnder(germany)
    for (const words of ['Signed on 25 November', 'Signed on 26 November', '28 November 2026', 'abababab abababab'])
      expect(text).toContain(words)
  })

  it('does not call a reviewed translation unreviewed', async () => {
    const text = await contractUnder(germanAs((german) => ({ text: german, verified: true })))
    expect(text).toContain('Vertragsbestimmungen')
    expect(text).not.toContain('nobody has reviewed')
  })

  it('stands in English alone when the letters of the second language cannot be drawn', async () => {
    const text = await contractUnder(germanAs(() => ({ text: '\u0f56\u0f7c\u0f51', verified: true })))
    expect(text).not.toContain('Vertragsbestimmungen')
    expect(text).toContain('Until then the English text stands')
  })
})

describe('an employment contract for Korea or Saudi Arabia', () => {
  it.each([
    ['npl-kor-manufacturing', 'There is no text of the clauses in Nepali and Korean yet.'],
    ['bgd-sau-construction', 'There is no text of the clauses in Bengali and Arabic yet.'],
  ])('%s says in one line which texts wait', async (id, line) => {
    const corridor = shippedCorridor(id).rulebook
    expect(await contractUnder(corridor, { currency: corridor.currencies.destination })).toContain(line)
  })
})

describe('the hash of a contract', () => {
  const offered: Facts = { ...terms, clauses: [{ id: 'wages' }, { id: 'leave', value: 30 }] }
  it('is kept with its check, the same for the same terms, and with no other decision', () => {
    const hashOf = (facts: Facts) => withContractHash('contract-clauses', facts, { complete: true })['contractHash']
    expect(hashOf(offered)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf({ ...offered, clauses: [{ id: 'leave', value: 30 }, { id: 'wages' }] })).toBe(hashOf(offered))
    expect(hashOf({ ...offered, weeklyHours: 40 })).not.toBe(hashOf(offered))
    expect(withContractHash('contract-check', offered, { complete: true })).toEqual({ complete: true })
  })
})

const line = (payer: string, cap: number | null = null) => ({
  category: 'visa',
  payer,
  cap,
  currency: 'USD',
  verified: true,
  feeClass: null,
})

describe('what the worker pays', () => {
  it.each<[string, ReturnType<typeof line>[], { currency: string; minor: number }[], string]>([
    [
      'others pay everything',
      [line('employer'), line('state')],
      [],
      'You pay 0. Nobody may ask you for money for this job.',
    ],
    [
      'nobody knows of 1 cost',
      [line('employer'), line('unknown')],
      [],
      'As far as it is known, you pay 0. For 1 cost it is not known yet who pays: ask us before you pay.',
    ],
    [
      'a cost has a cap of USD 28',
      [line('worker', 2800)],
      [{ currency: 'USD', minor: 2800 }],
      'You pay the lines marked "You": at most USD 28.00 in all.',
    ],
    [
      'a cost has no known cap',
      [line('worker')],
      [],
      'You pay only the lines marked "You". For 1 cost of yours no ceiling is known: ask us before you pay.',
    ],
  ])('is said plainly when %s', (_what, lines, atMost, sentence) => {
    expect(youPay(lines, atMost)).toBe(sentence)
  })

  it('stands in the letter before the consent, line by line', () => {
    const facts = {
      workerPays: true,
      lines: [line('worker', 2800), line('employer')],
      workerAtMost: [{ currency: 'USD', minor: 2800 }],
    }
    const letter = english.letters['fee-disclosure'](facts, { caseNumber: 'PH-1', nameOf: String })
    expect(letter.facts).toEqual([
      ['Visa', 'You, at most USD 28.00'],
      ['Visa', 'Employer, you pay 0'],
    ])
  })
})

describe('the letter about an overcharge', () => {
  it('names the cost, the amount, the ceiling and the rule, and a way to complain without the agency', () => {
    const facts = {
      category: 'language-test',
      amountMinor: 200,
      currency: 'USD',
      rule: 'worker-pays-at-most',
      capMinor: 2800,
    }
    const letter = english.letters['overcharge-found'](facts, { caseNumber: 'NP-1', nameOf: String })
    expect(letter.facts).toEqual([
      ['Cost', 'Language test'],
      ['Charged too much', 'USD 2.00'],
      ['The most that may be asked', 'USD 28.00'],
      ['Rule', 'Worker pays at most'],
    ])
    expect(letter.paragraphs.join(' ')).toContain('complain to us directly, free of charge, without your agency')
  })
  it.each(['agency', 'deposit', 'part', 'struck', 'paid-back', 'agreed', 'not-recoverable', 'no-overcharge'])(
    'is followed by one that says how it ended: %s',
    (how) => {
      const facts = { category: 'visa', how, paidMinor: 200, currency: 'USD' }
      const letter = english.letters['refund-settled'](facts, { caseNumber: 'NP-1', nameOf: String })
      expect(letter.paragraphs[0]).not.toBe('What you were charged too much is settled.')
      expect(letter.facts).toContainEqual(['Paid back to you', 'USD 2.00'])
    },
  )
})
