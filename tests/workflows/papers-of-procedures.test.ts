// Do the newest procedures give each paper the facts that its form asks for?
import { expect, test } from 'vitest'
import { currentProcedures } from '../../activities/stages.js'
import { DocumentKind, documentFacts } from '../../domain/documents.js'
import type { Facts } from '../../domain/explained.js'
import { noticeFacts } from '../../domain/notices.js'
import { anOpening, as, calendarFrom, until } from '../rig/a-case.js'
import { aClaim, words } from '../rig/a-claim.js'
import { aNumber, anOrderOpening, throughPreparation } from '../rig/a-job-order.js'
import {
  throughDeparture,
  throughReturn,
  throughScreening,
  throughTheStay,
  throughTraining,
} from '../rig/happy-path.js'
import { throughPlacement } from '../rig/through-placement.js'
import { withWorker } from '../rig/with-worker.js'
import type { World } from '../rig/world.js'

/** Papers that explain a decision get its steps when they are written. */
const aStep = { rule: 'total', source: 'arithmetic', verified: true, inputs: [], result: '0' }

/** Every paper that was issued, with the fields that its form refuses. */
function issued(world: World): (readonly [string, readonly string[]])[] {
  return world.carriedOut.flatMap((item) => {
    if (item.act !== 'issue') return []
    const kind = DocumentKind.safeParse(item.document)
    if (!kind.success) return []
    const form = documentFacts[kind.data].safeParse({ steps: [aStep], ...item.data })
    return [[kind.data, form.success ? [] : form.error.issues.map(({ path }) => path.join('.'))] as const]
  })
}

/** What somebody was told of in a kind of letter that nobody can write. */
const unknownNotices = (world: World) => world.told().filter((notice) => !(notice in noticeFacts))

test('a whole case issues 7 papers, from the fee disclosure to the skills passport, each with facts that its form accepts', () =>
  withWorker(async ({ world, startCase }) => {
    const { recruitment, screening, training, deployment, return: home } = currentProcedures
    Object.assign(world.versions, { recruitment, screening, training, deployment, return: home })
    const order = await startCase(anOrderOpening(1))
    await throughPreparation(order)
    const number = aNumber('NP')
    const c = await startCase({ ...anOpening(), caseNumber: number })
    await throughPlacement(c, order, number)
    await throughScreening(c)
    await throughTraining(c)
    await throughDeparture(c)
    await throughTheStay(c)
    await throughReturn(c)
    expect(await c.handle.result()).toMatchObject({ exit: 'completed' })
    expect(unknownNotices(world)).toEqual([])
    expect(issued(world)).toEqual([
      ['fee-disclosure', []],
      ['job-offer', []],
      ['employment-contract', []],
      ['medical-referral', []],
      ['training-certificate', []],
      ['exit-clearance', []],
      ['skills-passport', []],
    ])
  }))

test('the rights of a case issue the certificate of coverage, the periods, both options and the statement', () =>
  withWorker(async ({ world, startCase }) => {
    world.versions['portability'] = currentProcedures['portability'] ?? 0
    const abroad = { departedOn: '2027-01-10', visaClass: 'E-9', nationality: 'NP', employer: 'hanbit-metal' }
    const wage = { monthlyWageMinor: 2_100_000, currency: 'KRW', policyFrom: '2027-01-10', policyUntil: null }
    const c = await startCase({ ...anOpening(), procedure: 'portability', facts: { ...abroad, ...wage } })
    const certificate = { outcome: 'issued', from: '2027-01-10', until: '2031-01-09' }
    await c.answer('portability/coverage/coverage-certificate', certificate)
    await until('the certificate', async () => (world.issued().includes('certificate-of-coverage') ? true : undefined))
    const data = { leftOn: '2030-01-10', arrivedOn: '2027-01-11', returnedOn: '2030-01-11' }
    const news = { commandId: 'news', digest: 'd', actor: as('system'), fact: 'left-site', data }
    await c.handle.signal('factReported', news)
    const periods: Facts[] = [{ from: '2027-01-11', to: '2030-01-10', contributionMinor: 6_993_000, type: '11' }]
    const notified = { periods, currency: 'KRW', notifiedOn: '2030-02-01' }
    await c.answer('portability/rights/insurance-periods', notified)
    await until('the statement', async () => (world.issued().includes('statement-of-rights') ? true : undefined))
    expect(issued(world)).toEqual([
      ['certificate-of-coverage', []],
      ['statement-of-insurance-periods', []],
      ['refund-advice', []],
      ['statement-of-rights', []],
    ])
    expect(unknownNotices(world)).toEqual([])
  }))

test('a claim issues its calculation with the country of origin and EUR beside each of 3 shares', () =>
  withWorker(async ({ world, startCase }) => {
    world.versions['claim'] = currentProcedures['claim'] ?? 0
    const claim = await startCase(aClaim({}, calendarFrom('2026-03-02')))
    const institutions = { ES: 'es-inss', FR: 'fr-cnav', LU: 'lu-cnap' }
    for (const [country, institution] of Object.entries(institutions))
      await claim.answer(`claim/requests/periods/${country}.${institution}/claim-periods`, words[country] ?? {})
    await until('the calculation', async () => (world.issued().includes('totalization-calculation') ? true : undefined))
    expect(issued(world)).toEqual([['totalization-calculation', []]])
    const [calculation] = world.carriedOut.flatMap((item) => (item.act === 'issue' ? [item.data] : []))
    expect(calculation).toMatchObject({
      origin: 'NP',
      states: [{ currency: 'EUR' }, { currency: 'EUR' }, { currency: 'EUR' }],
    })
  }))
