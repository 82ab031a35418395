// Does the demo tell its story in the order of dates, with nothing dated ahead of the case's own calendar?
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { HistoryLine } from '../client/case-history.js'
import { answerTo, applicant } from '../demo/cast.js'
import { printed, tellable } from '../demo/progress.js'
import type { Facts } from '../domain/explained.js'
import { allHandoffKinds, allTaskKinds, checkForm, misfit } from '../domain/forms.js'
import { Person } from '../domain/person.js'

type Message = { type: string; timestamp: string; data: { kind: string; facts: object; person: object } }

/** The organisations' program shares nothing with the system: a test, too, finds it by its place alone. */
const program = pathToFileURL(join(import.meta.dirname, '..', 'demo', 'counterparts', 'answers.mjs')).href
const organisations = (await import(program)) as { answerTo(message: Message): Facts | undefined }

const on = '2027-03-01'
const at = `${on}T03:15:00Z`
const known = { clauses: ['wages'], jobOrder: 'JOB-7K3M-9Q2T-A', figure: 'minimum-monthly-wage' }

describe('the answers of the demo', () => {
  const answers = allTaskKinds().flatMap(({ kind }) => {
    const data = answerTo(kind, on, known)
    return data ? [[kind, data] as const] : []
  })

  it.each(answers)('to %s are well formed and not dated ahead of the day it is asked', (kind, data) => {
    expect(checkForm('task', kind, data)).toMatchObject({ ok: true })
    expect(misfit('task', kind, { data, known: {}, at: '2027-02-28T03:15:00Z' })).toBeUndefined()
  })

  it.each(allHandoffKinds().map(({ kind }) => kind))('of the organisation to %s, too', (kind) => {
    const message = { type: 'handoff.reminded', timestamp: at, data: { kind, facts: {}, person: {} } }
    const data = organisations.answerTo(message) ?? {}
    expect(checkForm('handoff', kind, data)).toMatchObject({ ok: true })
    expect(misfit('handoff', kind, { data, known: {}, at: '2027-02-28T03:15:00Z' })).toBeUndefined()
  })

  it('are given for a person whose record is complete', () => {
    expect(Person.safeParse(applicant).success).toBe(true)
  })
})

const line = (day: string, what: string, subject: string, outcome = 'accepted'): HistoryLine => ({
  at: `${day}T03:15:00Z`,
  who: 'system',
  what,
  subject,
  outcome,
})

describe('the story of the demo', () => {
  const opened = line('2027-03-01', 'case-opened', 'npl-kor-manufacturing', 'demo')
  const oriented = line('2027-03-02', 'complete-task', 'recruitment/orientation')
  const asked = line('2027-03-03', 'handoff-sent', 'screening/police/police-clearance to np-police')
  const returned = line('2030-03-01', 'complete-task', 'return/return-confirmation')
  const closedRights = line('2032-03-01', 'notice', 'claim-filed', 'sent')
  const all = [opened, oriented, asked, returned, closedRights]

  it('tells a stage when the case has left it, and each line once', () => {
    const seen = new Set<string>()
    expect(tellable(all, { stage: 'recruitment', isOver: false, seen })).toEqual([opened])
    expect(tellable(all, { stage: 'screening', isOver: false, seen })).toEqual([oriented])
    expect(tellable(all, { stage: 'return', isOver: false, seen })).toEqual([asked])
    expect(tellable(all, { stage: 'return', isOver: true, seen })).toEqual([returned, closedRights])
    expect(tellable(all, { stage: 'return', isOver: true, seen })).toEqual([])
  })

  it('tells nothing beyond what the rights, which stayed behind, wait for', () => {
    const seen = new Set<string>()
    const behind = { rightsWaitSince: '2027-03-02T09:00:00Z', isOver: false, seen }
    expect(tellable(all, { stage: 'return', ...behind })).toEqual([opened, oriented])
    expect(tellable(all, { stage: 'return', isOver: false, seen })).toEqual([asked])
  })

  it('tells a letter once, when it is known what became of it, and no paper before it is issued', () => {
    const seen = new Set<string>()
    const mail = (outcome: string) => line('2027-03-01', 'notice', 'case-opened', outcome)
    const unissued = { ...line('2027-03-01', 'document-issued', 'NP-OFFER-2027-000001', 'job-offer'), at: '' }
    const over = { stage: 'return', isOver: true, seen }
    expect(tellable([mail('sending'), opened, unissued], over)).toEqual([opened])
    expect(tellable([mail('sent'), opened, unissued], over)).toEqual([mail('sent')])
  })

  it('says titles, with round, organisation and number, and that the refusal of a wrong form is on purpose', () => {
    const again = line('2027-03-15', 'handoff-sent', 'screening/medical/examination/2/medical-examination to np-clinic')
    expect(printed(again)).toMatch(
      /request sent +Examine the applicant and say fit, unfit or held \(no\. 2\), to np-clinic$/,
    )
    const paper = line('2027-03-01', 'document-issued', 'NP-OFFER-2027-000001', 'job-offer')
    expect(printed(paper)).toMatch(/paper issued +Job offer, NP-OFFER-2027-000001$/)
    const wrong = line('2027-03-01', 'complete-task', 'recruitment/registration', 'refused: bad-form')
    expect(printed(wrong)).toMatch(/\(refused, on purpose: /)
  })

  it('keeps its columns whatever the names: 45 characters are cut to 39', () => {
    const long = { ...oriented, who: `organisation:${'x'.repeat(32)}` }
    const titles = [oriented, long].map((one) => printed(one).indexOf('Hold the pre-employment orientation'))
    expect(titles[0]).toBeGreaterThan(0)
    expect(new Set(titles).size).toBe(1)
    expect(printed(long)).toContain('…')
  })
})
