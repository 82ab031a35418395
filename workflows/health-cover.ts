// Is somebody there to pay for health care on every day of the move? A gap is a task for the caseworker and stays on record.
import type { CaseFile } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { pick, recordsOf, textOf, textsOf } from '../domain/facts.js'
import type { Desk } from './kit/desk.js'

/** At the arrival the journey, after the return the whole time. */
export async function keepHealthCover(desk: Desk): Promise<Facts> {
  await desk.known('arrivedOn', 'leftOn', 'diedOn')
  const { arrivedOn } = desk.facts
  if (typeof arrivedOn === 'string') await settleHealthCover(desk, 'journey', arrivedOn)
  await desk.known('leftOn', 'diedOn')
  return settleHealthCover(desk, 'whole', lastDayOf(desk))
}

/** The last day of the time away: that of the return or, where nobody knows it, of leaving or of the death. */
export const lastDayOf = (desk: Desk): string =>
  textOf(desk.facts, 'returnedOn') || textOf(desk.facts, 'leftOn') || textOf(desk.facts, 'diedOn')

/** How many covers a caseworker has found so far. */
export const coversFound = (desk: Desk): number => recordsOf(desk.facts, 'healthCovers').length

/** Who covers which days, as far as it is known now; nobody is asked. */
export function healthCoverNow(desk: Desk): Promise<Facts> {
  const site = pick(desk.facts, 'departedOn', 'arrivedOn', 'leftOn', 'returnedOn', 'policyFrom', 'policyUntil')
  const added = recordsOf(desk.facts, 'healthCovers')
  return desk.decide('health-cover', { ...site, added, through: lastDayOf(desk) })
}

/**
 * Looks at every day from the departure to `through`, asks about what nobody covers, and looks again with what was found.
 * Answers with covers, gaps and overlaps as they stand; a gap that was looked into is not asked about twice.
 */
function settleHealthCover(desk: Desk, name: string, through: string): Promise<Facts> {
  return desk.rounds(name, async (round) => {
    const isClosed = () => round.facts['rightsClosed'] === true
    const added = recordsOf(round.facts, 'healthCovers')
    const site = pick(round.facts, 'departedOn', 'arrivedOn', 'leftOn', 'returnedOn', 'policyFrom', 'policyUntil')
    const cover = await round.decide('health-cover', { ...site, added, through })
    const gap = recordsOf(cover, 'gaps').find((one) => !lookedInto(round).includes(nameOf(one)))
    if (!gap || isClosed()) return cover
    const facts = pick(gap, 'from', 'to', 'days')
    const answer = await round.askUntil('health-gap', { facts, when: isClosed })
    if (!answer) return cover
    round.once<CaseFile>('answered', (file) => keepAnswer(file, gap, answer))
    return 'again'
  })
}

const nameOf = (gap: Facts): string => `${textOf(gap, 'from')}/${textOf(gap, 'to')}`

const lookedInto = (desk: Desk): string[] => textsOf(desk.facts, 'healthGaps')

/** A cover that was found counts from now on; the gap counts as looked into whatever was found. */
function keepAnswer(file: CaseFile, gap: Facts, answer: Facts): void {
  const found = answer['outcome'] === 'covered' ? [{ ...pick(answer, 'by', 'from', 'to') }] : []
  file.facts = {
    ...file.facts,
    healthGaps: [...textsOf(file.facts, 'healthGaps'), nameOf(gap)].slice(-40),
    healthCovers: [...recordsOf(file.facts, 'healthCovers'), ...found].slice(-40),
  }
}
