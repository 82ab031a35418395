// Does a statement of rights leave no gap unsaid: periods by kind, whose law, health care, both options side by side?
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../activities/templates/language.js'
import type { Part } from '../../activities/templates/paper.js'
import { healthSection, lawSection, periodsTable } from '../../activities/templates/papers/moving-sections.js'
import { optionsSection } from '../../activities/templates/papers/refund-options.js'
import { voiceOf } from '../../activities/templates/say.js'
import { StatementOfRights } from '../../domain/documents.js'
import { paperFacts } from './papers.js'

const say = voiceOf(languageOf('en'), 'paper')

const stated = (change: object = {}): StatementOfRights =>
  StatementOfRights.parse({ ...paperFacts['statement-of-rights'], ...change })

const said = (parts: Part[]): string => JSON.stringify(parts)

describe('a statement of rights', () => {
  it('of before procedure 3 says nothing of law, health care and options', () => {
    const before = stated()
    expect([lawSection(before, say), healthSection(before, say), optionsSection(before, say)]).toEqual([[], [], []])
  })
  it('names each period as it was notified, with its kind and the version', () => {
    const periods = [
      { from: '2027-01-11', to: '2027-12-31', contributionMinor: 100, type: '11' },
      { amount: '250', unit: 'day', year: 2028, contributionMinor: 200 },
    ]
    const text = said(periodsTable(stated({ periods, version: 2 }), say))
    expect(text).toContain('version 2')
    expect(text).toContain('11 January 2027 to 31 December 2027')
    expect(text).toContain('Compulsory insurance, employed')
    expect(text).toContain('250 days in 2028')
    expect(text).toContain('not stated')
  })
  it('has no column of kinds where none was told', () => {
    const heads = (periods: object[]) => {
      const table = periodsTable(stated({ periods }), say).find((one) => one.part === 'table')
      return table?.part === 'table' ? table.head : []
    }
    const period = { amount: '250', unit: 'day', year: 2028, contributionMinor: 200 }
    expect(heads([period])).toEqual(['Period', 'Contributions'])
    expect(heads([period, { ...period, type: '11' }])).toEqual(['Period', 'Kind', 'Contributions'])
  })
  it('says whose law each part of the work stood under', () => {
    const laws = [
      { law: 'origin', from: '2027-01-10', to: '2029-01-09' },
      { law: 'destination', from: '2029-01-10', to: '2030-01-10' },
    ]
    const text = said(lawSection(stated({ laws }), say))
    expect(text).toContain('Your home country: no contributions abroad')
    expect(text).toContain('10 January 2029')
  })
  it('promises no month under the law of a country whose scheme does not cover the worker, unless months were notified', () => {
    const laws = [{ law: 'destination', from: '2027-01-10', to: null }]
    const law = (change: object) => said(lawSection(stated({ laws, ...change }), say))
    expect(law({ coverage: 'excluded', months: 0 })).toContain('its pension scheme does not cover you')
    expect(law({ coverage: 'excluded', months: 0 })).not.toContain('months count there')
    for (const change of [
      { coverage: 'excluded', months: 37 },
      { coverage: 'covered', months: 0 },
    ])
      expect(law(change)).toContain('contributions and months count there')
  })
  it('names 2 days without health cover in their place, and says when there is none', () => {
    const covers = [{ from: '2027-01-12', to: '2030-01-10', days: 1095, by: 'host-scheme+private' }]
    const gap = { from: '2027-01-10', to: '2027-01-11', days: 2 }
    const text = said(healthSection(stated({ healthCovers: covers, healthGaps: [gap] }), say))
    expect(text).toContain('NOBODY WE KNOW OF (2 days)')
    expect(text).toContain('Scheme of the country of work and Insurance policy')
    expect(text).toContain('On 2 days nobody was known to pay')
    expect(said(healthSection(stated({ healthCovers: covers, healthGaps: [] }), say))).toContain(
      'No day is left without cover',
    )
  })
  it('puts both options side by side with what is lost, the advice and its reasons', () => {
    const options = {
      eligible: true,
      claimKnownMinor: 6_000_000,
      interest: 'unknown',
      monthsLost: 36,
      periodsCount: 'none',
      qualifyingMonths: 120,
      monthsMissing: 84,
      comparison: 'compare',
      reasons: ['periods-do-not-add-up-at-home', 'agreement-not-verified'],
      claimBy: '2035-01-10',
    }
    const text = said(optionsSection(stated(options), say))
    expect(text).toContain('KRW 6,000,000 and interest not known')
    expect(text).toContain('36 months of insurance, for good')
    expect(text).toContain('a pension there needs 84 months more')
    expect(text).toContain('periods do not add up at home; agreement not verified')
    expect(text).toContain('nothing is filed without your word')
    expect(optionsSection(stated({ ...options, eligible: false }), say)).toEqual([])
  })
})
