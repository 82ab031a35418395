// What does the world look like to an activity under test? Registry and directory in memory, the real rulebook.
import { createPrivateKey } from 'node:crypto'
import type { Press } from '../../activities/signed-papers.js'
import { renderPdf } from '../../activities/typesetting/pdf.js'
import type { Facts } from '../../domain/explained.js'
import { MockActivityEnvironment } from '@temporalio/testing'
import { DefaultLogger } from '@temporalio/worker'
import type { Organisation } from '../../activities/directory.js'
import type { DocumentShelf } from '../../activities/documents.js'
import type { HandoffLog } from '../../activities/handoffs.js'
import type { NoticeLog } from '../../activities/mailing.js'
import type { ChannelNeeds } from '../../activities/channels.js'
import type { Mail, Post } from '../../activities/adapters/mail.js'
import type { Sms, SmsPost } from '../../activities/adapters/sms.js'
import type { BatchContext } from '../../activities/outgoing.js'
import { defaultPreferences, type Channel } from '../../domain/contact-preferences.js'
import type { NoticeStatus } from '../../domain/notice-status.js'
import type { Step } from '../../domain/explained.js'
import type { Person } from '../../domain/person.js'
import type { Rulebook } from '../../domain/rulebook.js'
import { shippedCorridor } from '../../rulebook/load.js'
import { aCountry } from '../rig/a-country.js'
import { theInstrument } from '../rulebook/a-rulebook.js'

export const person: Person = {
  givenName: 'Sita',
  familyName: 'Gurung',
  birthDate: '1999-04-12',
  sex: 'female',
  nationality: 'NP',
  passportNumber: 'PA1234567',
  passportValidUntil: '2034-01-01',
  email: 'sita.gurung@example.org',
  phone: '+9779812345678',
  language: 'ne',
  timeZone: 'Asia/Kathmandu',
  address: 'Ward 4, Pokhara',
  occupation: '8211',
}

export const context: BatchContext = {
  caseNumber: 'NP-7K3M-9Q2T-5',
  corridor: 'npl-kor-manufacturing',
  rulebook: 'pinned',
  demo: false,
}
export const at = '2026-11-25T04:00:00.000Z'

export const corridor = shippedCorridor('npl-kor-manufacturing').rulebook

export class Registry {
  person: Person | 'erased' | undefined = person
  readonly organisations = new Map<string, Organisation>([
    [
      'himal-manpower',
      { id: 'himal-manpower', name: 'Himal Manpower Ltd.', email: 'office@himal.example', url: null, secret: null },
    ],
    [
      'hanbit-metal',
      { id: 'hanbit-metal', name: 'Hanbit Metal Co., Ltd.', email: 'office@hanbit.example', url: null, secret: null },
    ],
    [
      'np-medical-centre',
      {
        id: 'np-medical-centre',
        name: 'Kathmandu Medical Centre',
        email: 'desk@medical.example',
        url: null,
        secret: null,
      },
    ],
  ])
  readonly documents = new Map<
    string,
    {
      number: string
      kind: string
      pdf?: Buffer
      sha256?: string
      facts?: Facts
      rulebook?: string
      draft?: boolean
      revoked?: string
      superseded?: { by: string; reason: string }
    }
  >()
  /** By the key alone for e-mail, with the channel behind it for every other. */
  readonly notices = new Map<string, { status: NoticeStatus; detail?: string | undefined; releases?: number }>()
  /** What the log was told with each claim. */
  readonly claims: Parameters<NoticeLog['claim']>[0][] = []
  preferences = defaultPreferences
  readonly sends = new Map<
    string,
    { status: 'claimed' | 'accepted' | 'refused' | 'unreachable'; httpStatus?: number | undefined }
  >()

  stepsOf = async (): Promise<Step[]> => this.steps
  steps: Step[] = []
  personOf = async () => this.person
  /** `country` stands for the country agencies are tested in, `instrument` for that of a claim; every other hash for the corridor. */
  rulebookOf = async (hash: string): Promise<Rulebook> => {
    if (hash === 'instrument') return theInstrument('eu-883-2004')
    return hash === 'country' ? aCountry() : corridor
  }
  findOrganisation = async (id: string) => this.organisations.get(id)

