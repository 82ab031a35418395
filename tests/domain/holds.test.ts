// Who waits and who goes on when a ban or a suspension reaches a case? Every phase under every cause, and words that come late.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCaseFile, type CaseFile, type Wait } from '../../domain/case-file.js'
import { caseBookkeeping } from '../../domain/case-acts.js'
import { refuseAnswer } from '../../domain/commands.js'
import type { Facts } from '../../domain/explained.js'
import { holdCauses, holdTable, judgeHold, type HoldFacts } from '../../domain/hold-rules.js'
import { exemptions, factsOfHold, holdPhases, isHeld, phaseOf, shownHolds, wordOfAgency } from '../../domain/holds.js'
import { aContext } from './nepal-korea.js'

const ban = 'BAN-7K3M-9Q2T-A'
const agency = 'AGY-7K3M-9Q2T-Q'
const at = '2026-11-24T09:00:00.000Z'

const aFile = (change: Partial<CaseFile> = {}): CaseFile => ({
  ...openCaseFile({
    procedure: 'migration-cycle',
    caseNumber: 'NP-TEST',
    corridor: 'npl-kor-manufacturing',
    rulebook: 'hash',
    clock: { mode: 'real' },
    facts: {},
  }),
  ...change,
})

const banned = (change: Facts = {}): Facts => ({
  ref: ban,
  cause: 'ban',
  how: 'country',
  exempt: [],
  edition: 1,
  ...change,
})
const tell = (file: CaseFile, fact: string, data: Facts) => caseBookkeeping.news[fact]?.(file, data, at)
const judged = (change: Partial<HoldFacts>) => {
  const facts: HoldFacts = {
    ref: ban,
    cause: 'ban',
    how: 'country',
    phase: 'recruitment',
    exempt: [],
    returning: false,
    hasAgency: false,
    concerned: true,
    source: null,
    ...change,
  }
  const decision = judgeHold(aContext(), facts)
  if (decision.status !== 'decided') throw new Error('expected a decision')
  return { ...decision.value, steps: decision.steps }
}

describe('the rule of a hold', () => {
  it(`has one row for each of ${holdCauses.length} causes in each of ${holdPhases.length} phases, every row with an id of its own`, () => {
    const rows = holdCauses.flatMap((cause) => holdPhases.map((phase) => holdTable[cause][phase]))
    expect(rows).toHaveLength(21)
    expect(new Set(rows.map(({ rule }) => rule)).size).toBe(21)
    expect(rows.every(({ because }) => because.length > 20)).toBe(true)
  })

  const situations = fc.record({
    cause: fc.constantFrom('ban' as const, 'agency' as const),
    how: fc.constantFrom('country', 'suspended', 'preventively-suspended', 'cancelled', 'delisted', 'moon', null),
    phase: fc.constantFrom(...holdPhases),
    exempt: fc.subarray([...exemptions, 'unheard-of']),
    returning: fc.boolean(),
    hasAgency: fc.boolean(),
    concerned: fc.boolean(),
  })

  it('gives exactly one answer by exactly one rule in every situation, and holds nobody abroad or at home again', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { answer, rule, steps } = judged(situation)
        expect(steps).toHaveLength(1)
        expect(steps[0]).toMatchObject({ rule, result: answer, verified: false })
        if (['abroad', 'return'].includes(situation.phase)) expect(answer).toBe('continue')
        if (!situation.concerned) expect(answer).toBe('continue')
      }),
      { numRuns: 2000 },
    )
  })

  it('lets no new clearance through a ban or without a licence, but for the exempt', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        fc.pre(situation.phase === 'before-clearance' && situation.concerned && situation.exempt.length === 0)
        expect(judged(situation).answer).not.toBe('continue')
      }),
    )
  })

  it.each([
    [{ phase: 'cleared', cause: 'ban', how: 'country' }, 'wait', 'ban-stops-departure'],
    [{ phase: 'cleared', cause: 'agency', how: 'suspended' }, 'continue', 'suspension-spares-the-cleared'],
    [{ phase: 'cleared', cause: 'agency', how: 'cancelled' }, 'continue', 'lost-licence-spares-the-cleared'],
    [{ phase: 'training', cause: 'agency', how: 'suspended' }, 'wait', 'suspension-waits-in-training'],
    [{ phase: 'training', cause: 'agency', how: 'delisted' }, 'transfer', 'lost-licence-transfers-in-training'],
  ] as const)('for %j says %s by %s', (situation, answer, rule) => {
    expect(judged(situation)).toMatchObject({ answer, rule })
  })

  it.each([
    ['returning-workers', { returning: true, phase: 'recruitment' }, { returning: false, phase: 'recruitment' }],
    ['already-cleared', { phase: 'cleared' }, { phase: 'before-clearance' }],
    ['government-hired', { hasAgency: false }, { hasAgency: true }],
  ] as const)('spares %s and nobody else', (exemption, spared, held) => {
    expect(judged({ exempt: [exemption], ...spared })).toMatchObject({ answer: 'continue' })
    expect(judged({ exempt: [exemption], ...held })).toMatchObject({ answer: 'wait' })
    expect(judged(spared)).toMatchObject({ answer: 'wait' })
  })

  it('names the law that the ban names, and says that nobody verified it', () => {
    const { steps } = judged({ source: 'Labour Ministry order 12/2026' })
    expect(steps[0]?.source).toMatch(/^Labour Ministry order 12\/2026; .*UNVERIFIED/)
  })
})

