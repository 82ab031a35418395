// Can a failure say anything about a person? Never: neither its message nor what is reported of it.
import { ApplicationFailure, CancelledFailure } from '@temporalio/common'
import { describe, expect, it } from 'vitest'
import { createActivities, type ActivityNeeds } from '../../activities/activities.js'
import {
  codeOf,
  failure,
  failures,
  fieldsOf,
  traceOf,
  withSafeFailures,
  type Trace,
} from '../../activities/failures.js'
import { createClaims } from '../../activities/claims.js'
import { createDealings } from '../../activities/dealings.js'
import { createDocumentLives } from '../../activities/document-lives.js'
import { createDossiers } from '../../activities/dossiers.js'
import { createDocuments } from '../../activities/documents.js'
import { createHandoffs } from '../../activities/handoffs.js'
import { createMailing } from '../../activities/mailing.js'
import { createNotices } from '../../activities/notices.js'
import { createPortability } from '../../activities/portability.js'
import { createLog } from '../../worker/logger.js'
import { decisions } from '../../domain/decisions.js'
import { handoffKind, roleOfTask } from '../../domain/forms.js'
import { z } from 'zod'
import { paperFacts } from './papers.js'
import { activity, at, context, from, person, Registry, press, SmsBox } from './world.js'

const secrets = [person.givenName, person.familyName, person.passportNumber, person.email, person.phone, person.address]
const leaky = () =>
  Object.assign(new Error(`cannot write ${Object.values(person).join(' ')}`), { code: '23505', detail: person.email })

describe('a failure', () => {
  it.each(Object.keys(failures))('of code %s is a sentence of ours with that code', (code) => {
    const made = failure(code as keyof typeof failures)
    expect(made.type).toBe(code)
    expect(made.message).toMatch(/[.]$/)
  })

  it.each([
    ['the registry, down', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'registry-unreachable', true],
    ['the registry, shutting down', Object.assign(new Error('x'), { code: '57P01' }), 'registry-unreachable', true],
    ['the registry, hanging', new Error('timeout exceeded when trying to connect'), 'registry-unreachable', true],
    ['the key store', Object.assign(new Error('x'), { name: 'KeyStoreUnreachable' }), 'key-store-unreachable', true],
    ['a bug', new TypeError('x'), 'unexpected', true],
    ['something that is no error', 'x', 'unexpected', true],
    ['a failure of somebody else', ApplicationFailure.create({ type: 'theirs', message: 'x' }), 'unexpected', true],
    ['a failure of ours', failure('person-erased'), 'person-erased', false],
  ])('of %s has its code', (_what, error, code, transient) => {
    expect(codeOf(error)).toEqual({ code, transient })
  })

  it('names fields, not values', () => {
    const wrong = z.object({ wage: z.number() }).safeParse({ wage: 'Sita' })
    expect(wrong.success ? [] : fieldsOf(wrong.error)).toEqual(['wage'])
  })
})

describe('what is told of an unforeseen error', () => {
  it('is its class, its code and our line', () => {
    const trace = traceOf(leaky())
    expect(trace).toMatchObject({ code: 'unexpected', errorName: 'Error', errorCode: '23505' })
    for (const secret of secrets) expect(JSON.stringify(trace)).not.toContain(secret)
  })

  it('lets a cancellation through as it is', async () => {
    const { act } = withSafeFailures(
      { act: async () => Promise.reject(new CancelledFailure('CANCELLED')) },
      () => undefined,
    )
    await expect(act()).rejects.toBeInstanceOf(CancelledFailure)
  })
})

describe('canary: nothing personal leaves an activity that fails', () => {
  const breaks: [string, (registry: Registry) => void][] = [
    ['reading the person', (registry) => void (registry.personOf = async () => Promise.reject(leaky()))],
    ['claiming a document', (registry) => void (registry.shelf.claim = async () => Promise.reject(leaky()))],
    ['keeping a document', (registry) => void (registry.shelf.save = async () => Promise.reject(leaky()))],
    ['claiming a notice', (registry) => void (registry.noticeLog.claim = async () => Promise.reject(leaky()))],
    ['marking a handoff', (registry) => void (registry.handoffLog.mark = async () => Promise.reject(leaky()))],
    [
      'a name the font lacks',
      (registry) => void (registry.person = { ...person, familyName: `${person.familyName}\u0938` }),
    ],
    [
      'an address that is none',
      (registry) => void (registry.person = { ...person, email: `${person.email},x@y.example` }),
    ],
  ]

  it.each(breaks)('when %s goes wrong', async (_what, spoil) => {
    const lines: string[] = []
    const log = createLog({ write: (line: string) => void lines.push(line) })
    const registry = new Registry()
    spoil(registry)
    const activities = createActivities(
      needs(registry, (name, trace) => log('warn', 'step-failed', { activity: name, ...trace })),
    )
    const items = [
      { key: 'o', at, act: 'issue' as const, document: 'job-offer', data: paperFacts['job-offer'] },
      { key: 't', at, act: 'tell' as const, notice: 'case-opened', to: { person: true as const }, data: {} },
      {
        key: 'h',
        at,
        act: 'hand-off' as const,
        handoff: 'visa',
        wait: 'visa',
        organisation: 'np-medical-centre',
        data: {},
        asked: 1,
        dueAt: at,
      },
    ]
    const results = await activity().run(activities.carryOut, { ...context, items })
    const said = JSON.stringify(results) + lines.join('')
    expect(lines.length).toBeGreaterThan(0)
    for (const secret of secrets) expect(said).not.toContain(secret)
  })
})

function needs(registry: Registry, report: (name: string, trace: Trace) => void): ActivityNeeds {
  const shared = {
    personOf: () => registry.personOf(),
    rulebookOf: registry.rulebookOf,
    findOrganisation: registry.findOrganisation,
    stepsOf: registry.stepsOf,
  }
  const sendOnce = createMailing({
    log: registry.noticeLog,
    post: {
      hasLeft: async () => undefined,
      send: async (mail) => {
        const { sealMail } = await import('../../activities/adapters/mail.js')
        await sealMail(mail)
        throw leaky()
      },
    },
    smsPost: new SmsBox(),
  })
  const nobodyElse = { act: async () => ({}), tell: async () => undefined, inReach: async () => [] }
  const starter = { startPortability: async () => undefined, informPortability: async () => undefined }
  return {
    ...shared,
    roleOfTask,
    decisions,
    keepDecision: async () => undefined,
    keep: async () => undefined,
    attempt: () => 99,
    report,
    carriers: {
      ...createDocuments({ ...shared, press, shelf: registry.shelf }),
      ...createDocumentLives({ ...shared, press, shelf: registry.shelf }),
      ...createDossiers({ ...shared, press, shelf: registry.shelf, recordOf: async () => undefined }),
      ...createNotices({
        ...shared,
        ...registry.channels,
        sendOnce,
        from,
        mailboxOf: (role) => ({ name: role, address: 'a@b.example' }),
      }),
      ...createHandoffs({
        ...shared,
        handoffKind,
        handoffLog: registry.handoffLog,
        callWeb: async () => ({ status: 200 }),
        sendOnce,
        from,
        webUrl: 'https://x.example',
      }),
      ...createPortability({ starter }),
      ...createClaims({ openClaim: async () => 'CLM-7K3M-9Q2T-A' }),
      ...createDealings({ others: nobodyElse }),
    },
  }
}
