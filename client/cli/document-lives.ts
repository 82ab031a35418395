// The commands that change a document: issue by hand or as a draft, reissue, revoke.
import type { Command } from 'commander'
import type { Acted } from '../acting.js'
import { Refused } from '../refusal.js'
import { define, type Options } from './define.js'
import { readJson, type Io } from './io.js'

const sample = 'NP-7K3M-9Q2T-5'
const paper = 'NP-OFFER-2026-000012'

/** Adds `document issue|reissue|revoke`. */
export function addDocumentLives(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'issue <case> <kind>',
    summary: 'Issue a paper that no step issues, or a draft of any',
    examples: [
      `document issue ${sample} grievance-receipt --data grievance.json --reason complaint`,
      `document issue ${sample} job-offer --data offer.json --reason preview --draft`,
    ],
    orders: true,
    options: (command) =>
      reasoned(command)
        .requiredOption('--data <file>', 'what the paper states, as JSON; - for stdin')
        .option('--draft', 'marked DRAFT; it proves nothing'),
    run: async ({ args: [caseNumber = '', document = ''], options, door, caller }) => {
      const by = caller()
      const facts = await readJson(io, String(options['data']), '--data')
      const { issueDocument } = await import('../documents.js')
      const order = { caller: by, caseNumber, document, facts, draft: options['draft'] === true }
      return answered(await issueDocument(door(), { ...order, ...reasonOf(options) }))
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
        return answered(await documents[does](door(), { caller: by, number, ...reasonOf(options) }))
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

const answered = (acted: Acted) => ({
  value: acted,
  shown: () => [`${acted.number}: ${acted.done}; see: npx sojourn document list ${acted.number}`],
})
