// Do letters say the same in text and HTML, hold nothing personal in the subject, and let nothing through as markup?
import { describe, expect, it } from 'vitest'
import { renderLetter, type Letter } from '../../activities/templates/letter.js'
import { noticeKinds, type NoticeKind } from '../../domain/notices.js'
import type { Facts } from '../../domain/explained.js'
import type { Person } from '../../domain/person.js'
import { letterSamples, letterWith, readBy, said } from './letter-samples.js'
import { context, person } from './world.js'

const write = (kind: NoticeKind, reader: Person | null = person, told?: Facts): Letter =>
  letterWith(kind, told ?? letterSamples(kind)[0] ?? {}, readBy(reader))

const setting = { say: readBy(person).say, caseNumber: context.caseNumber, demo: false }

describe.each(noticeKinds)('the letter %s', (kind) => {
  it('has nothing personal in its subject', () => {
    const { subject } = renderLetter(write(kind), setting)
    for (const secret of [person.givenName, person.familyName, person.passportNumber, person.email])
      expect(subject).not.toContain(secret)
    expect(subject).toContain(context.caseNumber)
  })

  it('says in HTML what it says in text', () => {
    const letter = write(kind)
    const { text, html } = renderLetter(letter, setting)
    const shown = html
      .replace(/<title>.*?<\/title>|<style>.*?<\/style>/gs, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&')
    for (const said of [letter.greeting, ...letter.paragraphs, ...(letter.facts ?? []).flat(), letter.next ?? '']) {
      expect(text).toContain(said)
      expect(shown).toContain(said)
    }
  })

  it('lets no markup of a name through', () => {
    const { html } = renderLetter(write(kind, { ...person, givenName: '<img src=x onerror="alert(1)">' }), setting)
    expect(html).not.toContain('<img')
  })
})

describe('letters about rights', () => {
  const guarantee = {
    departureGuaranteeMinor: 6_274_800,
    currency: 'KRW',
    dormantOn: '2033-01-10',
    claimBy: '2035-01-10',
  }
  const stated = (told: Facts) => said(write('statement-ready', person, told))

  it('say that a statement replaces an earlier one, and on how many days nobody paid for health care', () => {
    const told = { eligible: true, corrected: true, gapDays: 2 }
    const text = said(write('statement-ready', person, told))
    expect(text).toMatch(/the earlier one no longer counts/)
    expect(text).toMatch(/On 2 days nobody was known to pay/)
    const once = said(write('statement-ready', person, { ...told, corrected: false, gapDays: 0 }))
    expect(once).not.toMatch(/nobody was known|no longer counts/)
  })
  it('say whose law applies from which day, and what to do: at home with a certificate, abroad without', () => {
    const law = (told: Facts) => said(write('coverage-law', person, told))
    const home = law({ law: 'origin', from: '2027-01-10', until: '2029-01-09', reason: 'issued' })
    expect(home).toMatch(/You stay insured at home/)
    expect(home).toMatch(/9 January 2029/)
    const abroad = law({ law: 'destination', from: '2029-01-10', until: null, reason: 'extension-refused' })
    expect(abroad).toMatch(/will not be extended/)
    expect(abroad).toMatch(/Wednesday, 10 January 2029/)
    expect(abroad).toMatch(/Ask your employer to register you/)
  })
  it('promise contributions abroad only where they are due: covered yes, excluded no, unknown not yet', () => {
    const opened = (coverage?: string) => said(write('portability-opened', person, coverage ? { coverage } : {}))
    expect(opened('covered')).toContain('contributions to the pension scheme there are paid for you')
    expect(opened('excluded')).toContain('no contributions are paid for you there')
    for (const text of [opened('unknown'), opened()]) {
      expect(text).toContain('We do not know yet')
      expect(text).not.toContain('They are yours')
    }
  })

  it('ask to choose only whom contributions can be refunded', () => {
    const text = stated({
      ...guarantee,
      eligible: true,
      contributionsMinor: 6_993_000,
      advice: 'compare-before-claiming',
    })
    for (const words of ['Please choose', 'KRW 6,993,000', '10 January 2035', 'KRW 6,274,800', '10 January 2033'])
      expect(text).toContain(words)
  })

  it('name the guarantee and its own last day, and no refund, to whom nothing is refunded', () => {
    const told = { ...guarantee, eligible: false, contributionsMinor: 0, advice: 'claim-before-deadline' }
    const text = stated(told)
    expect(text).toContain('No contributions are to be refunded.')
    expect(text).toContain('we help you with the claim')
    expect(stated({ ...told, weFile: true })).toContain('You need not do anything now. A caseworker files the claim')
    expect(stated({ ...told, weFile: true })).not.toContain('Claim the departure guarantee before')
    for (const words of ['KRW 6,274,800', '10 January 2033']) expect(text).toContain(words)
    for (const words of ['choose', '10 January 2035', 'Last day to claim the refund']) expect(text).not.toContain(words)
  })

  it('say that there is nothing to claim, with no date and no amount, when there is nothing', () => {
    const nothing = { ...guarantee, departureGuaranteeMinor: 0, eligible: false, advice: 'nothing-to-claim' }
    expect(stated(nothing)).not.toMatch(/choose|KRW|20\d\d/)
    expect(stated(nothing)).toContain('You need not do anything.')
  })

  it('ask to confirm and say of nothing else that there is something to do, whether a guarantee is due or not', () => {
    const asked = { ...guarantee, eligible: false, weFile: true, toConfirm: true }
    for (const minor of [0, 6_274_800]) {
      const text = stated({ ...asked, departureGuaranteeMinor: minor })
      expect(text).toContain(
        'Please confirm what was notified, or tell us what is wrong. You need not do anything else',
      )
      expect(text).not.toContain('You need not do anything now')
      expect(text).not.toContain('You need not do anything.')
      expect(text.includes('A caseworker files') || text.includes('a caseworker files')).toBe(minor > 0)
    }
  })

  it('to an officer speak of the family, and ask nobody to choose', () => {
    const text = said(write('statement-ready', null, { ...guarantee, eligible: false }))
    expect(text).toContain('Please tell the family')
    expect(text).not.toContain('choose')
  })

  it('promise nothing free of charge that has no figure: a repeated examination', () => {
    expect(said(write('medical-held'))).not.toContain('free')
  })

  it.each([
    ['held', 'The medical centre could not decide yet.'],
    ['fit', 'The medical centre found you fit, but the time for which that result counts has already ended.'],
    [undefined, 'There is no medical result yet that counts for your application.'],
  ])('say why the examination is repeated after %s, and only that', (outcome, why) => {
    const text = said(write('medical-held', person, { againAt: '2027-01-10T03:15:00Z', ...(outcome && { outcome }) }))
    expect(text).toContain(`${why} This is not a refusal`)
    expect(text.match(/could not decide|found you fit|no medical result/g)).toHaveLength(1)
  })
})

describe('letters of a demonstration', () => {
  it('say so in subject, text and HTML', () => {
    const { subject, text, html } = renderLetter(write('case-opened'), { ...setting, demo: true })
    for (const part of [subject, text, html]) expect(part).toContain('DEMONSTRATION')
  })
})

describe('what could reorder or hide text', () => {
  it('is taken out of names', () => {
    const { text } = renderLetter(write('case-opened', { ...person, givenName: 'Si\u202Eta\u0000' }), setting)
    expect(text).toContain('Dear Sita,')
  })
})
