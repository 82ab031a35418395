// Does every language have every message in a form that can be read, and does it write every letter?
import { wordReviews } from '../../domain/written-languages.js'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { english as written } from '../../activities/templates/en/language.js'
import { languageOf, listedLanguages, type Language } from '../../activities/templates/language.js'
import { renderLetter } from '../../activities/templates/letter.js'
import { noticeKinds } from '../../domain/notices.js'
import { projectFiles, read } from '../source-files.js'
import { letterSamples, letterWith, readBy } from './letter-samples.js'
import { person } from './world.js'

const { words: english } = written

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
/** How the parser marks plain text. */
const literal: Element['type'] = 0

type Shape = { names: Set<string>; plurals: string[][] }

/** Which arguments a message names, and which cases each of its plurals tells apart. */
function shapeOf(text: string): Shape {
  const shape: Shape = { names: new Set(), plurals: [] }
  const visit = (element: Element) => {
    if ('value' in element && element.type !== literal) shape.names.add(element.value)
    if (!('options' in element)) return
    if ('pluralType' in element) shape.plurals.push(Object.keys(element.options))
    for (const { value } of Object.values(element.options)) value.forEach(visit)
  }
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst().forEach(visit)
  return shape
}

const keys = Object.keys(english) as (keyof typeof english)[]
const argumentsIn = (text: string): string => [...shapeOf(text).names].sort().join(', ')

/** Like English but from right to left: its values stand apart. */
const rightToLeft: Language = { ...languageOf('en'), code: 'ar-XB', direction: 'rtl' }

it('a code of a language we do not have reads English', () => {
  expect(languageOf('xx').code).toBe('en')
  expect(languageOf(undefined).code).toBe('en')
  expect(new Set(listedLanguages().map(({ code }) => code)).size).toBe(listedLanguages().length)
})

it('each message stands in one file of its language', () => {
  const files = projectFiles('activities/templates/en').map((file) => read(file))
  const written = files.flatMap((text) => [...text.matchAll(/^ {2}'([^'.]+\.[^']+)':/gm)].map((match) => match[1]))
  expect(written.length).toBeGreaterThanOrEqual(keys.length)
  expect(written.filter((key, place) => written.indexOf(key) !== place)).toEqual([])
})

it('a message with an argument too many, or an open brace, is found', () => {
  expect(argumentsIn('{count, plural, one {# day} other {{days} days}}')).toBe('count, days')
  expect(() => argumentsIn('Dear {name')).toThrow(/EXPECT/)
})

describe.each(listedLanguages().map((language) => [language.code, language] as const))('%s', (code, language) => {
  it(`has the ${keys.length} messages of English and no others, none empty`, () => {
    expect(Object.keys(language.words).sort()).toEqual([...keys].sort())
    expect(keys.filter((key) => language.words[key].trim() === '')).toEqual([])
  })

  it('names in each message exactly the arguments of the English one', () => {
    const wrong = keys.filter((key) => argumentsIn(language.words[key]) !== argumentsIn(english[key]))
    expect(wrong).toEqual([])
  })

  it('counts in the plural cases of its own grammar, and always has the case for all others', () => {
    const own = new Intl.PluralRules(code).resolvedOptions().pluralCategories as string[]
    const wrong = keys.flatMap((key) =>
      shapeOf(language.words[key])
        .plurals.filter(
          (cases) => !cases.includes('other') || cases.some((one) => !own.includes(one) && !/^=\d+$/.test(one)),
        )
        .map((cases) => `${key}: ${cases.join(', ')}`),
    )
    expect(wrong).toEqual([])
  })

  it.each(noticeKinds)('writes the letter %s to a person, and to an officer or organisation', (kind) => {
    for (const told of letterSamples(kind)) {
      for (const reader of [person, null]) {
        const context = readBy(reader, language)
        const letter = letterWith(kind, told, context)
        const { subject, text, html } = renderLetter(letter, { ...context, demo: true })
        expect(letter.paragraphs.every((paragraph) => paragraph.trim() !== '')).toBe(true)
        for (const part of [subject, text]) expect(part).not.toMatch(/[{}]|\b(undefined|null|NaN)\b/)
        expect(html).toContain(`lang="${code}" dir="${language.direction}"`)
        expect(text).toContain(language.words['frame.help'].normalize('NFC'))
      }
    }
  })
})

describe('a letter from right to left', () => {
  const setting = { say: readBy(null, rightToLeft).say, caseNumber: 'NP-7K3M-9Q2T-5', demo: false }
  const greetingOf = (givenName: string) =>
    renderLetter(letterWith('case-opened', {}, readBy({ ...person, givenName }, rightToLeft)), setting)

  it('keeps apart what its sentences name, in text and HTML', () => {
    const { subject, text, html } = greetingOf('Sita')
    for (const part of [text, html]) expect(part).toContain('Dear \u2068Sita\u2069,')
    expect(text).toContain('\u2068Case\u2069: \u2068NP-7K3M-9Q2T-5\u2069')
    expect(subject).toContain('\u2068NP-7K3M-9Q2T-5\u2069')
  })

  it.each(['Si\u202Eta', 'Si\u2069ta', '\u2068Sita', '\u2067Sita\u2066'])(
    'takes out what a name brings along',
    (name) => {
      for (const part of [greetingOf(name).text, greetingOf(name).html]) {
        expect(part).toContain('Dear \u2068Sita\u2069,')
        expect(part).not.toMatch(/[\u202A-\u202E\u2066\u2067]/)
      }
    },
  )

  it('leaves no isolate open that a fact opened or closed by itself', () => {
    const letter = {
      subject: 'A',
      greeting: 'B',
      paragraphs: ['x \u2069y\u2068 z'],
      facts: [['L\u2068', '\u2069v']] as const,
    }
    const { text, html } = renderLetter(letter, setting)
    expect(text).toContain('x y z')
    expect(text).toContain('\u2068L\u2069: \u2068v\u2069')
    expect(html).toContain('<bdi>L</bdi></th><td><bdi>v</bdi>')
  })
})

describe('the list of written languages', () => {
  it('names every language that has words, with who has read them', () => {
    const listed = listedLanguages().map(({ code, review }) => [code, review])
    expect(Object.fromEntries(listed)).toEqual(wordReviews)
  })
})
