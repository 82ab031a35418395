// Whom does a ban reach: what is open when it is declared, what is opened later, what is bound later?
import { expect, test } from 'vitest'
import type { CaseOpening } from '../../domain/case-file.js'
import type { Facts } from '../../domain/explained.js'
import { recordsOf } from '../../domain/facts.js'
import { aBan } from '../rig/a-ban.js'
import { anOpening, as, until, type ACase } from '../rig/a-case.js'
import { match, throughRecruitment } from '../rig/happy-path.js'
import { withWorker } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

function nepali(facts: Facts = {}): CaseOpening {
  const opening = anOpening()
  return { ...opening, facts: { ...opening.facts, origin: 'NP', ...facts } }
}

const numberOf = ({ workflowId }: ACase): string => workflowId.slice(workflowId.indexOf('/') + 1)

/** Waits for what the registry hears: see the hazard of asking the file itself. */
const inStatus = ({ things }: World, c: ACase, status: string) =>
  until(`status ${status}`, async () => (things?.statuses.get(numberOf(c)) === status ? true : undefined))

const heldBy = ({ things }: World, c: ACase) => recordsOf(things?.summaries.get(numberOf(c)), 'held')

const says = ({ things }: World, c: ACase, expected: Facts) =>
  until(JSON.stringify(expected), async () => {
    const said = things?.summaries.get(numberOf(c)) ?? {}
    return Object.entries(expected).every(([name, value]) => said[name] === value) ? true : undefined
  })

const lift = (ban: ACase) => ban.act('lift-ban', { reason: 'ceasefire' }, as('supervisor'))

test('a ban on Korea holds the 2 cases on their way there, not the one to Germany; lifting it frees them and ends it', () =>
  withWorker(async ({ world, startCase }) => {
    const held = [await startCase(nepali()), await startCase(nepali())]
    const other = await startCase(nepali({ destination: 'DE' }))
    for (const c of [...held, other]) await c.open('recruitment/orientation')
    const ban = await startCase(aBan())
    for (const c of held) await inStatus(world, c, 'on-hold')
    await says(world, ban, { toldCases: 2, toldJobOrders: 0, outcome: 'in-force' })
    expect((await ban.file()).status).toBe('in-force')
    expect((await other.file()).holds).toBeUndefined()
    expect((await lift(ban)).status).toBe('lifted')
    for (const c of held) await inStatus(world, c, 'in-recruitment')
    expect(await ban.handle.result()).toMatchObject({ exit: 'completed', reason: 'lifted' })
  }))

test('only a supervisor lifts a ban, and only once', () =>
  withWorker(async ({ startCase }) => {
    const ban = await startCase(aBan())
    const byCaseworker = ban.act('lift-ban', { reason: 'ceasefire' }, as('caseworker'))
    await expect(byCaseworker).rejects.toMatchObject({ cause: { type: 'not-your-task' } })
    await lift(ban)
    await expect(lift(ban)).rejects.toThrow()
  }))

test('a ban with a last day lifts itself at the end of it', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase(nepali())
    await c.open('recruitment/orientation')
    const ban = await startCase(aBan({ endsOn: '2099-01-31', endsAt: '2099-01-31T18:15:00Z' }))
    expect(await ban.handle.result()).toMatchObject({ exit: 'completed', reason: 'end-date' })
    await inStatus(world, c, 'in-recruitment')
  }))

test('a new exemption lets a returning worker go on, and nobody else', () =>
  withWorker(async ({ world, startCase }) => {
    const returning = await startCase(nepali({ returning: true }))
    const first = await startCase(nepali())
    const ban = await startCase(aBan())
    for (const c of [returning, first]) await inStatus(world, c, 'on-hold')
    await ban.act('amend-exemptions', { exempt: ['returning-workers'] }, as('supervisor'))
    await inStatus(world, returning, 'in-recruitment')
    await until('edition 2', async () =>
      heldBy(world, first).some((held) => held['edition'] === 2) ? true : undefined,
    )
    await inStatus(world, first, 'on-hold')
  }))

test('a case that is opened while a ban is in force is held as well, and freed with the others', () =>
  withWorker(async ({ world, startCase }) => {
    const ban = await startCase(aBan())
    await says(world, ban, { outcome: 'in-force' })
    const late = await startCase(nepali())
    await inStatus(world, late, 'on-hold')
    await lift(ban)
    await inStatus(world, late, 'in-recruitment')
  }))

test('an employer that is banned holds a case that was matched to it after the declaration', () =>
  withWorker(async ({ world, startCase }) => {
    const ban = await startCase(aBan({ scope: { origin: 'NP', employer: String(match['employer']) } }))
    await says(world, ban, { outcome: 'in-force' })
    const c = await startCase(nepali())
    await throughRecruitment(c)
    await inStatus(world, c, 'on-hold')
    expect((await c.file()).stage).toBe('screening')
    await lift(ban)
    await inStatus(world, c, 'in-screening')
  }))

test('an occupation that is banned by its first 2 digits holds a welder and not an assembler', () =>
  withWorker(async ({ world, startCase }) => {
    const welder = await startCase(nepali({ isco08: '7212' }))
    const assembler = await startCase(nepali({ isco08: '8211' }))
    const ban = await startCase(aBan({ scope: { origin: 'NP', isco08: '72' } }))
    await inStatus(world, welder, 'on-hold')
    await says(world, ban, { toldCases: 1 })
    expect((await assembler.file()).status).toBe('in-recruitment')
  }))

test('a case that has left the reach of a ban since it was held is freed all the same', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase(nepali({ employer: 'hanbit-metal' }))
    const ban = await startCase(aBan({ scope: { origin: 'NP', employer: 'hanbit-metal' } }))
    await inStatus(world, c, 'on-hold')
    await until('its hold', async () => (heldBy(world, c).length === 1 ? true : undefined))
    world.things?.heard(numberOf(c), { employer: 'daeho-steel' })
    await lift(ban)
    await inStatus(world, c, 'in-recruitment')
  }))
