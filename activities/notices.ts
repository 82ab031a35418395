// How is someone told? Written in the reader's language, claimed before it is sent, never silently sent twice.
import type { Role } from '../domain/actor.js'
import type { Facts } from '../domain/explained.js'
import { noticeFacts, NoticeKind, type NoticeFacts } from '../domain/notices.js'
import type { Outgoing, Reader } from '../domain/outgoing.js'
import type { Person } from '../domain/person.js'
import type { Mail } from './adapters/mail.js'
import type { Mailbox } from './adapters/mailbox.js'
import { calendarOf } from './calendar-files.js'
import { messageIdOf, routesTo, type ChannelNeeds } from './channels.js'
import { knownOrganisation, namesIn, type FindOrganisation } from './directory.js'
import { withSteps, type StepsOf } from './explaining.js'
import { failure, fieldsOf } from './failures.js'
import type { Route, SendOnce } from './mailing.js'
import type { NoticeHoursOf } from './notice-hours.js'
import type { Answer, BatchContext, CarryOut } from './outgoing.js'
import { readablePerson, type PersonOf } from './people.js'
import { languageOf } from './templates/language.js'
import { renderLetter, type Letter, type LetterContext, type LetterSetting } from './templates/letter.js'
import { writeLetter } from './templates/letters/letters.js'
import { voiceOf, type Say } from './templates/say.js'
import { wordsVersion } from './templates/words-version.js'

export type NoticeNeeds = ChannelNeeds & {
  personOf: PersonOf
  findOrganisation: FindOrganisation
  sendOnce: SendOnce
  from: Mailbox
  mailboxOf: (role: Role) => Mailbox
  stepsOf: StepsOf
  /** When a notice may reach the person; absent where nothing is kept back. */
  hours?: NoticeHoursOf | undefined
  /** Whether a task that a reminder speaks of is still open. */
  isOpen?: (caseNumber: string, wait: string) => Promise<boolean>
}

/** Decisions whose steps a letter explains. */
const explained: { readonly [notice: string]: readonly string[] | undefined } = { 'claim-computed': ['totalization'] }

type Notice = Extract<Outgoing, { act: 'tell' }>

/** Who reads a letter: where it goes, in which language, and the person only if that is the reader. */
type Addressee = { mailbox: Mailbox; say: Say; person?: Person }

export function createNotices(needs: NoticeNeeds): { tell: CarryOut<'tell'> } {
  return {
    /** Sends a notice once for its key; answers its Message-ID. A reminder of what is done by now is not sent. */
    async tell(context, item) {
      if (await isPointless(needs, context, item)) return undefined
      const addressee = await addresseeOf(needs, context, item.to)
      const names = await namesIn(needs.findOrganisation, [item.data['provider'], item.data['organisation']])
      const decisions = explained[item.notice]
      const data = await withSteps(needs.stepsOf, { caseNumber: context.caseNumber, decisions, data: item.data })
      const letter = letterOf(
        { ...item, data },
        {
          say: addressee.say,
          caseNumber: context.caseNumber,
          nameOf: names,
          ...(addressee.person && { person: addressee.person }),
        },
      )
      const parts = { needs, context, item, addressee, letter }
      const send = () => sendNow(parts)
      return needs.hours && addressee.person ? needs.hours({ context, item, person: addressee.person }, send) : send()
    },
  }
}

/** On which channels it goes is looked up when it goes, not when it was asked for. */
async function sendNow(parts: Parts): Promise<Answer> {
  const { needs, context, item, addressee } = parts
  const { caseNumber, at: sentAt } = context
  const { key, notice: kind, to: reader, again } = item
  const { language } = addressee.say
  const { routes, suppressed = false } = await routesOf(parts)
  const reference = await needs.sendOnce({
    ...{ caseNumber, key, kind, reader, again, sentAt, language, routes, suppressed },
    templateVersion: wordsVersion(language),
    ...(addressee.person && { item: noticeItem(item) }),
  })
  // Only a mail brings its date along: what went by SMS need not be taken out of a calendar later.
  const isMailed = !suppressed && reference === messageIdOf(caseNumber, key)
  return item.calendar && isMailed ? { reference, dated: true } : reference
}

/** What the notice is told from, to be told again on another channel; codes only. */
const noticeItem = ({ notice, data, at, calendar, cancels }: Notice) => ({
  ...{ notice, data, at },
  ...(calendar && { calendar }),
  ...(cancels && { cancels }),
})

function kindOf({ notice }: Notice): NoticeKind {
  const kind = NoticeKind.safeParse(notice)
  if (!kind.success) throw failure('notice-kind-unknown')
  return kind.data
}

async function isPointless(needs: NoticeNeeds, { caseNumber }: BatchContext, item: Notice): Promise<boolean> {
  const wait = item.data['wait']
  if (item.notice !== 'task-reminder' || typeof wait !== 'string') return false
  return (await needs.isOpen?.(caseNumber, wait)) === false
}

async function addresseeOf(needs: NoticeNeeds, { caseNumber }: BatchContext, reader: Reader): Promise<Addressee> {
  if ('organisation' in reader) {
    const { name, email } = await knownOrganisation(needs.findOrganisation, reader.organisation)
    return { mailbox: { name, address: email }, say: voiceIn(undefined) }
  }
  if ('role' in reader) return { mailbox: needs.mailboxOf(reader.role), say: voiceIn(undefined) }
  const person = await readablePerson(needs.personOf, caseNumber)
  const name = `${person.givenName} ${person.familyName}`
  return { mailbox: { name, address: person.email }, say: voiceIn(person.language), person }
}

const voiceIn = (language: string | undefined): Say => voiceOf(languageOf(language), 'message')

function letterOf(item: Notice, context: LetterContext): Letter {
  return fill(kindOf(item), item.data, context)
}

function fill<Kind extends NoticeKind>(kind: Kind, data: Facts, context: LetterContext): Letter {
  const facts = noticeFacts[kind].safeParse(data)
  if (!facts.success) throw failure('notice-facts-invalid', fieldsOf(facts.error))
  return writeLetter(kind, facts.data as NoticeFacts[Kind], context)
}

type Parts = { needs: NoticeNeeds; context: BatchContext; item: Notice; addressee: Addressee; letter: Letter }

/** A person may be reached on several channels; everybody else by mail. */
async function routesOf(parts: Parts): Promise<{ routes: Route[]; suppressed?: boolean }> {
  const { needs, item, addressee, letter } = parts
  const mail = mailOf(parts)
  if (!addressee.person) return { routes: [{ channel: 'email', mail }] }
  const { key, at } = item
  const setting = settingOf(parts)
  return routesTo(needs, { kind: kindOf(item), key, at, person: addressee.person, mail, letter, setting })
}

function settingOf({ context: { caseNumber, demo }, addressee: { say } }: Parts): LetterSetting {
  return { say, caseNumber, demo }
}

function mailOf(parts: Parts): Mail {
  const { needs, context, item, addressee, letter } = parts
  const { say, mailbox } = addressee
  const calendar = calendarOf(item, context, say)
  return {
    from: needs.from,
    to: mailbox,
    ...renderLetter(letter, settingOf(parts)),
    messageId: messageIdOf(context.caseNumber, item.key),
    at: item.at,
    ...(calendar && { calendar }),
  }
}
