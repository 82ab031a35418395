// Which cases are there, where does each stand, and whose is it?
import type { Selectable } from 'kysely'
import type { Instant } from '../domain/calendar.js'
import type { Facts } from '../domain/explained.js'
import { textOf } from '../domain/facts.js'
import { kindOfNumber } from '../domain/file-number.js'
import type { Person } from '../domain/person.js'
import type { CaseStatus, StageName } from '../domain/transitions.js'
import type { Registry } from './database.js'
import { openOnce } from './opening.js'
import { readPerson, sealNewPerson, writePerson, type SealedPerson } from './people.js'
import type { CasesTable } from './tables.js'
import type { MintedKey } from './vault.js'

/** A case as the registry sees it: codes, dates and the opaque id of its person. */
export type CaseRow = Omit<Selectable<CasesTable>, 'seq' | 'openingKey' | 'openingDigest'>

/** What a case is opened from. `key` makes it once; `digest` stands for the content the key was used with. */
export type CaseRequest = {
  key: string
  digest: string
  person: Person
  corridor: string
  rulebookHash: string
  clockMode: 'real' | 'demo'
  openedAt: Instant
  /** By what a ban or an agency finds the case: origin, destination. */
  summary?: Facts
  /** Gives a fresh random case number each time it is called. */
  newNumber(): string
}

/**
 * Opens a case in one transaction: person, both keys of the person, key of the case, case row. The same key with the
 * same digest gives the same case, however many callers ask at once; with another digest it throws KeyReused.
 */
export async function openCase(
  registry: Registry,
  request: CaseRequest,
): Promise<{ caseNumber: string; created: boolean }> {
  const { number, created } = await openOnce(registry, {
    key: request.key,
    digest: request.digest,
    newNumber: () => request.newNumber(),
    find: () => findByKey(registry, request.key),
    insert: (caseNumber, digest) => insertCase(registry, { request, digest, caseNumber }),
  })
  return { caseNumber: number, created }
}

/** The case, or undefined when there is none with this number. */
export async function findCase(registry: Registry, caseNumber: string): Promise<CaseRow | undefined> {
  return registry.db.selectFrom('cases').select(caseColumns).where('caseNumber', '=', caseNumber).executeTakeFirst()
}

export type CaseFilter = {
  stage?: StageName
  status?: CaseStatus
  limit: number
  /** Number of the last case already seen. */ after?: string
}

/** Cases, newest first. */
export async function listCases(registry: Registry, filter: CaseFilter): Promise<CaseRow[]> {
  let query = registry.db.selectFrom('cases').select(caseColumns).orderBy('seq', 'desc').limit(filter.limit)
  if (filter.stage) query = query.where('stage', '=', filter.stage)
  if (filter.status) query = query.where('status', '=', filter.status)
  const after = filter.after
  if (after)
    query = query.where('seq', '<', (eb) =>
      eb.selectFrom('cases as seen').select('seen.seq').where('seen.caseNumber', '=', after),
    )
  return query.execute()
}

/** The person of a case, read with its key; undefined when there is no such case. */
export async function personOfCase(
  registry: Registry,
  caseNumber: string,
): Promise<{ personId: string; person: Person | 'erased' } | undefined> {
  const personId = await personIdOfCase(registry, caseNumber)
  return personId === undefined ? undefined : { personId, person: await readPerson(registry, personId) }
}

/** The opaque id of the person of a case, or of the case that a benefit claim is about. */
export async function personIdOfCase(registry: Registry, number: string): Promise<string | undefined> {
  const caseNumber = await caseOfNumber(registry, number)
  const row = await registry.db
    .selectFrom('cases')
    .select('personId')
    .where('caseNumber', '=', caseNumber)
    .executeTakeFirst()
  return row?.personId
}

/** A case number as it is; of a benefit claim, the number of the case that it is about. */
export async function caseOfNumber(registry: Registry, number: string): Promise<string> {
  return kindOfNumber(number) === 'claim' ? caseOfClaim(registry, number) : number
}

async function caseOfClaim(registry: Registry, number: string): Promise<string> {
  const row = await registry.db.selectFrom('files').select('summary').where('number', '=', number).executeTakeFirst()
  return textOf(row?.summary ?? {}, 'case')
}

const caseColumns = [
  'caseNumber',
  'personId',
  'corridor',
  'rulebookHash',
  'clockMode',
  'stage',
  'status',
  'exit',
  'openedAt',
  'standingAt',
  'portabilityStatus',
  'portabilityAt',
] as const

async function findByKey(registry: Registry, key: string) {
  return registry.db
    .selectFrom('cases')
    .select(['caseNumber as number', 'openingDigest'])
    .where('openingKey', '=', key)
    .executeTakeFirst()
}

type NewCase = { request: CaseRequest; digest: string; caseNumber: string }

/** False when the key or the number was taken by another caller meanwhile. */
async function insertCase(registry: Registry, { request, digest, caseNumber }: NewCase): Promise<boolean> {
  const person: SealedPerson = sealNewPerson(registry.vault, request.person)
  const caseKey: MintedKey = registry.vault.mintKey(`case/${caseNumber}`)
  return registry.db.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto('cases')
      .values({
        caseNumber,
        personId: person.personId,
        openingKey: request.key,
        openingDigest: digest,
        corridor: request.corridor,
        rulebookHash: request.rulebookHash,
        clockMode: request.clockMode,
        stage: 'recruitment',
        status: 'in-recruitment',
        openedAt: request.openedAt,
        standingAt: request.openedAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('caseNumber')
      .executeTakeFirst()
    if (!inserted) return false
    await trx
      .insertInto('files')
      .values({
        number: caseNumber,
        procedure: 'migration-cycle',
        rulebookId: request.corridor,
        rulebookHash: request.rulebookHash,
        clockMode: request.clockMode,
        stage: 'recruitment',
        status: 'in-recruitment',
        openedAt: request.openedAt,
        standingAt: request.openedAt,
        summary: JSON.stringify(request.summary ?? {}),
      })
      .execute()
    await writePerson(trx, registry.vault, { ...person, keys: [...person.keys, caseKey] })
    return true
  })
}
