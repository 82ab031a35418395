// May a caseworker let a notice go that is kept back for a better hour, and what happens to it then?
import type { Act, ActRule, RuleRefusal } from './acts.js'
import type { CaseFile } from './case-file.js'
import { textOf } from './facts.js'
import type { Outgoing } from './outgoing.js'

const heldItem = (file: CaseFile, { data }: Act): Outgoing | undefined =>
  file.outgoing.find(({ key, held, notBefore }) => key === textOf(data, 'key') && held && notBefore !== undefined)

function refuse(file: CaseFile, act: Act): RuleRefusal | undefined {
  if (heldItem(file, act)) return undefined
  const message = `expected the key of a notice that this case keeps back, got ${textOf(act.data, 'key')}; it may be sent by now, see: npx sojourn notice list ${file.caseNumber}`
  return { rule: 'notice-is-held', message }
}

/** The item goes in the next batch, and no hour of its reader keeps it back once more (docs/notice-timing.md). */
function release(file: CaseFile, act: Act): void {
  const item = heldItem(file, act)
  if (!item) return
  delete item.notBefore
  item.again = (item.again ?? 0) + 1
  item.released = true
}

/** Acts about notices, allowed as long as the case is under way. */
export const noticeActs = {
  'release-notice': { roles: ['caseworker', 'supervisor'], refuse, apply: release },
} as const satisfies Record<string, ActRule<CaseFile>>