describe('where a case stands', () => {
  const wait = { answer: { departedOn: '2027-01-10' } } as unknown as Wait
  it.each([
    ['recruitment', { stage: 'recruitment' }],
    ['before-clearance', { stage: 'deployment' }],
    ['cleared', { stage: 'deployment', memory: { 'deployment/issue-exit-clearance': 'queued' } }],
    ['cleared', { stage: 'deployment', memory: { 'deployment/way-out/2/issue-exit-clearance': 'queued' } }],
    ['before-clearance', { stage: 'deployment', memory: { 'deployment/way-out/round': 2 } }],
    ['abroad', { stage: 'deployment', waits: { 'deployment/way-out/2/clearance-obstacle': wait } }],
    ['abroad', { stage: 'deployment', facts: { departedOn: '2027-01-10' } }],
    ['abroad', { stage: 'deployment', waits: { 'deployment/departure': wait } }],
    ['return', { stage: 'return', facts: { departedOn: '2027-01-10' } }],
  ] as const)('is %s', (phase, change) => {
    expect(phaseOf(aFile(change))).toBe(phase)
  })
})

describe('words about holds', () => {
  const words: { [word: string]: [string, Facts] } = {
    first: ['hold-placed', banned()],
    second: ['hold-placed', banned({ edition: 2, exempt: ['returning-workers'] })],
    lifted: ['hold-lifted', { ref: ban }],
  }
  const heard = (...names: string[]) => {
    const file = aFile()
    for (const name of names) {
      const [fact, data] = words[name] ?? ['', {}]
      tell(file, fact, data)
    }
    return file
  }

  it('in any order and any number end the same: lifted is lifted', () => {
    const someOrder = fc.array(fc.constantFrom('first', 'second', 'lifted'), { maxLength: 8 })
    fc.assert(
      fc.property(someOrder, someOrder, (before, after) => {
        expect(isHeld(heard(...before, 'lifted', ...after))).toBe(false)
      }),
    )
  })

  it('count by their edition: the first one heard after the second changes nothing', () => {
    expect(heard('second', 'first').holds).toEqual(heard('second').holds)
    expect(heard('first', 'second').holds?.[ban]).toMatchObject({ rule: 'undecided', data: { edition: 2 } })
  })

  it('heard twice do not ask for the rule again', () => {
    const file = heard('first')
    const judgedOnce = { ...file.holds?.[ban], rule: 'continue' as const }
    file.holds = { [ban]: judgedOnce } as NonNullable<CaseFile['holds']>
    tell(file, 'hold-placed', banned())
    expect(file.holds?.[ban]).toBe(judgedOnce)
    expect(shownHolds(file)).toEqual([{ ref: ban, cause: 'ban', rule: 'continue', since: at, edition: 1 }])
  })

  it('of 30 lifted bans leave 20 on record, and no agency that is lifted', () => {
    const file = aFile()
    const word = wordOfAgency(agency, 'suspended')
    tell(file, 'hold-placed', word ?? {})
    expect(isHeld(file)).toBe(true)
    tell(file, 'hold-lifted', { ref: agency })
    for (let n = 10; n < 40; n += 1) tell(file, 'hold-lifted', { ref: `BAN-AAAA-AA${n}-0` })
    expect(Object.keys(file.holds ?? {})).toHaveLength(20)
    expect(shownHolds(file)).toEqual([])
  })

  it('of a licence in force say nothing', () => {
    expect(wordOfAgency(agency, 'regular')).toBeUndefined()
    expect(wordOfAgency(agency, '')).toBeUndefined()
  })

  it.each([
    [{ employer: 'hanbit-metal' }, { employer: 'hanbit-metal' }, true],
    [{ employer: 'hanbit-metal' }, { employer: 'daeho-steel' }, false],
    [{ isco08: '72' }, { isco08: '7212' }, true],
    [{ isco08: '72' }, { isco08: '8211' }, false],
    [{ isco08: '72' }, {}, true],
  ])('mean a case by what it is bound to now: %j of %j is %s', (about, facts, concerned) => {
    const file = aFile({ facts })
    tell(file, 'hold-placed', banned(about))
    expect(factsOfHold(file, ban)['concerned']).toBe(concerned)
  })
})

it('a held case takes no departure, and says by whom it is held', () => {
  const departure = { of: 'task', kind: 'departure', to: { role: 'caseworker' }, facts: {} } as unknown as Wait
  const file = aFile({ waits: { 'deployment/departure': departure } })
  const command = { commandId: 'c', digest: 'd', actor: { role: 'caseworker', id: 'desk-1' } as const }
  const answer = () =>
    refuseAnswer(file, { of: 'task', key: 'deployment/departure' }, { ...command, data: { departedOn: '2027-01-10' } })
  expect(answer()).toBeUndefined()
  tell(file, 'hold-placed', banned())
  file.holds = { [ban]: { ...file.holds?.[ban], rule: 'wait' } } as NonNullable<CaseFile['holds']>
  expect(answer()?.code).toBe('against-a-rule')
  expect(answer()?.message).toMatch(/on hold by BAN-7K3M-9Q2T-A.*\(rule hold-stops-departure\)$/)
  tell(file, 'hold-lifted', { ref: ban })
  expect(answer()).toBeUndefined()
})
