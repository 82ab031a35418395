// Which notice is it that the door says is due? It goes into the tray like those that stages ask for.
import type { Facts } from '../../domain/explained.js'
import { numberOf, recordsOf, textOf } from '../../domain/facts.js'
import type { Outgoing } from '../../domain/outgoing.js'

/** The notice of the fact `notice-due`, whose form holds: to the person, sent, kept back, retried and parked like all. */
export function noticeDue(said: Facts): Outgoing {
  const [calendar] = recordsOf(said, 'calendar')
  const cancels = recordsOf(said, 'cancels').map((entry) => ({ ...entryOf(entry), subject: textOf(entry, 'subject') }))
  const again = numberOf(said, 'again')
  return {
    key: textOf(said, 'key'),
    at: textOf(said, 'at'),
    act: 'tell',
    notice: textOf(said, 'notice'),
    to: { person: true },
    data: recordsOf(said, 'facts')[0] ?? {},
    ...(again > 0 ? { again } : {}),
    ...(calendar ? { calendar: entryOf(calendar) } : {}),
    ...(cancels.length > 0 ? { cancels } : {}),
  }
}

const entryOf = (entry: Facts) => ({ at: textOf(entry, 'at'), label: textOf(entry, 'label') })
