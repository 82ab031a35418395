// What keeps a case from going on, and whom does a hold spare?
import type { CaseFile } from './case-file.js'

/** Whether anything keeps the case where it stands: a hold that says wait or transfer, or one not yet judged. */
export function isHeld(file: Pick<CaseFile, 'holds'>): boolean {
  return Object.values(file.holds ?? {}).some(({ rule }) => rule !== 'continue')
}
