// Is a notice kept back by the clock of where the person is, and never more than it must be?
import { describe, expect, it } from 'vitest'
import { createNoticeHours, type HeldNotice, type Whereabouts } from '../../activities/notice-hours.js'
import { createOutgoing, type Answer, type OutgoingNeeds } from '../../activities/outgoing.js'
import type { Outgoing } from '../../domain/outgoing.js'
import type { Person } from '../../domain/person.js'
import { corridor, context, person } from './world.js'

type Tell = Extract<Outgoing, { act: 'tell' }>

const tell = (change: Partial<Tell> = {}): Tell => ({
  key: 'tell-case-opened',
  at: '2026-11-25T17:00:00.000Z',
  act: 'tell',
  notice: 'case-opened',
  to: { person: true },
  data: {},
  ...change,
})

/** Wednesday 22:45 in Kathmandu, Thursday 02:00 in Seoul; the morning of Kathmandu is 02:15 UTC, that of Seoul 23:00. */
const night = '2026-11-25T17:00:00.000Z'
/** Thursday 20:45 in Kathmandu, midnight in Seoul. */
const evening = '2026-11-26T15:00:00.000Z'

/** All mornings at the end of the quiet hours; how they are spread is a matter of its own, below. */
const atOnce: typeof corridor = {
  ...corridor,
  noticeHours: { source: 'a test', verified: false, quietFrom: '21:00', quietTo: '08:00', dailyMaximum: 6 },
}

type Setting = { whereabouts?: Whereabouts | undefined; got?: number; rulebook?: typeof corridor }

function desk({ whereabouts = { abroad: false, rulebook: 'pinned' }, got = 0, rulebook = atOnce }: Setting = {}) {
  const held: HeldNotice[] = []
  const released: string[] = []
  const sent: string[] = []
  const hours = createNoticeHours({
    whereaboutsOf: async () => whereabouts,
    rulebookOf: async () => rulebook,
    gotBetween: async () => got + sent.length,
    keepHeld: async (one) => void held.push(one),
    release: async (_case, key) => void released.push(key),
  })
  const send = (item: Tell, at: string | undefined, who: Person = person, caseNumber = ''): Promise<Answer> => {
    const batch = { ...context, ...(at === undefined ? {} : { at }), ...(caseNumber && { caseNumber }) }
    return hours({ context: batch, item, person: who }, async () => {
      sent.push(item.key)
      return 'sent'
    })
  }
  return { send, held, released, sent }
}

