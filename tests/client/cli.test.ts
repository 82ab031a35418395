// Does the command line keep its contracts: stdout the result only, exit 0, 1 or 2, errors as one line or as JSON?
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import type { Io } from '../../client/cli/io.js'
import { buildProgram, main } from '../../client/cli/main.js'
import { openDoor, type Door } from '../../client/door.js'
import { findRunningSystem } from '../../client/running-system.js'
import { applicant } from '../registry/applicants.js'
import { aDoor, keptOpen, medical, orientation } from './a-door.js'

const given = aDoor()

type Ran = { exit: number; out: string; err: string }

function anIo(
  changes: Partial<Io> & { files?: { [path: string]: string }; answers?: string[] } = {},
  door?: () => Door,
) {
  const said = { out: '', err: '' }
  const { files = {}, answers = [], ...rest } = changes
  const io: Io = {
    env: {},
    out: (text) => void (said.out += text),
    outBytes: (bytes) => void (said.out += `${bytes.length} bytes`),
    err: (text) => void (said.err += text),
    isTerminal: false,
    mayAsk: false,
    ask: () => Promise.resolve(answers.shift() ?? ''),
    readStdin: () => Promise.resolve(files['-'] ?? ''),
    readFile: (path) => {
      if (files[path] === undefined) throw new Error('ENOENT')
      return files[path]
    },
    openDoor: door ?? (() => given().door),
    ...rest,
  }
  return { io, said }
}

async function run(line: string[], changes: Parameters<typeof anIo>[0] = {}, door?: () => Door): Promise<Ran> {
  const { io, said } = anIo(changes, door)
  return { exit: await main(line, io), ...said }
}

const files = { 'person.json': JSON.stringify(applicant()) }
const start = ['case', 'start', '--corridor', 'npl-kor-manufacturing', '--person', 'person.json']

describe('a result', () => {
  it('stands alone on stdout, as JSON in the documented shape', async () => {
    const { exit, out, err } = await run([...start, '--key', 'cli-1', '--json'], { files })
    expect([exit, err]).toEqual([0, ''])
    const started = JSON.parse(out) as { case: string; workflowId: string }
    expect(Object.keys(started)).toEqual(['case', 'workflowId', 'stage', 'status'])
    expect(started.workflowId).toBe(`case/${started.case}`)
    expect(await run([...start, '--key', 'cli-1', '--json'], { files })).toEqual({ exit, out, err })
  })

  it('is tabs without a terminal, a table on one, colours only there', async () => {
    await given().aCase()
    const plain = await run(['case', 'list'])
    expect(plain.out).toMatch(/^case\tcorridor\tstage\tstatus\tsince\n/)
    expect(plain.out).not.toContain('\u001b[')
    const drawn = await run(['case', 'list'], { isTerminal: true, env: { NO_COLOR: '1' } })
    expect(drawn.out).toContain('│')
    expect(drawn.out).not.toContain('\u001b[')
  })

  it('reads the registry without connecting to Temporal', async () => {
    const number = await given().aCase()
    const before = given().connections()
    const { dataFolder, databaseUrl } = given().door.config
    const config = { ...given().door.config, dataFolder, databaseUrl }
    const closed = () =>
      openDoor(config, {
        openRegistry: () => Promise.resolve(keptOpen(given().registry)),
        connectTemporal: () => Promise.reject(new Error('must not connect')),
      })
    for (const line of [
      ['case', 'show', number],
      ['case', 'list'],
      ['case', 'history', number],
      ['case', 'notes', number],
      ['task', 'list'],
      ['handoff', 'list'],
      ['document', 'list', number],
      ['organisation', 'list'],
    ]) {
      expect((await run(line, {}, closed)).exit, line.join(' ')).toBe(0)
    }
    expect(given().connections()).toBe(before)
  })

  it('is printed again when watched only as long as it may change', async () => {
    const number = await given().aCase()
    await given().registry.db.updateTable('cases').set({ status: 'closed' }).where('caseNumber', '=', number).execute()
    const { exit, out } = await run(['case', 'show', number, '--watch', '--json'])
    expect(exit).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
  })
})

