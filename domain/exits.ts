// Who must be told how a case ended?
import type { CaseFile } from './case-file.js'
import type { Reader } from './outgoing.js'

/** The notices that the end of a case asks for, by its exit. Each says where help is to be had. */
export function exitNotices(file: CaseFile): { notice: string; to: Reader }[] {
  const person = { person: true } as const
  if (file.procedure !== 'migration-cycle') return []
  switch (file.exit?.kind) {
    case undefined:
      return []
    case 'completed':
      return [{ notice: 'case-closed', to: person }]
    case 'withdrawn':
      return [{ notice: 'case-withdrawn', to: person }]
    case 'unfit':
      return [{ notice: 'unfit', to: person }]
    case 'refused':
      return [{ notice: 'refused', to: person }]
    case 'deceased':
      return [{ notice: 'condolence', to: { role: 'labour-attache' } }]
  }
}
