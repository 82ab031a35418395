// Does the demo do what its first screen promises? Run as a newcomer runs it, in a folder of its own.
import { mediaOf } from '../../domain/document-media.js'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoRun, releaseDemoRun, type DemoRun } from './demo-run.js'

let demo: DemoRun

beforeAll(async () => {
  demo = await demoRun()
}, 280_000)
afterAll(() => releaseDemoRun('demo'))

const documents = () => join(demo.folder, 'documents')
/** The cells of the printed table whose head begins with `head`. */
const tableOf = (head: string): string[][] => {
  const rows = demo.out.split('\n').filter((line) => line.startsWith('│'))
  const cells = rows.map((line) =>
    line
      .split('│')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  const first = cells.findIndex((row) => row[0] === head)
  const heads = new Set(['document', 'notice', 'handoff'])
  const next = cells.findIndex((row, index) => index > first && heads.has(row[0] ?? ''))
  return cells.slice(first + 1, next < 0 ? undefined : next)
}
const textOf = (file: string): string =>
  execFileSync('pdftotext', ['-layout', join(documents(), file), '-'], { encoding: 'utf8' })
const fileOf = (kind: string): string => `${tableOf('document').find((row) => row[1] === kind)?.[0] ?? ''}.pdf`
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined

describe('the demo', () => {
  it('ends by itself with exit code 0 within 4 minutes', () => {
    expect([demo.exit, demo.err.includes('the demo stopped')]).toEqual([0, false])
    expect(demo.ms).toBeLessThan(240_000)
    expect(existsSync(join(demo.folder, 'data', 'run.json'))).toBe(false)
  })

  it('tells what happened, who did it, and for whom it waits, through all 5 stages', () => {
    expect(demo.out).toMatch(/case [A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z] is open/)
    const captions = [...demo.out.matchAll(/^(\d) {2}(\w+): .+$/gm)].map(([, n, stage]) => `${n} ${stage}`)
    expect(captions).toEqual(['1 Recruitment', '2 Screening', '3 Training', '4 Deployment', '5 Return'])
    expect(demo.err).toMatch(/waiting for: Hold the pre-employment orientation \(caseworker\)/)
    expect(demo.out).toMatch(/caseworker:desk-1 +task done +Hold the pre-employment orientation$/m)
    expect(demo.out).not.toMatch(/(recruitment|screening|training|deployment|return|portability)\/\w/)
    for (const who of ['person:self', 'employer:hanbit-metal', 'labour-attache:seoul-1', 'organisation:kr-visa-desk'])
      expect(demo.out).toContain(who)
  })

  it('tells it in the order of dates, with weeks for the course and weeks for the visa', () => {
    const story = demo.out.split('\n').filter((line) => /^\d{4}-\d\d-\d\d {2}/.test(line))
    const days = story.map((line) => line.slice(0, 10))
    expect(days).toEqual([...days].sort())
    const dayOf = (what: RegExp) => story.find((line) => what.test(line))?.slice(0, 10) ?? ''
    const weeks = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / (7 * 86_400_000)
    const asked = (kind: string) => tableOf('handoff').find(([one]) => one === kind)?.[3] ?? ''
    expect(weeks(asked('training-course'), dayOf(/paper issued +Certificate of a course/))).toBeGreaterThan(2)
    expect(weeks(asked('visa'), dayOf(/paper issued +Exit clearance/))).toBeGreaterThan(2)
  })

  it('prints a table of 11 documents with where they lie', () => {
    const rows = tableOf('document')
    expect(rows.map(([, kind, status]) => `${kind} ${status}`).sort()).toEqual([
      'employment-contract issued',
      'exit-clearance issued',
      'fee-disclosure issued',
      'job-offer issued',
      'medical-referral issued',
      'medical-referral issued',
      'skills-credential issued',
      'skills-passport issued',
      'statement-of-insurance-periods issued',
      'statement-of-rights issued',
      'training-certificate issued',
    ])
    for (const [number, kind = '', , , lies] of rows) expect(lies).toContain(`${number}.${mediaOf(kind).extension}`)
  })

  it('leaves 10 PDF files that can be read, in Nepali and English, and 1 credential', () => {
    const files = readdirSync(documents()).sort()
    expect(files).toEqual(
      tableOf('document')
        .map(([number, kind = '']) => `${number}.${mediaOf(kind).extension}`)
        .sort(),
    )
    const papers = files.filter((file) => file.endsWith('.pdf'))
    expect([papers.length, files.length]).toEqual([10, 11])
    for (const file of papers) {
      expect(readFileSync(join(documents(), file)).subarray(0, 5).toString()).toBe('%PDF-')
      expect(statSync(join(documents(), file)).size).toBeGreaterThan(2_000)
      if (!hasPdftotext) continue
      expect(textOf(file).length).toBeGreaterThan(400)
      expect(textOf(file)).toMatch(/श्रम आप्रवासन सेवा[^]*Labour Migration Service/)
    }
  })

  it.runIf(hasPdftotext)('states the real months on site and the refund computed from them', () => {
    const statement = textOf(fileOf('statement-of-rights'))
    expect(statement).toContain('Months on site')
    const months = Math.max(...[...statement.matchAll(/(\d+) months/g)].map(([, count]) => Number(count)))
    expect(months).toBeGreaterThanOrEqual(30)
    expect(statement).toMatch(/KRW/)
  })

  it('ends with what remains to be claimed, and three lines of why: decision, rule, source', () => {
    const end = demo.out.slice(demo.out.indexOf('what remains'))
    expect(end).toMatch(/departure guarantee +KRW [\d,]+; unclaimed it goes to the dormant fund on \d{4}-\d\d-\d\d/)
    const why = end.slice(end.indexOf('why: npx sojourn audit show'))
    expect(why.split('\n').filter((line) => / gives .*; source: /.test(line))).toHaveLength(3)
  })

  it('retries the mail that was turned away at first, and sends every mail', () => {
    expect(demo.err).toMatch(/greylisted, 451/)
    const tries = tableOf('notice').map(([, , , count]) => Number(count))
    expect(tries.filter((count) => count > 1).length).toBeGreaterThanOrEqual(1)
    expect(tableOf('notice').filter(([, , status]) => status !== 'sent')).toEqual([])
    const mails = readdirSync(join(demo.folder, 'mail')).map((file) =>
      readFileSync(join(demo.folder, 'mail', file), 'utf8'),
    )
    expect(mails.filter((mail) => /^To: .*<maya\.tamang@example\.org>/m.test(mail)).length).toBe(
      tableOf('notice').length,
    )
  })

  it('reminds the two organisations that take their weeks', () => {
    const reminded = tableOf('handoff').filter((row) => Number(row[4]) > 0)
    expect(reminded.map(([kind]) => kind)).toEqual(['training-course', 'visa'])
    expect(demo.err).toMatch(/received handoff\.reminded training-course/)
  })

  it('holds one medical and repeats it', () => {
    expect(tableOf('handoff').filter(([kind]) => kind === 'medical-examination')).toHaveLength(2)
    expect(tableOf('notice').map(([kind]) => kind)).toContain('medical-held')
  })

  it('refuses one form in the words of the door, and says that it is on purpose', () => {
    expect(demo.out.match(/\(refused, on purpose: /g)).toHaveLength(1)
    const refusals = demo.err.split('\n').filter((line) => line.includes('refused (bad-form)'))
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatch(/expected a complete registration form, got: registeredOn/)
  })
})
