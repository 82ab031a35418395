// Can a person be erased from everywhere at once, alone, and is nothing of them ever in clear on disk?
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { personIdOfCase, personOfCase } from '../../registry/cases.js'
import { claimDocument, readDocument, saveDocument } from '../../registry/documents.js'
import type { Registry } from '../../registry/database.js'
import { readNote, saveNote } from '../../registry/notes.js'
import { correctPerson, erasePerson, readPerson, savePerson } from '../../registry/people.js'
import { findOrganisation, listOrganisations, putOrganisation } from '../../registry/organisations.js'
import { applicant, openedCase } from './applicants.js'
import { onEachDatabase } from './databases.js'

const noteText = 'Quailfeather says the foreman kept her papers'
const pdf = Buffer.from('%PDF-1.7 Canarina Featherstone CAN4417X statement of rights')
const secret = 'whsec_TmlnaHRqYXJGZWF0aGVy'
const canaries = [
  'Canarina',
  'Featherstone',
  'CAN4417X',
  '9812345678',
  'Birdcage',
  '1994-03-21',
  'Quailfeather',
  'statement of rights',
  secret,
]

onEachDatabase(
  (given) => {
    it('erasing 1 of 3 persons leaves the other 2 readable, with fields, notes and documents', async () => {
      const { registry } = given()
      const cases = [
        await fullCase(registry, 'Asha'),
        await fullCase(registry, 'Bina'),
        await fullCase(registry, 'Chari'),
      ]
      const erased = cases[1]
      await erasePerson(registry, erased?.personId ?? '')
      for (const each of cases) {
        const isErased = each === erased
        const person = await readPerson(registry, each.personId)
        expect(person === 'erased' ? person : person.givenName).toBe(isErased ? 'erased' : each.name)
        expect(await readNote(registry, each.noteRef)).toEqual(isErased ? 'erased' : { text: noteText })
        expect(await readDocument(registry, each.document)).toMatchObject({ pdf })
      }
    })

    it('what the law makes us keep outlives an erasure and goes with everything', async () => {
      const { registry } = given()
      const { personId, document } = await fullCase(registry, 'Dipa')
      await erasePerson(registry, personId)
      expect(await readDocument(registry, document)).toMatchObject({ pdf })
      await erasePerson(registry, personId, 'everything')
      expect(await readDocument(registry, document)).toBe('erased')
    })

    it('after an erasure no note, correction or document is taken for the person', async () => {
      const { registry } = given()
      const { personId, caseNumber } = await fullCase(registry, 'Esha')
      await erasePerson(registry, personId, 'everything')
      await erasePerson(registry, personId, 'everything')
      await expect(saveNote(registry, { caseNumber, text: 'too late' })).rejects.toThrow('not erased')
      expect(await correctPerson(registry, personId, { givenName: 'Back' })).toBe('erased')
      expect((await personOfCase(registry, caseNumber))?.person).toBe('erased')
      const { number } = await claimDocument(registry, {
        caseNumber,
        key: 'late',
        kind: 'job-offer',
        series: 'NP-OFFER',
        year: 2026,
      })
      await expect(saveDocument(registry, { number, pdf, issuedAt: '2026-05-01T00:00:00.000Z' })).rejects.toThrow(
        'is erased',
      )
    })

    it('a correction changes 1 field of 13 and keeps the other 12; a wrong one is refused and changes none', async () => {
      const { registry } = given()
      const personId = await savePerson(registry, applicant())
      expect(await correctPerson(registry, personId, { phone: '+9779800000000' })).toEqual(
        applicant({ phone: '+9779800000000' }),
      )
      await expect(correctPerson(registry, personId, { birthDate: '1994-02-30' })).rejects.toThrow()
      expect(await readPerson(registry, personId)).toEqual(applicant({ phone: '+9779800000000' }))
    })

    it('a row moved to another person does not open', async () => {
      const { registry } = given()
      const [one, other] = [await savePerson(registry, applicant()), await savePerson(registry, applicant())]
      await sql`update people set sealed = (select sealed from people where person_id = ${one}) where person_id = ${other}`.execute(
        registry.db,
      )
      await expect(readPerson(registry, other)).rejects.toThrow('expected bytes sealed under this key')
    })

    it('the same command keeps 1 note however often it is tried; an unknown reference reads as nothing', async () => {
      const { registry } = given()
      const caseNumber = await openedCase(registry)
      const note = { caseNumber, text: noteText, commandId: 'command-9' }
      const refs = await Promise.all([saveNote(registry, note), saveNote(registry, note), saveNote(registry, note)])
      expect(new Set(refs).size).toBe(1)
      expect(await readNote(registry, 'note-unknown')).toBeUndefined()
      await expect(saveNote(registry, { caseNumber: 'NP-NOBODY', text: 'x' })).rejects.toThrow('check the number')
    })

    it('an organisation is found with its secret, listed without, and replaced by a second put', async () => {
      const { registry } = given()
      const clinic = {
        id: 'clinic-1',
        name: 'Clinic',
        kind: 'medical-centre',
        email: 'c@example.org',
        url: null,
        secret,
      }
      await putOrganisation(registry, clinic)
      expect(await findOrganisation(registry, 'clinic-1')).toEqual(clinic)
      await putOrganisation(registry, { ...clinic, url: 'http://127.0.0.1:9/in', secret: null })
      expect(await findOrganisation(registry, 'clinic-1')).toMatchObject({ url: 'http://127.0.0.1:9/in', secret: null })
      expect(await listOrganisations(registry)).toEqual([
        {
          id: 'clinic-1',
          name: 'Clinic',
          kind: 'medical-centre',
          email: 'c@example.org',
          url: 'http://127.0.0.1:9/in',
        },
      ])
      expect(await findOrganisation(registry, 'nobody')).toBeUndefined()
    })

    it(`none of ${canaries.length} marker words stands in clear in any row`, async () => {
      const { registry } = given()
      await fullCase(registry, 'Canarina')
      await putOrganisation(registry, {
        id: 'clinic-2',
        name: 'Clinic',
        kind: 'medical-centre',
        email: 'c@example.org',
        url: null,
        secret,
      })
      for (const table of ['people', 'cases', 'notes', 'documents', 'organisations', 'data_keys']) {
        const { rows } = await sql`select * from ${sql.id(table)}`.execute(registry.db)
        const dump = rows
          .map((row) =>
            Object.values(row as object)
              .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)))
              .join(' '),
          )
          .join('\n')
        expect({ table, found: canaries.filter((word) => dump.includes(word)) }).toEqual({ table, found: [] })
      }
    })

    it(`none of ${canaries.length} marker words stands in clear in any file of the embedded database, while a code word does`, async ({
      skip,
    }) => {
      const { registry, folder } = given()
      if (!folder) return skip()
      await fullCase(registry, 'Canarina')
      await sql`checkpoint`.execute(registry.db)
      const files = filesBelow(folder).map((file) => readFileSync(file))
      expect(files.length).toBeGreaterThan(100)
      expect(canaries.filter((word) => files.some((bytes) => bytes.includes(word)))).toEqual([])
      expect(files.some((bytes) => bytes.includes('npl-kor-manufacturing'))).toBe(true)
    })
  },
  { onDisk: true },
)

async function fullCase(registry: Registry, name: string) {
  const caseNumber = await openedCase(registry, applicant({ givenName: name }))
  const noteRef = await saveNote(registry, { caseNumber, text: noteText })
  const { number } = await claimDocument(registry, {
    caseNumber,
    key: 'statement',
    kind: 'statement-of-rights',
    series: 'NP-RIGHTS',
    year: 2026,
  })
  await saveDocument(registry, { number, pdf, issuedAt: '2026-04-01T00:00:00.000Z' })
  return { name, caseNumber, personId: (await personIdOfCase(registry, caseNumber)) ?? '', noteRef, document: number }
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
