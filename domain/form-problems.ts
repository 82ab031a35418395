// What is wrong with a filled-in form, field by field, in the words of the house? Never repeats a value.
import { z } from 'zod'
import { expectation } from './form-words.js'

/** Where a problem lies, dots between the parts of its path, and what was expected there. */
export type FormProblem = { path: string; message: string }

/** The problems that a form found. A field that it does not have is answered with those that it has. */
export function problemsOf(form: z.ZodType, { issues }: z.core.$ZodError): FormProblem[] {
  return issues.map((issue) => ({ path: issue.path.join('.'), message: messageOf(form, issue) }))
}

function messageOf(form: z.ZodType, issue: z.core.$ZodIssue): string {
  // A form with a sentence of its own for this says it itself.
  if (issue.code !== 'unrecognized_keys' || !issue.message.startsWith('Unrecognized key'))
    return expectation(issue.message)
  const known = fieldsAt(z.toJSONSchema(form, { unrepresentable: 'any', io: 'input' }), issue.path)
  const names = issue.keys.filter((key) => /^[a-z][A-Za-z]{0,30}$/.test(key)).join(', ') || 'others'
  return known.length > 0
    ? `expected only the fields ${known.join(', ')}, got ${names}`
    : `expected no field, got ${names}`
}

type Shape = { properties?: { [name: string]: Shape }; items?: Shape; anyOf?: Shape[]; oneOf?: Shape[] }

/** The fields of a form at a path: those of every alternative where there are several. */
function fieldsAt(schema: object, path: readonly PropertyKey[]): string[] {
  const places = path.reduce<Shape[]>(
    (shapes, step) =>
      shapes.flatMap(alternatives).flatMap(({ properties, items }) => {
        const next = typeof step === 'number' ? items : properties?.[String(step)]
        return next ? [next] : []
      }),
    [schema],
  )
  return [...new Set(places.flatMap(alternatives).flatMap(({ properties = {} }) => Object.keys(properties)))]
}

const alternatives = (shape: Shape): Shape[] => [shape, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])]
