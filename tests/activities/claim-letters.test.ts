// Do the letters and requests of a benefit claim say why, that the institutions decide, and where it is advice only?
import { describe, expect, it } from 'vitest'
import { createHandoffs, type HandoffMessage } from '../../activities/handoffs.js'
import { createMailing } from '../../activities/mailing.js'
import { createNotices } from '../../activities/notices.js'
import { handoffKind } from '../../domain/forms.js'
import type { NoticeKind } from '../../domain/notices.js'
import type { Facts, Step } from '../../domain/explained.js'
import { claimLetterFacts } from './claim-letter-facts.js'
import { letterWith, readBy, said as textOf } from './letter-samples.js'
import { activity, context, from, Letterbox, person, Registry, SmsBox } from './world.js'

const step: Step = {
  rule: 'pro-rata',
  source: 'Regulation (EC) 883/2004, article 52(1)(b)',
  verified: false,
  text: 'ES: EUR 1500.00 × 240/360 = EUR 1000.00',
  inputs: { country: 'ES' },
  result: '1000.00',
}

const said = (kind: NoticeKind, change: Facts = {}): string =>
  textOf(letterWith(kind, { ...claimLetterFacts[kind], ...change }, readBy(person)))

describe('the letter with the computation', () => {
  it('says what each state may owe, each step with its source, who did not answer, and that the institutions decide', () => {
    const letter = said('claim-computed')
    for (const part of [
      '360 months in all',
      '1000.00 (pro rata), periods 240, share 240/360',
      'ES: EUR 1500.00 × 240/360 = EUR 1000.00. Source: Regulation (EC) 883/2004, article 52(1)(b)',
      'Luxembourg did not answer and is left out for now',
      'The institutions decide',
    ])
      expect(letter).toContain(part)
    expect(letter).not.toContain('terms of the treaty')
  })

  it('says that it is advice where the terms of the treaty have not been read', () => {
    expect(said('claim-computed', { advice: true })).toContain('The terms of the treaty have not been read')
  })

  it('reads the steps of the claim when it is written', async () => {
    const registry = new Registry()
    registry.steps = [step]
    const letterbox = new Letterbox()
    const notices = createNotices({
      personOf: registry.personOf,
      findOrganisation: registry.findOrganisation,
      sendOnce: createMailing({ log: registry.noticeLog, post: letterbox, smsPost: new SmsBox() }),
      from,
      mailboxOf: (role) => ({ name: role, address: `${role}@sojourn.invalid` }),
      stepsOf: registry.stepsOf,
      ...registry.channels,
    })
    const { steps: _, ...data } = claimLetterFacts['claim-computed'] as Facts
    const key = 'claim/computation/round/1/tell-claim-computed'
    const item = {
      key,
      at: '2026-04-02T09:00:00.000Z',
      act: 'tell',
      notice: 'claim-computed',
      to: { person: true },
      data,
    } as const
    await activity().run(notices.tell, context, item)
    expect(letterbox.mails[0]?.text).toContain('EUR 1500.00 × 240/360 = EUR 1000.00')
    expect(letterbox.mails[0]?.text).toContain('(जाँचिएको छैन)')
  })
})

it('the request for a decision carries our steps and five personal fields, and no others', async () => {
  const registry = new Registry()
  registry.steps = [step]
  registry.organisations.set('es-inss', {
    id: 'es-inss',
    name: 'INSS',
    email: 'desk@inss.example',
    url: 'https://inss.example/in',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  })
  const sent: HandoffMessage[] = []
  const handoffs = createHandoffs({
    personOf: registry.personOf,
    findOrganisation: registry.findOrganisation,
    handoffKind,
    handoffLog: registry.handoffLog,
    stepsOf: registry.stepsOf,
    callWeb: async ({ body }) => {
      sent.push(body as HandoffMessage)
      return { status: 200 }
    },
    sendOnce: createMailing({ log: registry.noticeLog, post: new Letterbox(), smsPost: new SmsBox() }),
    from,
    webUrl: 'https://sojourn.example',
  })
  const at = '2026-04-02T09:00:00.000Z'
  const wait = 'claim/requests/decision/ES.es-inss/claim-decision'
  await activity().run(handoffs['hand-off'], context, {
    key: `${wait}/ask-1`,
    at,
    act: 'hand-off',
    handoff: 'claim-decision',
    wait,
    organisation: 'es-inss',
    data: { institution: 'es-inss', edition: 3 },
    asked: 1,
    dueAt: at,
  })
  expect(sent[0]?.data.facts).toMatchObject({ edition: 3, steps: [{ text: step.text, verified: false }] })
  expect(Object.keys(sent[0]?.data.person ?? {}).sort()).toEqual([
    'birthDate',
    'familyName',
    'givenName',
    'nationality',
    'passportNumber',
  ])
})

describe('the summary', () => {
  it('names each decision, and says when the time for a review begins', () => {
    const letter = said('claim-summary')
    expect(letter).toContain('EUR 1000.00 a month from 1 March 2026 (es-inss)')
    expect(letter).toContain('no decision yet (lu-cnap)')
    expect(letter).toContain('EUR 400.00 a month (fr-cnav); decided before our last computation')
    expect(letter).toContain('begins on the day on which this summary reaches you')
  })
})

describe('the letter at the end', () => {
  it('says that all have decided only where all have', () => {
    expect(said('claim-ended')).toContain('All institutions of the claim have decided.')
  })

  it('names those without whom the claim went on, and does not say that all have decided', () => {
    const letter = said('claim-ended', { without: ['LU', 'FR'] })
    expect(letter).toMatch(
      /went on without waiting for the decision from Luxembourg and France\. Every other institution/,
    )
    expect(letter).not.toContain('All institutions')
  })

  it('leaves it open where nobody passed it on', () => {
    const letter = said('claim-ended', { without: null })
    expect(letter).toContain('The institutions have decided, or the claim went on without them.')
  })

  it('says nothing of decisions when the claim was withdrawn', () => {
    expect(said('claim-ended', { how: 'withdrawn', reason: 'own-wish', without: ['ES'] })).not.toContain('decided')
  })
})
