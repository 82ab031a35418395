// How does `--set name=value` become the field of a form? Guided by the form's JSON Schema; the form itself judges.
import { Refused } from '../refusal.js'
import type { Table } from './print.js'

/** A JSON Schema, as far as forms use it. */
export type Schema = {
  type?: string | string[]
  format?: string
  properties?: { [name: string]: Schema }
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  title?: string
}

type Tree = { [name: string]: unknown }

/**
 * The data that `--set` options say, on top of `base`. Dots lead into objects and arrays (`periods.0.from=2026-01-01`);
 * an array field takes values with commas, or several `--set`. Refuses with `usage` what is not NAME=VALUE.
 */
export function fieldsFrom(sets: readonly string[], schema: Schema, base: unknown = {}): unknown {
  if (sets.length === 0) return base
  const data = structuredClone(typeof base === 'object' && base !== null ? base : {}) as Tree
  const seen = new Set<string>()
  for (const set of sets) {
    const { path, value } = partsOf(set)
    const place = schemaAt(schema, path)
    const again = seen.has(path.join('.'))
    if (again && !isArray(place))
      throw new Refused(
        'usage',
        `expected one value for ${path.join('.')}, got it twice; give --set ${path.join('.')}=… once`,
      )
    refuseBrokenJson(path, value, place)
    seen.add(path.join('.'))
    put(data, path, { value: coerce(value, place), append: again })
  }
  return data
}

/** The value that a text stands for in a place of this schema; a text that does not fit stays a text, for the form to refuse. */
export function coerce(text: string, schema: Schema | undefined): unknown {
  for (const kind of kindsOf(schema)) {
    const value = coerceTo(kind, text, schema)
    if (value !== undefined) return value
  }
  return text
}

/** Strictest first: a figure that may be a number or a text is a number when it looks like one. */
const strictness = ['null', 'boolean', 'integer', 'number', 'array', 'object'] as const
type Kind = (typeof strictness)[number]

function kindsOf(schema: Schema | undefined): Kind[] {
  const alternatives = schema?.anyOf ?? schema?.oneOf ?? (schema ? [schema] : [])
  const types = alternatives.flatMap(({ type }) => type ?? [])
  return strictness.filter((kind) => types.includes(kind))
}

function coerceTo(kind: Kind, text: string, schema: Schema | undefined): unknown {
  switch (kind) {
    case 'null':
      return text === 'null' ? null : undefined
    case 'boolean':
      return /^(true|yes)$/i.test(text) ? true : /^(false|no)$/i.test(text) ? false : undefined
    case 'integer':
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
    case 'array':
      return text.startsWith('[')
        ? json(text)
        : text === ''
          ? []
          : text.split(',').map((item) => coerce(item.trim(), itemsOf(schema)))
    case 'object':
      return text.startsWith('{') ? json(text) : undefined
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Text that begins as JSON where JSON is taken must be JSON: the shell may have taken its quotes away. */
function refuseBrokenJson(path: readonly string[], text: string, place: Schema | undefined): void {
  const kinds = kindsOf(place)
  const begins = (text.startsWith('[') && kinds.includes('array')) || (text.startsWith('{') && kinds.includes('object'))
  if (!begins || json(text) !== undefined) return
  const name = path.join('.')
  throw new Refused(
    'usage',
    `expected JSON for ${name}, got text that is none; put it in single quotes: --set '${name}=…', or use --data FILE`,
    name,
  )
}

const isArray = (schema: Schema | undefined): boolean => kindsOf(schema).includes('array')

const itemsOf = (schema: Schema | undefined): Schema | undefined =>
  schema?.items ?? (schema?.anyOf ?? schema?.oneOf)?.find(({ items }) => items)?.items

function schemaAt(schema: Schema, path: readonly string[]): Schema | undefined {
  let place: Schema | undefined = schema
  for (const step of path) place = /^\d+$/.test(step) ? itemsOf(place) : ownProperty(place, step)
  return place
}

/** A property of the schema, or of the first of its alternatives that has one of this name. */
function ownProperty(schema: Schema | undefined, name: string): Schema | undefined {
  const candidates = schema ? [schema, ...(schema.anyOf ?? schema.oneOf ?? [])] : []
  const found = candidates.find(({ properties }) => properties && Object.hasOwn(properties, name))
  return found?.properties?.[name]
}

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype']

function partsOf(set: string): { path: string[]; value: string } {
  const equals = set.indexOf('=')
  const path = set.slice(0, Math.max(equals, 0)).trim().split('.')
  const fault = equals < 1 || path.some((step) => step === '' || forbidden.includes(step))
  if (fault)
    throw new Refused('usage', `expected --set NAME=VALUE, got "${set.slice(0, 60)}"; such as --set heldOn=2026-01-31`)
  return { path, value: set.slice(equals + 1) }
}

function put(data: Tree, path: readonly string[], { value, append }: { value: unknown; append: boolean }): void {
  let place: Tree = data
  for (const [depth, step] of path.slice(0, -1).entries()) {
    refuseGap(place, path, depth)
    const next = place[step]
    if (typeof next !== 'object' || next === null) place[step] = /^\d+$/.test(path[depth + 1] ?? '') ? [] : {}
    place = place[step] as Tree
  }
  refuseGap(place, path, path.length - 1)
  const last = path.at(-1) ?? ''
  const before = place[last]
  place[last] =
    append && Array.isArray(before) && Array.isArray(value)
      ? [...(before as unknown[]), ...(value as unknown[])]
      : value
}

function refuseGap(place: unknown, path: readonly string[], depth: number): void {
  const step = path[depth] ?? ''
  if (!Array.isArray(place) || (/^\d+$/.test(step) && Number(step) <= place.length)) return
  const list = path.slice(0, depth).join('.')
  throw new Refused('usage', `expected item ${place.length} of ${list} next, got ${step}; count from 0 without gaps`)
}

/** The fields of a form for people: which are required, and what each takes. */
export function fieldTable({ properties = {}, required = [] }: Schema): Table {
  const rows = Object.entries(properties).map(([name, field]) => [
    name,
    required.includes(name) ? 'yes' : 'no',
    wordsFor(field),
  ])
  return { head: ['field', 'required', 'takes'], rows }
}

/** What a field takes, for people. */
function wordsFor(field: Schema): string {
  if (field.enum) return field.enum.map(String).join(' | ')
  if (field.const !== undefined) return JSON.stringify(field.const)
  const alternatives = field.anyOf ?? field.oneOf
  if (alternatives) return [...new Set(alternatives.map(wordsFor))].join(' or ')
  if (field.items) return `a list of ${insideOf(field.items)}`
  if (field.properties) return insideOf(field)
  return field.format === 'date' ? 'a date as YYYY-MM-DD' : String(field.type ?? 'text')
}

function insideOf(item: Schema): string {
  const { properties, required = [] } = item
  if (!properties) return wordsFor(item)
  return `{ ${Object.keys(properties)
    .map((name) => (required.includes(name) ? name : `${name}?`))
    .join(', ')} }`
}
