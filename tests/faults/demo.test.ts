// Does the demo come to its end when its worker, its server and then the whole of it are killed in the middle of the case?
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { captionOf } from '../../demo/wording.js'
import type { RunJson } from '../../embedded/run-file.js'
import { isAlive, npmRun, type Ran } from '../whole/command-line.js'
import { cleanEnvironment } from '../whole/stage.js'

const root = join(import.meta.dirname, '..', '..')

/** What is killed as soon as the demo tells of this stage: it does when the case has gone on to the next. */
const kills = [
  { at: captionOf('recruitment'), target: 'worker' },
  { at: captionOf('screening'), target: 'temporal' },
  { at: captionOf('training'), target: 'demo' },
] as const

let folder: string
let first: string[]
let second: Ran
const killed: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-demo-killed-'))
  first = await runAndKill()
  second = await npmRun('demo', { SOJOURN_DEMO_DATA: folder })
}, 400_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the demo until it is killed itself, and waits until nothing of it is left; its lines. */
async function runAndKill(): Promise<string[]> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...cleanEnvironment, SOJOURN_DEMO_DATA: folder }
  const demo = spawn(process.execPath, [join(root, 'embedded', 'run.mjs'), 'demo'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise<void>((resolve) => demo.once('exit', () => resolve()))
  const lines: string[] = []
  const open = [...kills]
  let pids: RunJson['pids'] | undefined
  createInterface({ input: demo.stdout }).on('line', (line) => {
    lines.push(line)
    const next = open[0]
    if (!next || line !== next.at.trim()) return
    open.shift()
    pids = (JSON.parse(readFileSync(join(folder, 'data', 'run.json'), 'utf8')) as RunJson).pids
    process.kill(next.target === 'demo' ? (demo.pid ?? 0) : (pids[next.target] ?? 0), 'SIGKILL')
    killed.push(next.target)
  })
  await ended
  await vi.waitUntil(() => !Object.values(pids ?? {}).some(isAlive), { timeout: 60_000, interval: 200 })
  return lines
}

const caseOf = (out: string) => /case ([A-Z]{2}-[0-9A-Z-]{11}) is open/.exec(out)?.[1]

describe('a demo whose worker, Temporal server and finally all of it were killed in the middle of the case', () => {
  it('was killed 3 times before its end', () => {
    expect(killed).toEqual(['worker', 'temporal', 'demo'])
    expect(first.some((line) => line.includes('what remains'))).toBe(false)
  })

  it('started again it goes on with the same case and ends with exit code 0', () => {
    expect([second.exit, second.err.includes('the demo stopped')]).toEqual([0, false])
    expect(second.out).toMatch(/^Sojourn demo: going on where the last one was stopped/)
    expect(caseOf(first.join('\n'))).toBeDefined()
    expect(caseOf(second.out)).toBe(caseOf(first.join('\n')))
  })

  it('has the 11 documents once each, and the whole case with its claims at the end', () => {
    const rows = second.out.split('\n').filter((line) => line.startsWith('│'))
    const issued = rows.flatMap((row) => /^│ *[A-Z]+-[^│]*│ *([a-z-]+) *│ *issued *│/.exec(row)?.[1] ?? [])
    expect(issued.sort()).toEqual([
      'employment-contract',
      'exit-clearance',
      'fee-disclosure',
      'job-offer',
      'medical-referral',
      'medical-referral',
      'skills-credential',
      'skills-passport',
      'statement-of-insurance-periods',
      'statement-of-rights',
      'training-certificate',
    ])
    expect(second.out).toMatch(/departure guarantee +KRW [\d,]+/)
  })
})
