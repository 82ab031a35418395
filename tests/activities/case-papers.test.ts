// Do the papers of a case, a complaint and a claim say what the facts say, plainly and with their numbers, and refuse what is missing?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestOf, versionsOf } from '../../activities/drawing.js'
import { renderPdf } from '../../activities/typesetting/pdf.js'
import type { AnyPaperSubject } from '../../activities/templates/language.js'
import type { Paper, Part } from '../../activities/templates/paper.js'
import { documentFacts, isClaimDocument, isNamelessDocument } from '../../domain/documents.js'
import type { Facts } from '../../domain/explained.js'
import { casePaperFacts, decide, refundOptions } from './case-paper-facts.js'
import { textOf } from './pdf-reader.js'
import { at, corridor, person } from './world.js'

type Kind = keyof typeof casePaperFacts
const kinds = Object.keys(casePaperFacts) as Kind[]

const names: { readonly [id: string]: string } = { 'hanbit-metal': 'Hanbit Metal Co., Ltd.', 'himal-manpower': 'Himal' }
const sheet = {
  number: 'NP-1',
  caseNumber: 'NP-7K3M-9Q2T-5',
  on: '2026-11-28',
  nameOf: (id: string) => names[id] ?? id,
}

function subjectOf(kind: Kind): AnyPaperSubject {
  if (isNamelessDocument(kind)) return { ...sheet, corridor }
  return isClaimDocument(kind) ? { ...sheet, person, origin: 'NP' } : { ...sheet, person, corridor }
}

/** The English paper; undefined where its facts are refused. */
function paperOf(kind: Kind, change: Facts = {}, without: readonly string[] = []): Paper | undefined {
  const given = Object.entries({ ...casePaperFacts[kind], ...change }).filter(([name]) => !without.includes(name))
  return paper(kind, Object.fromEntries(given))
}

function paper(kind: Kind, given: Facts): Paper | undefined {
  const facts = documentFacts[kind].safeParse(given)
  if (!facts.success) return undefined
  return versionsOf({ kind, facts: facts.data, paper: subjectOf(kind) }).at(-1)?.paper
}

function cellsOf(part: Part): string[] {
  switch (part.part) {
    case 'fields':
      return part.rows.map((row) => row.join(': '))
    case 'table':
      return [part.head.join(' | '), ...part.rows.map((row) => row.join(' | '))]
    case 'list':
      return part.items.flatMap(({ title, lines }) => [title, ...lines])
    case 'signatures':
      return []
    default:
      return [part.text]
  }
}

const linesOf = (paper: Paper | undefined): string[] =>
  paper ? [paper.title, paper.subtitle, ...paper.parts.flatMap(cellsOf)] : []
const said = (kind: Kind, change: Facts = {}): string => linesOf(paperOf(kind, change)).join('\n')

describe('the fee disclosure', () => {
  const line = { category: 'visa', payer: 'worker', cap: 250_000, currency: 'NPR', verified: true, feeClass: null }
  it('promises no limit while 5 limits and 2 payers are not known', () => {
    const text = said('fee-disclosure')
    expect(text).toContain('limit is known you may be asked for at most USD 28.00 and KRW 500,000 together')
    expect(text).toContain('The limit of 5 costs is not known')
    expect(text).toContain('Of 2 costs it is not known who pays')
    expect(text).toContain('Recruitment service | Recruitment fee | State | nothing')
  })
  it('says at most NPR 2,500.00 for everything where every limit is known', () => {
    const text = said('fee-disclosure', { lines: [line], workerAtMost: [{ currency: 'NPR', minor: 250_000 }] })
    expect(text).toContain('For everything listed here together you may be asked for at most NPR 2,500.00.')
  })
  it('says that the worker pays nothing only where others are known to pay all', () => {
    const nothing = 'You pay nothing for what is listed here.'
    const paidBy = (payer: string) =>
      said('fee-disclosure', { lines: [{ ...line, payer, cap: null }], workerAtMost: [] })
    expect(paidBy('employer')).toContain(nothing)
    expect(paidBy('unknown')).not.toContain(nothing)
    expect(paidBy('worker')).toContain('How much at most is not known.')
  })
})

describe('the medical referral', () => {
  it('says until when, what the worker pays at most, and that no finding is wanted', () => {
    const text = said('medical-referral')
    for (const words of ['Thursday, 10 December 2026', 'at most NPR 12,000.00', 'examination number 2', 'no diagnosis'])
      expect(text).toContain(words)
  })
  it('promises nothing where nobody knows who pays', () => {
    expect(said('medical-referral', { payer: 'unknown' })).toContain('It is not known who pays.')
    expect(said('medical-referral', { payer: 'employer' })).toContain('The worker pays nothing.')
  })
})

