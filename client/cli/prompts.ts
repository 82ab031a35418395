// What must still be said? On a terminal the missing fields of a form are asked one by one.
import { coerce, type Schema } from './fields.js'
import type { Io } from './io.js'

/** `data` with the answers to what it lacked. Without a terminal it comes back as it is: the form says what is missing. */
export async function askMissing(io: Io, schema: Schema, data: unknown): Promise<unknown> {
  if (!io.mayAsk || typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const answers: { [name: string]: unknown } = { ...data }
  for (const name of schema.required ?? []) {
    if (Object.hasOwn(answers, name)) continue
    const field = schema.properties?.[name]
    answers[name] = coerce((await io.ask(`${name}${hintOf(field)}: `)).trim(), field)
  }
  return answers
}

function hintOf(field: Schema | undefined): string {
  const alternatives = field?.anyOf ?? (field ? [field] : [])
  const words = alternatives.flatMap(wordsOf)
  return words.length > 0 ? ` (${words.join(' | ')})` : ''
}

function wordsOf(field: Schema): string[] {
  if (field.enum) return field.enum.map(String)
  if (field.items?.enum) return [`some of ${field.items.enum.map(String).join(', ')}, with commas`]
  switch (field.type) {
    case 'boolean':
      return ['yes', 'no']
    case 'array':
      return [field.items?.properties ? 'a JSON list' : 'values with commas']
    case 'integer':
    case 'number':
      return ['a number']
    case 'null':
      return ['null']
    default:
      return field.format === 'date' ? ['YYYY-MM-DD'] : field.type === 'string' && field.anyOf ? ['text'] : []
  }
}