describe('a notice to the person', () => {
  it('at home is kept back by the clock at home, and it is written down until when and why', async () => {
    const { send, held, sent } = desk()
    expect(await send(tell(), night)).toEqual({ heldUntil: '2026-11-26T02:15:00Z' })
    expect(held).toMatchObject([{ key: 'tell-case-opened', why: 'night', until: '2026-11-26T02:15:00Z', at: night }])
    expect(sent).toEqual([])
  })

  it('at 20:45 in Kathmandu goes to a person who is there, and waits for one who has arrived in Seoul', async () => {
    expect(await desk().send(tell(), evening)).toBe('sent')
    const abroad = desk({ whereabouts: { abroad: true, rulebook: 'pinned' } })
    // Friday 08:00 in Seoul.
    expect(await abroad.send(tell(), evening)).toEqual({ heldUntil: '2026-11-26T23:00:00Z' })
  })

  it('keeps to the zone that the person names at home, and to that of the country where it is no zone', async () => {
    const inLondon = desk().send(tell(), night, { ...person, timeZone: 'Europe/London' })
    expect(await inLondon).toBe('sent')
    const nowhere = desk().send(tell(), night, { ...person, timeZone: 'Asia/Nowhere' })
    expect(await nowhere).toEqual({ heldUntil: '2026-11-26T02:15:00Z' })
  })

  it('that a caseworker has released waits for the morning of its reader, but for what is about safety', async () => {
    const { send, held, sent } = desk()
    expect(await send(tell({ again: 1 }), night)).toEqual({ heldUntil: '2026-11-26T02:15:00Z' })
    const heldCase = { cause: 'ban', rule: 'wait', phase: 'cleared' }
    expect(await send(tell({ key: 'tell-held', notice: 'case-held', data: heldCase, again: 1 }), night)).toBe('sent')
    expect(await send(tell({ again: 2, held: true }), '2026-11-26T02:15:00.000Z')).toBe('sent')
    expect([held.map(({ key }) => key), sent]).toEqual([['tell-case-opened'], ['tell-held', 'tell-case-opened']])
  })

  it('that a caseworker let go by itself goes at night, and is no longer listed as kept back', async () => {
    const { send, held, released } = desk()
    expect(await send(tell({ held: true, again: 1, released: true }), night)).toBe('sent')
    expect([held, released]).toEqual([[], ['tell-case-opened']])
  })

  it('about safety is not kept back', async () => {
    const { send } = desk({ got: 40 })
    const heldCase = { cause: 'ban', rule: 'wait', phase: 'cleared' }
    expect(await send(tell({ notice: 'case-held', data: heldCase }), night)).toBe('sent')
  })

  it('is not kept back under a rulebook of before there were hours, nor for a case that does not say what time it is', async () => {
    const { noticeHours: _, ...older } = corridor
    expect(await desk({ rulebook: older }).send(tell(), night)).toBe('sent')
    expect(await desk().send(tell(), undefined)).toBe('sent')
  })

  it('that was kept back goes at its hour and is no longer listed as kept back', async () => {
    const { send, released } = desk()
    expect(await send(tell({ held: true }), '2026-11-26T02:15:00.000Z')).toBe('sent')
    expect(released).toEqual(['tell-case-opened'])
  })

  it('counts for those of the same batch: of 8 at once 6 go and 2 wait for the next morning', async () => {
    const { send, held } = desk()
    const noon = '2026-11-26T06:00:00.000Z'
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => send(tell({ key: `tell-${n}` }), noon)))
    expect(answers.filter((answer) => answer === 'sent')).toHaveLength(6)
    expect(held.map(({ key, why, until }) => [key, why, until])).toEqual([
      ['tell-6', 'enough', '2026-11-27T02:15:00Z'],
      ['tell-7', 'enough', '2026-11-27T02:15:00Z'],
    ])
  })
})

describe('the mornings of 1,000 cases under the shipped rulebook', () => {
  const untilOf = async (caseNumber: string, item = tell(), at = night) => {
    const answer = await desk({ rulebook: corridor }).send(item, at, person, caseNumber)
    return typeof answer === 'object' && 'heldUntil' in answer ? answer.heldUntil : answer
  }
  const numbers = Array.from({ length: 1000 }, (_, n) => `NP-${n}`)

  it('lie within the hour after the quiet hours, no more than 6 of them in one second, and are the same each time', async () => {
    const mornings = await Promise.all(numbers.map((number) => untilOf(number)))
    for (const morning of mornings) {
      expect(String(morning) >= '2026-11-26T02:15:00Z').toBe(true)
      expect(String(morning) < '2026-11-26T03:15:00Z').toBe(true)
    }
    const inOneSecond = mornings.map((one) => mornings.filter((other) => other === one).length)
    expect(Math.max(...inOneSecond)).toBeLessThanOrEqual(6)
    expect(await Promise.all(numbers.slice(0, 20).map((number) => untilOf(number)))).toEqual(mornings.slice(0, 20))
  })

  it('are kept by later notices too: none of a case overtakes the one that was kept back in the night', async () => {
    const mine = String(await untilOf('NP-2'))
    const before = new Date(Date.parse(mine) - 1000).toISOString()
    expect(await untilOf('NP-2', tell(), before)).toBe(mine)
    expect(await untilOf('NP-2', tell({ held: true }), mine)).toBe('sent')
  })
})

describe('a batch with a notice that is kept back', () => {
  it('is not repeated for it: the notice comes back with its hour at the first try', async () => {
    const carriers = {
      tell: async () => ({ heldUntil: '2026-11-26T02:15:00Z' }),
    } as unknown as OutgoingNeeds['carriers']
    const outgoing = createOutgoing({ carriers, attempt: () => 1, report: () => undefined })
    expect(await outgoing.carryOut({ ...context, at: night, items: [tell()] })).toEqual([
      {
        key: 'tell-case-opened',
        done: false,
        code: 'notice-held',
        transient: true,
        notBefore: '2026-11-26T02:15:00Z',
      },
    ])
  })
})