describe('a refusal', () => {
  it('is one sentence on stderr, exit 1, stdout empty, and a row in the ledger', async () => {
    const number = await given().aCase({ 'recruitment/orientation': orientation })
    const task = `${number}/recruitment/orientation`
    const refused = await run([
      'task',
      'complete',
      task,
      '--set',
      'heldOn=2026-01-12',
      '--set',
      'attended=maybe',
      '--set',
      'language=ne',
    ])
    expect(refused).toMatchObject({ exit: 1, out: '' })
    expect(refused.err).toMatch(/^expected a complete orientation form, got: attended: [^\n]+\n$/)
    expect((await given().ledger(number)).at(-1)).toMatchObject({ outcome: 'refused', detail: 'bad-form' })
  })

  it('is {"error": {code, path, message}} with --json', async () => {
    const number = await given().aCase({ 'recruitment/orientation': orientation })
    const { exit, out, err } = await run(
      ['task', 'complete', `${number}/recruitment/orientation`, '--data', '-', '--json'],
      { files: { '-': '{"heldOn":"x"}' } },
    )
    expect([exit, out]).toEqual([1, ''])
    const { error } = JSON.parse(err) as { error: { [field: string]: string } }
    expect(Object.keys(error)).toEqual(['code', 'path', 'message'])
    expect(error).toMatchObject({ code: 'bad-form', path: 'heldOn' })
  })

  it('says "not running: npm start" when nothing runs, also after a kill', async () => {
    const dataFolder = join(given().dataFolder, 'stopped')
    mkdirSync(dataFolder)
    const nothing = () => openDoor(findRunningSystem({ SOJOURN_DATA: dataFolder }))
    expect(await run(['case', 'list'], {}, nothing)).toEqual({ exit: 1, out: '', err: 'not running: npm start\n' })
    const left = {
      pids: { supervisor: 2 ** 22 + 1 },
      temporalAddress: 'x:1',
      namespace: 'default',
      databaseUrl: 'postgres://x',
      masterKeyFile: 'x',
    }
    writeFileSync(join(dataFolder, 'run.json'), JSON.stringify(left))
    expect(await run(['case', 'list', '--json'], {}, nothing)).toMatchObject({
      exit: 1,
      err: '{"error":{"code":"not-running","path":"","message":"not running: npm start"}}\n',
    })
  })
})

describe('usage', () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['case', 'shwo', 'X'], /Did you mean show\?/],
    ['an unknown option', ['case', 'list', '--jsn'], /Did you mean --json\?/],
    ['a missing argument', ['case', 'show'], /missing required argument 'case'; see: npx sojourn case show --help/],
    ['a missing option', ['case', 'start', '--corridor', 'x'], /--person/],
    ['an unknown stage', ['case', 'list', '--stage', 'screning'], /recruitment, screening/],
    ['an actor without id', ['case', 'withdraw', 'X', '--as', 'caseworker'], /expected an actor as ROLE:ID/],
    ['a limit of letters', ['case', 'list', '--limit', 'many'], /whole number/],
    ['a file that is not there', [...start], /expected a readable file for --person/],
    ['a group without its command', ['task'], /expected a command/],
  ])('exits 2 for %s, with nothing on stdout', async (_, line, sentence) => {
    const { exit, out, err } = await run(line)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })

  it('says so as JSON when asked', async () => {
    const { exit, err } = await run(['case', 'show', '--json'])
    expect(exit).toBe(2)
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'usage', path: '' } })
  })

  it('says of each field of a person what is expected, in words, and repeats no value', async () => {
    const person = { ...applicant(), givenName: '', familyName: 7, sex: 'Featherstone', phone: '12', surname: 'x' }
    const { exit, err } = await run(start, { files: { 'person.json': JSON.stringify(person) } })
    expect(exit).toBe(1)
    for (const words of [
      'givenName: expected a given name, got an empty text',
      'familyName: expected a family name',
      'sex: expected one of female, male, other',
      'phone: expected a phone number with its country code, such as +9779812345678',
      'expected only the fields of a person, got surname',
    ])
      expect(err).toContain(words)
    expect(err).not.toMatch(/Featherstone|Invalid|pattern/)
    expect((await run(start, { files: { 'person.json': '[]' } })).err).toContain('expected a person as one JSON object')
  })

  it('never repeats a person file that is no JSON', async () => {
    const { exit, err } = await run(start, { files: { 'person.json': 'Canarina Featherstone' } })
    expect(exit).toBe(2)
    expect(err).not.toContain('Canarina')
  })
})

describe('prompts', () => {
  it('ask on a terminal for what is missing, and never elsewhere', async () => {
    const number = await given().aCase({ 'recruitment/orientation': orientation })
    const task = `${number}/recruitment/orientation`
    const silent = await run(['task', 'complete', task, '--set', 'heldOn=2026-01-12'])
    expect(silent.exit).toBe(1)
    const asked = await run(['task', 'complete', task, '--set', 'heldOn=2026-01-12'], {
      mayAsk: true,
      answers: ['yes', 'ne'],
    })
    expect(asked).toMatchObject({ exit: 0, err: '' })
  })
})

const pinnedBy = async (number: string): Promise<string> => {
  const rows = given().registry.db.selectFrom('cases').select('rulebookHash')
  return (await rows.where('caseNumber', '=', number).executeTakeFirstOrThrow()).rulebookHash
}

