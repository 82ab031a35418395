// What happens in a case while it is held, and when the hold is lifted?
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import { anOpening, as, today, until, type ACase } from '../rig/a-case.js'
import { throughRecruitment, throughScreening, untilTrained } from '../rig/happy-path.js'
import { withWorker } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

const ban = 'BAN-7K3M-9Q2T-A'
const agency = 'AGY-7K3M-9Q2T-Q'
const banned: Facts = { ref: ban, cause: 'ban', how: 'country', reason: 'armed-conflict', exempt: [], edition: 1 }
const suspended: Facts = { ref: agency, cause: 'agency', how: 'suspended', exempt: [] }
const oriented = { heldOn: today, attended: true, language: 'ne' }
const visa = { outcome: 'issued', decidedOn: today, validUntil: '2099-01-05', visaClass: 'E-9' }
const registered = { registeredOn: today, papersComplete: true }

function tell(c: ACase, fact: string, data: Facts): Promise<void> {
  const commandId = randomUUID()
  const actor = { role: 'system', id: String(data['ref']).toLowerCase() }
  return c.handle.signal('factReported', { commandId, digest: 'd', actor, fact, data })
}

const inStatus = (c: ACase, status: string) =>
  until(`status ${status}`, async () => ((await c.file()).status === status ? true : undefined))

const letters = (world: World, notice: string) =>
  world.carriedOut.flatMap((item) => (item.act === 'tell' && item.notice === notice ? [item] : []))

const told = (world: World, notice: string, count: number) =>
  until(`${count} of ${notice}`, async () => (letters(world, notice).length === count ? true : undefined))

test('a held case answers its open task, starts no new step, takes a note, and goes on when the hold is lifted', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    await tell(c, 'hold-placed', banned)
    await inStatus(c, 'on-hold')
    await c.complete('recruitment/orientation', oriented)
    await c.act('add-note', {})
    const held = await c.file()
    expect(held.memory['recruitment/orientation']).toEqual(oriented)
    expect(Object.keys(held.waits)).toEqual([])
    await tell(c, 'hold-lifted', { ref: ban })
    await c.complete('recruitment/registration', registered)
    expect((await c.file()).status).toBe('in-recruitment')
    await told(world, 'case-resumed', 1)
  }))

test('worker and caseworker are told once, the worker without the number of the ban; the lists show rule and date', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    await tell(c, 'hold-placed', banned)
    await tell(c, 'hold-placed', banned)
    await inStatus(c, 'on-hold')
    await told(world, 'case-held', 2)
    const [worker, caseworker] = letters(world, 'case-held')
    expect(worker).toMatchObject({
      to: { person: true },
      data: { how: 'country', reason: 'armed-conflict', rule: 'wait' },
    })
    expect(worker?.data['ref']).toBeUndefined()
    expect(caseworker).toMatchObject({ to: { role: 'caseworker' }, data: { ref: ban, phase: 'recruitment' } })
    const shown = world.events.findLast((event) => event.event === 'summary')?.data['held']
    expect(shown).toMatchObject([{ ref: ban, cause: 'ban', rule: 'wait', edition: 1 }])
    expect(world.decided.filter((name) => name === 'hold')).toHaveLength(1)
  }))

test('of a suspended agency the worker hears no reason and no name', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    await tell(c, 'hold-placed', suspended)
    await told(world, 'case-held', 2)
    expect(letters(world, 'case-held')[0]?.data).toEqual({ cause: 'agency', rule: 'wait', phase: 'recruitment' })
  }))

test('under a ban and a suspension a case waits until both are lifted, and is told so once', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    await tell(c, 'hold-placed', banned)
    await tell(c, 'hold-placed', suspended)
    await until('two rules', async () => (world.decided.filter((d) => d === 'hold').length === 2 ? true : undefined))
    await tell(c, 'hold-lifted', { ref: ban })
    await c.complete('recruitment/orientation', oriented)
    expect((await c.file()).status).toBe('on-hold')
    await tell(c, 'hold-lifted', { ref: agency })
    await c.open('recruitment/registration')
    await told(world, 'case-resumed', 1)
    expect(letters(world, 'case-held')).toHaveLength(2)
  }))

test('an exempt returning worker is not held; when the exemption is taken away, the case is', () =>
  withWorker(async ({ world, startCase }) => {
    const opening = anOpening()
    const c = await startCase({ ...opening, facts: { ...opening.facts, returning: true } })
    await tell(c, 'hold-placed', { ...banned, exempt: ['returning-workers'] })
    await c.complete('recruitment/orientation', oriented)
    await c.open('recruitment/registration')
    expect(letters(world, 'case-held')).toEqual([])
    await tell(c, 'hold-placed', { ...banned, edition: 2 })
    await inStatus(c, 'on-hold')
  }))

test('a held case can be withdrawn: it ends, and nobody is told that it goes on', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    await tell(c, 'hold-placed', banned)
    await inStatus(c, 'on-hold')
    await c.act('withdraw', { reason: 'own-wish' }, as('person'))
    expect(await c.handle.result()).toMatchObject({ exit: 'withdrawn' })
    expect(letters(world, 'case-resumed')).toEqual([])
  }))

