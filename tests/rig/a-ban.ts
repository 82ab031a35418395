// What is a ban in a test? Nepal's, on whatever the test is about.
import { randomUUID } from 'node:crypto'
import { openBanBook, type BanDeclaration } from '../../domain/ban.js'
import type { CaseClock, CaseOpening } from '../../domain/case-file.js'

/** What a ban starts from; it is about Korea unless the test says otherwise. */
export function aBan(
  change: Partial<BanDeclaration> = {},
  clock: CaseClock = { mode: 'demo', aheadMs: 0 },
): CaseOpening & { caseNumber: string } {
  const drawn = randomUUID().slice(0, 8).toUpperCase()
  const number = `BAN-${drawn.slice(0, 4)}-${drawn.slice(4)}-X`
  const book = openBanBook({
    scope: { origin: 'NP', destination: 'KR' },
    reason: 'armed-conflict',
    source: 'made up for the tests',
    exempt: [],
    endsOn: null,
    endsAt: null,
    ...change,
  })
  return { procedure: 'ban', caseNumber: number, corridor: 'npl', rulebook: 'npl', clock, facts: {}, book }
}
