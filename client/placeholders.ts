// What must be filled in to complete a form from the command line? One blank a required field, safe to paste into a shell.

/** A JSON Schema, as far as blanks need it. */
type Shape = {
  type?: string | string[]
  format?: string
  properties?: { [name: string]: Shape }
  required?: string[]
  items?: Shape
  anyOf?: Shape[]
  enum?: unknown[]
  const?: string | number | boolean
}

/** `heldOn=YYYY-MM-DD`, `attended=yes/no`, …: the required fields of a form, each with what it takes. */
export function blanksOf(schema: object | undefined): string[] {
  const { properties = {}, required = [] } = (schema ?? {}) as Shape
  return required.map((name) => `${name}=${blankOf(properties[name])}`)
}

const mostNamed = 4

function blankOf(shape: Shape = {}): string {
  if (shape.const !== undefined) return String(shape.const)
  if (shape.enum) return choiceOf(shape.enum.map(String))
  if (shape.anyOf) return [...new Set(shape.anyOf.map(blankOf))].join('/')
  switch (shape.type) {
    case 'boolean':
      return 'yes/no'
    case 'integer':
    case 'number':
      return 'NUMBER'
    case 'null':
      return 'null'
    case 'array':
      return shape.items?.properties ? 'JSON' : `${blankOf(shape.items)},...`
    default:
      return shape.format === 'date' ? 'YYYY-MM-DD' : 'TEXT'
  }
}

const choiceOf = (choices: readonly string[]): string =>
  choices.length <= mostNamed ? choices.join('/') : [...choices.slice(0, mostNamed), '...'].join('/')

/** The blank of a note in one's own words. */
export const blankNote = 'TEXT'
