// A ban is declared and lifted with cases in every stage: who waits, who goes on, and does everything resume?
import { expect, test } from 'vitest'
import type { CaseClock, CaseOpening } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { aBan } from '../rig/a-ban.js'
import { anOpening, as, today, until, type ACase } from '../rig/a-case.js'
import { throughRecruitment } from '../rig/happy-path.js'
import { storyServer, type Teller } from '../rig/story.js'

const server = storyServer()
/** A demo calendar races over what the cases abroad wait for: only a server that skips time stops where it is told to. */
const story = test.runIf(server.skips)

function nepali(clock: CaseClock, facts: Facts = {}): CaseOpening {
  const opening = anOpening(clock)
  return { ...opening, facts: { ...opening.facts, origin: 'NP', ...facts } }
}

// The answers of this story are given on the day it is told: its clock is real, and skips ahead later.
const fit = { outcome: 'fit', examinedOn: today, validUntil: '2099-01-05', centre: 'np-medical-centre' }
const course = { provider: 'np-training', outcome: 'completed', completedOn: today, hours: 45, attendedPercent: 100 }
const visa = { outcome: 'issued', decidedOn: today, validUntil: '2099-01-05', visaClass: 'E-9' }
const insured = { outcome: 'insured', policy: 'policy-1', from: today }

async function throughScreening(c: ACase): Promise<void> {
  const identity = { outcome: 'confirmed', checkedOn: today, passportValidUntil: '2099-01-05' }
  await c.answer('screening/identity/identity-check', identity)
  await c.answer('screening/medical/examination/1/medical-examination', fit)
  await c.answer('screening/police/police-clearance', { outcome: 'clear', issuedOn: today, validUntil: null })
  await c.answer('screening/language/language-test', { score: 160, takenOn: today })
}

async function throughTraining(c: ACase): Promise<void> {
  await c.answer('training/course/1/training-course', course)
  await c.complete('training/pre-departure-orientation', { heldOn: today, attended: true })
}

/** The way to each phase; the last line of each says for what the case waits there. */
const ways = {
  recruitment: (c: ACase) => c.open('recruitment/orientation'),
  screening: async (c: ACase) => {
    await throughRecruitment(c)
    await c.open('screening/police/police-clearance')
  },
  training: async (c: ACase) => {
    await ways.screening(c)
    await throughScreening(c)
    await c.open('training/course/1/training-course')
  },
  'before-clearance': async (c: ACase) => {
    await ways.training(c)
    await throughTraining(c)
    await c.open('deployment/visa/visa')
  },
  cleared: async (c: ACase) => {
    await ways['before-clearance'](c)
    await c.answer('deployment/visa/visa', visa)
    await c.answer('deployment/insurance/insurance', insured)
    await c.open('deployment/departure')
  },
  abroad: async (c: ACase) => {
    await ways.cleared(c)
    await c.complete('deployment/departure', { departedOn: today })
    await c.complete('deployment/arrival', { arrivedOn: today, contractAsSigned: true })
  },
  return: async (c: ACase) => {
    await ways.abroad(c)
    await until('on site', async () => ((await c.file()).status === 'on-site' ? true : undefined))
    await c.act('end-contract', { endedOn: today, cause: 'resigned' }, as('person'))
    await c.open('return/return-plan')
  },
} as const
type Phase = keyof typeof ways

const standings = {
  recruitment: 'in-recruitment',
  screening: 'in-screening',
  training: 'in-training',
  'before-clearance': 'in-deployment',
  cleared: 'in-deployment',
  abroad: 'on-site',
  return: 'in-return',
} as const satisfies Record<Phase, string>
const phases = Object.keys(standings) as Phase[]
const held: readonly Phase[] = ['recruitment', 'screening', 'training', 'before-clearance', 'cleared']

const numberOf = ({ workflowId }: ACase): string => workflowId.slice(workflowId.indexOf('/') + 1)

/** A case in each phase, as the story goes on. */
async function aCaseInEachPhase({ open, clock }: Teller): Promise<Record<Phase, ACase>> {
  const opened = await Promise.all(
    phases.map(async (phase) => {
      const c = await open(nepali(clock))
      await ways[phase](c)
      return [phase, c] as const
    }),
  )
  return Object.fromEntries(opened) as Record<Phase, ACase>
}

