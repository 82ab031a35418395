// Are the words of a note read back by those who may, is every look on record, and do they stay out of everything else?
import { describe, expect, it } from 'vitest'
import { auditShow } from '../../client/audit.js'
import { actOnCase } from '../../client/cases.js'
import { buildProgram, main } from '../../client/cli/main.js'
import type { Io } from '../../client/cli/io.js'
import { readNotes } from '../../client/notes.js'
import { completeTask } from '../../client/tasks.js'
import type { Actor } from '../../domain/actor.js'
import { personIdOfCase } from '../../registry/cases.js'
import { erasePerson } from '../../registry/people.js'
import { aDoor, caseworker, organisation, orientation, oriented } from './a-door.js'

const given = aDoor()
const said = 'her sister will pay\nthe ticket'
const recruitmentTask = 'recruitment/orientation'

async function aCaseWithNotes(): Promise<string> {
  const { door, aCase } = given()
  const number = await aCase({ [recruitmentTask]: orientation })
  await note(number, said)
  await completeTask(door, {
    caller: { actor: caseworker },
    task: `${number}/${recruitmentTask}`,
    data: oriented,
    note: 'came late',
  })
  return number
}

const note = (caseNumber: string, text: string) =>
  actOnCase(given().door, { caller: { actor: caseworker }, caseNumber, action: 'add-note', data: {}, note: text })

const readBy = (actor: Actor, caseNumber: string, key?: string) =>
  readNotes(given().door, { caller: { actor, ...(key ? { key } : {}) }, caseNumber })

describe('readNotes', () => {
  it('gives 2 notes of 2 commands in their order, with who wrote what about which task', async () => {
    const number = await aCaseWithNotes()
    const { notes } = await readBy(caseworker, number.toLowerCase())
    expect(notes.map(({ who, about, text }) => [who, about, text])).toEqual([
      ['caseworker:desk-1', 'add-note', said],
      ['caseworker:desk-1', `complete-task ${recruitmentTask}`, 'came late'],
    ])
  })

  it('writes each of 3 looks into the ledger, none of their words, and counts none as missing from the history', async () => {
    const number = await aCaseWithNotes()
    await readBy(caseworker, number)
    await readBy({ role: 'supervisor', id: 'head-1' }, number, 'look-2')
    await readBy({ role: 'supervisor', id: 'head-1' }, number, 'look-2')
    await readBy({ role: 'labour-attache', id: 'seoul-1' }, number)
    const rows = await given().ledger(number)
    const looks = rows.filter(({ action }) => action === 'read-notes')
    expect(looks.map(({ role, outcome, data }) => [role, outcome, data])).toEqual([
      ['caseworker', 'accepted', { notes: 2 }],
      ['supervisor', 'accepted', { notes: 2 }],
      ['labour-attache', 'accepted', { notes: 2 }],
    ])
    expect(JSON.stringify([rows, await auditShow(given().door, number)])).not.toContain('sister')
    const commandsOfPeople = ['add-note', 'complete-task']
    expect((await auditShow(given().door, number)).missing).toBe(
      rows.filter(({ action }) => commandsOfPeople.includes(action)).length,
    )
  })

  it('leaves out a note whose command was refused', async () => {
    const number = await aCaseWithNotes()
    const late = {
      caller: { actor: caseworker },
      caseNumber: number,
      data: { endedOn: '2030-01-01', cause: 'completed' },
    }
    await expect(actOnCase(given().door, { ...late, action: 'end-contract', note: 'too early' })).rejects.toMatchObject(
      {
        code: 'not-allowed',
      },
    )
    expect(JSON.stringify(await readBy(caseworker, number))).not.toContain('too early')
  })

  it.each<[string, Actor]>([
    ['an organisation', organisation('medical-centre')],
    ['an employer', { role: 'employer', id: 'hansol-1' }],
    ['a person', { role: 'person', id: 'self' }],
  ])('refuses %s and writes the refusal down', async (_, actor) => {
    const number = await aCaseWithNotes()
    await expect(readBy(actor, number)).rejects.toMatchObject({ code: 'not-your-task' })
    expect((await given().ledger(number)).at(-1)).toMatchObject({
      action: 'read-notes',
      outcome: 'refused',
      detail: 'not-your-task',
      actorId: actor.id,
    })
  })

  it('keeps the lines and loses the words once the person was erased', async () => {
    const { registry } = given()
    const number = await aCaseWithNotes()
    await erasePerson(registry, (await personIdOfCase(registry, number)) ?? '')
    const { notes } = await readBy(caseworker, number)
    expect(notes.map(({ text }) => text)).toEqual([null, null])
  })

  it('refuses a case that is not there', async () => {
    await expect(readBy(caseworker, 'NP-2222-2222-2')).rejects.toMatchObject({ code: 'no-such-case' })
  })
})

describe('case notes', () => {
  async function shown(line: string[]): Promise<{ exit: number; out: string; err: string }> {
    const told = { out: '', err: '' }
    const io: Io = {
      env: {},
      out: (text) => void (told.out += text),
      outBytes: () => undefined,
      err: (text) => void (told.err += text),
      isTerminal: false,
      mayAsk: false,
      ask: () => Promise.resolve(''),
      readStdin: () => Promise.resolve(''),
      readFile: () => '',
      openDoor: () => given().door,
    }
    return { exit: await main(line, io), ...told }
  }

  it('is a command of its own, beside history', () => {
    const program = buildProgram({} as Io, false)
    const names = program.commands
      .find((command) => command.name() === 'case')
      ?.commands.map((command) => command.name())
    expect(names).toContain('notes')
  })

  it('prints a line for each note, with nothing that steers a terminal, and all of it as JSON', async () => {
    const number = await aCaseWithNotes()
    await note(number, 'red \u001b[31malert\u0007')
    const plain = await shown(['case', 'notes', number])
    expect(plain).toMatchObject({ exit: 0, err: '' })
    expect(
      plain.out
        .split('\n')
        .slice(1, 4)
        .map((line) => line.split('\t')[3]),
    ).toEqual(['her sister will pay the ticket', 'came late', 'red  [31malert'])
    const { out } = await shown(['case', 'notes', number, '--json'])
    expect((JSON.parse(out) as { notes: { text: string }[] }).notes.map(({ text }) => text)).toContain(said)
  })

  it('says that there is none', async () => {
    const number = await given().aCase()
    expect(await shown(['case', 'notes', number])).toEqual({ exit: 0, out: 'no notes in this case\n', err: '' })
  })
})
