// How are the letters about an agency's licence written?
import type { AgencyNoticeKind } from '../../../domain/agency/agency-notices.js'
import type { LetterTemplates } from '../letter.js'
import { codesLine, dayLine, line, moneyLine } from './letter-lines.js'

type LicenceLetter = Extract<
  AgencyNoticeKind,
  | 'agency-application-received'
  | 'agency-refused'
  | 'licence-conditions'
  | 'licence-granted'
  | 'licence-renewal-due'
  | 'licence-ended'
  | 'agency-suspended'
  | 'agency-suspension-lifted'
  | 'incentive-granted'
>

export const licenceLetters: LetterTemplates<LicenceLetter> = {
  'agency-application-received': (_facts, { say }) => ({
    subject: say('agency-application-received.subject'),
    paragraphs: [say('agency-application-received.lead')],
    next: say('agency-application-received.next'),
  }),
  'agency-refused': ({ reason, failed }, { say }) => ({
    subject: say('agency-refused.subject'),
    paragraphs: [say('agency-refused.lead')],
    facts: [
      ...line(say, 'label.reason', say.label('reason', reason)),
      ...codesLine(say, 'agency-refused.failed', ['condition', failed]),
    ],
  }),
  'licence-conditions': ({ tier, cashMinor, guaranteeMinor, feeMinor, currency }, { say }) => ({
    subject: say('licence-conditions.subject'),
    paragraphs: [say('licence-conditions.lead')],
    facts: [
      ...moneyLine(say, 'licence-conditions.fee', [feeMinor, currency]),
      ...line(say, 'licence-conditions.tier', say.label('tier', tier)),
      ...moneyLine(say, 'licence-conditions.cash', [cashMinor, currency]),
      ...moneyLine(say, 'licence-conditions.guarantee', [guaranteeMinor, currency]),
    ],
  }),
  'licence-granted': ({ kind, from, until }, { say }) => ({
    subject: say('licence-granted.subject', { kind: say.term('licence-kind', kind) }),
    paragraphs: [say('licence-granted.lead')],
    facts: [
      ...line(say, 'licence-granted.kind', say.label('licence-kind', kind)),
      ...line(say, 'label.from', say.day(from)),
      ...line(say, 'label.until', say.day(until)),
    ],
  }),
  'licence-renewal-due': ({ until, waived }, { say }) => ({
    subject: say(waived ? 'licence-renewal-due.subject-waived' : 'licence-renewal-due.subject'),
    paragraphs: [say(waived ? 'licence-renewal-due.lead-waived' : 'licence-renewal-due.lead')],
    facts: dayLine(say, 'licence-renewal-due.ends-on', until),
    ...(waived ? {} : { next: say('licence-renewal-due.next') }),
  }),
  'licence-ended': ({ how, reason }, { say }) => ({
    subject: say('licence-ended.subject'),
    paragraphs: [say('licence-ended.lead')],
    facts: [
      ...line(say, 'licence-ended.how', say.label('licence-end', how)),
      ...line(say, 'label.reason', say.label(say.known('breach', reason) ? 'breach' : 'reason', reason)),
    ],
  }),
  'agency-suspended': ({ agency, causes }, { say }) => ({
    subject: say('agency-suspended.subject'),
    paragraphs: [say('agency-suspended.lead')],
    facts: [...line(say, 'label.agency', agency), ...codesLine(say, 'agency-suspended.causes', ['suspension', causes])],
  }),
  'agency-suspension-lifted': ({ agency }, { say }) => ({
    subject: say('agency-suspension-lifted.subject'),
    paragraphs: [say('agency-suspension-lifted.lead')],
    facts: line(say, 'label.agency', agency),
  }),
  'incentive-granted': ({ incentive, rule, until }, { say }) => ({
    subject: say('incentive-granted.subject', { incentive: say.term('incentive', incentive) }),
    paragraphs: [say('incentive-granted.lead')],
    facts: [
      ...line(say, 'incentive-granted.incentive', say.label('incentive', incentive)),
      ...line(say, 'label.rule', say.label('rule', rule)),
      ...line(say, 'label.until', until && say.day(until)),
    ],
  }),
}
