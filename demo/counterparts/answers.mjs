// What does each organisation of the demo answer to a request, on which date of the case's calendar?

const dayOf = (instant) => instant.slice(0, 10)
const plus = (day, { days = 0, years = 0 }) => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date.toISOString().slice(0, 10)
}

/** The first medical is held, the second is fit: one answer in two. */
const medical = ({ day, seen }) =>
  seen === 1
    ? { outcome: 'held', examinedOn: day, validUntil: null, centre: 'np-medical-centre' }
    : { outcome: 'fit', examinedOn: day, validUntil: plus(day, { years: 1 }), centre: 'np-medical-centre' }

const answers = {
  'identity-check': ({ day, person }) => ({
    outcome: 'confirmed',
    checkedOn: day,
    passportValidUntil: person.passportValidUntil ?? plus(day, { years: 8 }),
  }),
  'medical-examination': medical,
  'police-clearance': ({ day }) => ({ outcome: 'clear', issuedOn: day, validUntil: null }),
  'language-test': ({ day }) => ({ score: 162, takenOn: day }),
  'training-course': ({ day }) => ({
    provider: 'np-training-provider',
    outcome: 'completed',
    completedOn: day,
    hours: 45,
    attendedPercent: 98,
  }),
  visa: ({ day, facts }) => ({
    outcome: 'issued',
    decidedOn: day,
    validUntil: plus(day, { years: 3 }),
    visaClass: facts.visaClass ?? 'E-9',
  }),
  /** From the planned departure on, when the visa should be there. */
  insurance: ({ day }) => ({ outcome: 'insured', policy: 'policy-2207', from: plus(day, { days: 17 }) }),
  'coverage-certificate': ({ facts, day }) => ({ outcome: 'not-applicable', from: facts.from ?? day, until: null }),
  'insurance-periods-review': ({ day }) => ({ outcome: 'upheld', reason: 'as-in-our-records', notifiedOn: day }),
  'coverage-acknowledgement': ({ day }) => ({ outcome: 'acknowledged', acknowledgedOn: day }),
  'coverage-extension': () => ({ outcome: 'refused', until: null }),
  'insurance-periods': ({ day }) => ({ periods: [], currency: 'KRW', notifiedOn: day }),
  'claim-periods': () => ({ outcome: 'rejected', reason: 'unknown-person' }),
  'claim-decision': ({ day }) => ({ outcome: 'refused', reason: 'no-periods', decidedOn: day }),
}

/** A course and a visa take weeks: these two answer only when they are reminded. */
const late = new Set(['training-course', 'visa'])

const requests = new Map()

/** The answer to a handoff message; undefined when this organisation lets the case wait. */
export function answerTo(message) {
  const { kind, facts = {}, person = {} } = message.data
  if (message.type === 'handoff.withdrawn') return undefined
  if (late.has(kind) && message.type === 'handoff.requested') return undefined
  const seen = (requests.get(kind) ?? 0) + 1
  requests.set(kind, seen)
  return answers[kind]?.({ day: dayOf(message.timestamp), facts, person, seen })
}
