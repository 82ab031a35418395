// Under which country are the rules of agencies tested, and what does a test expect to be decided?
import { decisions } from '../../domain/decisions.js'
import type { Decision, Facts } from '../../domain/explained.js'
import type { FigureValue } from '../../domain/rulebook/rulebook-figures.js'
import { aCountry } from '../rig/a-country.js'

export type Setting = {
  figures?: { [name: string]: FigureValue | undefined }
  supplied?: Facts
  /** The civil date; noon in Nepal of that day. */
  on?: string
}

/** A decision about an agency on 1 June 2027, unless told otherwise. */
export function decideOn(name: string, facts: Facts, setting: Setting = {}): Decision<Facts> {
  const { figures, supplied = {}, on = '2027-06-01' } = setting
  const kind = decisions.get(name)
  if (!kind) throw new Error(`expected a decision "${name}"`)
  return kind.decide({ rulebook: aCountry(figures), on, at: `${on}T06:15:00Z`, supplied }, facts)
}

/** The value of a decision that must be decided. */
export function valueOn(name: string, facts: Facts, setting: Setting = {}): Facts {
  const decision = decideOn(name, facts, setting)
  if (decision.status !== 'decided') throw new Error(`expected a decision, got missing ${decision.figures.join(', ')}`)
  return decision.value
}
