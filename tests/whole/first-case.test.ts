// Does a newcomer get from an empty `npm start` to the four open gates by typing the page on the first case, word by word?
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../client/cli/main.js'
import { processIo } from '../../client/cli/io.js'
import { openDoor } from '../../client/door.js'
import { findRunningSystem } from '../../client/running-system.js'
import { startSystem, type RunningSystem } from '../../embedded/system.js'
import { cleanEnvironment } from './stage.js'

let data: string
let system: RunningSystem

/** The numbers that the pages use, and those that this system made. */
const numbers = new Map<string, string>()
const caseOfPages = 'NP-7K3M-9Q2T-5'
const orderOfPages = 'JOB-7K3M-9Q2T-A'

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'sojourn-first-case-'))
  system = await startSystem({ dataFolder: data, env: cleanEnvironment })
})
afterAll(async () => {
  await system?.stop()
  rmSync(data, { recursive: true, force: true })
})

/** The commands that a page gives its reader to type, each in one line. */
function commandsOf(page: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block)
  return blocks.flatMap((block) =>
    block
      .replaceAll(/\\\n\s*/g, '')
      .trim()
      .split('\n'),
  )
}

/** The words of a command as a shell reads them. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''))

const terminal = processIo()

type Ran = { exit: number; out: string; err: string }

async function typed(command: string): Promise<Ran> {
  const own = [...numbers].reduce((line, [ofPages, ours]) => line.replaceAll(ofPages, ours), command)
  const [npx, sojourn, ...words] = wordsOf(own)
  expect([npx, sojourn]).toEqual(['npx', 'sojourn'])
  const said = { out: '', err: '' }
  const env = { SOJOURN_DATA: data }
  const exit = await main(words, {
    ...terminal,
    env,
    isTerminal: false,
    mayAsk: false,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    openDoor: () => openDoor(findRunningSystem(env)),
  })
  return { exit, ...said }
}

/** A reader whom the system is a second behind types the command again, as the page says. */
async function typedInTime(command: string): Promise<Ran> {
  for (const end = Date.now() + 60_000; ;) {
    const ran = await typed(command)
    const early = /none has this id|expected candidates of this job order/.test(ran.err)
    if (!early || Date.now() > end) return ran
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function shows(command: string, what: RegExp): Promise<void> {
  await expect.poll(async () => (await typed(command)).out, { timeout: 60_000, interval: 300 }).toMatch(what)
}

const [start, ...commands] = commandsOf('docs/walkthrough-first-case.md')
const answers = commandsOf('docs/walkthrough-medical.md')

describe('docs/walkthrough-first-case.md', () => {
  it('begins with npm start, and names both of its numbers', () => {
    expect(start).toBe('npm start')
    expect(commands.length).toBeGreaterThan(25)
    for (const number of [caseOfPages, orderOfPages]) expect(commands.join('\n')).toContain(number)
  })

  it.each(commands)('%s', async (command) => {
    const ran = await typedInTime(command)
    expect([ran.exit, ran.err]).toEqual([0, ''])
    const made = /^(?:job order|case) (\S+) (?:proposed|started)/m.exec(ran.out)?.[1]
    if (made) numbers.set(made.startsWith('JOB-') ? orderOfPages : caseOfPages, made)
  })

  it('ends with the four gates open', async () => {
    const gates = ['identity-check', 'medical-examination', 'police-clearance', 'language-test']
    for (const gate of gates) await shows(`npx sojourn handoff list --case ${caseOfPages}`, new RegExp(`\\b${gate}\\b`))
    await shows(`npx sojourn case show ${caseOfPages}`, /stage screening, status in-screening/)
  })
})

describe('docs/walkthrough-medical.md', () => {
  it.each(answers)('%s', async (command) => {
    const ran = await typedInTime(command)
    expect([ran.exit, ran.err]).toEqual([0, ''])
  })

  it('leaves the medical gate waiting for its second round', async () => {
    expect(answers.length).toBeGreaterThan(0)
    await shows(`npx sojourn audit show ${caseOfPages}`, /decide-medical: decided[^]*held-as-examined/)
    await shows(`npx sojourn notice list ${caseOfPages}`, /medical-held/)
  })
})

describe('docs/documents.md', () => {
  const byHand = commandsOf('docs/documents.md')

  it.each(byHand)('%s', async (command) => {
    const ran = await typed(command)
    expect([ran.exit, ran.err]).toEqual([0, ''])
    expect(ran.out).toMatch(/^NP-COMPLAINT-\d{4}-000001 issued; get it: npx sojourn document get NP-COMPLAINT-/)
  })

  it('shows 1 paper issued by hand', () => expect(byHand).toHaveLength(1))
})
