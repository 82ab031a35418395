// Does a dossier state what the rows of the registry hold, all of it that is a code, and say how much it leaves out?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierFacts } from '../../activities/dossier-facts.js'
import { createDossiers } from '../../activities/dossiers.js'
import { CaseDossier, dossierHolds } from '../../domain/documents/case-dossier.js'
import type { Fact } from '../../domain/explained.js'
import type { CaseRecord } from '../../registry/case-records.js'
import { aDecision, aDocument, aRecord, aRow, aStep, aWait, hash } from './case-record.js'
import { textOf } from './pdf-reader.js'
import { activity, at, context, person, press, Registry } from './world.js'

const reading = { asOf: at, rulebook: hash, zone: 'Asia/Kathmandu', missing: 0 }
/** As the paper takes them: facts that do not fit would throw. */
const gathered = (record: Partial<CaseRecord>, changes: Partial<typeof reading> = {}) =>
  CaseDossier.parse(dossierFacts(aRecord(record), { ...reading, ...changes }))
const times = <Row>(count: number, row: Row): Row[] => Array.from({ length: count }, () => row)

describe('the facts of a dossier', () => {
  it('are 1 act, 1 paper, 1 decision with its rule and source, 1 deadline, by the days of the origin', () => {
    const { acts, documents, decisions, deadlines, ...rest } = gathered({}, { missing: 2 })
    expect(acts).toEqual([
      {
        at: '2026-11-20T20:00:00.000Z',
        who: 'caseworker:desk-1',
        what: 'complete-task',
        subject: 'recruitment/orientation',
        outcome: 'accepted',
      },
    ])
    expect(documents).toMatchObject([{ number: 'NP-OFFER-2026-000001', kind: 'job-offer', issuedOn: '2026-11-21' }])
    expect(decisions).toMatchObject([
      {
        decision: 'fee-disclosure',
        rulebook: null,
        steps: [{ rule: 'worker-does-not-pay', source: 'Employment permit terms', verified: true, result: 'employer' }],
      },
    ])
    expect(deadlines).toMatchObject([{ what: 'orientation', who: 'caseworker', doneAt: null, released: false }])
    expect(rest).toMatchObject({ openedOn: '2026-11-21', exit: 'withdrawn', exitReason: 'own-wish', missing: 2 })
    expect(rest).toMatchObject({ withheld: 0, actsOmitted: 0, documentsOmitted: 0, decisionsOmitted: 0 })
  })

  it('tell a draft, a superseded and a revoked paper apart', () => {
    const documents = [
      aDocument({ number: 'NP-OFFER-DRAFT-2026-000001', status: 'draft' }),
      aDocument({ status: 'superseded', supersededBy: 'NP-OFFER-2026-000002', revokedReason: 'lost' }),
      aDocument({ number: 'NP-OFFER-2026-000002', status: 'revoked', revokedReason: 'fraud' }),
    ]
    expect(gathered({ documents }).documents).toMatchObject([
      { draft: true, revoked: null, supersededBy: null },
      { draft: false, revoked: null, supersededBy: 'NP-OFFER-2026-000002' },
      { draft: false, revoked: 'fraud', supersededBy: null },
    ])
  })

  it('tell what was answered from what was let go, and whose deadline it was', () => {
    const closedAt = '2026-11-22T03:15:00.000Z'
    const waits = [
      aWait({ status: 'answered', closedAt, role: null, organisation: 'np-police' }),
      aWait({ status: 'withdrawn', closedAt }),
    ]
    expect(gathered({ waits }).deadlines).toMatchObject([
      { who: 'organisation:np-police', doneAt: closedAt, released: false },
      { who: 'caseworker', doneAt: null, released: true },
    ])
  })

  it('name the rulebook of a decision that was taken under another than the present one', () => {
    const decisions = [aDecision([aStep()], { rulebookHash: 'cd'.repeat(32) })]
    expect(gathered({ decisions }).decisions[0]?.rulebook).toBe('cd'.repeat(32))
  })

  it('leave out what happened after the record was read', () => {
    const late = '2026-11-26T00:00:00.000Z'
    const facts = gathered({
      acts: [aRow(), aRow({ at: late })],
      documents: [aDocument({ issuedAt: late })],
      decisions: [aDecision([], { decidedAt: late })],
      waits: [aWait({ openedAt: late }), aWait({ status: 'answered', closedAt: late })],
    })
    const { acts, documents, decisions, deadlines } = facts
    expect([acts.length, documents.length, decisions.length, deadlines.length]).toEqual([1, 0, 0, 1])
    expect(deadlines[0]?.doneAt).toBeNull()
  })
})

