// Is a broken rulebook refused with file, path and reason?
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { BrokenRulebook, loadRulebooks, parseRulebook, rulebookFolder } from '../../rulebook/load.js'
import type { RulebookProblem } from '../../rulebook/soundness.js'

const file = 'npl-kor-manufacturing.yaml'
const text = readFileSync(join(rulebookFolder, file), 'utf8')
const score = { label: 'Score', unit: 'points' }
const dated = (value: number, validFrom: string, validTo?: string) => ({
  value,
  validFrom,
  ...(validTo && { validTo }),
  source: 'test source',
  verified: false,
})

/** The problems of the corridor with something changed. */
function problemsAfter(change: (data: Record<string, never>) => void): RulebookProblem[] {
  const data = parse(text)
  change(data)
  return problemsOf(() => parseRulebook(stringify(data), file))
}

function problemsOf(act: () => unknown): RulebookProblem[] {
  try {
    act()
  } catch (error) {
    if (error instanceof BrokenRulebook) return error.problems
    throw error
  }
  return []
}

const set = (path: string[], value: unknown) => (data: Record<string, never>) => {
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce<Record<string, never>>((node, key) => node[key] ?? {}, data)
  Object.assign(parent, { [last]: value })
}

describe('a rulebook file', () => {
  it('is pinned by the SHA-256 of its bytes, and its text is kept', () => {
    const rulebook = loadRulebooks().find((one) => one.file === file)
    expect(rulebook?.hash).toBe(
      createHash('sha256')
        .update(readFileSync(join(rulebookFolder, file)))
        .digest('hex'),
    )
    expect(rulebook?.text).toBe(text)
    expect(rulebook).toEqual({ ...parseRulebook(text, 'registry'), file })
  })
  it('is read as it stands: a change on disk is seen at once, the same text is the same rulebook, which nobody can change', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sojourn-rulebooks-'))
    try {
      const say = (more: string) => writeFileSync(join(folder, file), `${text}${more}`)
      const named = readdirSync(rulebookFolder).filter((name) => name.endsWith('.yaml'))
      for (const name of named) cpSync(join(rulebookFolder, name), join(folder, name))
      const read = () => loadRulebooks(folder).find((one) => one.file === file)
      const first = read()
      expect(read()?.rulebook).toBe(first?.rulebook)
      say('# a note\n')
      expect(read()?.hash).not.toBe(first?.hash)
      say('')
      expect(read()?.hash).toBe(first?.hash)
      expect(() => Object.assign(first?.rulebook.figures ?? {}, { wage: 1 })).toThrow(TypeError)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
  it('with an unknown key is refused with file, path and reason', () => {
    expect(problemsAfter(set(['figures', 'stay-maximum-months', 'colour'], 'blue'))).toEqual([
      { file, path: 'figures.stay-maximum-months.colour', reason: 'unknown key; remove or correct it' },
    ])
  })
  it('with a missing source and a date that does not exist is refused with both problems at once', () => {
    const problems = problemsAfter((data) => {
      set(['figures', 'stay-maximum-months', 'values'], [{ value: 58, validFrom: '2021-02-29', verified: true }])(data)
    })
    expect(problems.map((problem) => problem.path)).toEqual([
      'figures.stay-maximum-months.values[0].validFrom',
      'figures.stay-maximum-months.values[0].source',
    ])
    expect(problems[0]?.reason).toBe('expected a calendar date as YYYY-MM-DD')
  })
  it.each([
    [
      'overlapping by a day',
      [dated(1, '2020-01-01', '2020-12-31'), dated(2, '2020-12-31')],
      'figures.score.values[1].validFrom',
      'overlap: expected 2021-01-01, the day after the value before ends, got 2020-12-31',
    ],
    [
      'with a gap of a day',
      [dated(1, '2020-01-01', '2020-12-31'), dated(2, '2021-01-02')],
      'figures.score.values[1].validFrom',
      'gap: expected 2021-01-01, the day after the value before ends, got 2021-01-02',
    ],
    [
      'after a value without an end',
      [dated(1, '2020-01-01'), dated(2, '2021-01-01')],
      'figures.score.values[1].validFrom',
      'overlap: the value before has no validTo; give it one',
    ],
    [
      'that ends before it begins',
      [dated(1, '2020-01-02', '2020-01-01')],
      'figures.score.values[0].validTo',
      'expected a day from 2020-01-02 on, got 2020-01-01',
    ],
  ])('with a validity %s is refused', (_, values, path, reason) => {
    expect(problemsAfter(set(['figures', 'score'], { ...score, values }))).toEqual([{ file, path, reason }])
  })
  it('with values that follow each other day by day is sound', () => {
    const values = [dated(1, '2020-01-01', '2020-02-29'), dated(2, '2020-03-01')]
    expect(problemsAfter(set(['figures', 'score'], { ...score, values }))).toEqual([])
  })
  it('that calls an unknown value verified is refused', () => {
    const values = [{ ...dated(1, '2020-01-01'), value: 'unknown', verified: true }]
    expect(problemsAfter(set(['figures', 'score'], { ...score, values }))[0]).toMatchObject({
      path: 'figures.score.values[0].verified',
    })
  })
  it('that spreads mornings until quiet hours begin again is refused; until a minute before, it is sound', () => {
    const spread = (minutes: number) => (data: Record<string, never>) => {
      set(['noticeHours', 'quietFrom'], '12:00')(data)
      set(['noticeHours', 'spreadMinutes'], minutes)(data)
    }
    expect(problemsAfter(spread(240)).map(({ path }) => path)).toEqual(['noticeHours.spreadMinutes'])
    expect(problemsAfter(spread(239))).toEqual([])
  })
  it('whose cap names no figure, whose zone does not exist or whose week has 7 rest days is refused', () => {
    const problems = problemsAfter((data) => {
      set(['zones', 'origin'], 'Asia/Atlantis')(data)
      set(['restDays', 'origin'], [1, 2, 3, 4, 5, 6, 7])(data)
    })
    expect(problems.map((problem) => problem.path)).toEqual(['zones.origin', 'restDays.origin'])
    expect(problemsAfter(set(['payers', 'visa', 'capFigure'], 'visa-fee'))).toEqual([
      { file, path: 'payers.visa.capFigure', reason: 'expected the name of a figure of this file, got "visa-fee"' },
    ])
  })
  it('without a default deadline is refused', () => {
    const problems = problemsAfter((data) => {
      delete (data['deadlines'] as unknown as Record<string, unknown>)['default']
    })
    expect(problems).toEqual([
      { file, path: 'deadlines.default', reason: 'expected a deadline for kinds without their own' },
    ])
  })
  it('that is no YAML, or has a key twice, is refused with its line', () => {
    expect(problemsOf(() => parseRulebook('id: [', 'a.yaml'))[0]).toMatchObject({
      file: 'a.yaml',
      path: expect.stringMatching(/^line 1/),
    })
    const twice = problemsOf(() => parseRulebook('id: a\nkind: b\nid: c\n', 'a.yaml'))
    expect(twice[0]?.path).toBe('line 3, column 1')
  })
  it('that is empty is refused', () => {
    expect(problemsOf(() => parseRulebook('', 'a.yaml'))).toHaveLength(1)
  })
})

describe('a folder of rulebooks', () => {
  const folders: string[] = []
  const aFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'rulebooks-'))
    folders.push(folder)
    return folder
  }
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

  it('with two broken files names the problems of both at once', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'a.yaml'), 'id: [')
    cpSync(join(rulebookFolder, file), join(folder, 'b.yaml'))
    writeFileSync(join(folder, 'c.yaml'), Buffer.from([0xff, 0xfe, 0x41]))
    const problems = problemsOf(() => loadRulebooks(folder))
    expect(problems.map(({ file: name, path }) => `${name} ${path}`)).toEqual([
      expect.stringMatching(/^a\.yaml line 1/),
      'b.yaml id',
      'c.yaml ',
    ])
    expect(() => loadRulebooks(folder)).toThrow(
      'b.yaml: id: expected the name of its file, got "npl-kor-manufacturing"',
    )
  })
  it('with no file is refused', () => {
    expect(() => loadRulebooks(aFolder())).toThrow('expected at least one .yaml file, found none')
  })
})
