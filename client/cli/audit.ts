// The commands about audits: show, dossier.
import type { Command } from 'commander'
import type { AuditEntry } from '../audit-entries.js'
import { define } from './define.js'
import type { Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `audit …`. */
export function addAuditCommands(program: Command, io: Io): void {
  const parent = program.command('audit').description('Who did what, when, under which rule.')
  define(parent, io, {
    usage: 'show <case>',
    summary: 'Show who did what in a case, when, under which rule: from the workflow history and the ledger',
    examples: ['audit show NP-7K3M-9Q2T-5', 'audit show NP-7K3M-9Q2T-5 --json'],
    run: async ({ args: [number = ''], door }) => {
      const { auditShow } = await import('../audit.js')
      const audit = await auditShow(door(), number)
      return {
        value: audit,
        shown: () => [
          `case ${audit.case}, ${audit.runs} run(s), rulebook ${audit.rulebook}`,
          ...(audit.missing > 0
            ? [
                `${audit.missing} accepted command(s) of the ledger are in no history: it was deleted or has not been read`,
              ]
            : []),
          { head: ['when', 'who', 'what', 'about', 'outcome', 'detail'], rows: audit.entries.map(rowOf) },
          ...audit.entries.flatMap(stepsOf),
        ],
      }
    },
  })
  addDossier(parent, io)
}

function addDossier(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'dossier <case>',
    summary: 'Issue the dossier of a case: who, what, when, under which rule, as a signed paper of codes and dates',
    examples: [
      'audit dossier NP-7K3M-9Q2T-5 --as auditor:court-1',
      'audit dossier NP-7K3M-9Q2T-5 --as auditor:court-1 --json',
    ],
    orders: true,
    run: async ({ args: [caseNumber = ''], door, caller }) => {
      const by = caller()
      const { issueDossier } = await import('../dossiers.js')
      const issued = await issueDossier(door(), { caller: by, caseNumber })
      const missing =
        issued.missing > 0 ? [`${issued.missing} accepted command(s) of the ledger are in no history`] : []
      return {
        value: issued,
        shown: () => [
          `${issued.case}: ${issued.document}, as recorded until ${issued.asOf}; see: npx sojourn document get ${issued.document}`,
          ...missing,
        ],
      }
    },
  })
}

/** One line of an audit as a table shows it: when, who, what, about what, with which outcome and detail. */
export const rowOf = (entry: AuditEntry): string[] => [
  entry.at,
  entry.who,
  entry.what,
  aboutOf(entry),
  entry.heldUntil ? `held until ${entry.heldUntil}` : entry.outcome,
  entry.heldUntil ? '' : (entry.detail ?? ''),
]

/** What a command without a subject of its own is about: the paper or notice it names, else the fields that it set. */
function aboutOf({ subject, data }: AuditEntry): string {
  if (subject !== '' || !data) return subject
  const named = [data['number'], data['document'], data['key'], data['channel']].find((one) => typeof one === 'string')
  return typeof named === 'string' ? named : Object.keys(data).join(', ')
}

function stepsOf(entry: AuditEntry): Shown {
  const steps = entry.rule?.steps ?? []
  if (steps.length === 0) return []
  const rows = steps.map(({ rule, source, inputs, result, verified }) => [
    rule,
    said(inputs),
    said(result),
    verified ? source : `${source} (unverified)`,
  ])
  return [`${entry.at} ${entry.subject}: ${entry.outcome}`, { head: ['rule', 'inputs', 'result', 'source'], rows }]
}

/** A value of a step in words: `from 2026-03-02, days 14`. What is not known is a dash. */
function said(value: unknown): string {
  if (value === null || value === undefined) return '-'
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return value.map(said).join('; ')
  return Object.entries(value)
    .map(([name, one]) => `${name} ${said(one)}`)
    .join(', ')
}
