// How are named facts passed on and read? Missing ones as null, never as undefined: facts travel as JSON.
import type { Fact, Facts } from './explained.js'

/** The named facts, missing ones as null. */
export function pick(facts: Facts | undefined, ...names: readonly string[]): Facts {
  return Object.fromEntries(names.map((name) => [name, facts?.[name] ?? null]))
}

/** The named facts that are there; missing ones are left out. */
export function pickKnown(facts: Facts | undefined, ...names: readonly string[]): Facts {
  return Object.fromEntries(names.flatMap((name) => (facts?.[name] === undefined ? [] : [[name, facts[name]]])))
}

/** A fact as text; empty when it is missing or no single value. */
export function textOf(facts: Facts | undefined, name: string): string {
  const value = facts?.[name]
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}

/** A fact as a number; 0 when it is missing or none. */
export function numberOf(facts: Facts | undefined, name: string): number {
  const value = facts?.[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** A fact as a list of texts. */
export function textsOf(facts: Facts | undefined, name: string): string[] {
  const value = facts?.[name]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** A fact as a list of records. */
export function recordsOf(facts: Facts | undefined, name: string): Facts[] {
  const value = facts?.[name]
  if (!Array.isArray(value)) return []
  return (value as readonly (Fact | Facts)[]).filter((item): item is Facts => typeof item === 'object' && item !== null)
}
