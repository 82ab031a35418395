// Are there never more than five commands of one process under way at one workflow, and does each get its turn?
import { expect, test } from 'vitest'
import { inTurn } from '../../wire/turns.js'

const later = (ms: number) => new Promise((done) => setTimeout(done, ms))

test('of 40 commands to one workflow at most 5 are under way at once; all are carried out, in the order of asking', async () => {
  let underWay = 0
  let most = 0
  const begun: number[] = []
  const command = (n: number) =>
    inTurn('job-order/JOB-1', async () => {
      begun.push(n)
      underWay += 1
      most = Math.max(most, underWay)
      await later(n % 3)
      underWay -= 1
      return n
    })
  const all = Array.from({ length: 40 }, (_, n) => n)
  expect(await Promise.all(all.map(command))).toEqual(all)
  expect(most).toBe(5)
  expect(begun).toEqual(all)
})

test('a command that fails gives its turn on, and those to another workflow do not wait', async () => {
  const failing = Array.from({ length: 12 }, () =>
    inTurn('job-order/JOB-2', () => Promise.reject(new Error('no'))).catch(() => 'failed'),
  )
  expect(await inTurn('job-order/JOB-3', () => Promise.resolve('done'))).toBe('done')
  expect(await Promise.all(failing)).toEqual(Array.from({ length: 12 }, () => 'failed'))
  expect(await inTurn('job-order/JOB-2', () => Promise.resolve('done'))).toBe('done')
})
