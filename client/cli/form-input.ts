// What did the caller say into a form: a file, stdin, --set, or answers on a terminal?
import { blanksOf } from '../placeholders.js'
import type { Options } from './define.js'
import { fieldsFrom, type Schema } from './fields.js'
import { readJson, type Io } from './io.js'
import { askMissing } from './prompts.js'

/**
 * The data of a form, not yet judged. Asks for missing fields on a terminal only, and never when a file was given. A blank
 * that was pasted and not filled in says nothing.
 */
export async function formInput(io: Io, options: Options, schema: Schema): Promise<unknown> {
  const source = options['data']
  const base = typeof source === 'string' ? await readJson(io, source, '--data') : {}
  const blanks = blanksOf(schema)
  const said = ((options['set'] ?? []) as string[]).filter((set) => !blanks.includes(set))
  const data = fieldsFrom(said, schema, base)
  return typeof source === 'string' ? data : askMissing(io, schema, data)
}
