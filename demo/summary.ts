// What came out of the case? Its documents, notices and handoffs, what remains to be claimed, and under which rules.
import { mediaOf } from '../domain/document-media.js'
import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import Table, { type TableConstructorOptions } from 'cli-table3'
import { getDocument, listDocuments } from '../client/documents.js'
import { auditShow } from '../client/audit.js'
import type { AuditEntry } from '../client/audit-entries.js'
import type { Door } from '../client/door.js'
import { listHandoffs } from '../client/handoffs.js'
import { listNotices } from '../client/notices.js'
import { parseActor } from '../domain/actor.js'
import type { Facts } from '../domain/explained.js'
import { numberOf, textOf } from '../domain/facts.js'
import { formatMoney } from '../domain/money.js'
import { dayAtHome } from './cast.js'
import { folders } from './stage.js'

/** Colours only on a terminal. */
const tableOf = (head: string[]) => {
  const plain: TableConstructorOptions = process.stdout.isTTY ? {} : { style: { head: [], border: [] } }
  return new Table({ head, ...plain })
}

const here = (path: string) => relative(process.cwd(), path) || '.'

/** Prints three tables, writes the documents as files into the demo's folder, and says what remains and why. */
export async function printSummary(door: Door, caseNumber: string, say: (line: string) => void): Promise<void> {
  const caller = { actor: parseActor('caseworker:desk-1') }
  const documents = tableOf(['document', 'kind', 'status', 'issued', 'lies in'])
  for (const { number, kind, status, issuedOn } of await listDocuments(door, caseNumber)) {
    const path = join(folders.documents, `${number}.${mediaOf(kind).extension}`)
    writeFileSync(path, (await getDocument(door, { caller, number })).pdf)
    documents.push([number, kind, status, issuedOn, here(path)])
  }
  const notices = tableOf(['notice', 'to', 'status', 'tries', 'sent'])
  for (const n of await listNotices(door, caseNumber))
    notices.push([n.notice, n.to, n.status, n.tries, dayAtHome(n.at)])
  const handoffs = tableOf(['handoff', 'organisation', 'status', 'since', 'reminders'])
  for (const status of ['answered', 'withdrawn', 'open'] as const) {
    for (const h of await listHandoffs(door, { caseNumber, status })) {
      handoffs.push([h.kind, h.organisation, h.status, dayAtHome(h.since), h.reminded])
    }
  }
  say(`\n${documents.toString()}\n${notices.toString()}\nmails lie in ${here(folders.mail)}\n${handoffs.toString()}`)
  const { entries } = await auditShow(door, caseNumber)
  for (const line of [...whatRemains(entries), '', ...whyThat(entries, caseNumber)]) say(line)
}

const decisionOf = (entries: readonly AuditEntry[], name: string): AuditEntry | undefined =>
  entries.filter(({ what, subject }) => what === 'decide' && subject.endsWith(`/decide-${name}`)).at(-1)

/** The totals of the statement of rights, each right with its own last day. */
function whatRemains(entries: readonly AuditEntry[]): string[] {
  const refund = decisionOf(entries, 'refund')?.data ?? {}
  const money = (name: string) =>
    formatMoney({ currency: textOf(refund, 'currency') || 'KRW', minorUnits: numberOf(refund, name) })
  const contributions = refund['eligible']
    ? `${money('contributionsMinor')} and interest, to be claimed by ${textOf(refund, 'claimBy')}`
    : `none to be refunded (${textOf(refund, 'basis').replaceAll('-', ' ')})`
  return [
    'what remains, as the statement of rights says it',
    `  contributions        ${contributions}`,
    `  departure guarantee  ${money('departureGuaranteeMinor')}; unclaimed it goes to the dormant fund on ${textOf(refund, 'dormantOn')}`,
    `  known in all         ${money('totalKnownMinor')}`,
  ]
}

/** Decisions of the case, each with a rule that stands behind it. */
const shownRules: readonly (readonly [string, string])[] = [
  ['medical', 'held-as-examined'],
  ['refund', 'departure-guarantee'],
  ['refund', 'unclaimed-insurance-turns-dormant'],
]

/** Three lines of the audit: the decision, its rule with the result, the source of the figure. */
function whyThat(entries: readonly AuditEntry[], caseNumber: string): string[] {
  const lines = shownRules.flatMap(([name, rule]) => {
    const decided = entries.filter(({ what, subject }) => what === 'decide' && subject.endsWith(`/decide-${name}`))
    for (const { data, rule: why } of decided) {
      const step = why?.steps.find((one) => one.rule === rule)
      if (!step) continue
      const source = `${step.source}${step.verified ? '' : ' (unverified)'}`
      return [`  ${name}: ${rule} gives ${resultText(step.result, textOf(data, 'currency'))}; source: ${source}`]
    }
    return []
  })
  return [`why: npx sojourn audit show ${caseNumber}`, ...lines]
}

const resultText = (result: Facts[string], currency: string): string => {
  if (typeof result === 'number' && currency) return formatMoney({ currency, minorUnits: result })
  return typeof result === 'object' ? JSON.stringify(result) : String(result)
}
