// Which rulebook files do we read: those that come with the system, and those that someone hands us?
import { readFileSync, statSync } from 'node:fs'
import type { PlainDate } from '../domain/calendar.js'
import type { PinnedRulebook, Rulebook } from '../domain/rulebook.js'
import type { Corridor } from '../domain/rulebook/rulebook-corridor.js'
import type { Instrument } from '../domain/rulebook/rulebook-instrument.js'
import { BrokenRulebook, loadRulebooks, parseRulebook, parseRulebookFile } from '../rulebook/load.js'
import type { RulebookFile, RulebookProblem } from '../rulebook/soundness.js'
import { closest } from './closest.js'
import { Refused } from './refusal.js'

/** The rulebooks that come with this system; refuses with `bad-rulebook` when one is broken. */
export const shippedRulebooks = (): RulebookFile[] => soundOrRefused(() => loadRulebooks())

/** The rulebook with this id, as its file stands now; refuses with `no-such-rulebook` or `bad-rulebook`. */
export function requireRulebook(id: string): PinnedRulebook {
  return chosen(shippedRulebooks(), id, 'rulebook')
}

/** The corridor with this id, as its file stands now; refuses as `requireRulebook`. */
export function requireCorridor(id: string): PinnedRulebook<Corridor> {
  const corridors = shippedRulebooks().flatMap(({ rulebook, ...pinned }) =>
    rulebook.kind === 'corridor' ? [{ ...pinned, rulebook }] : [],
  )
  return chosen(corridors, id, 'corridor')
}

/** The instrument of social security with this id, as its file stands now; refuses as `requireRulebook`. */
export function requireInstrument(id: string): Instrument {
  const instruments = shippedRulebooks().flatMap(({ rulebook, ...pinned }) =>
    rulebook.kind === 'instrument' ? [{ ...pinned, rulebook }] : [],
  )
  return chosen(instruments, id, 'instrument').rulebook
}

/** A rulebook file that someone hands us; refuses with `no-such-rulebook` or `bad-rulebook`. */
export function readRulebookFile(path: string): RulebookFile {
  return soundOrRefused(() => parseRulebookFile(readText(path), path))
}

/** A rulebook file as a case could have pinned it: an older one may say less than one to be used. */
export function readPinnedFile(path: string): PinnedRulebook {
  return soundOrRefused(() => parseRulebook(readText(path), path))
}

/** What is wrong with a file, with every file of a folder, or with those that come with the system. */
export function checkRulebookFiles(path?: string): { sound: RulebookFile[]; problems: RulebookProblem[] } {
  try {
    const folder = path === undefined || isFolder(path)
    return { sound: folder ? loadRulebooks(path) : [parseRulebookFile(readText(path), path)], problems: [] }
  } catch (error) {
    if (!(error instanceof BrokenRulebook)) throw error
    return { sound: [], problems: error.problems }
  }
}

/** Whether there is a file of this path. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Of several versions the newest that has begun by today, or the oldest when none has. */
function chosen<R extends Rulebook>(among: PinnedRulebook<R>[], id: string, kind: string): PinnedRulebook<R> {
  const today: PlainDate = new Date().toISOString().slice(0, 10)
  const versions = among
    .filter(({ rulebook }) => rulebook.id === id)
    .sort((a, b) => (a.rulebook.version < b.rulebook.version ? -1 : 1))
  const found = versions.findLast(({ rulebook }) => rulebook.version <= today) ?? versions[0]
  if (found) return found
  const ids = [...new Set(among.map(({ rulebook }) => rulebook.id))]
  const message = `expected a ${kind} of ${ids.join(', ')}, got "${id}"${closest(id, ids)}`
  throw new Refused('no-such-rulebook', message, kind)
}

function soundOrRefused<Read>(read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof BrokenRulebook)) throw error
    throw refusedFor(error.problems)
  }
}

/** The refusal for broken files. */
function refusedFor(problems: readonly RulebookProblem[]): Refused {
  const [first] = problems
  const where = first ? `${first.file}: ${first.path || '(whole file)'}: ${first.reason}` : 'unreadable'
  const said = `expected sound rulebooks, got ${problems.length} problem(s), first ${where}`
  return new Refused('bad-rulebook', `${said}; see: npx sojourn rulebook validate`, first?.path ?? '')
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refused(
      'no-such-rulebook',
      `expected a rulebook file, got "${path}", which cannot be read; check the path`,
    )
  }
}
