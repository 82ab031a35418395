// The commands about documents: list, get, kinds, issue and what follows, verify.
import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { mediaOf } from '../../domain/document-media.js'
import { Refused } from '../refusal.js'
import { define } from './define.js'
import { addDocumentKinds } from './document-kinds.js'
import { addDocumentLives } from './document-lives.js'
import type { Io } from './io.js'
import { addDocumentVerify } from './verification.js'

/** Adds `document …`. */
export function addDocumentCommands(program: Command, io: Io): void {
  const parent = program.command('document').description('Numbered, hashed papers of a case.')
  define(parent, io, {
    usage: 'list <case>',
    summary: 'List the documents of a case',
    examples: ['document list NP-7K3M-9Q2T-5', 'document list NP-7K3M-9Q2T-5 --json'],
    run: async ({ args: [number = ''], door }) => {
      const { listDocuments } = await import('../documents.js')
      const documents = await listDocuments(door(), number)
      const rows = documents.map((document) => [
        document.number,
        document.kind,
        document.status,
        document.issuedOn,
        document.sha256.slice(0, 12),
      ])
      return {
        value: documents,
        shown: () =>
          rows.length > 0 ? [{ head: ['number', 'kind', 'status', 'issued', 'sha-256'], rows }] : ['no documents yet'],
      }
    },
  })
  addGet(parent, io)
  addDocumentKinds(parent, io)
  addDocumentLives(parent, io)
  addDocumentVerify(parent, io)
}

function addGet(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'get <number>',
    summary: 'Get a document, a PDF or the text of a credential; the look is recorded',
    examples: ['document get NP-OFFER-2026-000012', 'document get NP-OFFER-2026-000012 --out - > offer.pdf'],
    orders: true,
    options: (command) =>
      command.option(
        '--out <file>',
        'where to write it, or - for stdout (default: NUMBER.pdf here, NUMBER.sd-jwt for a credential)',
      ),
    run: async ({ args: [number = ''], options, door, caller }) => {
      if (options['out'] === '-' && options['json'])
        throw new Refused('usage', 'expected either --out - or --json, got both; each wants stdout for itself')
      const by = caller()
      const { getDocument } = await import('../documents.js')
      const { document, case: caseNumber, pdf } = await getDocument(door(), { caller: by, number })
      const file =
        typeof options['out'] === 'string' ? options['out'] : `${document.number}.${mediaOf(document.kind).extension}`
      if (file === '-') {
        io.outBytes(pdf)
        return undefined
      }
      writeBytes(file, pdf)
      const value = { ...document, case: caseNumber, file, bytes: pdf.length }
      return {
        value,
        shown: () => [
          `${document.number} (${document.kind}, ${document.status}) written to ${file}, ${pdf.length} bytes`,
        ],
      }
    },
  })
}

function writeBytes(file: string, pdf: Buffer): void {
  try {
    writeFileSync(file, pdf, { mode: 0o600 })
  } catch {
    throw new Refused('failed', `expected to write "${file}", that is not possible; give another file with --out`)
  }
}
