// Does the registry know which notices wait, where their reader is, and how many notices a person got on a day?
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { holdNotice, listHeldNotices, noticesGot, releaseNotice, whereaboutsOf } from '../../registry/held-notices.js'
import { openFile } from '../../registry/files.js'
import { appendLedger } from '../../registry/ledger.js'
import { closeWait, openWaits } from '../../registry/waits.js'
import { openedCase } from './applicants.js'
import { onEachDatabase } from './databases.js'

const at = '2026-11-25T14:30:00.000Z'
const until = '2026-11-25T23:00:00.000Z'

onEachDatabase((given) => {
  it('a notice is kept back until its later word, and no longer once it is released', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const held = { caseNumber, key: 'tell-case-opened', kind: 'case-opened', at }
    await holdNotice(registry, { ...held, why: 'night', until })
    await holdNotice(registry, { ...held, why: 'enough', until: '2026-11-26T23:00:00.000Z' })
    const rows = await listHeldNotices(registry, caseNumber)
    expect(rows.map(({ key, why, until: to }) => [key, why, to])).toEqual([
      ['tell-case-opened', 'enough', '2026-11-26T23:00:00.000Z'],
    ])
    await releaseNotice(registry, caseNumber, 'tell-case-opened')
    expect(await listHeldNotices(registry, caseNumber)).toEqual([])
  })

  it('a reminder that was kept back is not listed once its task is closed', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const key = 'recruitment/offer-answer'
    const wait = { caseNumber, key, of: 'task', kind: 'offer-answer', openedAt: at, dueAt: until, facts: {} } as const
    await openWaits(registry, [{ ...wait, to: { role: 'person' } }])
    await holdNotice(registry, { caseNumber, key: `${key}/remind-2`, kind: 'task-reminder', why: 'night', until, at })
    expect(await listHeldNotices(registry, caseNumber)).toHaveLength(1)
    await closeWait(registry, { caseNumber, key, how: 'answered', at })
    expect(await listHeldNotices(registry, caseNumber)).toEqual([])
  })

  it('the person is abroad from the confirmed arrival to the confirmed return, and nowhere in a case that does not exist', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const confirm = (subject: string, outcome: 'accepted' | 'refused' = 'accepted') =>
      appendLedger(registry, [
        {
          at,
          caseNumber,
          commandId: randomUUID(),
          digest: 'd',
          action: 'complete-task',
          subject,
          actor: { role: 'labour-attache', id: 'seoul-1' },
          outcome,
        },
      ])
    const isAbroad = async () => (await whereaboutsOf(registry, caseNumber))?.abroad
    const seen = [await isAbroad()]
    await confirm('deployment/departure')
    await confirm('deployment/arrival', 'refused')
    seen.push(await isAbroad())
    await confirm('deployment/arrival')
    seen.push(await isAbroad())
    await confirm('return/return-confirmation')
    seen.push(await isAbroad())
    expect(seen).toEqual([false, false, true, false])
    expect((await whereaboutsOf(registry, caseNumber))?.rulebook).toBe('a'.repeat(64))
    expect(await whereaboutsOf(registry, 'NP-0000-0000-0')).toBeUndefined()
  })

  it('counts what one person got on one day in a case and in the claim about it, and nothing of others', async () => {
    const { registry } = given()
    const [caseNumber, other] = [await openedCase(registry), await openedCase(registry)]
    const claim = await openFile(registry, {
      key: randomUUID(),
      digest: 'd',
      procedure: 'claim',
      rulebookId: 'kr-nps',
      rulebookHash: 'a'.repeat(64),
      clockMode: 'real',
      stage: 'claim',
      status: 'collecting',
      summary: { case: caseNumber },
      openedAt: at,
      newNumber: () => 'CLM-7K3M-9Q2T-A',
    })
    const got = async (number: string, key: string, { reader = '{"person":true}', claimedAt = at } = {}) =>
      registry.db
        .insertInto('notices')
        .values({ caseNumber: number, key, kind: 'case-opened', reader, messageId: 'm', status: 'sent', claimedAt })
        .execute()
    await got(caseNumber, 'one')
    await got(claim.number, 'two')
    await got(caseNumber, 'to-an-officer', { reader: '{"role":"caseworker"}' })
    await got(caseNumber, 'the-day-before', { claimedAt: '2026-11-24T14:30:00.000Z' })
    await got(other, 'of-another')
    const span = { from: '2026-11-24T15:00:00Z', to: '2026-11-25T15:00:00Z' }
    expect(await noticesGot(registry, caseNumber, span)).toBe(2)
    expect(await noticesGot(registry, claim.number, span)).toBe(2)
    expect(await noticesGot(registry, other, span)).toBe(1)
    expect(await noticesGot(registry, caseNumber, { ...span, besides: 'one' })).toBe(1)
    // A key belongs to its case or claim.
    expect(await noticesGot(registry, caseNumber, { ...span, besides: 'two' })).toBe(2)
  })
})
