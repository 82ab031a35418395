// Which bans are in force, and which bans and agencies must a case or job order hear of?
import { sql } from 'kysely'
import { reaches, wordOfBan } from '../domain/ban.js'
import type { Facts } from '../domain/explained.js'
import { numberOf, recordsOf, textOf } from '../domain/facts.js'
import { wordOfAgency } from '../domain/holds.js'
import type { Registry } from './database.js'
import { findFile, listFiles, type FileRow } from './files.js'

/** More bans than this are never in force at once; a list that is cut would let a case slip through, so it is refused. */
const mostBans = 1000

/** Bans in force now, in the order of their numbers. */
export async function bansInForce(registry: Registry): Promise<FileRow[]> {
  const bans = await listFiles(registry, { procedure: 'ban', status: 'in-force', limit: mostBans + 1 })
  if (bans.length > mostBans) throw new Error(`expected at most ${mostBans} bans in force, found more; lift old ones`)
  return bans
}

/** What a ban or agency has to say, and whether the file says itself that it has heard it. */
export type Word = { data: Facts; heard: boolean }

/**
 * The words that a case or job order must have heard, by how the registry knows it now: of every ban in force whose reach
 * it has come into, and of its agency's licence where that rests or has ended. None for what
 * has ended.
 */
export async function wordsFor(registry: Registry, number: string): Promise<Word[]> {
  const row = await findFile(registry, number)
  if (!row || row.status === 'closed') return []
  const bans = (await bansInForce(registry)).filter(({ summary }) => reaches(summary, row.summary))
  const agency = textOf(row.summary, 'agency')
  const standing = agency ? textOf((await findFile(registry, agency))?.summary, 'standing') : ''
  const words = [...bans.map((ban) => wordOfBan(ban.number, ban.summary)), wordOfAgency(agency, standing)]
  return words.flatMap((data) => (data ? [{ data, heard: hasHeard(row.summary, data) }] : []))
}

/** Whether a case says already that it is held by this ban in this edition, or by this agency. */
function hasHeard(summary: Facts, word: Facts): boolean {
  return recordsOf(summary, 'held').some(
    (held) => held['ref'] === word['ref'] && numberOf(held, 'edition') >= numberOf(word, 'edition'),
  )
}

/** How many open cases a ban or agency holds, by what its rule says of them. */
export async function countHeld(registry: Registry, ref: string): Promise<{ rule: string; cases: number }[]> {
  const { rows } = await sql<{ rule: string; cases: number }>`
    select hold ->> 'rule' as rule, count(*) as cases
    from files, jsonb_array_elements(summary -> 'held') as hold
    where procedure = 'migration-cycle' and status <> 'closed'
      and summary -> 'held' @> ${JSON.stringify([{ ref }])}::jsonb and hold ->> 'ref' = ${ref}
    group by 1 order by 1`.execute(registry.db)
  return rows
}
