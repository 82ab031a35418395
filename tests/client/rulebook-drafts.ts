// How does a test propose a change: the file that comes with the system, changed, in a folder of its own?
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { rulebookFolder } from '../../rulebook/load.js'

/** The civil date so many days from today, in UTC. */
export const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

type Value = { value: unknown; validFrom: string; validTo?: string; source: string; verified: boolean }
export type Draft = { version: string; figures: { [name: string]: { values: Value[] } } }

/** Writes the rulebook of this id, changed, as a file in the folder; gives its path. */
export function aDraft(folder: string, id: string, change: (draft: Draft) => void): string {
  const draft = parse(readFileSync(join(rulebookFolder, `${id}.yaml`), 'utf8')) as Draft
  change(draft)
  const path = join(folder, `${id}.${draft.version}.yaml`)
  writeFileSync(path, stringify(draft))
  return path
}

/** Another value of a figure from a day on; the day is also the version of the draft. */
export function from(on: string, figure: string, value: unknown): (draft: Draft) => void {
  return (draft) => {
    draft.version = on
    const values = draft.figures[figure]?.values ?? []
    const last = values.at(-1)
    if (last) last.validTo = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10)
    values.push({ value, validFrom: on, source: 'a proposal', verified: false })
  }
}
