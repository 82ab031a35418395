// How does the door say no: one stable code, one clear sentence, and where in the input the reason lies?
import type { z } from 'zod'
import { problemsOf } from '../domain/form-problems.js'
import type { RefusalCode as CaseRefusal } from '../domain/commands.js'

/** Stable codes of everything the door refuses or cannot do. `usage` alone means: mistyped, exit code 2. */
export type RefusalCode =
  | CaseRefusal
  | 'usage'
  | 'no-such-case'
  | 'no-such-file'
  | 'no-such-handoff'
  | 'no-such-document'
  | 'no-such-notice'
  | 'no-such-rulebook'
  | 'no-such-organisation'
  | 'not-a-provider'
  | 'no-such-key'
  | 'bad-rulebook'
  | 'bad-configuration'
  | 'demo-off'
  | 'erased'
  | 'not-running'
  | 'outcome-unknown'
  | 'failed'

/** A refusal or a failure, with its sentence. Never holds a value of a form, a name or a number of a passport. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** Path of the field that was wrong, dots between its parts; empty when it is about the whole. */
    readonly path = '',
  ) {
    super(message)
  }
}

/** The sentence for a form that does not hold, and the path of its first problem. */
export function badForm(form: string, problems: readonly { path: string; message: string }[]): Refused {
  const lines = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message))
  return new Refused('bad-form', `expected a complete ${form} form, got: ${lines.join('; ')}`, problems[0]?.path ?? '')
}

/** What came in, once it has the form; refuses with `bad-form`. The messages of a schema name what is expected, never what was found. */
export function readForm<T>(form: string, schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  throw badForm(form, problemsOf(schema, parsed.error))
}

/** What the caller says when nobody can know whether a command was carried out. */
export function outcomeUnknown(key: string): Refused {
  return new Refused('outcome-unknown', `outcome unknown, retry with the same key (--key ${key})`)
}