describe('the commands that case show prints', () => {
  it('name everything that must be said, a blank for each', async () => {
    const number = await given().aCase({ 'recruitment/orientation': orientation, 'screening/medical': medical })
    const { next } = JSON.parse((await run(['case', 'show', number, '--json'])).out) as {
      next: { action: string; command: string }[]
    }
    const commands = Object.fromEntries(next.map(({ action, command }) => [action, command]))
    expect(commands['medical-examination']).toContain(
      '--set outcome=fit/unfit/held --set examinedOn=YYYY-MM-DD --set validUntil=YYYY-MM-DD/null --set centre=TEXT',
    )
    expect(commands['withdraw']).toContain(`case withdraw ${number} --reason own-wish/family/health/other-job/... --as`)
    expect(commands['report-death']).toContain('--set diedOn=YYYY-MM-DD --set country=TEXT')
    expect(commands['add-note']).toContain('--note TEXT')
  })

  it('pasted with their blanks say nothing: the form names what is missing, and 0 blanks are stored', async () => {
    const number = await given().aCase({ 'recruitment/orientation': orientation })
    const show = JSON.parse((await run(['case', 'show', number, '--json'])).out) as { next: { command: string }[] }
    for (const { command } of show.next) {
      const { exit, err } = await run(command.replace('npx sojourn ', '').split(' '))
      expect([exit, err], command).toEqual([
        1,
        expect.stringMatching(/got nothing|expected the text of the note|expected/),
      ])
    }
    expect((await given().ledger(number)).filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1)
  })

  it('work when they are pasted', async () => {
    const number = await given().aCase({ 'recruitment/orientation': orientation, 'screening/medical': medical })
    const { next } = JSON.parse((await run(['case', 'show', number, '--json'])).out) as {
      next: { action: string; command: string }[]
    }
    const answers: { [action: string]: string[] } = {
      orientation: ['2026-01-12', 'yes', 'ne'],
      'medical-examination': ['fit', '2026-02-01', 'null', 'kathmandu-1'],
      'add-note': ['a note'],
      'report-death': ['2026-02-02', 'KR'],
      withdraw: ['family'],
      'add-fee': ['passport', 'worker', '100', 'NPR', '2026-01-12', 'receipt'],
      'adopt-rulebook': [await pinnedBy(number), 'new-law'],
    }
    for (const { action, command } of next) {
      const line = command.replace('npx sojourn ', '').split(' ')
      const ran = await run(line, { mayAsk: true, answers: [...(answers[action] ?? [])] })
      expect(ran, `${action}: ${ran.err}`).toMatchObject({ exit: 0 })
    }
  })
})

describe('help', () => {
  const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)]

  it('has two examples for every command, exits 0 and needs no server', async () => {
    const { io } = anIo()
    for (const command of everyCommand(buildProgram(io, false))) {
      const path = []
      for (let place: Command | null = command; place.parent; place = place.parent) path.unshift(place.name())
      const { exit, out } = await run([...path, '--help'], {
        openDoor: () => Promise.reject(new Error('no door')) as never,
      })
      expect(exit).toBe(0)
      expect(
        out.split('\n').filter((line) => line.startsWith('  $ npx sojourn ')),
        path.join(' '),
      ).toHaveLength(2)
    }
  })
})

describe('organisation put', () => {
  const put = [
    'organisation',
    'put',
    'medical-centre',
    '--kind',
    'medical-centre',
    '--name',
    'Medical Centre',
    '--email',
    'desk@example.org',
  ]

  it('makes a signing secret, shows it once and keeps it', async () => {
    const first = JSON.parse((await run([...put, '--json'])).out) as { secret?: string }
    expect(first.secret).toMatch(/^whsec_/)
    const again = JSON.parse((await run([...put, '--url', 'https://example.org/in', '--json'])).out) as {
      secret?: string
      url: string
    }
    expect(again).toMatchObject({ url: 'https://example.org/in' })
    expect(again.secret).toBeUndefined()
    expect((await run(['organisation', 'list', '--json'])).out).not.toContain('whsec_')
  })

  it.each([
    ['an unsafe address', ['--url', 'http://example.org/in'], 'url'],
    ['an unknown kind', ['--kind', 'hospital'], 'kind'],
  ])('refuses %s', async (_, extra, path) => {
    const { exit, err } = await run([...put, ...extra, '--json'])
    expect(exit).toBe(1)
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'bad-form', path } })
  })
})

describe('rulebook', () => {
  const noDoor = () => Promise.reject(new Error('no door')) as never

  it('is listed, shown and validated without a server', async () => {
    for (const line of [
      ['rulebook', 'list'],
      ['rulebook', 'show', 'npl-kor-manufacturing'],
      ['rulebook', 'validate'],
    ]) {
      expect((await run([...line, '--json'], { openDoor: noDoor })).exit).toBe(0)
    }
  })

  it('names file, place and reason of a broken one', async () => {
    const file = join(given().dataFolder, 'broken.yaml')
    writeFileSync(file, 'id: npl-kor-manufacturing\nkind: corridor\nunexpected: 1\n')
    const { exit, out, err } = await run(['rulebook', 'validate', file])
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain(`${file}: unexpected: unknown key`)
  })
})
