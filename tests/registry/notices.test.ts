// Do the rows of notices keep what became of each on each channel, across an upgrade, late reports and two senders at once?
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { connectDatabase } from '../../registry/database.js'
import { channelsTables } from '../../registry/migrations/0011-channels.js'
import { takeNoticeReport, wentElsewhere } from '../../registry/notice-reports.js'
import { claimNotice, listNotices, longNotices, markNotice, suppressNotice } from '../../registry/notices.js'
import { openedCase } from './applicants.js'
import { migratedInMemory, onEachDatabase } from './databases.js'

const at = '2026-11-25T04:00:00.000Z'
const later = '2026-11-25T05:00:00.000Z'

onEachDatabase((given) => {
  const aNotice = async (n = 1) => ({
    caseNumber: await openedCase(given().registry),
    key: 'recruitment/tell-offer-ready',
    channel: 'email' as const,
    kind: 'offer-ready',
    reader: { person: true } as const,
    messageId: String(n).padStart(40, '0'),
    at,
    language: 'en',
    templateVersion: 'a1b2c3d4e5f6',
  })
  const rows = async (caseNumber: string) =>
    (await listNotices(given().registry, caseNumber)).map(({ channel, status, tries }) => [channel, status, tries])

  it('a lasting failure is not claimed again but on the word of a caseworker, and another channel is a row of its own', async () => {
    const { registry } = given()
    const mail = await aNotice(1)
    expect(await claimNotice(registry, mail)).toBe('claimed')
    await markNotice(registry, { ...mail, status: 'permanent-failure', detail: 'notice-refused' })
    expect(await claimNotice(registry, mail)).toBe('failed')
    const sms = { ...mail, channel: 'sms' as const, messageId: 'f'.repeat(40), segments: 3 }
    expect(await claimNotice(registry, { ...sms, cost: { minor: 450, currency: 'NPR' } })).toBe('claimed')
    await markNotice(registry, { ...sms, status: 'sent' })
    expect(await claimNotice(registry, { ...mail, again: 1 })).toBe('claimed')
    expect(await rows(mail.caseNumber)).toEqual([
      ['email', 'sending', 2],
      ['sms', 'sent', 1],
    ])
    expect(await longNotices(registry)).toEqual([{ kind: 'offer-ready', language: 'en', segments: 3 }])
  })

  it('news move a notice forward only, each report is kept once, and a report about no message changes nothing', async () => {
    const { registry } = given()
    const notice = await aNotice(2)
    await claimNotice(registry, notice)
    const report = (id: string, status: 'sent' | 'delivered' | 'sending' | 'permanent-failure') =>
      takeNoticeReport(registry, {
        reportId: id,
        provider: 'p',
        channel: 'email',
        messageId: notice.messageId,
        status,
        at,
      })
    expect(await report('r1', 'delivered')).toMatchObject({ effect: 'applied', repeated: false })
    await markNotice(registry, { ...notice, status: 'sent', at: later })
    expect(await report('r2', 'sent')).toMatchObject({ effect: 'late' })
    expect(await report('r1', 'delivered')).toMatchObject({ effect: 'applied', repeated: true })
    expect(await report('r3', 'permanent-failure')).toMatchObject({ effect: 'late' })
    expect(await rows(notice.caseNumber)).toEqual([['email', 'delivered', 1]])
    expect(await claimNotice(registry, { ...notice, again: 5 })).toBe('handed')
    const other = { reportId: 'r4', provider: 'p', messageId: notice.messageId, status: 'sent', at } as const
    expect((await takeNoticeReport(registry, { ...other, channel: 'sms' })).effect).toBe('unknown-message')
  })

  it('a report settles an outcome that nobody knew, and a failure for a time that is reported later is not sent again', async () => {
    const { registry } = given()
    const notice = await aNotice(3)
    await claimNotice(registry, notice)
    await markNotice(registry, { ...notice, status: 'unknown', detail: 'notice-outcome-unknown' })
    expect(await claimNotice(registry, notice)).toBe('unknown')
    const common = { provider: 'p', channel: 'email', messageId: notice.messageId, at } as const
    await takeNoticeReport(registry, { ...common, reportId: 'q1', status: 'temporary-failure', code: '4.2.2' })
    expect(await claimNotice(registry, notice)).toBe('handed')
    const failed = await takeNoticeReport(registry, { ...common, reportId: 'q2', status: 'permanent-failure' })
    expect(await claimNotice(registry, notice)).toBe('failed')
    expect(failed.notice && (await wentElsewhere(registry, failed.notice))).toBe(false)
  })

  it('20 equal reports at once are applied 1 time', async () => {
    const { registry } = given()
    const notice = await aNotice(4)
    await claimNotice(registry, notice)
    await markNotice(registry, { ...notice, status: 'sent' })
    const report = { reportId: 'once', provider: 'p', channel: 'email', messageId: notice.messageId, at } as const
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => takeNoticeReport(registry, { ...report, status: 'delivered' })),
    )
    expect(taken.filter(({ repeated }) => !repeated)).toHaveLength(1)
    expect(await rows(notice.caseNumber)).toEqual([['email', 'delivered', 1]])
  })

  it('a suppressed notice is a row, and what was sent before stays sent', async () => {
    const { registry } = given()
    const notice = await aNotice(5)
    await suppressNotice(registry, notice)
    expect(await rows(notice.caseNumber)).toEqual([['email', 'suppressed', 1]])
    expect(await claimNotice(registry, notice)).toBe('claimed')
    await markNotice(registry, { ...notice, status: 'sent' })
    await suppressNotice(registry, notice)
    expect(await rows(notice.caseNumber)).toEqual([['email', 'sent', 2]])
  })
})

