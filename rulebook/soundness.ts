// What must a rulebook file say beyond its shape, and do two versions of one rulebook follow each other?
import { addToDate } from '../domain/calendar.js'
import type { PlainDate } from '../domain/calendar.js'
import { figureOn } from '../domain/rulebook/rulebook-figures.js'
import type { PinnedRulebook, Rulebook } from '../domain/rulebook.js'

/** One fault of a rulebook: the file, the place inside it (`figures.stay-maximum-months.values[0].value`), and why. */
export type RulebookProblem = { file: string; path: string; reason: string }

/** A rulebook with the file it was read from. */
export type RulebookFile = PinnedRulebook & { file: string }

/**
 * What a file to be used must say although older texts, which cases have pinned, need not: how days are counted, who
 * recruits, and which instrument of social security applies.
 */
export function omissions({ file, rulebook }: RulebookFile): RulebookProblem[] {
  const uncounted = Object.entries(rulebook.figures)
    .filter(([, { unit, period }]) => unit === 'days' && period === undefined)
    .map(([name]) => ({
      file,
      path: `figures.${name}.period`,
      reason: 'expected count, zone and countFirstDay for a figure in days, got nothing',
    }))
  if (rulebook.kind !== 'corridor') return uncounted
  const unsaid = [
    ...(rulebook.channel ? [] : [{ path: 'channel', reason: 'expected government or agency, got nothing' }]),
    ...(rulebook.socialSecurity ? [] : [{ path: 'socialSecurity', reason: saying }]),
  ]
  return [...uncounted, ...unsaid.map((one) => ({ file, ...one }))]
}

const saying = 'expected for each branch which instrument applies, if only that nobody knows, got nothing'

/**
 * Whether the versions of one rulebook follow each other: no two of the same date, no figure that has a value on the
 * last day of one version and none on the first day of the next, none that a later version states otherwise for a
 * day on which the earlier one is in force.
 */
export function versionProblems(files: readonly RulebookFile[]): RulebookProblem[] {
  const ids = [...new Set(files.map(({ rulebook }) => rulebook.id))]
  return ids.flatMap((id) => {
    const versions = files
      .filter(({ rulebook }) => rulebook.id === id)
      .sort((a, b) => (a.rulebook.version < b.rulebook.version ? -1 : 1))
    return versions.slice(1).flatMap((later, index) => pairProblems(versions[index] ?? later, later))
  })
}

function pairProblems({ rulebook: earlier, file: before }: RulebookFile, later: RulebookFile): RulebookProblem[] {
  const { file, rulebook } = later
  if (earlier.version === rulebook.version) {
    return [
      { file, path: 'version', reason: `overlap: expected another day than in ${before}, got ${earlier.version}` },
    ]
  }
  return successionProblems({ earlier, later: rulebook, from: rulebook.version, before, file })
}

/** One rulebook that another follows on a day; `before` names the first in sentences, `file` the second. */
export type Succession = { earlier: Rulebook; later: Rulebook; from: PlainDate; before: string; file: string }

/** Whether a rulebook may follow another on a day: no figure is lost by it, none is stated otherwise for days before. */
export function successionProblems({ earlier, later, from, before, file }: Succession): RulebookProblem[] {
  return Object.keys(earlier.figures).flatMap((name) => {
    const problem = transition({ earlier, later, name, from, before })
    return problem === undefined ? [] : [{ file, path: `figures.${name}`, reason: problem }]
  })
}

type Transition = Omit<Succession, 'file'> & { name: string }

function transition({ earlier, later, name, from, before }: Transition): string | undefined {
  const lastDay = addToDate(from, { days: -1 })
  const last = figureOn(earlier, name, lastDay)
  if (!last.known) return undefined
  if (!states(later, name, from)) {
    return `gap: expected a value from ${from} on, ${before} has one until then, got none`
  }
  const restated = figureOn(later, name, lastDay)
  if (!restated.known || JSON.stringify(restated.value) === JSON.stringify(last.value)) return undefined
  return `overlap: expected the value of ${before} for days before ${from}, got another; begin it on that day`
}

/** Whether a rulebook says anything about a figure on a day, if only that nobody knows it. */
function states({ figures }: Rulebook, name: string, on: PlainDate): boolean {
  const values = figures[name]?.values ?? []
  return values.some(({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo))
}
