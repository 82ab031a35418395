// Which occupations does ISCO-08 know, and what is each called?
// Source: International Standard Classification of Occupations 2008 (ISCO-08), International Labour Organization,
// structure as published by the ILO: 10 major, 43 sub-major, 130 minor and 436 unit groups. Codes and titles were written
// from knowledge of that structure, and every code and title was compared with one public copy of it; the ILO's own file
// was not at hand, so that the spelling of a title (a hyphen, "-ise") may differ from it. Definitions are not kept.
import { farmingTradesAndElementary } from '../isco-08/farming-trades-and-elementary.js'
import { managersAndProfessionals } from '../isco-08/managers-and-professionals.js'
import { techniciansClerksAndServices } from '../isco-08/technicians-clerks-and-services.js'

/** Where the classification comes from, as the steps of a decision name it. */
export const isco08Source = 'International Standard Classification of Occupations 2008 (ISCO-08), ILO'

const titles: ReadonlyMap<string, string> = new Map(
  [managersAndProfessionals, techniciansClerksAndServices, farmingTradesAndElementary].flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const space = line.indexOf(' ')
        return [line.slice(0, space), line.slice(space + 1)]
      }),
  ),
)

/** Whether `code` is one of the 436 unit groups: the four digits that a job order names. */
export function isUnitGroup(code: string): boolean {
  return code.length === 4 && titles.has(code)
}

/** The title of a group of any level; undefined when there is none with this code. */
export function occupationTitle(code: string): string | undefined {
  return titles.get(code)
}

/** The groups of one level, by the number of digits: 1 major, 2 sub-major, 3 minor, 4 unit groups. */
export function groupsOf(digits: 1 | 2 | 3 | 4): string[] {
  return [...titles.keys()].filter((code) => code.length === digits)
}

/** The group above; undefined for a major group. */
export function groupAbove(code: string): string | undefined {
  return code.length > 1 ? code.slice(0, -1) : undefined
}

/**
 * Unit groups near a code that does not exist, so that a caseworker sees what may have been meant: those of the same
 * minor group, or of the nearest group above that exists; at most `limit`.
 */
export function nearUnitGroups(code: string, limit = 5): string[] {
  for (let prefix = code.slice(0, 3); prefix.length > 0; prefix = prefix.slice(0, -1)) {
    const near = groupsOf(4).filter((unit) => unit.startsWith(prefix))
    if (near.length > 0) return near.slice(0, limit)
  }
  return []
}
