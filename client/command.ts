// Which command is this? One id and one digest, so that the same command again is answered and not done again.
import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '../domain/actor.js'

/** What every command of a caller carries besides its own content. */
export type Caller = {
  actor: Actor
  /** The caller's own key: the same key with the same content gives the same answer. A random one when absent. */
  key?: string
}

/** A command with its identity. */
export type IssuedCommand = {
  actor: Actor
  key: string
  commandId: string
  digest: string
  action: string
  subject?: string
}

/** Gives a command its identity: id from the key, digest from what is to be done, to what, with which data. */
export function issueCommand(
  caller: Caller,
  content: { action: string; subject?: string; data: unknown },
): IssuedCommand {
  const key = caller.key ?? newKey()
  const { action, subject } = content
  return {
    actor: caller.actor,
    key,
    commandId: commandIdOf(key),
    digest: digestOf(content),
    action,
    ...(subject === undefined ? {} : { subject }),
  }
}

/** A fresh random key: 22 characters. */
export const newKey = (): string => randomBytes(16).toString('base64url')

/** The command id of a key: 22 characters. The key itself goes no further: callers may put anything into it. */
export const commandIdOf = (key: string): string => sha256(key).slice(0, 22)

/** Eight characters that stand for a content; another order of its fields gives the same. */
export const digestOf = (content: unknown): string => sha256(canonicalJson(content)).slice(0, 8)

/** JSON with the fields of every object in alphabetical order; undefined fields are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner))
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sorted = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
