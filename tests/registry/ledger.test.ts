// Can anything in the ledger be changed, lost or doubled?
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { appendLedger, readLedger, type LedgerEntry } from '../../registry/ledger.js'
import { atOnce, openedCase } from './applicants.js'
import { onEachDatabase } from './databases.js'

const entry = (caseNumber: string | null, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  at: '2026-02-01T09:00:00.000Z',
  caseNumber,
  commandId: 'command-1',
  digest: 'd1',
  action: 'completeTask',
  subject: 'recruitment/orientation',
  actor: { role: 'caseworker', id: 'desk-1' },
  outcome: 'accepted',
  data: { held: true, on: '2026-02-01' },
  ...changes,
})

onEachDatabase((given) => {
  it('20 callers that append the same 2 rows at once leave 2 rows', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    await atOnce(20, () => appendLedger(registry, [entry(caseNumber), entry(caseNumber, { commandId: 'command-2' })]))
    expect((await readLedger(registry, caseNumber)).map(({ commandId }) => commandId)).toEqual([
      'command-1',
      'command-2',
    ])
  })

  it('an accepted and a refused outcome of one command id are 2 rows, another case with the same id a third', async () => {
    const { registry } = given()
    const [one, other] = [await openedCase(registry), await openedCase(registry)]
    await appendLedger(registry, [
      entry(one),
      entry(one, { outcome: 'refused', detail: 'key-reused', digest: 'd2' }),
      entry(other),
    ])
    expect(await readLedger(registry, one)).toHaveLength(2)
    expect(await readLedger(registry, other)).toHaveLength(1)
  })

  it('a row reads back as it was written, data included', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    await appendLedger(registry, [entry(caseNumber)])
    const [row] = await readLedger(registry, caseNumber)
    expect(row).toEqual({ seq: expect.any(Number), ...stored(entry(caseNumber)) })
  })

  it('repeating rows one after another leaves no gap in the sequence', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    for (let n = 0; n < 3; n += 1) await appendLedger(registry, [entry(caseNumber)])
    await appendLedger(registry, [entry(caseNumber, { commandId: 'next' })])
    const [first, second] = await readLedger(registry, caseNumber)
    expect((second?.seq ?? 0) - (first?.seq ?? 0)).toBe(1)
  })

  it.each([
    ['update', sql`update ledger set outcome = 'accepted'`],
    ['delete', sql`delete from ledger`],
    ['truncate', sql`truncate ledger`],
  ])('%s is refused by the database itself', async (name, statement) => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    await appendLedger(registry, [entry(caseNumber)])
    await expect(statement.execute(registry.db)).rejects.toThrow(
      `the ledger is append-only: ${name.toUpperCase()} is refused`,
    )
    expect(await readLedger(registry, caseNumber)).toHaveLength(1)
  })

  it('a refused command full of control characters and 5,000 letters is written all the same, cut to 300', async () => {
    const { registry } = given()
    const odd = `a\u0000b\n${'x'.repeat(5_000)}`
    const caseNumber = `odd-${Date.now()}`
    await appendLedger(registry, [
      entry(caseNumber, {
        commandId: odd,
        action: odd,
        subject: odd,
        outcome: 'refused',
        data: { odd: '\u0000\ud800' },
      }),
    ])
    const [row] = await readLedger(registry, caseNumber)
    expect(row?.action).toHaveLength(300)
    expect(row?.action.startsWith('a b x')).toBe(true)
    expect(row?.data).toEqual({ odd: '\u0000\ud800' })
  })

  it('a refused command that names no case is found under null', async () => {
    const { registry } = given()
    const before = await readLedger(registry, null)
    await appendLedger(registry, [
      entry(null, { commandId: `nowhere-${Date.now()}`, outcome: 'refused', detail: 'no-such-case' }),
    ])
    expect((await readLedger(registry, null)).length - before.length).toBe(1)
  })
})

function stored({ actor, subject, detail, data, ...rest }: LedgerEntry) {
  return {
    ...rest,
    subject: subject ?? null,
    role: actor.role,
    actorId: actor.id,
    detail: detail ?? null,
    data: data ?? null,
  }
}
