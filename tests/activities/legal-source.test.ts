// Does a worker's paper name the law where somebody read it, and none of our notes on how we came by it?
import { describe, expect, it } from 'vitest'
import { languageOf, listedLanguages } from '../../activities/templates/language.js'
import { confirmationNote, sourceLine } from '../../activities/templates/papers/legal-source.js'
import { voiceOf } from '../../activities/templates/say.js'
import { suppliedSource } from '../../domain/figures.js'
import { periodTypesSource } from '../../domain/period-types.js'
import { loadRulebooks } from '../../rulebook/load.js'

const say = voiceOf(languageOf('en'), 'paper')
const line = (source: string, verified = true) => sourceLine({ source, verified }, say)

/** Every source in a rulebook, wherever it stands, that somebody checked. */
function checkedSources(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { source, verified } = value as { source?: unknown; verified?: unknown }
  return [
    ...(typeof source === 'string' && verified === true ? [source] : []),
    ...Object.values(value).flatMap(checkedSources),
  ]
}

describe('the source of a step', () => {
  it.each([
    ['Foreign Employment Act, section 11 (kaanun.app)', 'Foreign Employment Act, section 11'],
    [
      'Crowe Korea, 29 July 2024: Nepal is not among the 40 countries with an agreement (crowe.com/kr news20240729)',
      'Crowe Korea, 29 July 2024',
    ],
    ['European Convention on Social Security (CETS 78), article 31(1)-(2)', undefined],
    ['Regulation (EC) 883/2004, article 52(1)(b)(ii)', undefined],
    ['20 CFR 404.1918(a)(1)-(4) and (b)(1), read; 42 USC 433', '20 CFR 404.1918(a)(1)-(4) and (b)(1); 42 USC 433'],
    [
      'Regulation (EC) 987/2009, article 13(1)-(3); table and (2)-(4) read, rounding up of (1)(e) confirmed by German and Norwegian practice',
      'Regulation (EC) 987/2009, article 13(1)-(3)',
    ],
    [
      periodTypesSource,
      'P5000 of the electronic exchange of social security information, as the Norwegian agency NAV shows it',
    ],
    ['facts of the case; Foreign Employment Act, section 11', 'facts of the case; Foreign Employment Act, section 11'],
  ])('%s is the text that was read', (source, words) => {
    expect(line(source)).toBe(`Source: ${words ?? source}`)
  })

  it('says of a text about the law that it is not the law itself', () => {
    expect(
      line('National Pension, who is eligible, secondary (jobpostingkorea.com Qnaview 39; workingkorea.net)'),
    ).toBe('Source: National Pension, who is eligible (a text about the law, not the law itself)')
  })

  it.each([
    'recollection that workers under the Employment Permit System are in the National Health Insurance of Korea; no source read',
    'no figure "home-health-cover" known for this corridor',
    'every calendar month touched counts once; UNVERIFIED: no source read for how a part month counts',
  ])('that nobody checked is no source: %s', (source) => {
    expect(line(source, false)).toBe('Not confirmed yet *')
  })

  it('that nobody checked names our own default and what the office told', () => {
    expect(line('Sojourn service default, no authority', false)).toBe(
      'Default of this service, set by no authority; not confirmed yet *',
    )
    expect(line(suppliedSource, false)).toBe('Figure given by the office that handles the case; not confirmed yet *')
  })

  it('bears none of our notes in any checked source of the rulebooks', () => {
    const sources = [...new Set(loadRulebooks().flatMap(({ rulebook }) => checkedSources(rulebook)))]
    expect(sources.length).toBeGreaterThan(60)
    const lines = sources.map((source) => line(source))
    const notes =
      /\([^)]*\w\.[a-z]{2}|\w\/[a-z]|scribd|wr_id|\bread\b|recollection|secondary|licence|UNVERIFIED|Source: *$/
    expect(lines.filter((one) => notes.test(one))).toEqual([])
  })
})

describe('the note below the steps', () => {
  it('is there only where a step bears the star, in every language', () => {
    for (const language of listedLanguages()) {
      const voice = voiceOf(language, 'paper')
      expect(confirmationNote([{ verified: true }], voice)).toEqual([])
      expect(confirmationNote([{ verified: true }, { verified: false }], voice)).toEqual([
        voice('step.not-confirmed-note'),
      ])
      expect(sourceLine({ source: 'no source read', verified: false }, voice)).toMatch(/\*$/)
    }
  })
})
