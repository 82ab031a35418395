// Which versions does a paper have, and do they say the same: equal parts, equal rows, and no word outside of a catalogue?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { versionsOf } from '../../activities/drawing.js'
import {
  languageOf,
  listedLanguages,
  type AnyPaperSubject,
  type Language,
} from '../../activities/templates/language.js'
import type { Paper, PaperVersion, Part } from '../../activities/templates/paper.js'
import { isAgencyDocument } from '../../domain/agency/agency-documents.js'
import {
  documentFacts,
  documentKinds,
  isClaimDocument,
  isNamelessDocument,
  type DocumentKind,
} from '../../domain/documents.js'
import { aCountry } from '../rig/a-country.js'
import { inOtherWords } from './other-words.js'
import { paperFacts } from './papers.js'
import { corridor, person } from './world.js'

const ltr = inOtherWords('vi', { direction: 'ltr', review: 'none' })
const rtl = inOtherWords('ur', { direction: 'rtl', review: 'native' })
const all: readonly Language[] = [...listedLanguages(), ltr, rtl]
const find = (code: string) => all.find((language) => language.code === code) ?? languageOf('en')

const sheet = { number: 'NP-1', caseNumber: 'NP-7K3M-9Q2T-5', on: '2026-11-28', nameOf: (id: string) => id }

/** A paper of this kind for a person who reads `language`, without the facts named in `without`. */
function written(kind: DocumentKind, language: string, without: readonly string[] = []): PaperVersion[] | undefined {
  const given = Object.entries(paperFacts[kind]).filter(([name]) => !without.includes(name))
  const facts = documentFacts[kind].safeParse(Object.fromEntries(given))
  if (!facts.success) return undefined
  return versionsOf({ kind, facts: facts.data, paper: subjectOf(kind, language) }, find)
}

function subjectOf(kind: DocumentKind, language: string): AnyPaperSubject {
  if (isAgencyDocument(kind)) return { ...sheet, holder: 'Himal Manpower Ltd.', country: aCountry() }
  if (isNamelessDocument(kind)) return { ...sheet, corridor }
  const reader = { ...person, language }
  return isClaimDocument(kind) ? { ...sheet, person: reader, origin: 'NP' } : { ...sheet, person: reader, corridor }
}

/** Whether nobody reads it but officials. */
const isEnglishOnly = (kind: DocumentKind) => isAgencyDocument(kind) || isNamelessDocument(kind)

const shapeOf = ({ parts }: Paper) => parts.map((part) => [part.part, ...sizesOf(part)])

function sizesOf(part: Part): number[] {
  switch (part.part) {
    case 'fields':
    case 'signatures':
      return [part.rows.length]
    case 'table':
      return [part.head.length, ...part.rows.map((row) => row.length)]
    case 'list':
      return part.items.map(({ lines }) => lines.length)
    default:
      return []
  }
}

describe('the versions of a paper', () => {
  it('have the same parts with the same rows, whatever is known and whichever language is read', () => {
    const papers = fc.constantFrom(...documentKinds).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        language: fc.constantFrom(...all.map(({ code }) => code)),
        without: fc.subarray(Object.keys(paperFacts[kind]), { maxLength: 3 }),
      }),
    )
    fc.assert(
      fc.property(papers, ({ kind, language, without }) => {
        const [first, ...others] = written(kind, language, without) ?? []
        fc.pre(first !== undefined)
        for (const { paper } of others) expect(shapeOf(paper)).toEqual(shapeOf(first.paper))
      }),
      { numRuns: 300 },
    )
  })

  it("are the reader's and English, in this order; one alone for who reads English or a language we do not have", () => {
    const languages = (code: string) => written('job-offer', code)?.map(({ language }) => language)
    expect(['vi', 'ur', 'en', 'tlh'].map(languages)).toEqual([['vi', 'en'], ['ur', 'en'], ['en'], ['en']])
    expect(written('job-offer', 'ur')?.map(({ direction }) => direction)).toEqual(['rtl', 'ltr'])
    expect(written('agency-licence', 'vi')?.map(({ language }) => language)).toEqual(['en'])
  })

  it('both begin with the notice that nobody has reviewed the translation; neither does where someone has', () => {
    const notices = (code: string) => written('exit-clearance', code)?.map(({ paper }) => paper.parts[0]?.part)
    expect(notices('vi')).toEqual(['notice', 'notice'])
    expect(notices('ur')).toEqual(['text', 'text'])
    const [, inEnglish] = written('exit-clearance', 'vi') ?? []
    expect(JSON.stringify(inEnglish?.paper.parts[0])).toContain('The Vietnamese text is a translation that nobody')
  })
})

const cases = documentKinds.flatMap((kind) => all.map(({ code }) => [kind, code] as const))

describe('every kind of paper in every language', () => {
  it.each(cases)('%s in %s is written in full, every title, label and sentence from the catalogue', (kind, code) => {
    const [version] = written(kind, isEnglishOnly(kind) ? 'en' : code) ?? []
    const paper = version?.paper ?? { title: '', subtitle: '', parts: [] }
    const words = wordsIn(paper)
    expect(words.length).toBeGreaterThan(5)
    expect(words.filter((one) => one === '' || /undefined|\[object|\{\w+\}/.test(one))).toEqual([])
    if (version?.language !== 'vi' && version?.language !== 'ur') return
    expect(words.filter((one) => !/^\u2039.*\u203A$/s.test(one))).toEqual([])
  })
})

/** What a paper says in our own words: not the values, which are names, days and amounts. */
function wordsIn({ title, parts }: Paper): string[] {
  return [title, ...parts.flatMap(ownWords)]
}

function ownWords(part: Part): string[] {
  switch (part.part) {
    case 'fields':
      return part.rows.map(([label]) => label)
    case 'table':
      return part.head.filter((one) => one !== '')
    case 'list':
      return part.items.map(({ title }) => title)
    case 'signatures':
      return part.rows.flatMap(({ role, on }) => [role, on])
    default:
      return [part.text]
  }
}
