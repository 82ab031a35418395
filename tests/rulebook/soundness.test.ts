// What must a file say that older, pinned texts need not, and do two versions of one rulebook follow each other?
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { BrokenRulebook, loadRulebooks, parseRulebook, parseRulebookFile, rulebookFolder } from '../../rulebook/load.js'

const id = 'npl-kor-manufacturing'
const text = readFileSync(join(rulebookFolder, `${id}.yaml`), 'utf8')

type Draft = {
  version: string
  channel?: string
  socialSecurity?: { [branch: string]: object[] }
  figures: { [name: string]: { unit: string; period?: object; values: object[] } }
}

const changed = (change: (draft: Draft) => void): string => {
  const draft = parse(text) as Draft
  change(draft)
  return stringify(draft)
}

const dated = (value: number, validFrom: string, validTo?: string) => ({
  value,
  validFrom,
  ...(validTo && { validTo }),
  source: 'test source',
  verified: false,
})

const problemsOf = (act: () => unknown): { file: string; path: string; reason: string }[] => {
  try {
    act()
  } catch (error) {
    if (error instanceof BrokenRulebook) return error.problems
    throw error
  }
  return []
}

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** The problems of a folder with these texts by file name. */
function folderWith(files: { [file: string]: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'rulebooks-'))
  folders.push(folder)
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
  return problemsOf(() => loadRulebooks(folder))
}

describe('a file to be used', () => {
  const silent = changed((draft) => {
    delete draft.channel
    delete draft.socialSecurity
    delete draft.figures['medical-retest-days']?.period
  })

  it('says how its days are counted, who recruits and which instrument of social security applies', () => {
    expect(problemsOf(() => parseRulebookFile(silent, 'draft.yaml')).map(({ path }) => path)).toEqual([
      'figures.medical-retest-days.period',
      'channel',
      'socialSecurity',
    ])
  })
  it('is still read as a text that a case has pinned when it does not', () => {
    expect(parseRulebook(silent, 'pinned').rulebook).toMatchObject({ id, kind: 'corridor' })
  })
})

describe('two versions of one rulebook in a folder', () => {
  const next = (values: object[]) =>
    changed((draft) => {
      draft.version = '2027-01-01'
      Object.assign(draft.figures['stay-maximum-months'] ?? {}, { values })
    })
  const bothWith = (values: object[]) =>
    folderWith({ [`${id}.2026-01-01.yaml`]: text, [`${id}.2027-01-01.yaml`]: next(values) })

  it('follow each other when the change begins on the day of the later version', () => {
    expect(bothWith([dated(58, '2020-01-01', '2026-12-31'), dated(60, '2027-01-01')])).toEqual([])
  })
  it('have a gap when the later one holds no value on its first day', () => {
    expect(bothWith([dated(60, '2027-02-01')])).toMatchObject([
      {
        file: `${id}.2027-01-01.yaml`,
        path: 'figures.stay-maximum-months',
        reason: expect.stringMatching(/^gap: expected a value from 2027-01-01/) as string,
      },
    ])
  })
  it('overlap when the later one changes a day on which the earlier one is in force', () => {
    expect(bothWith([dated(60, '2020-01-01')])).toMatchObject([
      {
        path: 'figures.stay-maximum-months',
        reason: expect.stringMatching(/^overlap: .* for days before 2027-01-01, got another/) as string,
      },
    ])
  })
  it('overlap when they are of one date', () => {
    const twice = { [`${id}.yaml`]: text, [`${id}.2026-01-01.yaml`]: `${text}\n# the same again\n` }
    expect(folderWith(twice)).toMatchObject([
      { path: 'version', reason: expect.stringMatching(/^overlap: expected another day/) as string },
    ])
  })
})

describe('a corridor and the instruments it names', () => {
  const instrument = readFileSync(join(rulebookFolder, 'kr-nps.yaml'), 'utf8')
  const read = { source: 'test source', verified: true }
  const naming = (branch: string, statement: object) =>
    changed((draft) => Object.assign(draft.socialSecurity ?? {}, { [branch]: [{ ...statement, ...read }] }))
  const both = (corridor: string) => folderWith({ [`${id}.yaml`]: corridor, 'kr-nps.yaml': instrument })

  it('are sound together, and a draft of a corridor leans on the instruments that come with the system', () => {
    expect(both(text)).toEqual([])
    expect(folderWith({ [`${id}.yaml`]: naming('old-age', { method: 'lump-sum', instrument: 'xx-none' }) })).toEqual([])
  })
  it.each([
    [
      'is not there',
      'old-age',
      { method: 'lump-sum', instrument: 'kr-npss' },
      /^expected an instrument of kr-nps, got/,
    ],
    ['is of another method', 'old-age', { method: 'totalization', instrument: 'kr-nps' }, /of the method totalization/],
    ['has no such branch', 'family', { method: 'lump-sum', instrument: 'kr-nps' }, /for family, got "kr-nps"/],
  ])('are at fault where the instrument %s', (_, branch, statement, reason) => {
    expect(both(naming(branch, statement))).toMatchObject([
      {
        file: `${id}.yaml`,
        path: `socialSecurity.${branch}[0].instrument`,
        reason: expect.stringMatching(reason) as string,
      },
    ])
  })
})
