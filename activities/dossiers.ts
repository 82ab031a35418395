// How does the dossier of a case come about? Its facts are gathered as it is written, so that no history carries them.
import type { CaseRecord } from '../registry/case-records.js'
import { dossierFacts } from './dossier-facts.js'
import { writeDocument, type DocumentNeeds } from './documents.js'
import { failure } from './failures.js'
import type { CarryOut } from './outgoing.js'

export type DossierNeeds = DocumentNeeds & {
  /** All that the registry holds of a case; undefined when it holds none of this number. */
  recordOf: (caseNumber: string) => Promise<CaseRecord | undefined>
}

/** Carries out the issue of dossiers. */
export function createDossiers(needs: DossierNeeds): { 'issue-dossier': CarryOut<'issue-dossier'> } {
  return {
    /**
     * Issues the dossier of a case once for its key, with its record until `at`; answers its number. What it states is kept
     * with it, so that the same dossier can be written again.
     */
    async 'issue-dossier'(context, { key, at, missing }) {
      const { caseNumber, rulebook } = context
      const pinned = await needs.rulebookOf(rulebook)
      if (pinned.kind !== 'corridor') throw failure('rulebook-kind-wrong')
      const record = await needs.recordOf(caseNumber)
      if (!record) throw failure('case-unknown')
      const data = dossierFacts(record, { asOf: at, rulebook, zone: pinned.zones.origin, missing })
      return writeDocument(needs, context, { key, at, document: 'case-dossier', data, rulebook })
    },
  }
}
