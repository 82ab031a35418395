// Does a person of the demo show where nobody may be named? Looks for each field in files and texts, in every form it may take.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A path (file or folder), or a text with a name for it. */
export type Place = string | { name: string; text: string }

type Needle = { field: string; form: string; bytes: Buffer }

/** Fields that name a person, or lead to one. Sex, nationality, language, zone, occupation are codes. */
const telling = ['givenName', 'familyName', 'birthDate', 'passportNumber', 'email', 'phone', 'address'] as const

/** Where a field of the person stands in one of the places: `place: field as form`. */
export function findingsIn(places: readonly Place[], person: { readonly [field: string]: string }): string[] {
  const needles = telling.flatMap((field) => needlesOf(field, person[field] ?? ''))
  return bytesOf(places).flatMap(({ name, bytes }) =>
    needles.filter((needle) => bytes.includes(needle.bytes)).map(({ field, form }) => `${name}: ${field} as ${form}`),
  )
}

/** Whether a code word that must be there is found by the same search: a search that finds nothing proves nothing. */
export const isFoundIn = (places: readonly Place[], word: string): boolean =>
  bytesOf(places).some(({ bytes }) => needlesOf('', word).some((needle) => bytes.includes(needle.bytes)))

/** Bytes searched, in all. */
export const sizeOf = (places: readonly Place[]): number =>
  bytesOf(places).reduce((sum, { bytes }) => sum + bytes.length, 0)

/** A text may stand as it is, in two-byte characters, in hex, in base64 at any of three offsets, or escaped for an address. */
function needlesOf(field: string, text: string): Needle[] {
  const plain = Buffer.from(text, 'utf8')
  const forms: [string, Buffer][] = [
    ['text', plain],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['hex', Buffer.from(plain.toString('hex'))],
    ['URL', Buffer.from(encodeURIComponent(text) === text ? '' : encodeURIComponent(text))],
    ...[0, 1, 2].map((offset): [string, Buffer] => ['base64', base64At(plain, offset)]),
  ]
  return forms.filter(([, bytes]) => bytes.length >= 4).map(([form, bytes]) => ({ field, form, bytes }))
}

/** The characters of a base64 text that the bytes alone decide, when `offset` bytes of something else stand before them. */
function base64At(bytes: Buffer, offset: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const first = Math.ceil((offset * 8) / 6)
  const last = Math.floor(((offset + bytes.length) * 8) / 6)
  return Buffer.from(text.slice(first, last))
}

function bytesOf(places: readonly Place[]): { name: string; bytes: Buffer }[] {
  return places.flatMap((place) => {
    if (typeof place !== 'string') return [{ name: place.name, bytes: Buffer.from(place.text) }]
    if (!existsSync(place)) throw new Error(`expected ${place} to search in, it is not there`)
    return filesIn(place).map((file) => ({ name: file, bytes: readFileSync(file) }))
  })
}

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path]
