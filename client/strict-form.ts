// What is the first thing wrong with an input that other tools send: where, what was expected, what came?
import type { z } from 'zod'
import { Refused } from './refusal.js'

/**
 * What came in, once it has the form; refuses with `bad-form` and one sentence about the first problem. Only for inputs
 * without anything personal: the sentence repeats what it found.
 */
export function readStrictly<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw issue
    ? refusedFor(issue, data)
    : new Refused('bad-form', 'expected another input; see the help of this command')
}

function refusedFor(issue: z.core.$ZodIssue, data: unknown): Refused {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const at = [...path, issue.keys[0] ?? ''].join('.')
    return new Refused(
      'bad-form',
      `expected only keys that this input has, got ${shortened(at)}; remove or correct it`,
      at,
    )
  }
  const said = / got /.test(issue.message) ? issue.message : `${issue.message}, got ${shownAt(data, issue.path)}`
  const at = path.join('.')
  return new Refused('bad-form', at ? `${said} at ${at}` : said, at)
}

function shownAt(data: unknown, path: readonly PropertyKey[]): string {
  let value = data
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Tree)[key] : undefined
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return shortened(JSON.stringify(value))
}

type Tree = Record<PropertyKey, unknown>

const shortened = (text: string): string => (text.length <= 40 ? text : `${text.slice(0, 37)}…`)
