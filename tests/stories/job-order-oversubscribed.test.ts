// What becomes of 20 workers who apply for the 5 slots of one job order? Half a year, with the cases of all of them.
import { expect, test } from 'vitest'
import type { Facts } from '../../domain/explained.js'
import { anOpening, as, until, type ACase } from '../rig/a-case.js'
import { anOrderOpening, bookOf, employer, isIn, throughPreparation } from '../rig/a-job-order.js'
import { aNumber } from '../rig/an-agency.js'
import { storyServer, type Teller } from '../rig/story.js'

const server = storyServer()
const [slots, workers] = [5, 20]
const days = 86_400_000
const dayIn = (n: number): string => new Date(Date.now() + n * days).toISOString().slice(0, 10)

type Applicant = { caseNumber: string; file: ACase }

/** A worker whose case has come to the choice of a job order, and who has chosen this one. */
async function applies({ open, clock }: Teller, order: ACase): Promise<Applicant> {
  const caseNumber = aNumber('NP')
  const file = await open({ ...anOpening(clock), caseNumber })
  await file.complete('recruitment/orientation', { heldOn: dayIn(0), attended: true, language: 'ne' })
  await file.complete('recruitment/registration', { registeredOn: dayIn(0), papersComplete: true })
  await file.complete('recruitment/placement/1/job-order-choice', { jobOrder: numberOf(order), line: 'a' })
  const waits = ['employer-choice', 'slot-wait'].map((kind) => `recruitment/placement/1/${kind}`)
  await until('the applicant to have a slot or to wait for one', async () => {
    const open = Object.keys((await file.file()).waits)
    return waits.some((key) => open.includes(key)) ? true : undefined
  })
  return { caseNumber, file }
}

const numberOf = (order: ACase): string => order.workflowId.slice('job-order/'.length)
const factsOf = async ({ file }: Applicant): Promise<Facts> => (await file.file()).facts
const movedUp = (one: Applicant | undefined, order: ACase): Promise<true> =>
  until('a case to hear that it has moved up', async () =>
    one && (await factsOf(one))[`granted/${numberOf(order)}`] === 'granted' ? true : undefined,
  )

test(`5 slots, 20 workers: who is refused makes room, who withdraws too, the order fills, the others hear its end (${server.how})`, () =>
  server.tell(async (teller) => {
    const { world, clock, open, pass } = teller
    world.versions['recruitment'] = 2
    const expiresOn = dayIn(180)
    const order = await open(anOrderOpening(slots, { expiresOn }, { clock }))
    await throughPreparation(order)
    const all: Applicant[] = []
    for (let n = 0; n < workers; n += 1) all.push(await applies(teller, order))
    const [first, second, third, fourth, fifth, sixth, seventh] = all.map(({ caseNumber }) => caseNumber)

    // Five have a slot, fifteen wait, and every one of them was told so.
    const told = (notice: string) => world.told().filter((one) => one === notice).length
    await until('all told', async () =>
      told('slot-reserved') + told('on-waiting-list') === workers ? true : undefined,
    )
    expect([told('slot-reserved'), told('on-waiting-list')]).toEqual([slots, workers - slots])
    expect(Object.keys((await bookOf(order)).slots.held)).toEqual([first, second, third, fourth, fifth])

    // The employer shortlists seven and refuses one; one withdraws. The sixth and the seventh move up, in that order.
    if (server.skips) await pass(20)
    const shortlisted = all.slice(0, 8).map(({ caseNumber }) => caseNumber)
    await order.act('shortlist', { cases: shortlisted }, employer)
    await order.act('refuse-candidate', { case: second ?? '', reason: 'skill-below-requirement' }, employer)
    await all[2]?.file.act('withdraw', { reason: 'family' }, as('person'))
    await until('two moved up', async () =>
      (await bookOf(order)).slots.held[seventh ?? ''] === undefined ? undefined : true,
    )
    expect(Object.keys((await bookOf(order)).slots.held).sort()).toEqual([first, fourth, fifth, sixth, seventh].sort())
    await Promise.all([movedUp(all[5], order), movedUp(all[6], order)])

    // It selects the five: their cases go on with the terms of the post, and the order is filled.
    for (const one of [first, fourth, fifth, sixth, seventh])
      await order.act('select', { case: one ?? '', reason: 'skill-fits' }, employer)
    await isIn(order, 'filled')
    for (const n of [0, 3, 4, 5, 6]) {
      const one = all[n]
      await one?.file.open('recruitment/fee-consent')
      expect(one && (await factsOf(one))).toMatchObject({
        jobOrder: numberOf(order),
        employer: 'hanbit-metal',
        isco08: '8211',
        monthlyWageMinor: 2_100_000,
        contractMonths: 36,
      })
    }

    // Who was refused chooses anew; so does everybody who still waits when the order ends.
    await all[1]?.file.open('recruitment/placement/2/job-order-choice')
    await pass(182)
    await until('the order ended', async () => ((await bookOf(order)).ended ? true : undefined))
    expect(await order.handle.result()).toMatchObject({ exit: 'completed', reason: 'filled' })
    for (const one of all.slice(7)) await one.file.open('recruitment/placement/2/job-order-choice')
    const ended = world.carriedOut.filter((item) => item.act === 'inform' && item.data['said'] === 'ended')
    expect(ended).toHaveLength(workers - 7)
  }))
