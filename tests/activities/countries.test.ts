// Does a country stand right within a sentence: with its article and its case, where a language has them?
import countries from 'iso-3166-1'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../activities/templates/language.js'
import { voiceOf } from '../../activities/templates/say.js'
import { loadRulebooks } from '../../rulebook/load.js'

const german = voiceOf(languageOf('de'), 'paper')
const english = voiceOf(languageOf('en'), 'paper')
const nepali = voiceOf(languageOf('ne'), 'paper')

it.each([
  ['KR', 'in der Republik Korea'],
  ['SA', 'in Saudi-Arabien'],
  ['DE', 'in Deutschland'],
  ['JP', 'in Japan'],
  ['CH', 'in der Schweiz'],
  ['TR', 'in der Türkei'],
  ['AE', 'in den Vereinigten Arabischen Emiraten'],
  ['LB', 'in dem Libanon'],
  ['US', 'in den Vereinigten Staaten'],
  ['NL', 'in den Niederlanden'],
  ['GB', 'in dem Vereinigten Königreich'],
  ['??', 'in ??'],
])('a subtitle about work in %s says in German "%s"', (code, words) => {
  const country = german.inCountry(code)
  expect(german('statement-of-rights.subtitle', { country })).toBe(`Soziale Sicherheit aus der Arbeit ${words}`)
})

it('a journey home leaves and arrives in the dative, as the German countries are listed', () => {
  const journey = { from: german.inCountry('KR'), to: german.inCountry('PH') }
  expect(german('repatriation-order.subtitle', journey)).toBe(
    'Abreise aus der Republik Korea, Ankunft in den Philippinen',
  )
})

describe('of all countries of ISO 3166-1', () => {
  const codes = countries.all().map(({ alpha2 }) => alpha2)
  const listed = (code: string, say: typeof german) => say.inCountry(code) !== say.country(code)

  it('those have an article in German whose name says what they are, as a republic or islands', () => {
    const telling =
      /Staaten|Emirate|Republik|Königreich|[Ii]nseln?$|Niederlande|gebiete$|Territorium|region |Marianen|Bahamas|Komoren|Malediven|Salomonen|Seychellen|Philippinen|Färöer/
    const bare = codes.filter((code) => telling.test(german.country(code)) && !listed(code, german))
    expect(codes.length).toBeGreaterThan(240)
    expect(bare.map((code) => german.country(code))).toEqual([])
  })

  it('those have an article in English whose name says what they are', () => {
    const telling =
      /United (?:States|Kingdom|Arab)|Republic|Islands$|Netherlands$|Territor|Bahamas|Maldives|Philippines/
    const bare = codes.filter((code) => telling.test(english.country(code)) && !listed(code, english))
    expect(bare.map((code) => english.country(code))).toEqual([])
  })

  it('each stands in German with an article or a name, and no article is there twice', () => {
    const wrong = codes
      .map((code) => german.inCountry(code))
      .filter((name) => /\b(der|die|das|dem|den) (der|die|das|dem|den)\b/.test(name))
    expect(wrong).toEqual([])
  })

  it('each stands in a language without articles as it is called there', () => {
    expect(codes.filter((code) => listed(code, nepali))).toEqual([])
  })
})

it('each corridor leads from and to countries that German can name within a sentence', () => {
  const ends = loadRulebooks().flatMap(({ rulebook }) =>
    rulebook.kind === 'corridor' ? [rulebook.origin, rulebook.destination] : [],
  )
  expect([...new Set(ends)].map((code) => german.inCountry(code)).sort()).toEqual([
    'Bangladesch',
    'Deutschland',
    'Nepal',
    'Saudi-Arabien',
    'den Philippinen',
    'der Republik Korea',
  ])
})
