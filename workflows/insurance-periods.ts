// Which insurance periods count for a worker? Notified by the institution, confirmed or contested, looked at again, corrected.
import type { CaseFile } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { pick, pickKnown, textOf } from '../domain/facts.js'
import { bringVersion, takeConfirmation, takeReview, versionOf } from '../domain/insurance-periods.js'
import type { Desk } from './kit/desk.js'

/** The version in force now. */
export const versionInForce = (desk: Desk): number => versionOf(desk.book<CaseFile>())

const isContested = (desk: Desk): boolean => desk.book<CaseFile>().periods?.standing === 'contested'

/** What the institution abroad notifies becomes the first version, or the next one where periods were told of before. */
export async function receivePeriods(desk: Desk): Promise<void> {
  const answer = await desk.handOff('insurance-periods', pick(desk.facts, 'arrivedOn', 'leftOn'))
  const told = pick(answer, 'periods', 'currency', 'notifiedOn', 'daysPerWeek')
  const provenance = await desk.decide('notified-periods', told)
  const data = { ...told, ...pick(provenance, 'institution') }
  desk.once<CaseFile>('received', (file, at) =>
    bringVersion(file, { data, reason: 'notified', by: `organisation:${textOf(provenance, 'institution')}`, at }),
  )
}

/** What the decisions read of the version in force. */
export function periodsInForce(desk: Desk): Facts {
  const inForce = desk.book<CaseFile>().periods?.inForce
  return {
    version: inForce?.version ?? 0,
    periods: inForce?.periods ?? [],
    daysPerWeek: inForce?.daysPerWeek ?? null,
    ...pick(desk.facts, 'arrivedOn', 'leftOn'),
    ...pickKnown(desk.facts, 'endedOn'),
  }
}

/** As long as the rights are open the institution looks again at whatever is contested. */
export async function keepReviews(desk: Desk): Promise<Facts> {
  await desk.each('contested', {
    open: () => (isContested(desk) ? [String(versionInForce(desk))] : []),
    part: review,
    done: () => desk.facts['rightsClosed'] === true,
  })
  return {}
}

async function review(desk: Desk, id: string): Promise<void> {
  const isOver = () => versionInForce(desk) !== Number(id) || desk.facts['rightsClosed'] === true
  const reason = desk.book<CaseFile>().periods?.contest ?? 'other'
  const facts = { version: Number(id), reason, ...pick(desk.facts, 'arrivedOn', 'leftOn') }
  const answer = await desk.handOffUntil('insurance-periods-review', { facts, when: isOver })
  desk.once<CaseFile>('reviewed', (file, at) => {
    if (versionOf(file) === Number(id)) takeReview(file, { answer, at })
  })
}

/** The worker looks at what was notified; their own command, or a newer version, lets the question go. */
export async function askForWord(
  part: Desk,
  { months, isOver }: { months: Facts; isOver: () => boolean },
): Promise<Facts> {
  const settled = () => isOver() || part.book<CaseFile>().periods?.standing !== 'notified'
  if (settled()) return {}
  const facts = pick(months, 'version', 'months', 'contributionsMinor', 'currency')
  const answer = await part.askUntil('periods-confirmation', { facts, when: settled })
  if (answer) part.once<CaseFile>('word', (file, at) => takeConfirmation(file, { answer, at }))
  return answer ?? {}
}