const stands = ({ world }: Teller, c: ACase, status: string) =>
  until(`${c.workflowId} to be ${status}`, async () =>
    world.things?.statuses.get(numberOf(c)) === status ? true : undefined,
  )

const letters = ({ world }: Teller, notice: string) =>
  world.carriedOut.filter((item) => item.act === 'tell' && item.notice === notice && 'person' in item.to).length

story(
  `a ban on Korea with cases in all 7 phases: 5 wait, 2 go on, a returning worker is spared; lifted, all go on (${server.how})`,
  () =>
    server.tell(async (teller) => {
      const { world, open, clock, pass } = teller
      const cases = await aCaseInEachPhase(teller)
      const returning = await open(nepali(clock, { returning: true }))
      await returning.open('recruitment/orientation')

      const ban = await open(aBan({ exempt: ['returning-workers'] }, clock))
      for (const phase of phases)
        await stands(teller, cases[phase], held.includes(phase) ? 'on-hold' : standings[phase])
      await until('8 told', async () =>
        world.things?.summaries.get(numberOf(ban))?.['toldCases'] === 8 ? true : undefined,
      )
      await until('5 letters', async () => (letters(teller, 'case-held') === 5 ? true : undefined))

      // What is open may be answered, nothing new begins, nobody leaves; abroad and at home again life goes on.
      const early = cases.cleared.complete('deployment/departure', { departedOn: today })
      await expect(early).rejects.toMatchObject({ cause: { type: 'against-a-rule' } })
      await throughScreening(cases.screening)
      await cases.return.complete('return/return-plan', { plannedOn: today, plannedReturnOn: today, needs: ['none'] })
      await cases.return.open('return/return-confirmation')
      await returning.complete('recruitment/orientation', { heldOn: today, attended: true, language: 'ne' })
      await returning.open('recruitment/registration')

      const late = await open(nepali(clock))
      await stands(teller, late, 'on-hold')
      await pass(35)
      await cases.abroad.open('deployment/checks/1/welfare-check')
      for (const phase of held) expect((await cases[phase].file()).status, phase).toBe('on-hold')
      expect((await cases.screening.file()).waits).toEqual({})

      await ban.act('lift-ban', { reason: 'ceasefire' }, as('supervisor'))
      for (const phase of held) {
        const next = phase === 'screening' ? 'in-training' : standings[phase]
        await stands(teller, cases[phase], next)
      }
      await stands(teller, late, 'in-recruitment')
      await until('6 letters', async () => (letters(teller, 'case-resumed') === 6 ? true : undefined))
      expect(letters(teller, 'case-held')).toBe(6)
      await cases.cleared.complete('deployment/departure', { departedOn: today })
      await cases.training.answer('training/course/1/training-course', course)
      await cases.training.open('training/pre-departure-orientation')
      expect(await ban.handle.result()).toMatchObject({ exit: 'completed', reason: 'lifted' })
    }),
)

story(`a ban on an employer for 30 days lifts itself; who was placed elsewhere never heard of it (${server.how})`, () =>
  server.tell(async (teller) => {
    const { open, clock, pass } = teller
    const placed = await open(nepali(clock, { employer: 'hanbit-metal' }))
    const elsewhere = await open(nepali(clock, { employer: 'daeho-steel' }))
    await placed.open('recruitment/orientation')
    await elsewhere.open('recruitment/orientation')
    const endsAt = new Date(
      Date.parse((await placed.file()).waits['recruitment/orientation']?.openedAt ?? '') + 30 * 86_400_000,
    )
    const term = { endsOn: endsAt.toISOString().slice(0, 10), endsAt: endsAt.toISOString() }
    const ban = await open(aBan({ scope: { origin: 'NP', employer: 'hanbit-metal' }, ...term }, clock))
    await stands(teller, placed, 'on-hold')
    await pass(29)
    expect((await placed.file()).status).toBe('on-hold')
    await pass(2)
    await stands(teller, placed, 'in-recruitment')
    expect(await ban.handle.result()).toMatchObject({ reason: 'end-date' })
    expect((await elsewhere.file()).holds).toBeUndefined()
  }),
)
