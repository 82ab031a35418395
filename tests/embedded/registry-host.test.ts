// Can several processes share the embedded registry without mixing their work, and what survives a kill?
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './temporary-folder.js'

const folder = join(temporaryFolder(), 'registry')
const program = fileURLToPath(new URL('./stubs/registry.ts', import.meta.url))
const hosts: ChildProcess[] = []
const clients: pg.Client[] = []

async function host(...args: string[]): Promise<{ child: ChildProcess; databaseUrl: string }> {
  const child = fork(program, args, { execArgv: ['--import', import.meta.resolve('tsx')] })
  hosts.push(child)
  const databaseUrl = await new Promise<string>((resolve, reject) => {
    child.once('message', (url) => resolve(url as string))
    child.once('exit', () => reject(new Error('the host ended')))
  })
  return { child, databaseUrl }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client(databaseUrl)
  client.on('error', () => {})
  await client.connect()
  clients.push(client)
  return client
}

const eight = (databaseUrl: string) => Promise.all(Array.from({ length: 8 }, () => connect(databaseUrl)))
const rows = async <T>(client: pg.Client, query: string, values: unknown[] = []) =>
  (await client.query(query, values)).rows as T[]

const shared = host().then(({ databaseUrl }) => databaseUrl)

afterAll(() => {
  for (const child of hosts) child.kill('SIGKILL')
})

describe('the embedded registry', { timeout: 60_000 }, () => {
  it('keeps each of 8 parallel clients in its own transaction: 80 committed, 80 rolled back, none mixed', async () => {
    const all = await eight(await shared)
    await all[0]?.query('create table work (client int, step int)')
    const transactions = await Promise.all(all.map((client, number) => workOf(client, number)))
    expect(transactions.flat().filter((mixed) => mixed)).toEqual([])
    expect(
      await rows(all[1] as pg.Client, 'select count(*)::int as done, count(distinct client)::int as clients from work'),
    ).toEqual([{ done: 80, clients: 8 }])
  })

  it('gives 8 clients the answers to their own questions, when these arrive in pieces (300 kB each, 160 in all)', async () => {
    const all = await eight(await shared)
    const text = 'x'.repeat(300_000)
    const answers = await Promise.all(
      all.map(async (client, number) => {
        const own: boolean[] = []
        for (let step = 0; step < 20; step += 1) {
          const [row] = await rows<object>(
            client,
            `select ${number} as asker, length($1::text) as length, $2::int as step`,
            [text, step],
          )
          own.push(JSON.stringify(row) === JSON.stringify({ asker: number, length: 300_000, step }))
        }
        return own
      }),
    )
    expect(answers.flat().filter((own) => own)).toHaveLength(160)
  })

  it('rolls back the transaction of a client that vanishes, and goes on with the next', async () => {
    const databaseUrl = await shared
    const [vanishing, waiting] = [await connect(databaseUrl), await connect(databaseUrl)]
    await vanishing.query('create table kept (n int)')
    await vanishing.query('begin')
    await vanishing.query('insert into kept values (1)')
    const answer = rows(waiting, 'select count(*)::int as count from kept')
    await sleep(200)
    ;(vanishing as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
    expect(await answer).toEqual([{ count: 0 }])
  })

  it('goes on after a failed statement, alone and inside a transaction', async () => {
    const databaseUrl = await shared
    const [client, other] = [await connect(databaseUrl), await connect(databaseUrl)]
    await expect(client.query('select $1::int / 0', [1])).rejects.toThrow('division by zero')
    await client.query('begin')
    await expect(client.query('select * from nothing')).rejects.toThrow('does not exist')
    const answer = rows(other, 'select 2 as two')
    await client.query('rollback')
    expect(await answer).toEqual([{ two: 2 }])
  })

  it('ends a transaction whose client is silent for too long: it would hold up everybody', async () => {
    const { databaseUrl } = await host('--idle-ms', '500')
    const [silent, waiting] = [await connect(databaseUrl), await connect(databaseUrl)]
    await silent.query('begin')
    expect(await rows(waiting, 'select 1 as one')).toEqual([{ one: 1 }])
    await expect(silent.query('commit')).rejects.toThrow()
  })

  it('refuses a wrong password', async () => {
    const url = new URL(await shared)
    url.password = 'guessed'
    await expect(connect(url.href)).rejects.toThrow('wrong password for the registry')
  })

  it('keeps every acknowledged row over 3 kill -9 in the middle of writing', async () => {
    const acknowledged: number[] = []
    let next = 0
    for (let kill = 0; kill < 3; kill += 1) {
      const { child, databaseUrl } = await host('--folder', folder)
      const client = await connect(databaseUrl)
      await client.query('create table if not exists written (n int primary key)')
      const goal = acknowledged.length + 60
      while (acknowledged.length < goal) {
        await client.query('insert into written values ($1)', [next])
        acknowledged.push(next++)
      }
      client.query('insert into written values ($1)', [next++]).catch(() => {})
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
    }
    const client = await connect((await host('--folder', folder)).databaseUrl)
    const found = new Set((await rows<{ n: number }>(client, 'select n from written')).map(({ n }) => n))
    expect(acknowledged).toHaveLength(180)
    expect(acknowledged.filter((n) => !found.has(n))).toEqual([])
    expect(await rows(client, 'show fsync')).toEqual([{ fsync: 'on' }])
  })
})

/** 20 transactions of one client, every second one rolled back; true where two statements ran in different transactions. */
async function workOf(client: pg.Client, number: number): Promise<boolean[]> {
  const mixed: boolean[] = []
  for (let step = 0; step < 20; step += 1) {
    await client.query('begin')
    await client.query('insert into work values ($1, $2)', [number, step])
    const [before] = await rows<{ id: string }>(client, 'select pg_current_xact_id()::text as id')
    await sleep(2)
    const [after] = await rows<{ id: string }>(client, 'select pg_current_xact_id()::text as id')
    mixed.push(before?.id !== after?.id)
    await client.query(step % 2 === 0 ? 'commit' : 'rollback')
  }
  return mixed
}
