// Are the applicant's data nowhere but where they belong? Searched after a whole case, in every file that others may read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicant } from '../../demo/cast.js'
import { findingsIn, isFoundIn, sizeOf, type Place } from './canary.js'
import { demoRun, releaseDemoRun, type DemoRun } from './demo-run.js'

let demo: DemoRun
let caseNumber: string

beforeAll(async () => {
  demo = await demoRun()
  caseNumber = /case (\S+) is open/.exec(demo.out)?.[1] ?? ''
}, 280_000)
afterAll(() => releaseDemoRun('canary'))

const data = () => join(demo.folder, 'data')
/** Of the database itself, its write-ahead log, and whatever lies beside them. */
const temporalFiles = (): string[] =>
  readdirSync(data())
    .filter((name) => name.startsWith('temporal-'))
    .map((name) => join(data(), name))

/** Each place, and a word that must be found there. */
const places: [string, () => Place[], () => string][] = [
  ["the Temporal server's database", temporalFiles, () => caseNumber],
  ['the folder of the registry', () => [join(data(), 'registry')], () => caseNumber],
  ['the logs of worker, web and server', () => [join(data(), 'logs')], () => 'worker-started'],
  ['the run file', () => [{ name: 'run.json', text: demo.runFile }], () => 'temporalAddress'],
  ["the worker's metrics", () => [{ name: '/metrics', text: demo.metrics }], () => 'temporal_workflow_completed'],
  ['what supervisor and organisations said', () => [{ name: 'stderr', text: demo.err }], () => 'handoff.requested'],
  ['what the demo printed', () => [{ name: 'stdout', text: demo.out }], () => caseNumber],
]

describe('after a whole case', () => {
  it.each(places)('%s name(s) the applicant nowhere, while a code word is found there', (_, at, word) => {
    expect(findingsIn(at(), applicant)).toEqual([])
    expect([word(), isFoundIn(at(), word())]).toEqual([word(), true])
  })

  it('more than 2 MB were searched, and the delivered mail does name the applicant', () => {
    expect(sizeOf(places.flatMap(([, at]) => at()))).toBeGreaterThan(2_000_000)
    const mails = findingsIn([join(demo.folder, 'mail')], applicant)
    expect(mails.some((finding) => finding.includes('email as text'))).toBe(true)
  })

  it('nothing else lies in the data folder but lock, key and port files', () => {
    const known = /^(temporal-.*|registry|logs|outbox|lock|master\.key|ports\.json|children\.json)$/
    expect(readdirSync(data()).filter((name) => !known.test(name))).toEqual([])
    expect(readFileSync(join(data(), 'master.key'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
  })
})

describe('the search', () => {
  const person = { ...applicant, familyName: 'Canarina-Featherstone' }
  const found = (text: string | Buffer) => findingsIn([{ name: 'x', text: text.toString('latin1') }], person)

  it('finds a name in 5 forms, at any offset, and nothing where there is none', () => {
    const name = Buffer.from(person.familyName)
    expect(found(name)).toEqual(['x: familyName as text'])
    expect(found(Buffer.from(person.familyName, 'utf16le'))).toEqual(['x: familyName as UTF-16'])
    expect(found(name.toString('hex'))).toEqual(['x: familyName as hex'])
    for (const before of ['', 'a', 'ab', 'abc', 'abcd'])
      expect(found(Buffer.from(`${before}${person.familyName} and more`).toString('base64'))).toContain(
        'x: familyName as base64',
      )
    expect(found('nobody is named here')).toEqual([])
  })
})
