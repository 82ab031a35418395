// What happens when a case ends? Open requests are withdrawn, what was owed is undone in reverse, those who must know are told.
import { exitNotices } from '../../domain/exits.js'
import { caseNow } from '../clock.js'
import type { Runtime } from './runtime.js'
import { standAt } from './standing.js'
import { send } from './tray.js'
import { withdrawWait } from './waiting.js'

/** Puts everything that the end asks for into the tray, once; the driver waits until it is carried out. */
export function wrapUp(rt: Runtime): void {
  const { file } = rt
  if (!file.exit || file.status === 'ending' || file.status === 'closed') return
  standAt(rt, 'ending')
  file.dates = {}
  for (const key of Object.keys(file.waits)) if (!key.endsWith('/parked')) withdrawWait(rt, key)
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
    const data = { diedOn: file.facts['diedOn'] ?? null, country: file.facts['destination'] ?? null }
    send(rt, { key: 'ending/died', at: caseNow(file), act: 'inform-portability', fact: 'died', data })
  }
}
