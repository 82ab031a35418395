// How is work handed to another organisation? By a signed web call under an idempotency key, or by mail where there is no web door.
import type { Instant } from '../domain/calendar.js'
import type { Fact, Facts } from '../domain/explained.js'
import type { Outgoing } from '../domain/outgoing.js'
import type { Person } from '../domain/person.js'
import type { CallWeb } from './adapters/web-call.js'
import type { Mailbox } from './adapters/mailbox.js'
import { messageIdOf } from './channels.js'
import { knownOrganisation, type FindOrganisation, type Organisation } from './directory.js'
import { withSteps, type StepsOf } from './explaining.js'
import { failure } from './failures.js'
import type { SendOnce } from './mailing.js'
import type { BatchContext, CarryOut } from './outgoing.js'
import { readablePerson, type PersonOf } from './people.js'
import { languageOf } from './templates/language.js'
import { renderLetter } from './templates/letter.js'
import { handoffLetter } from './templates/letters/handoff-letter.js'
import { voiceOf } from './templates/say.js'
import { wordsVersion } from './templates/words-version.js'

/** Where sendings are claimed and marked. `asked` counts from 1; 0 stands for the withdrawal. */
export type HandoffLog = {
  claim(send: {
    caseNumber: string
    key: string
    asked: number
    kind: string
    organisation: string
    at: Instant
  }): Promise<'claimed' | 'accepted' | 'refused' | 'unknown'>
  mark(mark: {
    caseNumber: string
    key: string
    asked: number
    status: 'accepted' | 'refused' | 'unreachable'
    httpStatus?: number
    at: Instant
  }): Promise<void>
}

/** A kind of handoff as its sender needs it: what is asked, and which personal fields go along. */
export type HandoffKindOf = (
  kind: string,
) => { title: string; carries: readonly (keyof Person)[]; explains?: readonly string[] } | undefined

export type HandoffNeeds = {
  personOf: PersonOf
  findOrganisation: FindOrganisation
  handoffKind: HandoffKindOf
  handoffLog: HandoffLog
  callWeb: CallWeb
  stepsOf: StepsOf
  sendOnce: SendOnce
  from: Mailbox
  /** Public base URL of the web door, where answers are given. */
  webUrl: string
}

/** What the organisation receives. */
export type HandoffMessage = {
  type: 'handoff.requested' | 'handoff.reminded' | 'handoff.withdrawn'
  timestamp: Instant
  data: {
    handoff: string
    kind: string
    asked?: number
    dueAt?: Instant
    answerTo?: string
    facts?: Facts
    person?: Partial<Person>
    demonstration?: true
  }
}

type Handoff = Extract<Outgoing, { act: 'hand-off' | 'withdraw-handoff' }>

export function createHandoffs(needs: HandoffNeeds): {
  'hand-off': CarryOut<'hand-off'>
  'withdraw-handoff': CarryOut<'withdraw-handoff'>
} {
  return {
    /** Asks an organisation, or asks it again; each asking goes out once. */
    'hand-off': async (context, item) =>
      deliver(needs, context, { item, asked: item.asked, message: await request(needs, context, item) }),
    /** Tells an organisation that no answer is needed any more. */
    'withdraw-handoff': (context, item) =>
      deliver(needs, context, { item, asked: 0, message: withdrawal(context, item) }),
  }
}

async function request(
  needs: HandoffNeeds,
  context: BatchContext,
  item: Extract<Handoff, { act: 'hand-off' }>,
): Promise<HandoffMessage> {
  const kind = needs.handoffKind(item.handoff)
  if (!kind) throw failure('handoff-kind-unknown')
  const person = await readablePerson(needs.personOf, context.caseNumber)
  const { caseNumber } = context
  const handoff = `${caseNumber}/${item.wait}`
  const facts = await withSteps(needs.stepsOf, { caseNumber, decisions: kind.explains, data: item.data })
  return {
    type: item.asked === 1 ? 'handoff.requested' : 'handoff.reminded',
    timestamp: item.at,
    data: {
      handoff,
      kind: item.handoff,
      asked: item.asked,
      dueAt: item.dueAt,
      answerTo: `${needs.webUrl}/api/v1/handoffs/${encodeURIComponent(handoff)}/answer`,
      facts,
      person: Object.fromEntries(kind.carries.map((field) => [field, person[field]])),
      ...(context.demo && { demonstration: true as const }),
    },
  }
}