describe('what is no code', () => {
  it('a sentence as a result is given as nothing and counted; a list of codes and a day are told', () => {
    const results = ['the worker said that she would rather not', ['visa', 'medical'], '2030-01-10', 'Sita Gurung']
    const steps = results.map((result) => aStep({ result }))
    const { decisions, withheld } = gathered({ decisions: [aDecision(steps)] })
    expect(decisions[0]?.steps.map(({ result }) => result)).toEqual([null, ['visa', 'medical'], '2030-01-10', null])
    expect(withheld).toBe(2)
  })

  it('a refused command that names a person as its act or its task tells neither, and 2 values are counted', () => {
    const acts = [aRow({ outcome: 'refused', action: 'gurung', subject: 'recruitment/sita' })]
    const facts = gathered({ acts })
    expect(facts.acts).toMatchObject([{ what: 'unreadable', subject: '', outcome: 'refused' }])
    expect(facts.withheld).toBe(2)
    const known = gathered({ acts: [aRow({ outcome: 'refused', action: 'withdraw', subject: null })] })
    expect([known.acts[0]?.what, known.withheld]).toEqual(['withdraw', 0])
  })

  it('whatever rows hold, the facts have the form of the paper, and no name, passport number or address stands in them', () => {
    const { givenName, familyName, passportNumber, address, email } = person
    const personal = [givenName, familyName, `${givenName} ${familyName}`, address, email, passportNumber]
    const said = fc.oneof(fc.constantFrom(...personal), fc.string(), fc.constant(`passport ${passportNumber}`))
    const result = fc.oneof(said, fc.integer(), fc.boolean(), fc.constant(null), fc.array(said, { maxLength: 3 }))
    fc.assert(
      fc.property(said, result, (words, found: Fact | Fact[]) => {
        const refused = { outcome: 'refused', action: words, subject: words } as const
        const facts = gathered({
          acts: [aRow(refused), aRow({ data: { note: words }, detail: words })],
          documents: [aDocument({ status: 'revoked', revokedReason: words })],
          decisions: [aDecision([aStep({ result: found, text: words, inputs: { name: words } })])],
          waits: [aWait({ facts: { name: words } })],
        })
        const all = JSON.stringify(facts)
        for (const one of personal) expect(all).not.toContain(one)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a case of decades', () => {
  it('tells the first 2,000 acts, 500 papers, 500 decisions, 60 steps, 1,000 deadlines, and counts the rest', () => {
    const facts = gathered({
      acts: times(3100, aRow()),
      documents: times(501, aDocument()),
      decisions: [aDecision(times(63, aStep())), ...times(502, aDecision())],
      waits: times(1007, aWait()),
    })
    const { acts, documents, decisions, deadlines } = dossierHolds
    expect([facts.acts.length, facts.actsOmitted]).toEqual([acts, 1100])
    expect([facts.documents.length, facts.documentsOmitted]).toEqual([documents, 1])
    expect([facts.decisions.length, facts.decisionsOmitted, facts.stepsOmitted]).toEqual([decisions, 3, 3])
    expect([facts.deadlines.length, facts.deadlinesOmitted]).toEqual([deadlines, 7])
  })
})

describe('issuing a dossier', () => {
  const desk = (record: CaseRecord | undefined) => {
    const registry = new Registry()
    registry.person = 'erased'
    const { shelf, personOf, rulebookOf, findOrganisation, stepsOf } = registry
    const needs = { shelf, personOf, rulebookOf, findOrganisation, stepsOf, press, recordOf: async () => record }
    const item = { key: 'dossier/c-1', at, act: 'issue-dossier' as const, missing: 1 }
    const run = () => activity().run(createDossiers(needs)['issue-dossier'], { ...context, rulebook: hash }, item)
    return { registry, run, kept: () => registry.documents.get('dossier/c-1') }
  }

  it('says how many of what it leaves out, of a person who is erased too, and keeps what it states', async () => {
    const acts = [...times(dossierHolds.acts, aRow()), aRow()]
    const decisions = [aDecision([aStep({ result: 'a sentence of more than three words' })])]
    const { run, kept } = desk(aRecord({ acts, decisions }))
    expect(await run()).toBe('NP-DOSSIER-2026-000001')
    const text = await textOf(kept()?.pdf ?? Buffer.alloc(0))
    for (const words of [
      'Shown are the first 2,000 of 2,001.',
      '1 accepted act of the ledger stands in no workflow history.',
      '1 value of the record is no code.',
      'Caseworker desk-1',
      'Worker does not pay: none',
    ])
      expect(text).toContain(words)
    expect(kept()?.facts).toMatchObject({ actsOmitted: 1, missing: 1, withheld: 1 })
  })

  it('is answered with the same number when it is asked again', async () => {
    const { registry, run } = desk(aRecord())
    expect([await run(), await run(), registry.documents.size]).toEqual([
      'NP-DOSSIER-2026-000001',
      'NP-DOSSIER-2026-000001',
      1,
    ])
  })

  it('fails for good for a case that the registry does not hold', async () => {
    await expect(desk(undefined).run()).rejects.toMatchObject({ type: 'case-unknown', nonRetryable: true })
  })
})
