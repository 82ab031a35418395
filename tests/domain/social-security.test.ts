// Which instrument applies to which branch in each corridor, and what do older texts without such statements answer?
import { describe, expect, it } from 'vitest'
import { branches } from '../../domain/rulebook/rulebook-instrument.js'
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import { SocialSecurity } from '../../domain/rulebook/rulebook-social-security.js'
import { agreementOf, instrumentFor } from '../../domain/social-security.js'
import { theCorridor } from '../rulebook/a-rulebook.js'

const korea = theCorridor('npl-kor-manufacturing')
const germany = theCorridor('phl-deu-nursing')
const saudiArabia = theCorridor('bgd-sau-construction')

const read = { source: 'a source for this test', verified: true }
const unread = { source: 'no source read', verified: false }

/** Korea, where the old-age branch says something else. */
function saying(...oldAge: NonNullable<Corridor['socialSecurity']>['old-age']): Corridor {
  if (!korea.socialSecurity) throw new Error('expected a corridor that speaks of social security')
  return { ...korea, socialSecurity: { ...korea.socialSecurity, 'old-age': oldAge } }
}

describe('the instrument of a branch', () => {
  it('is the lump sum of the National Pension for old age in Korea; nobody has looked for an export before it', () => {
    expect(instrumentFor(korea, 'old-age')).toMatchObject({
      instrument: 'kr-nps',
      method: 'lump-sum',
      open: ['unilateral-export'],
      verified: true,
    })
    expect(instrumentFor(korea, 'survivors')).toMatchObject({ instrument: 'unknown', open: [], verified: false })
  })
  it('is the unread treaty for the three pensions in Germany, unverified, and unknown for five other branches', () => {
    const found = branches.map((branch) => instrumentFor(germany, branch))
    expect(found.map((one) => one?.instrument)).toEqual([
      ...Array<string>(3).fill('bilateral-pro-rata'),
      ...Array<string>(5).fill('unknown'),
    ])
    expect(found.filter((one) => one?.verified)).toEqual([])
  })
  it('is unknown for all 8 branches in Saudi Arabia', () => {
    expect(branches.map((branch) => instrumentFor(saudiArabia, branch)?.instrument)).toEqual(
      branches.map(() => 'unknown'),
    )
  })
  it('is none where every statement says so, and the first of two in the order of choice', () => {
    const none = saying({ instrument: 'none', ...read })
    expect(instrumentFor(none, 'old-age')).toMatchObject({ instrument: 'none', method: null, open: [] })
    const two = saying(
      { method: 'totalization', instrument: 'eu-883-2004', ...read },
      { method: 'lump-sum', instrument: 'kr-nps', ...read },
    )
    expect(instrumentFor(two, 'old-age')).toMatchObject({ instrument: 'eu-883-2004', method: 'totalization' })
  })
  it('is not told by a text of before corridors said so', () => {
    const { socialSecurity: _, ...older } = korea
    expect(instrumentFor(older as Corridor, 'old-age')).toBeUndefined()
    expect(agreementOf(older as Corridor)).toBeUndefined()
  })
})

describe('the agreement of two countries', () => {
  it.each([
    ['none in Korea, read from an absence', korea, 'none', true],
    ['totalization in Germany, unverified', germany, 'totalization', false],
    ['unknown in Saudi Arabia', saudiArabia, 'unknown', false],
    [
      'contributions only',
      saying({ method: 'contributions-only', instrument: 'jp-contributions-only', ...read }),
      'contributions-only',
      true,
    ],
    [
      'unknown where one method is',
      saying(
        { method: 'bilateral-pro-rata', instrument: 'none', ...read },
        { method: 'contributions-only', instrument: 'unknown', ...unread },
      ),
      'unknown',
      false,
    ],
    ['none where nothing applies', saying({ instrument: 'none', ...read }), 'none', true],
    [
      'unknown where only a lump sum is spoken of',
      saying({ method: 'lump-sum', instrument: 'kr-nps', ...read }),
      'unknown',
      false,
    ],
  ] as const)('is %s', (_, corridor, code, verified) => {
    expect(agreementOf(corridor)).toMatchObject({ code, verified })
  })
  it('is no other in the figure that older texts have, where that is known', () => {
    for (const corridor of [korea, germany, saudiArabia]) {
      const figure = corridor.figures['agreement-with-origin'] ?? corridor.figures['nps-agreement-with-origin']
      const value = figure?.values.at(-1)?.value
      if (value !== 'unknown') expect(agreementOf(corridor)?.code).toBe(value)
    }
  })
})

describe('what a corridor says of social security', () => {
  const all = (oldAge: unknown) => ({ ...korea.socialSecurity, 'old-age': oldAge })
  it.each([
    ['one branch is missing', { ...korea.socialSecurity, family: undefined }, 'family'],
    ['a branch is empty', all([]), 'old-age'],
    [
      'a lump sum comes before totalization',
      all([
        { method: 'lump-sum', instrument: 'kr-nps', ...read },
        { method: 'totalization', instrument: 'none', ...read },
      ]),
      'old-age',
    ],
    [
      'a method stands twice',
      all([
        { method: 'lump-sum', instrument: 'none', ...read },
        { method: 'lump-sum', instrument: 'kr-nps', ...read },
      ]),
      'old-age',
    ],
    [
      'something follows what speaks of all',
      all([
        { instrument: 'unknown', ...unread },
        { method: 'lump-sum', instrument: 'kr-nps', ...read },
      ]),
      'old-age',
    ],
    ['the unknown is verified', all([{ instrument: 'unknown', ...unread, verified: true }]), 'old-age.0.verified'],
    ['an instrument has no method', all([{ instrument: 'kr-nps', ...read }]), 'old-age.0.method'],
  ])('is refused where %s', (_, said, path) => {
    const parsed = SocialSecurity.safeParse(said)
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(path)
  })
})
