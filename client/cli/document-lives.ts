// The commands that change a document: issue by hand or as a draft, reissue, revoke.
import type { Command } from 'commander'
import { listDocumentKinds } from '../document-kinds.js'
import { DocumentKind } from '../../domain/documents.js'
import type { Acted } from '../acting.js'
import type { Door } from '../door.js'
import { Refused } from '../refusal.js'
import { collect, define, type Options, type Result } from './define.js'
import { formInput } from './form-input.js'
import type { Io } from './io.js'

const sample = 'NP-7K3M-9Q2T-5'
const paper = 'NP-OFFER-2026-000012'
const byHand = listDocumentKinds().flatMap(({ kind, byHand }) => (byHand ? [kind] : []))

/** Adds `document issue|reissue|revoke`. */
export function addDocumentLives(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'issue <case> <kind>',
    summary: 'Issue a paper that no step issues, or a draft of any',
    examples: [
      `document issue ${sample} grievance-receipt --set grievance=GRV-7K3M-9Q2T-5 --set category=wages-not-paid --set receivedOn=2026-11-20 --set anonymous=no --reason complaint`,
      `document issue ${sample} job-offer --data offer.json --reason preview --draft`,
    ],
    orders: true,
    options: (command) =>
      reasoned(command)
        .option('--data <file>', 'what the paper states, as JSON; - for stdin')
        .option('--set <name=value>', 'one field of it; dots lead inside; may be given several times', collect, [])
        .option('--draft', 'marked DRAFT; it proves nothing')
        .addHelpText(
          'after',
          `\nKinds: ${byHand.join(', ')}.\nWhat one must be told: npx sojourn document kinds KIND\n`,
        ),
    run: async ({ args: [caseNumber = '', document = ''], options, door, caller }) => {
      const by = caller()
      const { documentForm } = await import('../document-kinds.js')
      const { issueDocument } = await import('../documents.js')
      const kind = DocumentKind.safeParse(document).data
      const facts = await formInput(io, options, kind ? documentForm(kind) : {})
      const order = { caller: by, caseNumber, document, facts, draft: options['draft'] === true }
      return issued(door(), await issueDocument(door(), { ...order, ...reasonOf(options) }))
    },
  })
  for (const { verb, summary, examples, does } of changes) {
    define(parent, io, {
      usage: `${verb} <number>`,
      summary,
      examples,
      orders: true,
      options: reasoned,
      run: async ({ args: [number = ''], options, door, caller }) => {
        const by = caller()
        const documents = await import('../documents.js')
        const acted = await documents[does](door(), { caller: by, number, ...reasonOf(options) })
        return verb === 'reissue' ? issued(door(), acted) : revoked(acted, number.trim().toUpperCase())
      },
    })
  }
}

const changes = [
  {
    verb: 'reissue',
    summary: 'Write a paper again from the record of today; the one before is superseded',
    examples: [
      `document reissue ${paper} --reason record-corrected`,
      `document reissue ${paper} --reason lost --note "lost on the way"`,
    ],
    does: 'reissueDocument',
  },
  {
    verb: 'revoke',
    summary: 'Revoke a paper: its status says so; the file itself does not change',
    examples: [`document revoke ${paper} --reason wrong-person`, `document revoke ${paper} --reason fraud --json`],
    does: 'revokeDocument',
  },
] as const

const reasoned = (command: Command): Command =>
  command
    .requiredOption('--reason <code>', 'why, as a code such as record-corrected, lost, damaged')
    .option('--note <text>', 'a note for the file')

function reasonOf(options: Options): { reason: string; note?: string } {
  const { reason, note } = options
  if (typeof reason !== 'string') throw new Refused('usage', 'expected --reason with a code, got none; give one')
  return { reason, ...(typeof note === 'string' ? { note } : {}) }
}

/** The act is accepted before the paper is written: its number, or how to see it. */
async function issued(door: Door, acted: Acted): Promise<Result> {
  const { numberIssued } = await import('../hand-issued.js')
  const document = await numberIssued(door, acted)
  const see = document
    ? `${document} issued; get it: npx sojourn document get ${document}`
    : `${acted.number}: accepted, the paper is not written yet; see: npx sojourn document list ${acted.number}`
  return { value: { ...acted, document: document ?? null }, shown: () => [see] }
}

const revoked = (acted: Acted, document: string): Result => ({
  value: { ...acted, document },
  shown: () => [`${document} revoked; see: npx sojourn document list ${acted.number}`],
})
