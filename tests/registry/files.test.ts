// Are agencies, job orders and bans opened once, found by what they say of themselves, and kept apart from the cases?
import { expect, it } from 'vitest'
import { recordCaseEvents } from '../../registry/case-events.js'
import { openCase } from '../../registry/cases.js'
import { claimDocument, readDocument, saveDocument } from '../../registry/documents.js'
import { findFile, listFiles, openFile, type FileRequest } from '../../registry/files.js'
import { readNote, saveNote } from '../../registry/notes.js'
import { caseRequest } from './applicants.js'
import { onEachDatabase } from './databases.js'

const at = '2026-11-24T09:00:00.000Z'
const later = '2036-11-24T09:00:00.000Z'
let counter = 0
const fresh = (prefix: string) => `${prefix}-${String((counter += 1)).padStart(4, '0')}-2222-2`
const agency = (key: string, number = fresh('AGY')): FileRequest => ({
  key,
  digest: 'd1',
  procedure: 'agency',
  rulebookId: 'npl',
  rulebookHash: 'h',
  clockMode: 'real',
  stage: 'licensing',
  status: 'applied',
  summary: { origin: 'NP' },
  openedAt: at,
  newNumber: () => number,
})

onEachDatabase((given) => {
  it('the same key opens 1 agency however many ask at once; other content under it is refused', async () => {
    const { registry } = given()
    const opened = await Promise.all(Array.from({ length: 5 }, () => openFile(registry, agency('apply-1'))))
    expect(new Set(opened.map(({ number }) => number)).size).toBe(1)
    await expect(openFile(registry, { ...agency('apply-1'), digest: 'other' })).rejects.toThrow('use a new key')
  })

  it('a summary is joined to what was known, and an older one never replaces a newer one', async () => {
    const { registry } = given()
    const { number } = await openFile(registry, agency('apply-2'))
    const summary = (data: object, when: string) =>
      recordCaseEvents(registry, {
        caseNumber: number,
        procedure: 'agency',
        events: [{ event: 'summary', at: when, data: { ...data } }],
      })
    await summary({ rating: 71 }, '2026-11-24T10:00:00.000Z')
    await summary({ rating: 12 }, '2026-11-24T09:30:00.000Z')
    expect((await findFile(registry, number))?.summary).toEqual({ origin: 'NP', rating: 71 })
  })

  it('of 3 cases the 2 of an agency and a destination are in reach, page by page; a closed one is not', async () => {
    const { registry } = given()
    const aCase = async (destination: string, agencyNumber: string) => {
      const number = fresh('NP')
      const summary = { destination, agency: agencyNumber, isco08: '8211' }
      await openCase(registry, caseRequest({ key: number, summary, newNumber: () => number }))
      return number
    }
    const [one, two] = [await aCase('SA', 'AGY-9'), await aCase('SA', 'AGY-9')]
    const three = await aCase('KR', 'AGY-9')
    const closed = await aCase('SA', 'AGY-9')
    await recordCaseEvents(registry, {
      caseNumber: closed,
      procedure: 'migration-cycle',
      events: [{ event: 'standing', at: later, stage: 'return', status: 'closed' }],
    })
    const inReach = async (reach: object, after?: string) =>
      (
        await listFiles(registry, {
          procedure: 'migration-cycle',
          reach,
          open: true,
          limit: 1,
          ...(after ? { after } : {}),
        })
      ).map(({ number }) => number)
    expect(await inReach({ agency: 'AGY-9', destination: 'SA' })).toEqual([one])
    expect(await inReach({ agency: 'AGY-9', destination: 'SA' }, one)).toEqual([two])
    expect(await inReach({ agency: 'AGY-9', destination: 'SA' }, two)).toEqual([])
    expect(await inReach({ agency: 'AGY-9', isco08: '82' }, two)).toEqual([three])
    expect(await inReach({ agency: 'AGY-9', isco08: '7' })).toEqual([])
  })

  it('a paper and a note of an agency lie under the key of its own file', async () => {
    const { registry } = given()
    const { number } = await openFile(registry, agency('apply-3'))
    const claim = { caseNumber: number, key: 'licence', kind: 'job-offer', series: 'NP-LICENCE', year: 2026 }
    const paper = await claimDocument(registry, claim)
    await saveDocument(registry, { number: paper.number, pdf: Buffer.from('%PDF-1'), issuedAt: at })
    const read = await readDocument(registry, paper.number)
    expect(read !== 'erased' && read?.pdf.toString()).toBe('%PDF-1')
    const noteRef = await saveNote(registry, { caseNumber: number, text: 'premises seen' })
    expect(await readNote(registry, noteRef)).toEqual({ text: 'premises seen' })
  })
})
