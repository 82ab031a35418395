// Does the contract stand in two languages where it can, and does every paper about costs say who pays what?
import { describe, expect, it } from 'vitest'
import { withContractHash } from '../../activities/contract-hash.js'
import { requestOf, versionsOf } from '../../activities/drawing.js'
import { renderPdf } from '../../activities/typesetting/pdf.js'
import { english } from '../../activities/templates/en/language.js'
import { youPay } from '../../activities/templates/papers/fee-table.js'
import { documentFacts } from '../../domain/documents.js'
import type { Facts } from '../../domain/explained.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import { shippedCorridor } from '../../rulebook/load.js'
import { letterWith, readBy } from './letter-samples.js'
import { inOtherWords } from './other-words.js'
import { textOf } from './pdf-reader.js'
import { at, person } from './world.js'

const terms = { monthlyWageMinor: 280_000, currency: 'EUR', contractMonths: 36, weeklyHours: 38.5 }
const post = { jobOrder: 'job-order-17', employer: 'klinikum', isco08: '2221', ...terms }

const paperOf = (corridor: Corridor, language: string) => ({
  number: `${corridor.origin}-CONTRACT-2026-000001`,
  caseNumber: 'PH-7K3M-9Q2T-X',
  on: '2026-11-28',
  person: { ...person, language },
  corridor,
  nameOf: () => 'Klinikum Musterstadt gGmbH',
})

function contractUnder(corridor: Corridor, change: Facts = {}) {
  const clauses = corridor.contractClauses.map(({ id, term }) => ({
    id,
    ...(term?.value ? { value: term.value } : {}),
  }))
  return documentFacts['employment-contract'].parse({
    ...post,
    clauses: clauses.map(({ id }) => id),
    values: clauses.filter((clause) => 'value' in clause),
    employerSignedOn: '2026-11-25',
    workerSignedOn: '2026-11-26',
    verifiedOn: '2026-11-28',
    contractHash: 'ab'.repeat(32),
    ...change,
  })
}

const kind = 'employment-contract'

/** What each version of the contract says, the reader's first. `review` is that of the reader's language. */
function versions(corridor: Corridor, language: string, review: 'none' | 'native' = 'none'): string[] {
  const find = (code: string) =>
    code === 'en' || language === 'xx' ? english : inOtherWords(code, { review, direction: 'ltr' })
  const written = versionsOf({ kind, facts: contractUnder(corridor), paper: paperOf(corridor, language) }, find)
  return written.map(({ paper }) => JSON.stringify(paper))
}

const germany = shippedCorridor('phl-deu-nursing').rulebook
const korea = shippedCorridor('npl-kor-manufacturing').rulebook

/** The corridor with its German clauses reviewed by someone. */
const reviewed: Corridor = {
  ...germany,
  contractClauses: germany.contractClauses.map((clause) => ({
    ...clause,
    texts: { de: { text: clause.texts?.['de']?.text ?? '', source: 'a translator', verified: true } },
  })),
}

describe('an employment contract', () => {
  it('for Korea has its 14 clauses in Nepali and, in the version beside it, in English', () => {
    const [nepali = '', inEnglish = ''] = versions(korea, 'ne')
    expect(korea.contractClauses).toHaveLength(14)
    for (const { text, texts } of korea.contractClauses) {
      expect(nepali).toContain(texts?.['ne']?.text)
      expect(inEnglish).toContain(text)
    }
    expect(inEnglish).not.toMatch(/[\u0900-\u097F]/)
    expect(inEnglish).toContain('The Nepali text is a translation that nobody has reviewed.')
  })

  it('says of each clause what was agreed, or that nothing more than the standard was', () => {
    const [, inEnglish = ''] = versions(korea, 'ne')
    expect(inEnglish).toContain('Agreed: Klinikum Musterstadt gGmbH; no address is stated on this paper.')
    expect(inEnglish).toContain('; Republic of Korea; no jobsite is stated on this paper.')
    const said = inEnglish.split('Agreed: ').length - 1
    const asStandard = inEnglish.split('As in the standard contract; nothing more was stated.').length - 1
    expect([said + asStandard, asStandard > 0]).toEqual([14, true])
  })

  it('says once, in each version, that nobody has reviewed the clauses of a language whose other words are reviewed', () => {
    for (const version of versions(germany, 'de', 'native'))
      expect(version.match(/nobody has reviewed/g)).toHaveLength(1)
    for (const version of versions(reviewed, 'de', 'native')) expect(version).not.toContain('nobody has reviewed')
  })

  it.each([
    ['a language whose clauses nobody has translated', 'fil', 2, 'Filipino'],
    ['a language we do not have', 'xx', 1, 'xx'],
  ])(
    'stands with English clauses for %s, and says that they must be explained first',
    (_what, language, count, name) => {
      const written = versions(germany, language)
      expect(written).toHaveLength(count)
      expect(written.at(-1)).toContain(`There is no text of the clauses in this language yet: ${name}. Until then`)
      for (const version of written) expect(version).toContain('Name and address of the employer')
    },
  )

  it('says nothing of languages to a worker who reads English', () => {
    const [only = '', ...more] = versions(germany, 'en')
    expect(more).toEqual([])
    expect(only).not.toContain('in this language')
  })
})

describe('a contract as it is drawn', () => {
  it('bears the agreed values, both signatures with their dates, the day of the verification and the hash of the terms', async () => {
    const facts = contractUnder(germany)
    const text = await textOf(
      await renderPdf(requestOf({ kind, facts, paper: paperOf(germany, 'fil'), at, demo: false })),
    )
    for (const words of [
      'EUR 2,800.00',
      '38.5 hours a week',
      'borne by the employer',
      'Signed on 25 November',
      'Signed on 26 November',
      '28 November 2026',
      'abababab abababab',
    ])
      expect(text).toContain(words)
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
      'one cost has a cap of USD 28 and another none that is known',
      [line('worker', 2800), line('worker')],
      [{ currency: 'USD', minor: 2800 }],
      'You pay only the lines marked "You". For the costs that you pay and whose limit is known you may be asked for at most USD 28.00 together. For 1 cost of yours no ceiling is known: ask us before you pay.',
    ],
    [
      'a cost has no known cap',
      [line('worker')],
      [],
      'You pay only the lines marked "You". For 1 cost of yours no ceiling is known: ask us before you pay.',
    ],
  ])('is said plainly when %s', (_what, lines, atMost, sentence) => {
    expect(youPay(lines, atMost, readBy(null).say).join(' ')).toBe(sentence)
  })

  it('stands in the letter before the consent, line by line', () => {
    const facts = {
      workerPays: true,
      lines: [line('worker', 2800), line('employer')],
      workerAtMost: [{ currency: 'USD', minor: 2800 }],
    }
    const letter = letterWith('fee-disclosure', facts, readBy(person))
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
    const letter = letterWith('overcharge-found', facts, readBy(person))
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
      const letter = letterWith('refund-settled', facts, readBy(person))
      expect(letter.paragraphs[0]).not.toBe('What you were charged too much is settled.')
      expect(letter.facts).toContainEqual(['Paid back to you', 'USD 2.00'])
    },
  )
})
