// The command about kinds of documents: kinds. It needs no server.
import type { Command } from 'commander'
import type { ShownKind } from '../document-kinds.js'
import { define } from './define.js'
import { fieldTable } from './fields.js'
import type { Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `document kinds`. */
export function addDocumentKinds(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'kinds [kind]',
    summary: 'List the kinds of documents; with a kind, what must be said to issue it by hand',
    examples: ['document kinds', 'document kinds grievance-receipt'],
    run: async ({ args: [kind] }) => {
      const { listDocumentKinds, showDocumentKind } = await import('../document-kinds.js')
      if (kind !== undefined) {
        const shown = showDocumentKind(kind)
        return { value: shown, shown: () => shownKind(shown) }
      }
      const kinds = listDocumentKinds()
      const rows = kinds.map((one) => [one.kind, one.title, one.readers, one.byHand ? 'yes' : 'no'])
      return {
        value: kinds,
        shown: () => [
          { head: ['kind', 'title', 'who reads it', 'by hand'], rows },
          'what one needs: npx sojourn document kinds KIND; when each is issued, and under which rule: docs/documents.md',
        ],
      }
    },
  })
}

function shownKind({ kind, title, readers, form, command }: ShownKind): Shown {
  return [`${kind}: ${title}, for ${readers}`, fieldTable(form), command]
}