describe('the recognition decision', () => {
  it('says in part, 2 differences, 2 measures of which one is enough, and the last day to appeal', () => {
    const text = said('recognition-decision')
    for (const words of ['Paediatric nursing', 'Adaptation course | 6 months', 'One of these', 'Friday, 31 July 2026'])
      expect(text).toContain(words)
  })
  it('does not invent a last day to appeal', () => {
    expect(said('recognition-decision', { appealBy: null })).toContain('Until when you can appeal is not known here.')
  })
})

describe('the certificate of coverage', () => {
  it.each([
    ['issued', 'has not answered yet'],
    ['acknowledged', 'accepts this certificate'],
    ['disputed', 'does not accept this certificate'],
  ])('that is %s says that the institution abroad %s', (state, words) => {
    expect(said('certificate-of-coverage', { state })).toContain(words)
  })
  it.each(['withdrawn', 'refused', 'expired', 'requested'])('is not written while it is %s', (state) => {
    expect(paperOf('certificate-of-coverage', { state })).toBeUndefined()
  })
  it('speaks of no contributions abroad only for branches that are named', () => {
    expect(said('certificate-of-coverage')).toContain('no contributions are due in the Republic of Korea')
    expect(said('certificate-of-coverage', { branches: [] })).not.toContain('no contributions are due')
  })
})

describe('an organisation that the facts do not name', () => {
  it.each([
    ['medical-referral', 'Medical centre: np-medical-centre'],
    ['certificate-of-coverage', 'Institution: kr-social-security-office'],
  ] as const)('is in a %s the one of the corridor: %s', (kind, words) => {
    expect(said(kind, { provider: null })).toContain(words)
  })
  it('is in a statement of periods the one of the corridor, where nobody knew who notified', () => {
    const text = said('statement-of-insurance-periods', { provider: 'unknown' })
    expect(text).toContain('Institution: kr-social-security-office')
  })
})

describe('the statement of insurance periods', () => {
  it('of no periods counts no gap between them, and asks whether it is right that there are none', () => {
    const none = { periods: [], months: 0, contributionsMinor: 0, gaps: 1, contest: null }
    const text = said('statement-of-insurance-periods', { ...none, standing: 'notified' })
    expect(text).toContain('The institution notified no insurance periods.')
    expect(text).toContain('No periods were notified, and you have not said yet whether that is right.')
    expect(text).not.toMatch(/between the periods|these periods are right/)
    const confirmed = said('statement-of-insurance-periods', { ...none, standing: 'confirmed' })
    expect(confirmed).toContain('You confirmed that no periods were notified.')
  })
  it('lists 3 periods with their kind and adds up 37 months and KRW 6,993,000', () => {
    const text = said('statement-of-insurance-periods')
    for (const words of [
      '11 January 2027 to 31 December 2028 | 11 | Compulsory insurance, employed | KRW 4,536,000',
      '12 months in 2029 | 41 | Sickness or incapacity | KRW 2,457,000',
      '1 month in 2030 | - | not stated | KRW 0',
      'Months of insurance: 37 months',
      'You contested these periods (dates are wrong).',
    ])
      expect(text).toContain(words)
  })
  it('is refused when periods are contested for no reason', () => {
    expect(paperOf('statement-of-insurance-periods', {}, ['contest'])).toBeUndefined()
  })
})

describe('the totalization calculation', () => {
  it('shows 240 of 360 months for Spain, EUR 1,000.00, EUR 400.00 for France, and EUR 1,400.00 together', () => {
    const text = said('totalization-calculation')
    for (const words of [
      'Spain | 240 months | Right under its law alone | 240/360',
      'Spain | EUR 1,000.00 | EUR 800.00 | EUR 0.00 | EUR 1,000.00',
      'France | EUR 400.00 | - | EUR 0.00 | EUR 400.00',
      'All states together: EUR 1,400.00',
    ])
      expect(text).toContain(words)
  })
  it('explains all 16 steps with what went in, what came out and where the rule comes from', () => {
    const lines = linesOf(paperOf('totalization-calculation'))
    const steps = lines.filter((one) => /^\d+\. /.test(one))
    expect(steps).toHaveLength(16)
    for (const start of ['Went in: ', 'Came out: '])
      expect(lines.filter((one) => one.startsWith(start))).toHaveLength(16)
    expect(lines.filter((one) => one.startsWith('Source: '))).toHaveLength(15)
    expect(lines.filter((one) => one === 'Not confirmed yet *')).toHaveLength(1)
    expect(lines).toContain('Went in: state: Spain; theoretical amount: EUR 1,500.00; share: 240/360')
  })
  it('says that it is advice where the treaty has not been read, and whose periods are missing', () => {
    const text = said('totalization-calculation', { advice: true, without: ['PL'] })
    expect(text).toContain('is advice for the institutions and promises nothing')
    expect(text).toContain('Nothing was notified by Poland.')
  })
  it('is refused without steps', () => {
    expect(paperOf('totalization-calculation', { steps: [] })).toBeUndefined()
  })
})