function withdrawal({ caseNumber, demo }: BatchContext, item: Handoff): HandoffMessage {
  const data = {
    handoff: `${caseNumber}/${item.wait}`,
    kind: item.handoff,
    ...(demo && { demonstration: true as const }),
  }
  return { type: 'handoff.withdrawn', timestamp: item.at, data }
}

type Delivery = { item: Handoff; asked: number; message: HandoffMessage }

async function deliver(needs: HandoffNeeds, context: BatchContext, delivery: Delivery): Promise<string> {
  const { item, asked } = delivery
  const { caseNumber } = context
  const organisation = await knownOrganisation(needs.findOrganisation, item.organisation)
  const idempotencyKey = `${caseNumber}/${item.wait}/${asked === 0 ? 'withdrawn' : asked}`
  const entry = { caseNumber, key: item.wait, asked, at: item.at }
  const claim = await needs.handoffLog.claim({ ...entry, kind: item.handoff, organisation: organisation.id })
  if (claim === 'accepted') return idempotencyKey
  if (organisation.url === null) {
    await byMail(needs, context, { ...delivery, organisation })
    await needs.handoffLog.mark({ ...entry, status: 'accepted' })
    return idempotencyKey
  }
  const status = await call(needs, { organisation, url: organisation.url, idempotencyKey, delivery, entry })
  await judge(needs, { status, entry })
  return idempotencyKey
}

type Entry = { caseNumber: string; key: string; asked: number; at: Instant }
type Call = { organisation: Organisation; url: string; idempotencyKey: string; delivery: Delivery; entry: Entry }

async function call(
  needs: HandoffNeeds,
  { organisation, url, idempotencyKey, delivery, entry }: Call,
): Promise<number> {
  if (organisation.secret === null) throw failure('organisation-secret-missing')
  try {
    return (await needs.callWeb({ url, secret: organisation.secret, idempotencyKey, body: delivery.message })).status
  } catch (error) {
    await needs.handoffLog.mark({ ...entry, status: 'unreachable' })
    throw error
  }
}

/** 2xx took it; 408, 429 and 5xx may later; everything else never will. A withdrawal of something unknown is done. */
async function judge(needs: HandoffNeeds, { status, entry }: { status: number; entry: Entry }): Promise<void> {
  const goneAnyway = entry.asked === 0 && (status === 404 || status === 410)
  const accepted = (status >= 200 && status < 300) || goneAnyway
  const later = status === 408 || status === 429 || status >= 500
  await needs.handoffLog.mark({
    ...entry,
    status: accepted ? 'accepted' : later ? 'unreachable' : 'refused',
    httpStatus: status,
  })
  if (!accepted) throw failure(later ? 'handoff-unreachable' : 'handoff-refused')
}

async function byMail(
  needs: HandoffNeeds,
  { caseNumber, demo }: BatchContext,
  { item, message, organisation }: Delivery & { organisation: Organisation },
): Promise<void> {
  const say = voiceOf(languageOf(undefined), 'message')
  const { person, facts, ...rest } = message.data
  const fields = { ...(facts as Record<string, Fact> | undefined), ...person }
  const title = needs.handoffKind(item.handoff)?.title ?? item.handoff
  const told = Object.entries(fields).map(([name, value]) => [name, plainly(value)] as const)
  const request = { ...rest, type: message.type, title, fields: told }
  const letter = handoffLetter(request, { say, caseNumber, nameOf: (id) => id })
  const rendered = renderLetter(letter, { say, caseNumber, demo })
  const mail = {
    from: needs.from,
    to: { name: organisation.name, address: organisation.email },
    ...rendered,
    messageId: messageIdOf(caseNumber, item.key),
    at: item.at,
  }
  await needs.sendOnce({
    caseNumber,
    key: item.key,
    kind: message.type.replace('.', '-'),
    reader: { organisation: organisation.id },
    language: say.language,
    templateVersion: wordsVersion(say.language),
    routes: [{ channel: 'email', mail }],
    again: item.again,
  })
}

const plainly = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
