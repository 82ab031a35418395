// How is the dossier of a case written? As one batch of one paper, apart from the case: what is audited is not touched by it.
import { ApplicationFailure } from '@temporalio/workflow'
import { steps } from './kit/steps.js'
import type { DossierOrder, WrittenDossier } from './messages.js'

/** Writes one dossier; answers its number and what it was asked for with. Fails with the code why it could not be written: it may be asked for again. */
export async function dossier({ key, missing, ...batch }: DossierOrder): Promise<WrittenDossier> {
  const items = [{ key, at: batch.at, act: 'issue-dossier' as const, missing }]
  const [written] = await steps.carryOut({ ...batch, items }, 'issue case-dossier')
  if (written?.done && written.reference) return { document: written.reference, at: batch.at, missing }
  const code = written && !written.done ? written.code : 'not-carried-out'
  throw ApplicationFailure.nonRetryable('the dossier could not be written', code)
}
