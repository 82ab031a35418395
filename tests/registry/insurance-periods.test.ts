// Does the registry keep every version of the insurance periods of a case, with what was said of it, also when batches come twice?
import { expect, it } from 'vitest'
import type { CaseEvent } from '../../domain/case-events.js'
import { recordCaseEvents } from '../../registry/case-events.js'
import { listPeriodVersions } from '../../registry/insurance-periods.js'
import { atOnce, openedCase } from './applicants.js'
import { onEachDatabase } from './databases.js'

const at = (hour: number) => `2030-02-01T0${hour}:00:00.000Z`
const by = 'organisation:kr-social-security-office'
const version = (n: number, change: object = {}): CaseEvent => ({
  event: 'periods-version',
  version: n,
  at: at(n),
  by,
  reason: n === 1 ? 'notified' : 'corrected',
  data: {
    institution: 'kr-social-security-office',
    notifiedOn: '2030-01-15',
    communicated: 'year-by-year',
    daysPerWeek: 5,
    currency: 'KRW',
    periods: [{ amount: '250', unit: 'day', year: 2027, contributionMinor: 100, type: '11' }],
    ...change,
  },
})
const counted: CaseEvent = { event: 'periods-counted', version: 1, at: at(2), months: 12, contributionsMinor: 100 }
const contested: CaseEvent = {
  event: 'periods-standing',
  version: 1,
  at: at(3),
  by: 'person:self',
  standing: 'contested',
  reason: 'period-missing',
}

onEachDatabase((given) => {
  const write = (caseNumber: string, events: CaseEvent[]) =>
    recordCaseEvents(given().registry, { caseNumber, procedure: 'portability', events })

  it('keeps a version as it was notified, with its months and what the worker said', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    await write(caseNumber, [version(1), counted, contested])
    expect(await listPeriodVersions(registry, caseNumber)).toEqual([
      {
        version: 1,
        reason: 'notified',
        institution: 'kr-social-security-office',
        notifiedOn: '2030-01-15',
        communicated: 'year-by-year',
        daysPerWeek: 5,
        currency: 'KRW',
        periods: [{ amount: '250', unit: 'day', year: 2027, contributionMinor: 100, type: '11' }],
        recordedAt: at(1),
        recordedBy: by,
        standing: 'contested',
        standingAt: at(3),
        standingBy: 'person:self',
        contestReason: 'period-missing',
        months: 12,
        contributionsMinor: 100,
      },
    ])
  })

  it('loses no version: the 2nd leaves the 1st as it was, and a batch written 20 times at once is 2 versions', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const second = version(2, { daysPerWeek: null, communicated: 'dated', periods: [] })
    await atOnce(20, () => write(caseNumber, [version(1), counted, contested, second]))
    expect(await listPeriodVersions(registry, caseNumber)).toMatchObject([
      { version: 1, standing: 'contested', communicated: 'year-by-year', daysPerWeek: 5 },
      { version: 2, standing: 'notified', communicated: 'dated', daysPerWeek: null, periods: [], months: null },
    ])
  })

  it('does not take back what was said since when an older batch comes again, nor changes a version that is there', async () => {
    const { registry } = given()
    const caseNumber = await openedCase(registry)
    const confirmed: CaseEvent = {
      event: 'periods-standing',
      version: 1,
      at: at(2),
      by: 'person:self',
      standing: 'confirmed',
    }
    await write(caseNumber, [version(1), confirmed])
    await write(caseNumber, [contested])
    await write(caseNumber, [version(1, { currency: 'EUR' }), confirmed])
    expect(await listPeriodVersions(registry, caseNumber)).toMatchObject([
      { standing: 'contested', contestReason: 'period-missing', currency: 'KRW' },
    ])
  })

  it('keeps the periods of one case apart from those of another', async () => {
    const { registry } = given()
    const [one, other] = [await openedCase(registry), await openedCase(registry)]
    await write(one, [version(1)])
    expect(await listPeriodVersions(registry, other)).toEqual([])
  })
})
