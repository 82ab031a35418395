// How are the activities put together from registry, adapters and settings? The only place that knows all of them.
import path from 'node:path'
import { Context } from '@temporalio/activity'
import { createActivities, type Activities } from '../activities/activities.js'
import type { Mailbox } from '../activities/adapters/mailbox.js'
import { outboxPost } from '../activities/adapters/outbox.js'
import { smsOutbox } from '../activities/adapters/sms-outbox.js'
import { smsProvider } from '../activities/adapters/sms-provider.js'
import { smtpPost } from '../activities/adapters/smtp.js'
import { startDrawing } from '../activities/typesetting/drawing-process.js'
import { callWeb } from '../activities/adapters/web-call.js'
import type { Batch } from '../activities/contract.js'
import { createClaims, type OpenClaim } from '../activities/claims.js'
import { createDealings, type Others } from '../activities/dealings.js'
import { createDocumentLives } from '../activities/document-lives.js'
import { createDossiers } from '../activities/dossiers.js'
import { createDocuments, type DocumentNeeds, type DocumentShelf } from '../activities/documents.js'
import { createHandoffs } from '../activities/handoffs.js'
import { keepAndTell } from '../activities/holds.js'
import type { ChannelNeeds } from '../activities/channels.js'
import { createMailing, type SendOnce } from '../activities/mailing.js'
import { createNoticeHours, type NoticeHoursOf } from '../activities/notice-hours.js'
import { createNotices } from '../activities/notices.js'
import type { OutgoingNeeds } from '../activities/outgoing.js'
import { pinnedRulebooks, type RulebookOf } from '../activities/pinned-rulebooks.js'
import { createPortability, type CaseStarter } from '../activities/portability.js'
import type { Role } from '../domain/actor.js'
import { defaultPreferences } from '../domain/contact-preferences.js'
import { decisions } from '../domain/decisions.js'
import { handoffKind, roleOfTask } from '../domain/forms.js'
import { wordsFor } from '../registry/bans.js'
import { recordCaseEvents } from '../registry/case-events.js'
import { readCaseRecord } from '../registry/case-records.js'
import { personIdOfCase, personOfCase } from '../registry/cases.js'
import { readPreferences } from '../registry/contacts.js'
import type { Registry } from '../registry/database.js'
import { keepDecision, listDecisions } from '../registry/decisions.js'
import {
  claimDocument,
  listDocuments,
  readDocumentFacts,
  revokeDocument,
  saveDocument,
  supersedeDocument,
} from '../registry/documents.js'
import { claimHandoffSend, markHandoffSend } from '../registry/handoffs.js'
import { holdNotice, noticesGot, releaseNotice, whereaboutsOf } from '../registry/held-notices.js'
import { claimNotice, markNotice, suppressNotice } from '../registry/notices.js'
import { findOrganisation } from '../registry/organisations.js'
import { currentSigningKey } from '../registry/signing-keys.js'
import { readRulebook } from '../registry/rulebooks.js'
import { unsubscribeToken } from '../registry/unsubscribe-tokens.js'
import { findWait } from '../registry/waits.js'
import { parseRulebook } from '../rulebook/load.js'
import type { WorkerConfig } from './config.js'
import type { Log } from './logger.js'

export type Parts = {
  registry: Registry
  config: Pick<
    WorkerConfig,
    | 'dataFolder'
    | 'smtpUrl'
    | 'smsProvider'
    | 'smsPrices'
    | 'mailFrom'
    | 'quietHours'
    | 'mailboxes'
    | 'webUrl'
    | 'webPort'
  >
  starter: CaseStarter
  others: Others
  openClaim: OpenClaim
  /** PNG as `reencoded` gives it. */
  emblem?: Buffer | undefined
  log: Log
}

/** Every activity of the worker, ready to be registered. */
export function wireActivities(parts: Parts): Activities {
  const { registry, log, others } = parts
  const rulebookOf = pinnedRulebooks({
    read: (hash) => readRulebook(registry, hash),
    parse: (text) => parseRulebook(text, 'pinned').rulebook,
  })
  const activities = createActivities({
    rulebookOf,
    roleOfTask,
    decisions,
    keepDecision: (taken) => keepDecision(registry, taken),
    keep: keepAndTell({
      keep: (record) => recordCaseEvents(registry, record),
      wordsFor: (number) => wordsFor(registry, number),
      tell: (to, message) => others.tell(to, message),
    }),
    carriers: wireCarriers(parts, rulebookOf),
    attempt: () => Context.current().info.attempt,
    report: (activity, trace) => log('warn', 'step-failed', { activity, ...trace }),
  })
  return { ...activities, carryOut: withSignsOfLife((batch: Batch) => activities.carryOut(batch)) }
}

/** The first sign comes late: a batch that is carried out at once costs no call of its own. */
const signOfLifeMs = 4_000

/** An activity that says every few seconds that it is alive, so that the death of its worker is noticed in 15 seconds. */
function withSignsOfLife<Input, Output>(act: (input: Input) => Promise<Output>): (input: Input) => Promise<Output> {
  return async (input) => {
    const context = Context.current()
    const signs = setInterval(() => context.heartbeat(), signOfLifeMs)
    try {
      return await act(input)
    } finally {
      clearInterval(signs)
    }
  }
}

