// Does a decision refuse the other kind of rulebook?
import { describe, expect, it } from 'vitest'
import { decisions } from '../../domain/decisions.js'
import { UnreadableFacts } from '../../domain/unreadable-facts.js'
import { aCountry } from '../rig/a-country.js'
import { aContext } from './nepal-korea.js'

const kinds = [...decisions].map(([name, { reads }]) => [name, reads] as const)

describe('a decision', () => {
  it.each(kinds)('%s reads a %s and refuses the other kind by the path rulebook', (name, reads) => {
    const context = aContext()
    const other = reads === 'corridor' ? { ...context, rulebook: aCountry() } : context
    const refusal = () => decisions.get(name)?.decide(other, {})
    expect(refusal).toThrow(`expected a ${reads} as rulebook for decision "${name}", got a problem at rulebook`)
    expect(refusal).toThrow(UnreadableFacts)
  })
})
