// What is put on paper once rights are decided? The statement, and from procedure 4 on the periods, both options, the worker's own credential.
import type { CaseFile } from '../domain/case-file.js'
import type { Facts } from '../domain/explained.js'
import { numberOf, pick, pickKnown, recordsOf, textOf } from '../domain/facts.js'
import { periodsInForce } from './insurance-periods.js'
import type { Desk } from './kit/desk.js'

/** Which statement of the case this is, from 1; what was decided; what the letter about it says. */
type Stated = { n: number; rights: Facts; letter: Facts }

/** Everything leaves in one batch with its letter; a later statement takes the place of the one before. */
export async function stateOnPaper(round: Desk, { n, rights, letter }: Stated): Promise<void> {
  const covering = { notice: 'statement-ready', data: letter }
  if (round.procedure < 4) {
    if (n > 1) await round.reissue('statement-of-rights', rightsPaper(round, rights))
    else await round.issue('statement-of-rights', rightsPaper(round, rights))
    return round.tell(covering.notice, letter)
  }
  const issue = n > 1 ? round.reissue.bind(round) : round.issue.bind(round)
  await Promise.all([
    issue('statement-of-insurance-periods', periodsPaper(round, rights)),
    ...(rights['eligible'] === true ? [issue('refund-advice', advicePaper(round, rights))] : []),
    ...(textOf(round.facts, 'isco08') ? [issue('skills-credential', credential(round, rights))] : []),
    issue('statement-of-rights', rightsPaper(round, rights), covering),
  ])
}

/** What the statement of rights states. */
export function rightsPaper(desk: Desk, rights: Facts): Facts {
  const { periods, arrivedOn, leftOn } = periodsInForce(desk)
  return { ...rights, arrivedOn, leftOn, periods } as Facts
}

function periodsPaper(desk: Desk, rights: Facts): Facts {
  const { inForce, standing, contest } = desk.book<CaseFile>().periods ?? {}
  return {
    version: inForce?.version ?? 0,
    reason: inForce?.reason ?? 'notified',
    provider: inForce?.institution ?? 'unknown',
    notifiedOn: inForce?.notifiedOn ?? null,
    daysPerWeek: inForce?.daysPerWeek ?? null,
    currency: inForce?.currency ?? null,
    periods: inForce?.periods ?? [],
    standing: standing ?? 'notified',
    ...(contest ? { contest } : {}),
    ...pick(rights, 'months', 'contributionsMinor'),
    ...pickKnown(rights, 'gaps'),
    ...pick(desk.facts, 'arrivedOn', 'leftOn'),
  }
}

const advicePaper = (desk: Desk, rights: Facts): Facts => ({
  ...pick(rights, 'eligible', 'months', 'claimKnownMinor', 'interest', 'currency', 'monthsLost', 'periodsCount'),
  ...pickKnown(rights, 'monthsMissing', 'claimBy', 'comparison', 'reasons', 'ask', 'askOf'),
  ...pick(desk.facts, 'leftOn'),
})

/** Codes, dates and counts only: name and birth date are taken from the person's own record when it is written. */
function credential(desk: Desk, rights: Facts): Facts {
  const { isco08, arrivedOn, leftOn } = desk.facts
  const country = textOf(desk.facts, 'destination')
  const until = (name: string) => (textOf(rights, name) ? { until: textOf(rights, name) } : {})
  const guarantee = numberOf(rights, 'departureGuaranteeMinor') > 0
  return {
    occupation: isco08 ?? null,
    training: recordsOf(desk.facts, 'training'),
    employment: [
      {
        country,
        from: arrivedOn ?? null,
        to: textOf(desk.facts, 'endedOn') || (leftOn ?? null),
        occupation: isco08 ?? null,
      },
    ],
    insurance: [{ country, ...pick(rights, 'months') }],
    rights: [
      ...(rights['eligible'] === true ? [{ code: 'contributions', country, ...until('claimBy') }] : []),
      ...(guarantee ? [{ code: 'departure-guarantee', country, ...until('dormantOn') }] : []),
    ],
  }
}