test('before the clearance none is issued; a suspension that comes after it strands nobody', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await untilTrained(c)
    await c.answer('deployment/visa/visa', visa)
    await c.open('deployment/insurance/insurance')
    await tell(c, 'hold-placed', suspended)
    await inStatus(c, 'on-hold')
    await c.answer('deployment/insurance/insurance', { outcome: 'insured', policy: 'p-1', from: '2027-01-10' })
    await until('the answer', async () =>
      (await c.file()).memory['deployment/insurance/insurance'] ? true : undefined,
    )
    expect(world.issued()).not.toContain('exit-clearance')
    await tell(c, 'hold-lifted', { ref: agency })
    await c.open('deployment/departure')
    await tell(c, 'hold-placed', suspended)
    await c.complete('deployment/departure', { departedOn: today })
    await c.open('deployment/arrival')
    expect(letters(world, 'case-held')).toHaveLength(2)
  }))

test('under a ban the departure of a cleared worker is refused by its rule and recorded after the lifting', () =>
  withWorker(async ({ startCase }) => {
    const c = await startCase()
    await untilTrained(c)
    await c.answer('deployment/visa/visa', visa)
    await c.answer('deployment/insurance/insurance', { outcome: 'insured', policy: 'p-1', from: '2027-01-10' })
    await c.open('deployment/departure')
    await tell(c, 'hold-placed', banned)
    await inStatus(c, 'on-hold')
    const departed = { departedOn: today }
    const tooEarly = c.completeNow('deployment/departure', departed, { as: as('caseworker') })
    await expect(tooEarly).rejects.toMatchObject({
      cause: { type: 'against-a-rule', message: expect.stringContaining('hold-stops-departure') },
    })
    await tell(c, 'hold-lifted', { ref: ban })
    await inStatus(c, 'in-deployment')
    await c.complete('deployment/departure', departed)
    await c.open('deployment/arrival')
  }))

test('a case of a cancelled agency is placed with another one and goes on; the one it had is refused', () =>
  withWorker(async ({ startCase }) => {
    const opening = anOpening()
    const c = await startCase({ ...opening, facts: { ...opening.facts, agency } })
    await c.open('recruitment/orientation')
    await tell(c, 'hold-placed', { ...suspended, how: 'cancelled' })
    const task = `holds/${agency}/agency-transfer`
    await inStatus(c, 'on-hold')
    const same = c.complete(task, { choice: 'transfer', agency })
    await expect(same).rejects.toMatchObject({ cause: { type: 'bad-form' } })
    await c.complete(task, { choice: 'transfer', agency: 'AGY-2222-3333-4' })
    await inStatus(c, 'in-recruitment')
    expect((await c.file()).facts['agency']).toBe('AGY-2222-3333-4')
    // A late word of the agency it had means another case by now.
    await tell(c, 'hold-placed', suspended)
    await c.complete('recruitment/orientation', oriented)
    await c.open('recruitment/registration')
  }))

test('a case that finds no other agency ends; its transfer is not asked again', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    await tell(c, 'hold-placed', { ...suspended, how: 'delisted' })
    await c.complete(`holds/${agency}/agency-transfer`, { choice: 'end' })
    expect(await c.handle.result()).toMatchObject({ exit: 'refused', reason: 'agency-lost' })
    expect(world.events.filter((e) => e.event === 'wait-opened' && e.kind === 'agency-transfer')).toHaveLength(1)
  }))

test('a hold whose rule cannot be applied holds on, and asks a caseworker to try again', () =>
  withWorker(async ({ world, startCase }) => {
    const c = await startCase()
    await c.open('recruitment/orientation')
    world.failing.add('hold')
    await tell(c, 'hold-placed', banned)
    const parked = `holds/${ban}/parked`
    await c.open(parked)
    await c.complete('recruitment/orientation', oriented)
    expect((await c.file()).needsAttention).toBe(true)
    expect((await c.file()).waits['recruitment/registration']).toBeUndefined()
    world.failing.delete('hold')
    await c.complete(parked, { choice: 'retry', reason: 'works-again' })
    await inStatus(c, 'on-hold')
    expect((await c.file()).needsAttention).toBe(false)
  }))

test('a held case keeps its holds over continue-as-new and goes on afterwards', () =>
  withWorker(
    async ({ startCase }) => {
      const c = await startCase()
      await untilScreening(c)
      await tell(c, 'hold-placed', banned)
      await inStatus(c, 'on-hold')
      for (let n = 0; n < 25; n += 1) await c.act('add-note', {})
      await until('two runs', async () => ((await c.runs()).length >= 2 ? true : undefined))
      expect((await c.file()).status).toBe('on-hold')
      await tell(c, 'hold-lifted', { ref: ban })
      await throughScreening(c)
      await c.open('training/course/1/training-course')
    },
    { smallHistories: true },
  ))

async function untilScreening(c: ACase): Promise<void> {
  await throughRecruitment(c)
  await c.open('screening/police/police-clearance')
}
