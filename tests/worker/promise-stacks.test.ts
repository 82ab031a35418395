// Does a worker leave the stacks of promises out, in its workflow threads too, and can an operator keep them?
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const preload = fileURLToPath(new URL('../../worker/promise-stacks.cjs', import.meta.url))
const folder = fileURLToPath(new URL('../..', import.meta.url))

/** Says for the main thread and for a thread of it whether promises get their stacks. */
const program = `
  const { Worker, isMainThread } = require('node:worker_threads')
  const { GlobalHandlers } = require('@temporalio/worker/lib/workflow/vm-shared.js')
  const keeps = GlobalHandlers.prototype.setPromiseHook.toString().includes('createHook')
  console.log((isMainThread ? 'main' : 'thread') + ' ' + (keeps ? 'keeps' : 'leaves out'))
  if (isMainThread) new Worker(process.env.PROGRAM, { eval: true })`

function said(options: readonly string[], env: NodeJS.ProcessEnv = {}): string[] {
  const { PATH } = process.env
  const given = { cwd: folder, env: { PATH, PROGRAM: program, ...env }, encoding: 'utf8' as const }
  return execFileSync(process.execPath, [...options, '-e', program], given)
    .trim()
    .split('\n')
}

test('preloaded, it leaves them out in both threads', () => {
  expect(said(['--require', preload])).toEqual(['main leaves out', 'thread leaves out'])
})

test('an operator who sets SOJOURN_STACK_QUERY=kept keeps them, as does a worker without it', () => {
  expect(said(['--require', preload], { SOJOURN_STACK_QUERY: 'kept' })).toEqual(['main keeps', 'thread keeps'])
  expect(said([])).toEqual(['main keeps', 'thread keeps'])
})
