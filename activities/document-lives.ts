// What becomes of a document after its issue: written again with a reason, or revoked? It stays readable and says so.
import { writeDocument, type DocumentNeeds } from './documents.js'
import { failure } from './failures.js'
import type { CarryOut } from './outgoing.js'

type Lives = 'reissue-document' | 'revoke-number' | 'revoke-document'

/** Carries out what is decided about documents that were issued. */
export function createDocumentLives(needs: DocumentNeeds): { [Act in Lives]: CarryOut<Act> } {
  return {
    /**
     * Writes a document of the case again from what it stated and the record of today, under a number of its own; the one
     * before is superseded by it. Answers the new number. Throws `document-not-kept` when there is nothing to write it from.
     */
    async 'reissue-document'(context, { key, at, number, reason }) {
      const stated = await needs.shelf.stated(context.caseNumber, number)
      if (!stated) throw failure('document-not-kept')
      const { kind, facts, rulebook } = stated
      const later = await writeDocument(needs, context, { key, at, document: kind, data: facts, rulebook })
      await needs.shelf.supersede({ number, by: later, reason, at })
      return later
    },

    /** Revokes one document of the case, with a reason code. */
    async 'revoke-number'({ caseNumber }, { number, reason, at }) {
      if (!(await needs.shelf.stated(caseNumber, number))) throw failure('document-not-kept')
      await needs.shelf.revoke({ number, reason, at })
      return number
    },

    /** Revokes what was issued of a kind in the case, with a reason code. */
    async 'revoke-document'({ caseNumber }, { document, reason, at }) {
      const numbers = await needs.shelf.issued(caseNumber, document)
      for (const number of numbers) await needs.shelf.revoke({ number, reason, at })
      return numbers.at(-1)
    },
  }
}