  readonly shelf: DocumentShelf = {
    claim: async ({ key, kind, series, year }) => {
      const known = this.documents.get(key)
      if (known) return { number: known.number, issued: known.pdf !== undefined }
      const number = `${series}-${year}-${String(this.documents.size + 1).padStart(6, '0')}`
      this.documents.set(key, { number, kind })
      return { number, issued: false }
    },
    save: async ({ number, ...kept }) => {
      const document = [...this.documents.values()].find((entry) => entry.number === number)
      if (document) Object.assign(document, kept)
    },
    stated: async (_caseNumber, number) => {
      const document = [...this.documents.values()].find((entry) => entry.number === number)
      return (
        document?.facts && { ...document, facts: document.facts, status: 'issued', rulebook: document.rulebook ?? '' }
      )
    },
    supersede: async ({ number, by, reason }) => {
      const document = [...this.documents.values()].find((entry) => entry.number === number)
      if (document) Object.assign(document, { superseded: { by, reason } })
    },
    issued: async (_caseNumber, kind) =>
      [...this.documents.values()].filter((entry) => entry.kind === kind && entry.pdf).map((entry) => entry.number),
    revoke: async ({ number, reason }) => {
      const document = [...this.documents.values()].find((entry) => entry.number === number)
      if (document) document.revoked = reason
    },
  }

  readonly channels: ChannelNeeds = {
    preferencesOf: async () => this.preferences,
    unsubscribeUrlOf: async () => 'https://sojourn.example/unsubscribe/token',
    smsPrices: [{ prefix: '+977', currency: 'NPR', minor: 150 }],
  }

  readonly noticeLog: NoticeLog = {
    claim: async (claim) => {
      const id = rowOf(claim)
      const { status, releases = 0 } = this.notices.get(id) ?? {}
      const isMended = releases < claim.again
      if (status === 'sent' || status === 'delivered') return 'handed'
      if (status === 'permanent-failure' && !isMended) return 'failed'
      if (status === 'sending' || (status === 'unknown' && !isMended)) return 'unknown'
      this.claims.push(claim)
      this.notices.set(id, { status: 'sending', releases: claim.again })
      return 'claimed'
    },
    mark: async ({ status, detail, ...row }) =>
      void this.notices.set(rowOf(row), { ...this.notices.get(rowOf(row)), status, detail }),
    suppress: async (claim) => {
      this.claims.push(claim)
      this.notices.set(rowOf(claim), { status: 'suppressed' })
    },
  }

  readonly handoffLog: HandoffLog = {
    claim: async ({ key, asked }) => {
      const id = `${key}/${asked}`
      const status = this.sends.get(id)?.status
      if (status === 'accepted' || status === 'refused') return status
      this.sends.set(id, { status: 'claimed' })
      return status === 'claimed' ? 'unknown' : 'claimed'
    },
    mark: async ({ key, asked, status, httpStatus }) => void this.sends.set(`${key}/${asked}`, { status, httpStatus }),
  }
}

const rowOf = ({ key, channel }: { key: string; channel: Channel }) => (channel === 'email' ? key : `${key} ${channel}`)

/** A way out for SMS that keeps what it is given. */
export class SmsBox implements SmsPost {
  readonly messages: Sms[] = []
  async send(sms: Sms): Promise<void> {
    this.messages.push(sms)
  }
  hasLeft = async (): Promise<boolean | undefined> => undefined
}

/** Draws here and signs with one key that never changes. */
export const press: Press = {
  draw: renderPdf,
  signerAt: async () => ({
    kid: 'test-key-one',
    key: createPrivateKey({
      format: 'jwk',
      key: {
        kty: 'OKP',
        crv: 'Ed25519',
        d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
        x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
      },
    }),
  }),
}

/** A post that keeps what it is given. */
export class Letterbox implements Post {
  readonly mails: Mail[] = []
  async send(mail: Mail): Promise<void> {
    this.mails.push(mail)
  }
  hasLeft = async (): Promise<boolean | undefined> => undefined
}

export const from = { name: 'Labour Migration Service', address: 'no-reply@sojourn.invalid' }

/** Runs an activity in a fresh context that logs nothing; `attempt` counts from 1. */
export const activity = (attempt = 1) => ({
  run: <Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>, ...args: Args): Promise<Result> =>
    new MockActivityEnvironment({ attempt }, { logger: new DefaultLogger('ERROR') }).run<
      Args,
      Result,
      (...args: Args) => Promise<Result>
    >(act, ...args),
})
