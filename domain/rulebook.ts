// Which kinds of rulebook are there, and what does a case pin?
import { z } from 'zod'
import { Corridor } from './rulebook/rulebook-corridor.js'
import { Country } from './rulebook/rulebook-country.js'
import { Instrument } from './rulebook/rulebook-instrument.js'

/** A corridor, read by cases and job orders, a country, read by agencies, or an instrument of social security, read by claims; `kind` says which. */
export const Rulebook = z.discriminatedUnion('kind', [Corridor, Country, Instrument])
export type Rulebook = z.infer<typeof Rulebook>

/** A rulebook text as read and checked, with the SHA-256 of its bytes: the version a case pins. */
export type PinnedRulebook<R extends Rulebook = Rulebook> = { hash: string; text: string; rulebook: R }
