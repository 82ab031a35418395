// Which instrument of social security applies to a branch in a corridor, and is there an agreement that adds periods up?
import type { Provenance } from './figures.js'
import type { Corridor } from './rulebook/rulebook-corridor.js'
import type { Branch, instrumentMethods } from './rulebook/rulebook-instrument.js'
import { names, type SocialSecurityStatement } from './rulebook/rulebook-social-security.js'

type Method = (typeof instrumentMethods)[number]

/** The instrument that applies; `open` are the methods that would come before it and of which nobody knows. */
export type ApplyingInstrument = Provenance & {
  branch: Branch
  /** Id of its rulebook, `none` or `unknown`. */
  instrument: string
  method: Method | null
  open: Method[]
}

/**
 * The first instrument in the order of choice: totalization (the European Union, a convention), a bilateral agreement,
 * contributions only, unilateral export, a lump sum. Undefined for texts of before corridors said so.
 */
export function instrumentFor({ socialSecurity }: Corridor, branch: Branch): ApplyingInstrument | undefined {
  const statements = socialSecurity?.[branch]
  if (!statements) return undefined
  const named = statements.findIndex(({ instrument }) => names(instrument))
  const before = named < 0 ? statements : statements.slice(0, named)
  const unknown = before.filter(({ instrument }) => instrument === 'unknown')
  const said = statements[named] ?? unknown[0] ?? statements.at(-1)
  if (!said) return undefined
  const { instrument, method = null, source, verified } = said
  const open = unknown.flatMap((one) => (one.method ? [one.method] : []))
  return { branch, instrument, method, open, source, verified }
}

/** What an agreement between the two countries does with pension periods. */
export type AgreementCode = 'totalization' | 'contributions-only' | 'none' | 'unknown'

const codeOf: { readonly [M in Method]?: AgreementCode } = {
  totalization: 'totalization',
  'bilateral-pro-rata': 'totalization',
  'contributions-only': 'contributions-only',
}

/** The agreement on old-age pensions; undefined for texts of before corridors said so. */
export function agreementOf({ socialSecurity }: Corridor): (Provenance & { code: AgreementCode }) | undefined {
  const all = socialSecurity?.['old-age']
  const ofAgreements = all?.filter(({ method }) => method === undefined || codeOf[method] !== undefined)
  if (!ofAgreements) return undefined
  const of = (code: AgreementCode, said: SocialSecurityStatement) => ({
    code,
    source: said.source,
    verified: said.verified,
  })
  const named = ofAgreements.find(({ instrument }) => names(instrument))
  if (named?.method) return of(codeOf[named.method] ?? 'unknown', named)
  const unknown = ofAgreements.find(({ instrument }) => instrument === 'unknown')
  if (unknown) return of('unknown', unknown)
  const [none] = ofAgreements
  return none
    ? of('none', none)
    : { code: 'unknown', source: 'the corridor says nothing of an agreement', verified: false }
}
