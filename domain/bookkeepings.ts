// Which bookkeeping changes which kind of durable thing?
import type { Role } from './actor.js'
import type { Bookkeeping } from './acts.js'
import { agencyBookkeeping } from './agency.js'
import { banBookkeeping } from './ban.js'
import { claimBookkeeping } from './benefit-claim.js'
import { caseBookkeeping } from './case-acts.js'
import type { CaseFile, Procedure } from './case-file.js'
import { jobOrderBookkeeping } from './job-order.js'
import { portabilityBookkeeping } from './portability-acts.js'

const bookkeepings: { readonly [procedure in Procedure]?: Bookkeeping<never> } = {
  'migration-cycle': caseBookkeeping,
  portability: portabilityBookkeeping,
  agency: agencyBookkeeping,
  ban: banBookkeeping,
  'job-order': jobOrderBookkeeping,
  claim: claimBookkeeping,
}

/** The bookkeeping of a file with the book it keeps; a case keeps its file itself. */
export function bookOf(file: CaseFile): { book: unknown; keeping: Bookkeeping<unknown> } {
  const keeping = bookkeepings[file.procedure] as Bookkeeping<unknown> | undefined
  if (!keeping) throw new Error(`expected a bookkeeping for ${file.procedure}, there is none`)
  return { book: file.book ?? file, keeping }
}

/** The acts allowed on a file now, by its status alone. */
export function allowedActs(file: Pick<CaseFile, 'procedure' | 'status'>): readonly string[] {
  return bookkeepings[file.procedure]?.allowed[file.status] ?? []
}

/** Every act that a kind of durable thing knows, whatever its status. */
export const actsOf = (procedure: Procedure): string[] => Object.keys(bookkeepings[procedure]?.acts ?? {})

/** Who may do an act. */
export const rolesOfAct = (procedure: Procedure, action: string): readonly Role[] =>
  bookkeepings[procedure]?.acts[action]?.roles ?? []
