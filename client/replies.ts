// A person sent us a word by SMS: whose is the number, what does the word do, and what do we say?
import { z } from 'zod'
import type { ReplyAnswer } from '../domain/notices.js'
import { keywordIn, type ReplyKeyword } from '../domain/reply-keywords.js'
import type { Caller, IssuedCommand } from './command.js'
import { acceptedBefore, appendToLedger, carryCommand } from './commanding.js'
import { changePreferences, withChannel } from './contact.js'
import type { Door } from './door.js'
import { tellDue } from './due-notices.js'
import { requireProvider } from './organisations.js'
import { readForm, Refused } from './refusal.js'
import { answerInOneWord } from './yes-no-answers.js'

/** What the SMS provider hands on: the sender as `+` and digits, and the text, of which nothing but the word is kept. */
export const ReplyForm = z.strictObject({
  from: z
    .string()
    .regex(/^\+[0-9]{7,15}$/, 'expected a telephone number with its country code, such as +9779812345678'),
  text: z.string('expected a text').max(2_000, 'expected a text of at most 2000 characters'),
})

/** What came of a word: what the person is told, or `unknown-number` for one that nobody here has. */
export type ReplyTaken = { reply: ReplyAnswer | 'unknown-number' }

type Sender = { people: string[]; cases: { caseNumber: string; claims: string[] }[] }

/** Takes a word of a person; the same call again gives the same answer. Refuses with `not-a-provider`, `bad-form`, `key-reused`. */
export async function takeReply(door: Door, order: { caller: Caller; reply: unknown }): Promise<ReplyTaken> {
  const { caller, reply } = order
  const commanded = { caller, caseNumber: null, action: 'take-reply', data: reply, personal: true } as const
  return carryCommand(door, commanded, async (command) => {
    if ((await requireProvider(door, caller.actor.id)) !== 'sms-provider')
      throw new Refused('not-a-provider', 'expected an organisation of kind sms-provider, got another')
    const { from, text } = readForm('reply', ReplyForm, reply)
    const sender = await senderOf(door, from)
    const keyword = keywordIn(text)
    const caseNumber = sender.cases[0]?.caseNumber ?? null
    const before = caseNumber === null ? undefined : await acceptedBefore(door, caseNumber, command)
    const known = before?.data?.['answer'] as ReplyAnswer | undefined
    const answer = caseNumber === null ? 'unknown-number' : (known ?? (await actOn(door, { command, sender, keyword })))
    const data = { keyword: keyword ?? null, answer }
    await appendToLedger(door, { command, caseNumber, outcome: 'accepted', data })
    if (answer !== 'unknown-number') await answerBack(door, command, { sender, answer })
    return { reply: answer }
  })
}

async function senderOf(door: Door, phone: string): Promise<Sender> {
  const { casesOfPeople, peopleWithPhone } = await import('../registry/contacts.js')
  const registry = await door.registry()
  const people = await peopleWithPhone(registry, phone)
  return { people, cases: await casesOfPeople(registry, people) }
}

type Word = { command: IssuedCommand; sender: Sender; keyword: ReplyKeyword | undefined }

async function actOn(door: Door, { command, sender, keyword }: Word): Promise<ReplyAnswer> {
  switch (keyword) {
    case undefined:
      return 'not-understood'
    case 'help':
      return 'help'
    case 'stop':
    case 'start': {
      const stopped = keyword === 'stop'
      for (const personId of sender.people) await changePreferences(door, personId, withChannel('sms', stopped))
      return stopped ? 'stopped' : 'started'
    }
    case 'yes':
    case 'no':
      return answerInOneWord(door, { word: keyword, key: command.key, cases: sender.cases })
  }
}

/** Answers that a machine at the other end might answer in turn go out once a day. */
const oncePerDay: readonly ReplyAnswer[] = ['not-understood', 'nothing-to-answer']

/** The answer goes through the newest procedure that still runs: it is written in the person's language, sent and kept like every notice. */
async function answerBack(
  door: Door,
  command: IssuedCommand,
  { sender, answer }: { sender: Sender; answer: ReplyAnswer },
): Promise<void> {
  const at = new Date().toISOString()
  const name = oncePerDay.includes(answer) ? `${at.slice(0, 10)}-${answer}` : command.commandId
  const data = { answer, call: door.config.helpPhone ?? null }
  for (const { caseNumber } of sender.cases) {
    for (const home of ['', 'portability/']) {
      const key = `${home}replies/${name}/tell-reply-answered`
      if (await tellDue(door, command, { caseNumber, key, notice: 'reply-answered', data, at })) return
    }
  }
}
