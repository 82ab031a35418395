// How is someone told? Written in the reader's language, claimed before it is sent, never silently sent twice.
import { createHash } from 'node:crypto'
import type { Role } from '../domain/actor.js'
import type { Facts } from '../domain/explained.js'
import { noticeFacts, NoticeKind, type NoticeFacts } from '../domain/notices.js'
import type { CalendarEntry, Outgoing, Reader } from '../domain/outgoing.js'
import type { Person } from '../domain/person.js'
import type { Mail } from './adapters/mail.js'
import type { Mailbox } from './adapters/mailbox.js'
import { knownOrganisation, namesIn, type FindOrganisation } from './directory.js'
import { withSteps, type StepsOf } from './explaining.js'
import { failure, fieldsOf } from './failures.js'
import type { SendOnce } from './mailing.js'
import type { BatchContext, CarryOut } from './outgoing.js'
import { readablePerson, type PersonOf } from './people.js'
import { renderCalendarEntry } from './templates/calendar-entry.js'
import { languageOf } from './templates/language.js'
import { renderLetter, subjectOf, type Letter, type LetterContext } from './templates/letter.js'
import { calendarTitle } from './templates/letters/calendar-title.js'
import { writeLetter } from './templates/letters/letters.js'
import { voiceOf, type Say } from './templates/say.js'

export type NoticeNeeds = {
  personOf: PersonOf
  findOrganisation: FindOrganisation
  sendOnce: SendOnce
  from: Mailbox
  mailboxOf: (role: Role) => Mailbox
  stepsOf: StepsOf
}

/** Decisions whose steps a letter explains. */
const explained: { readonly [notice: string]: readonly string[] | undefined } = { 'claim-computed': ['totalization'] }

type Notice = Extract<Outgoing, { act: 'tell' }>

/** Who reads a letter: where it goes, in which language, and the person only if that is the reader. */
type Addressee = { mailbox: Mailbox; say: Say; person?: Person }

export function createNotices(needs: NoticeNeeds): { tell: CarryOut<'tell'> } {
  return {
    /** Sends a notice once for its key; answers its Message-ID. */
    async tell(context, item) {
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
      const mail = mailOf({ needs, context, item, addressee, letter })
      return needs.sendOnce({
        caseNumber: context.caseNumber,
        key: item.key,
        kind: item.notice,
        reader: item.to,
        mail,
        again: item.again,
      })
    },
  }
}

/** The Message-ID of a case's key: stable, and without a meaning to anyone who reads it. */
export function messageIdOf(caseNumber: string, key: string): string {
  return `${createHash('sha256').update(`${caseNumber}/${key}`).digest('hex').slice(0, 40)}@sojourn.invalid`
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
  const kind = NoticeKind.safeParse(item.notice)
  if (!kind.success) throw failure('notice-kind-unknown')
  return fill(kind.data, item.data, context)
}

function fill<Kind extends NoticeKind>(kind: Kind, data: Facts, context: LetterContext): Letter {
  const facts = noticeFacts[kind].safeParse(data)
  if (!facts.success) throw failure('notice-facts-invalid', fieldsOf(facts.error))
  return writeLetter(kind, facts.data as NoticeFacts[Kind], context)
}

type Parts = { needs: NoticeNeeds; context: BatchContext; item: Notice; addressee: Addressee; letter: Letter }

function mailOf({ needs, context, item, addressee, letter }: Parts): Mail {
  const { say, mailbox } = addressee
  const { caseNumber, demo } = context
  const calendar = item.calendar && entryOf(item, context, { say, ...item.calendar })
  return {
    from: needs.from,
    to: mailbox,
    ...renderLetter(letter, { say, caseNumber, demo }),
    messageId: messageIdOf(caseNumber, item.key),
    at: item.at,
    ...(calendar && { calendar }),
  }
}

/** A reminder of the same task moves its entry in the calendar instead of adding one. */
function entryOf(
  item: Notice,
  { caseNumber, demo }: BatchContext,
  { say, at, label }: CalendarEntry & { say: Say },
): string {
  const wait = item.data['wait']
  const subject = typeof wait === 'string' ? wait : item.key
  const title = subjectOf(calendarTitle(say, label), { say, caseNumber, demo })
  return renderCalendarEntry({ caseNumber, subject, at, writtenAt: item.at, title })
}