function wireCarriers(
  { registry, config, starter, others, openClaim, emblem }: Parts,
  rulebookOf: RulebookOf,
): OutgoingNeeds['carriers'] {
  const personOf = async (caseNumber: string) => (await personOfCase(registry, caseNumber))?.person
  const find = (id: string) => findOrganisation(registry, id)
  const from: Mailbox = { name: 'Labour Migration Service', address: config.mailFrom }
  const sendOnce = mailingOf(registry, config)
  const handoffLog = {
    claim: (send: Parameters<typeof claimHandoffSend>[1]) => claimHandoffSend(registry, send),
    mark: (mark: Parameters<typeof markHandoffSend>[1]) => markHandoffSend(registry, mark),
  }
  const stepsOf = stepsFrom(registry)
  const documentNeeds = {
    shelf: shelfOf(registry),
    personOf,
    rulebookOf,
    findOrganisation: find,
    stepsOf,
    press: {
      draw: startDrawing().draw,
      signerAt: (at: string) => currentSigningKey(registry, at),
      ...(emblem && { emblem }),
    },
    webUrl: config.webUrl,
  }
  return {
    ...createDocuments(documentNeeds),
    ...createDocumentLives(documentNeeds),
    ...createDossiers({ ...documentNeeds, recordOf: (caseNumber) => readCaseRecord(registry, caseNumber) }),
    ...createNotices({
      personOf,
      findOrganisation: find,
      sendOnce,
      from,
      mailboxOf: mailboxesOf(config.mailboxes),
      stepsOf,
      ...channelsOf(registry, config),
      hours: config.quietHours === 'kept' ? noticeHoursOn(registry, rulebookOf) : undefined,
      isOpen: async (caseNumber, key) => ((await findWait(registry, caseNumber, key))?.status ?? 'open') === 'open',
    }),
    ...createHandoffs({
      personOf,
      findOrganisation: find,
      handoffKind,
      handoffLog,
      callWeb,
      stepsOf,
      sendOnce,
      from,
      webUrl: webUrlOf(config),
    }),
    ...createPortability({ starter }),
    ...createClaims({ openClaim }),
    ...createDealings({ others }),
  }
}

function mailingOf(registry: Registry, config: Parts['config']): SendOnce {
  const outbox = path.join(config.dataFolder, 'outbox')
  return createMailing({
    log: {
      claim: (claim) => claimNotice(registry, claim),
      mark: (mark) => markNotice(registry, mark),
      suppress: (claim) => suppressNotice(registry, claim),
    },
    post: config.smtpUrl ? smtpPost(config.smtpUrl) : outboxPost(outbox),
    smsPost: config.smsProvider ? smsProvider(config.smsProvider) : smsOutbox(outbox),
  })
}

function channelsOf(registry: Registry, config: Parts['config']): ChannelNeeds {
  const unlessAbsent = <T, Absent>(caseNumber: string, absent: Absent, then: (personId: string) => Promise<T> | T) =>
    personIdOfCase(registry, caseNumber).then((personId) => (personId === undefined ? absent : then(personId)))
  return {
    smsPrices: config.smsPrices,
    preferencesOf: (number) => unlessAbsent(number, defaultPreferences, (id) => readPreferences(registry, id)),
    unsubscribeUrlOf: (number) =>
      unlessAbsent(number, undefined, (id) => `${webUrlOf(config)}/unsubscribe/${unsubscribeToken(registry, id)}`),
  }
}

function noticeHoursOn(registry: Registry, rulebookOf: RulebookOf): NoticeHoursOf {
  return createNoticeHours({
    whereaboutsOf: (number) => whereaboutsOf(registry, number),
    rulebookOf,
    gotBetween: (number, span) => noticesGot(registry, number, span),
    keepHeld: (held) => holdNotice(registry, held),
    release: (caseNumber, key) => releaseNotice(registry, caseNumber, key),
  })
}

function stepsFrom(registry: Registry): DocumentNeeds['stepsOf'] {
  return async (caseNumber, names) => {
    const taken = await listDecisions(registry, caseNumber)
    return names.flatMap((name) => taken.filter((one) => one.decision === name).at(-1)?.steps ?? [])
  }
}

function shelfOf(registry: Registry): DocumentShelf {
  return {
    async claim(claim) {
      const { number, issuedAlready } = await claimDocument(registry, claim)
      return { number, issued: issuedAlready !== undefined }
    },
    save: async ({ sha256: _, ...document }) => void (await saveDocument(registry, document)),
    async stated(caseNumber, number) {
      const kept = await readDocumentFacts(registry, number)
      if (kept === undefined || kept === 'erased' || kept.row.caseNumber !== caseNumber) return undefined
      const { kind, status, rulebook } = kept.row
      return { kind, status, rulebook: rulebook ?? '', facts: kept.facts }
    },
    supersede: (change) => supersedeDocument(registry, change),
    async issued(caseNumber, kind) {
      const rows = await listDocuments(registry, caseNumber)
      return rows.filter((row) => row.kind === kind && row.status === 'issued').map((row) => row.number)
    },
    revoke: (revocation) => revokeDocument(registry, revocation),
  }
}

const mailboxesOf =
  (mailboxes: Readonly<Record<Role, string>>) =>
  (role: Role): Mailbox => ({ name: role.replace(/-/g, ' '), address: mailboxes[role] })

const webUrlOf = ({ webUrl, webPort }: Parts['config']): string => webUrl ?? `http://127.0.0.1:${webPort ?? 80}`