describe('the advice on refund or keep', () => {
  it('sets KRW 6,993,000 against 37 months that are lost, and names what keeping needs: 83 months more', () => {
    const text = said('refund-advice')
    for (const words of [
      'You get | KRW 6,993,000 and interest, which is not known | Months that count in the Republic of Korea only',
      'You lose | 37 months of insurance, for good | Nothing until the last day; a pension',
      'needs 83 months more',
      'Last day 10 January 2035',
    ])
      expect(text).toContain(words)
  })
  it('advises to keep 120 months, which are enough for a pension', () => {
    const text = said('refund-advice', refundOptions({ months: 120 }))
    expect(text).toContain('Keep the periods.')
    expect(text).toContain('You have enough months for a pension in the country of work')
  })
  it('says that an agreement has not been checked, unless the advice rests on one that was', () => {
    const unchecked = 'as far as we know, count in the Republic of Korea only'
    expect(said('refund-advice', { periodsCountVerified: null })).not.toContain(unchecked)
    const reasons = ['periods-do-not-add-up-at-home', 'agreement-not-verified']
    expect(said('refund-advice', { periodsCountVerified: null, reasons })).toContain(unchecked)
    const earned = ['pension-right-already-earned']
    expect(said('refund-advice', { periodsCountVerified: null, reasons: earned })).toContain(unchecked)
  })
  it('has no options for who has no right to a refund', () => {
    const text = said('refund-advice', refundOptions({ eligible: false }))
    expect(text).toContain('There is no right to a refund of contributions.')
    expect(text).not.toContain('You lose')
  })
})

describe('the receipt for a complaint', () => {
  it('says the number, what about, who answers until when, and that the other side is not told', () => {
    const text = said('grievance-receipt')
    for (const words of [
      'GRV-7K3M-9Q2T-5',
      'About: Passport kept by others',
      'Looked at by: Labour attach\u00E9',
      'We answer by: Friday, 27 November 2026',
      'is not told who complained',
      'Hotline in the Republic of Korea: +82 2 0000 0000 (free of charge)',
    ])
      expect(text).toContain(words)
  })
  it('names nobody when the complaint came without a name', () => {
    expect(said('grievance-receipt')).toContain('Gurung')
    expect(said('grievance-receipt', { anonymous: true })).not.toMatch(/Sita|Gurung|PA1234567/)
  })
  it('bears no number of a case anywhere in its file when the complaint came without a name', async () => {
    const drawn = (anonymous: boolean) => {
      const facts = documentFacts['grievance-receipt'].parse({ ...casePaperFacts['grievance-receipt'], anonymous })
      const paper = subjectOf('grievance-receipt')
      return renderPdf(requestOf({ kind: 'grievance-receipt', facts, paper, at, demo: false }))
    }
    const [named, nameless] = await Promise.all([drawn(false), drawn(true)])
    expect(await textOf(named)).toContain(sheet.caseNumber)
    const text = await textOf(nameless)
    expect(text).toContain('GRV-7K3M-9Q2T-5')
    expect(text).not.toContain('Case')
    expect(text).not.toContain(sheet.caseNumber)
    expect(nameless.toString('latin1')).not.toContain(sheet.caseNumber)
  })
  it.each(['accused', 'agency', 'employer', 'text'])('has no place for %s', (field) => {
    expect(paperOf('grievance-receipt', { [field]: 'hanbit-metal' })).toBeUndefined()
  })
  it('says so where no day and no telephone number is known', () => {
    const text = said('grievance-receipt', { answerBy: null, hotlines: [] })
    expect(text).toContain('no day is set yet')
    expect(text).toContain('No telephone number is known to us')
  })
})

describe('the repatriation order', () => {
  it('says who must act by when, who pays first otherwise, and that the worker pays nothing', () => {
    const text = said('repatriation-order')
    for (const words of [
      'Himal must provide the journey home of the person named here by Friday, 27 November 2026.',
      'it is paid by the welfare fund first, and the amount is claimed back from Himal',
      'Cost: NPR 65,000.00',
      'The worker pays nothing for this journey.',
    ])
      expect(text).toContain(words)
  })
  it('has no place for the complaint behind it: the organisation that pays may be the one complained of', () => {
    expect(paperOf('repatriation-order', { grievance: 'GRV-7K3M-9Q2T-5' })).toBeUndefined()
    expect(paperOf('repatriation-order', { ground: 'abuse' })).toBeUndefined()
  })
  it('invents neither a day nor a cost', () => {
    const text = said('repatriation-order', { dueOn: null, costMinor: null, fallback: null })
    for (const words of ['at once', 'Cost: not known', 'Who pays first'] as const) expect(text).toContain(words)
  })
  it('brings home remains after a death, and speaks then of nothing that the worker pays', () => {
    const text = said('repatriation-order', { kind: 'remains', ground: 'death' })
    expect(text).toContain('must bring home the remains')
    expect(text).not.toContain('The worker')
    expect(paperOf('repatriation-order', { kind: 'remains' })).toBeUndefined()
  })
})

