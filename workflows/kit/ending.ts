// What happens when a case ends? Open requests are withdrawn, what was owed is undone in reverse, those who must know are told.
import type { CaseFile } from '../../domain/case-file.js'
import { exitNotices } from '../../domain/exits.js'
import { pick, pickKnown, textOf } from '../../domain/facts.js'
import { caseNow } from '../clock.js'
import { parkedKey } from './parking.js'
import type { Runtime } from './runtime.js'
import { standAt } from './standing.js'
import { send, waitsFor } from './tray.js'
import { withdrawWait } from './waiting.js'

/** Puts everything that the end asks for into the tray, once; the driver waits until it is carried out. What lies below `beyond` goes on. */
export function wrapUp(rt: Runtime, beyond?: string): void {
  const { file } = rt
  if (!file.exit || file.status === 'ending' || file.status === 'closed') return
  standAt(rt, 'ending')
  file.dates = {}
  file.outgoing = file.outgoing.filter(({ after }) => !waitsFor(rt, after))
  const goesOn = (key: string) => beyond !== undefined && key.startsWith(`${beyond}/`)
  for (const key of Object.keys(file.waits)) if (!isAboutParkedItem(file, key) && !goesOn(key)) withdrawWait(rt, key)
  if (file.exit.kind !== 'completed')
    for (const owed of [...file.owed].reverse()) send(rt, { ...owed.undo, at: caseNow(file) })
  file.owed = []
  for (const { notice, to } of exitNotices(file)) {
    send(rt, {
      key: `ending/${notice}`,
      at: caseNow(file),
      act: 'tell',
      notice,
      to,
      data: { reason: file.exit.reason },
    })
  }
  if (file.exit.kind === 'deceased' && file.facts['departedOn'] && file.procedure === 'migration-cycle') {
    const data = {
      ...pick(file.facts, 'diedOn'),
      ...pickKnown(file.facts, 'arrivedOn'),
      country: textOf(file.facts, 'destination'),
    }
    send(rt, { key: 'ending/died', at: caseNow(file), act: 'inform-portability', fact: 'died', data })
  }
}

/** A parked item still has to be settled by a caseworker; a parked decision has nobody left who needs it. */
function isAboutParkedItem(file: CaseFile, key: string): boolean {
  return Object.keys(file.parked).some((parked) => key === parkedKey(parked))
}
