// Who comes into the reach of a ban after it was told hears of it: in which order, and what when it is lifted meanwhile?
import { expect, it } from 'vitest'
import type { RecordEvents } from '../../activities/contract.js'
import { keepAndTell } from '../../activities/holds.js'
import type { CaseEvent } from '../../domain/case-events.js'
import type { Facts } from '../../domain/explained.js'
import type { FactReported } from '../../workflows/messages.js'

const at = '2026-11-24T09:00:00.000Z'
const standing: CaseEvent = { event: 'standing', stage: 'screening', status: 'in-screening', at }
const summary: CaseEvent = { event: 'summary', at, data: { employer: 'hanbit-metal' } }
const rung: CaseEvent = { event: 'rung', key: 'k', act: 'remind', at }
const word: Facts = { ref: 'BAN-7K3M-9Q2T-A', cause: 'ban', exempt: [], edition: 1 }

/** What is done, in its order; `words` answers one question after the other. */
function aRecorder(words: { data: Facts; heard: boolean }[][]) {
  const done: string[] = []
  const told: FactReported[] = []
  const keep = keepAndTell({
    keep: async () => void done.push('kept'),
    wordsFor: async () => {
      done.push('asked')
      return words.shift() ?? []
    },
    tell: async (_, message) => {
      done.push(message.fact)
      told.push(message)
    },
  })
  const record = (events: CaseEvent[], procedure: RecordEvents['procedure'] = 'migration-cycle') =>
    keep({ caseNumber: 'NP-TEST', procedure, events })
  return { done, told, record }
}

const fresh = { data: word, heard: false }

it('asks after the events are kept, tells, and asks again whether that still holds', async () => {
  const { done, told, record } = aRecorder([[fresh], [fresh]])
  await record([standing])
  expect(done).toEqual(['kept', 'asked', 'hold-placed', 'asked'])
  expect(told[0]).toMatchObject({ actor: { role: 'system', id: 'ban-7k3m-9q2t-a' }, data: word })
})

it('takes back what was lifted while it was told', async () => {
  const { done, told, record } = aRecorder([[fresh], []])
  await record([standing])
  expect(done.at(-1)).toBe('hold-lifted')
  expect(told.at(-1)?.data).toEqual({ ref: 'BAN-7K3M-9Q2T-A' })
})

it('does not take back what the case says by now that it has heard', async () => {
  const { done, record } = aRecorder([[fresh], [{ data: word, heard: true }]])
  await record([standing])
  expect(done).toEqual(['kept', 'asked', 'hold-placed', 'asked'])
})

it('tells nothing that was heard, and asks once only', async () => {
  const { done, record } = aRecorder([[{ data: word, heard: true }]])
  await record([standing])
  expect(done).toEqual(['kept', 'asked'])
})

it('says the same word under the same id when the batch is written again, another edition under another', async () => {
  const { told, record } = aRecorder([
    [fresh],
    [fresh],
    [fresh],
    [fresh],
    [{ data: { ...word, edition: 2 }, heard: false }],
  ])
  for (let n = 0; n < 3; n += 1) await record([standing])
  const [first, again, amended] = told.map(({ commandId }) => commandId)
  expect(again).toBe(first)
  expect(amended).not.toBe(first)
})

it.each<[RecordEvents['procedure'], CaseEvent, boolean]>([
  ['migration-cycle', summary, true],
  ['migration-cycle', rung, false],
  ['job-order', standing, true],
  ['job-order', summary, false],
  ['portability', standing, false],
  ['agency', standing, false],
  ['ban', standing, false],
])('a %s is asked about when it says %j: %s', async (procedure, event, asked) => {
  const { done, record } = aRecorder([])
  await record([event], procedure)
  expect(done).toEqual(asked ? ['kept', 'asked'] : ['kept'])
})
