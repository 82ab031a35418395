// Does every corridor name instruments that are there, of the method it says and for the branch?
import type { Instrument } from '../domain/rulebook/rulebook-instrument.js'
import { names, type SocialSecurityStatement } from '../domain/rulebook/rulebook-social-security.js'
import type { RulebookFile, RulebookProblem } from './soundness.js'

/**
 * Instruments that corridors name and the same files do not hold, or hold for other methods or branches. Files without
 * any instrument, such as drafts of one corridor, lean on those that come with the system.
 */
export function instrumentProblems(files: readonly RulebookFile[]): RulebookProblem[] {
  const instruments = files.flatMap(({ rulebook }) => (rulebook.kind === 'instrument' ? [rulebook] : []))
  if (instruments.length === 0) return []
  return files.flatMap(({ file, rulebook }) => {
    const branches = rulebook.kind === 'corridor' ? Object.entries(rulebook.socialSecurity ?? {}) : []
    return branches.flatMap(([branch, statements]) =>
      statements.flatMap((statement, place) => {
        const reason = faultOf(statement, branch, instruments)
        return reason ? [{ file, path: `socialSecurity.${branch}[${place}].instrument`, reason }] : []
      }),
    )
  })
}

function faultOf(
  { instrument, method }: SocialSecurityStatement,
  branch: string,
  instruments: readonly Instrument[],
): string | undefined {
  if (!names(instrument)) return undefined
  const found = instruments.filter(({ id }) => id === instrument)
  if (found.length === 0) {
    const ids = [...new Set(instruments.map(({ id }) => id))].join(', ')
    return `expected an instrument of ${ids}, got "${instrument}"`
  }
  const fits = found.some((one) => one.method === method && one.branches.some((of) => of.branch === branch))
  return fits
    ? undefined
    : `expected an instrument of the method ${method ?? 'none'} for ${branch}, got "${instrument}"`
}