describe('the skills passport', () => {
  it('lists occupation, 36 months, training, 160 of 200 points, recognition, 37 months insured and open rights', () => {
    const text = said('skills-passport')
    for (const words of [
      '8211: Mechanical machinery assemblers',
      'Months worked: 36 months',
      'Modules: Korean language and industrial safety',
      'Korean | EPS TOPIK | 4 October 2026 | 160 of 200 points',
      'Machine assembly | Recognised in full in Nepal',
      'Months insured: 37 months',
      'Refund of contributions | 10 January 2035',
    ])
      expect(text).toContain(words)
  })
  it('is written from what decision `skills-record` finds, and says that open rights are not decided yet', () => {
    const { value } = decide('skills-record', {
      isco08: '8211',
      employer: 'hanbit-metal',
      arrivedOn: '2027-01-11',
      endedOn: '2029-12-31',
      endCause: 'deserted',
      languageScore: 160,
      training: [{ completedOn: '2026-12-20', hours: 45, modules: ['korean-culture'] }],
    })
    const text = linesOf(paper('skills-passport', value)).join('\n')
    for (const words of [
      'Months worked: 35 months',
      'Modules: Korean culture',
      'Language | Result',
      'Which rights are open is said by the statement of rights',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/not known|not stated/)
    expect(text).not.toMatch(/desert/i)
  })
  it('says what is not on record, and nothing of a contract that ended early', () => {
    const nothing = {
      trainings: [],
      languages: [],
      recognitions: [],
      rights: [],
      monthsInsured: null,
      completed: false,
    }
    const text = said('skills-passport', nothing)
    for (const words of ['No completed training', 'No language test', 'No recognition', 'see the statement of'])
      expect(text).toContain(words)
    expect(text).not.toContain('Contract')
  })
})

describe('the case dossier', () => {
  it('counts 1 deadline kept, 2 missed, 1 open, and says by how many days', () => {
    const text = said('case-dossier')
    for (const words of ['1 deadline kept, 2 missed, 1 still open.', 'missed by 3 days', 'missed, open for 2 days'])
      expect(text).toContain(words)
  })
  it('names each act with its actor and moment, each decision with its source', () => {
    const text = said('case-dossier')
    for (const words of [
      '20 November 2026, 05:15 UTC | Caseworker desk-1 | Complete task | recruitment / orientation | Accepted',
      'Worker does not pay: employer',
      'Source: Employment permit terms',
      'Exit clearance | 5 January 2027 | revoked: replaced',
    ])
      expect(text).toContain(words)
  })
  it.each([
    ['a note', { note: 'she was crying' }],
    ['a sentence as a result', { decisions: [decision('the worker said that she would rather not')] }],
    [
      'a name as an actor',
      { acts: [{ at: '2026-11-20T05:15:00Z', who: 'Sita Gurung', what: 'x', outcome: 'accepted' }] },
    ],
  ])('refuses %s', (_what, change) => {
    expect(paperOf('case-dossier', change as Facts)).toBeUndefined()
  })
})

function decision(result: string) {
  return { decision: 'stay', at: '2027-01-11T09:00:00Z', steps: [{ rule: 'r', source: 's', verified: true, result }] }
}

describe('every paper', () => {
  it('says its title and more than 10 lines, whichever facts are missing, or is refused', () => {
    const some = fc.constantFrom(...kinds).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        without: fc.subarray(Object.keys(casePaperFacts[kind]), { maxLength: 4 }),
      }),
    )
    fc.assert(
      fc.property(some, ({ kind, without }) => {
        const paper = paperOf(kind, {}, without)
        fc.pre(paper !== undefined)
        const lines = linesOf(paper)
        expect(lines.length).toBeGreaterThan(10)
        expect(lines.filter((one) => /\bundefined\b|\bnull\b|NaN|\[object|\{\w+\}/.test(one))).toEqual([])
        expect(lines.filter((one) => /\d{4}-\d\d-\d\dT?/.test(one.replace(/NP-[A-Z]+-\d{4}-\d+/g, '')))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each(kinds)('%s is refused without any fact', (kind) => {
    expect(documentFacts[kind].safeParse({}).success).toBe(false)
  })
})
