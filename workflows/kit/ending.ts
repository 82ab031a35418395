// What happens when a case ends? Open requests are withdrawn, what was owed is undone in reverse, those who must know are told.
import type { CaseFile } from '../../domain/case-file.js'
import { exitNotices } from '../../domain/exits.js'
import { pick, pickKnown, textOf } from '../../domain/facts.js'
import type { Reader } from '../../domain/outgoing.js'
import { caseNow } from '../clock.js'
import { takeEntries, tellCancelled, type Cancelling } from './calendars.js'
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
  const stays = (key: string) => goesOn(key) || isAboutParkedItem(file, key)
  const cancellings = takeEntries(rt, stays)
  for (const key of Object.keys(file.waits)) if (!stays(key)) withdrawWait(rt, key)
  if (file.exit.kind !== 'completed')
    for (const owed of [...file.owed].reverse()) send(rt, { ...owed.undo, at: caseNow(file) })
  file.owed = []
  tellOfExit(rt, cancellings)
  if (file.exit.kind === 'deceased' && file.facts['departedOn'] && file.procedure === 'migration-cycle') {
    const data = {
      ...pick(file.facts, 'diedOn'),
      ...pickKnown(file.facts, 'arrivedOn'),
      country: textOf(file.facts, 'destination'),
    }
    send(rt, { key: 'ending/died', at: caseNow(file), act: 'inform-portability', fact: 'died', data })
  }
}

/** Whoever is told of the end has the dates that fell away taken out of the calendar by the same mail; others by one of their own. */
function tellOfExit(rt: Runtime, cancellings: readonly Cancelling[]): void {
  const { file } = rt
  const told = new Set<Cancelling>()
  for (const { notice, to } of exitNotices(file)) {
    const mine = cancellings.find((one) => JSON.stringify(one.to) === JSON.stringify(to))
    if (mine) told.add(mine)
    const item = { key: `ending/${notice}`, at: caseNow(file), act: 'tell', notice, to } as const
    send(rt, { ...item, data: { reason: file.exit?.reason ?? '' }, ...(mine && { cancels: mine.cancels }) })
  }
  const living = (to: Reader) => file.exit?.kind !== 'deceased' || !('person' in to)
  for (const one of cancellings) if (!told.has(one) && living(one.to)) tellCancelled(rt, one)
}

/** A parked item still has to be settled by a caseworker; a parked decision has nobody left who needs it. */
function isAboutParkedItem(file: CaseFile, key: string): boolean {
  return Object.keys(file.parked).some((parked) => key === parkedKey(parked))
}
