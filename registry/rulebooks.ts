// Which rulebook texts have cases been opened under? Kept for ever under the hash of their bytes.
import { createHash } from 'node:crypto'
import type { Registry } from './database.js'

export type KeptRulebook = { hash: string; id: string; text: string }

/** Keeps a rulebook text; the same again changes nothing. Throws when `hash` is not the SHA-256 of `text`. */
export async function keepRulebook(registry: Registry, rulebook: KeptRulebook): Promise<void> {
  const actual = createHash('sha256').update(rulebook.text).digest('hex')
  if (actual !== rulebook.hash)
    throw new Error(
      `expected the text of rulebook ${rulebook.id} with hash ${rulebook.hash}, got a text with ${actual}; load the file again`,
    )
  await registry.db
    .insertInto('rulebooks')
    .values(rulebook)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

/** The text with this hash, or undefined. */
export async function readRulebook(registry: Registry, hash: string): Promise<string | undefined> {
  const row = await registry.db.selectFrom('rulebooks').select('text').where('hash', '=', hash).executeTakeFirst()
  return row?.text
}

/** Every kept version, newest first. */
export async function listRulebooks(registry: Registry): Promise<{ hash: string; id: string; keptAt: string }[]> {
  return registry.db
    .selectFrom('rulebooks')
    .select(['hash', 'id', 'keptAt'])
    .orderBy('keptAt', 'desc')
    .orderBy('id')
    .execute()
}