it('the 5 kinds of rows written before there were channels say after the upgrade what they said before', async () => {
  const { databaseUrl, drop } = await migratedInMemory()
  const db = connectDatabase(databaseUrl, 1)
  const asItWas = `
    drop table notices, notice_reports, contacts;
    create table notices (
      case_number text not null references files deferrable initially deferred,
      key text not null, kind text not null, reader json not null, message_id text not null,
      status text not null check (status in ('claimed', 'sent', 'failed', 'unknown')),
      detail text, tries integer not null default 1, releases integer not null default 0,
      claimed_at timestamptz not null, marked_at timestamptz, primary key (case_number, key)
    );`
  await db.transaction().execute((trx) => sql.raw(asItWas).execute(trx))
  const before = [
    ['a', 'sent', null],
    ['b', 'claimed', null],
    ['c', 'failed', 'notice-refused'],
    ['d', 'failed', 'notice-deferred'],
    ['e', 'unknown', 'notice-outcome-unknown'],
  ]
  await db.transaction().execute(async (trx) => {
    await sql`insert into files (number, procedure, rulebook_id, rulebook_hash, clock_mode, stage, status, opened_at, standing_at)
      values ('NP-1', 'migration-cycle', 'x', 'y', 'real', 'recruitment', 'in-recruitment', now(), now())`.execute(trx)
    for (const [key, status, detail] of before)
      await sql`insert into notices (case_number, key, kind, reader, message_id, status, detail, claimed_at)
        values ('NP-1', ${key}, 'offer-ready', '{"person":true}', ${key}, ${status}, ${detail}, ${at})`.execute(trx)
  })
  await db.transaction().execute((trx) => channelsTables.up(trx))
  const after = await db.selectFrom('notices').select(['key', 'status', 'channel', 'handedAt']).orderBy('key').execute()
  expect(after.map(({ key, status, channel, handedAt }) => [key, status, channel, handedAt])).toEqual([
    ['a', 'sent', 'email', at],
    ['b', 'sending', 'email', null],
    ['c', 'permanent-failure', 'email', null],
    ['d', 'temporary-failure', 'email', null],
    ['e', 'unknown', 'email', null],
  ])
  await db.destroy()
  await drop()
}, 120_000)
