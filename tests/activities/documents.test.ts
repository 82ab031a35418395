// Are documents issued once, readable, the same each time, and refused when they would lie?
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createDocumentLives } from '../../activities/document-lives.js'
import { createDocuments } from '../../activities/documents.js'
import { isAgencyDocument } from '../../domain/agency/agency-documents.js'
import { documentKinds, isClaimDocument, isNamelessDocument, type DocumentKind } from '../../domain/documents.js'
import type { Outgoing } from '../../domain/outgoing.js'
import type { Facts } from '../../domain/explained.js'
import { paperFacts } from './papers.js'
import { textOf } from './pdf-reader.js'
import { activity, at, context, person, Registry, press } from './world.js'

type Issue = Extract<Outgoing, { act: 'issue' }>
const issue = (document: DocumentKind, data: Facts = paperFacts[document], key: string = document): Issue => ({
  key,
  at,
  act: 'issue',
  document,
  data,
})

function rulebookOf(kind: DocumentKind): string {
  if (isClaimDocument(kind)) return 'instrument'
  return isAgencyDocument(kind) ? 'country' : context.rulebook
}

/** Whom a paper names: its agency, its person, or the case alone. */
function holderOf(kind: DocumentKind): string {
  if (isNamelessDocument(kind)) return context.caseNumber
  return isAgencyDocument(kind) ? 'Himal Manpower Ltd.' : `${person.givenName} ${person.familyName}`
}

function desk(registry = new Registry()) {
  const needs = {
    shelf: registry.shelf,
    personOf: registry.personOf,
    rulebookOf: registry.rulebookOf,
    findOrganisation: registry.findOrganisation,
    stepsOf: registry.stepsOf,
    press,
  }
  const documents = { ...createDocuments(needs), ...createDocumentLives(needs) }
  /** Papers of an agency are issued under the rulebook of its country, those of a claim under its instrument. */
  const run = (item: Issue, demo = false) => {
    const rulebook = rulebookOf(item.document as DocumentKind)
    return activity().run(documents.issue, { ...context, rulebook, demo }, item)
  }
  return { registry, documents, run }
}

const bytesOf = (registry: Registry, key: string) => registry.documents.get(key)?.pdf ?? Buffer.alloc(0)
describe('issuing a document', () => {
  it.each(documentKinds)('gives %s a number and keeps its bytes under their hash', async (kind) => {
    const { registry, run } = desk()
    const number = await run(issue(kind))
    const document = registry.documents.get(kind)
    expect(number).toMatch(/^(NP|XT)-[A-Z]+-2026-000001$/)
    expect(document?.pdf?.subarray(0, 5).toString()).toBe('%PDF-')
    expect(document?.sha256).toBe(
      createHash('sha256')
        .update(document?.pdf ?? '')
        .digest('hex'),
    )
    expect(await textOf(bytesOf(registry, kind))).toContain(holderOf(kind))
  })

  it.each(documentKinds)('writes %s twice with the same bytes', async (kind) => {
    const [first, second] = [desk(), desk()]
    await first.run(issue(kind))
    await second.run(issue(kind))
    expect(bytesOf(first.registry, kind).equals(bytesOf(second.registry, kind))).toBe(true)
  })

  it('answers the same number when it is asked again, without writing again', async () => {
    const { registry, run } = desk()
    const number = await run(issue('job-offer'))
    const before = bytesOf(registry, 'job-offer')
    registry.person = 'erased'
    expect(await run(issue('job-offer'))).toBe(number)
    expect(bytesOf(registry, 'job-offer')).toBe(before)
  })

  it('keeps the number claimed before a crash', async () => {
    const { registry, run } = desk()
    const { number } = await registry.shelf.claim({
      caseNumber: context.caseNumber,
      key: 'job-offer',
      kind: 'job-offer',
      series: 'NP-OFFER',
      year: 2026,
    })
    expect(await run(issue('job-offer'))).toBe(number)
  })

  it('marks the papers of a demonstration, and no others', async () => {
    const { registry, run } = desk()
    await run(issue('job-offer', paperFacts['job-offer'], 'real'))
    await run(issue('job-offer', paperFacts['job-offer'], 'demo'), true)
    expect(await textOf(bytesOf(registry, 'real'))).not.toContain('DEMONSTRATION')
    expect(await textOf(bytesOf(registry, 'demo'))).toContain('DEMONSTRATION')
  })

  it('shows months on site, contributions, refund and every step in the statement of rights', async () => {
    const { registry, run } = desk()
    await run(issue('statement-of-rights'))
    const text = await textOf(bytesOf(registry, 'statement-of-rights'))
    for (const words of ['37 months', 'KRW 6,993,000', 'KRW 6,274,800', 'KRW 13,267,800', '10 January 2035'])
      expect(text).toContain(words)
    const steps = paperFacts['statement-of-rights']['steps'] as readonly Facts[]
    for (const step of steps) {
      const words = (step['rule'] as string).replace(/-/g, ' ')
      expect(text.toLowerCase()).toContain(words)
    }
  })

  it('gives each right its own last day: the refund 10 January 2035, guarantee and return cost insurance 10 January 2033', async () => {
    const { registry, run } = desk()
    await run(issue('statement-of-rights'))
    const text = await textOf(bytesOf(registry, 'statement-of-rights'))
    for (const words of [
      'Refund of contributions',
      'Last day 10 January 2035; then the right ends',
      'Departure guarantee',
      'Return cost insurance',
      'Not computed here: ask the insurer',
    ])
      expect(text).toContain(words)
    expect(text.match(/Before 10 January 2033; then it goes to the/g)).toHaveLength(2)
  })

  it('says why there is no departure guarantee after desertion', async () => {
    const { registry, run } = desk()
    const steps = [
      { rule: 'departure-guarantee-lost-by-desertion', source: 's', verified: true, inputs: [], result: 0 },
    ]
    await run(issue('statement-of-rights', { ...paperFacts['statement-of-rights'], departureGuaranteeMinor: 0, steps }))
    expect(await textOf(bytesOf(registry, 'statement-of-rights'))).toContain('the employer gets it')
  })

  it('is readable throughout: no instant, no code, no bare minor units, no mark for developers', async () => {
    const { registry, run } = desk()
    await run(issue('statement-of-rights'))
    const text = await textOf(bytesOf(registry, 'statement-of-rights'))
    expect(text).not.toMatch(/UNVERIFIED|\d{4}-\d\d-\d\d|T\d\d:\d\d|\b6274800\b|\b3y\b/)
    expect(text).not.toMatch(/no source read|recollection|secondary|eps\.go\.kr|crowe\.com/)
    for (const words of [
      'Result: 37 months Not confirmed yet *',
      'Source: National Pension, lump-sum refund',
      '10 December 2034',
      '3 years',
      'nationality = Nepal',
      'KRW 6,274,800',
    ])
      expect(text).toContain(words)
  })

  it('explains the statement from the decisions the registry keeps when the case gives no steps', async () => {
    const { registry, run } = desk()
    registry.steps = [{ rule: 'months-counted-twice', source: 'a source', verified: true, inputs: { n: 1 }, result: 2 }]
    const { steps: _given, ...facts } = paperFacts['statement-of-rights']
    await run(issue('statement-of-rights', facts))
    expect(await textOf(bytesOf(registry, 'statement-of-rights'))).toContain('1. Months counted twice')
  })

  it('shows the departure guarantee to those who have no right to a refund', async () => {
    const { registry, run } = desk()
    const facts = { ...paperFacts['statement-of-rights'], eligible: false, basis: 'none', totalKnownMinor: 6_274_800 }
    await run(issue('statement-of-rights', { ...facts, advice: 'claim-before-deadline', steps: [] }))
    const text = await textOf(bytesOf(registry, 'statement-of-rights'))
    expect(text).toContain('There is no right to a refund of contributions.')
    expect(text).toContain('KRW 6,274,800')
    expect(text).not.toContain('Refund of contributions')
  })

  it('writes the paper of an agency without any person, even when one is erased', async () => {
    const { registry, run } = desk()
    registry.person = 'erased'
    expect(await run(issue('agency-licence'))).toBe('XT-LICENCE-2026-000001')
  })

  it('writes the dossier of a case when the person is erased, and names nobody in it', async () => {
    const { registry, run } = desk()
    registry.person = 'erased'
    expect(await run(issue('case-dossier'))).toBe('NP-DOSSIER-2026-000001')
    expect(await textOf(bytesOf(registry, 'case-dossier'))).not.toMatch(/Sita|Gurung|PA1234567/)
  })

  it('names the organisation of the directory as employer, and an unknown one by its id', async () => {
    const { registry, run } = desk()
    await run(issue('job-offer', paperFacts['job-offer'], 'known'))
    await run(issue('job-offer', { ...paperFacts['job-offer'], employer: 'nobody-knows' }, 'unknown'))
    expect(await textOf(bytesOf(registry, 'known'))).toContain('Hanbit Metal Co., Ltd.')
    expect(await textOf(bytesOf(registry, 'unknown'))).toContain('nobody-knows')
  })
})

describe('a document that cannot be issued', () => {
  it.each([
    ['a licence under a corridor', 'agency-licence', 'pinned'],
    ['a job offer under a country', 'job-offer', 'country'],
    ['a calculation of a claim under a corridor', 'totalization-calculation', 'pinned'],
    ['the dossier of a case under an instrument', 'case-dossier', 'instrument'],
  ] as const)('is refused for good for %s', async (_what, kind, rulebook) => {
    const issued = activity().run(desk().documents.issue, { ...context, rulebook }, issue(kind))
    await expect(issued).rejects.toMatchObject({ type: 'rulebook-kind-wrong', nonRetryable: true })
  })

  it('is refused for an agency that is not in the directory', async () => {
    const data = { ...paperFacts['agency-licence'], organisation: 'nobody-knows' }
    await expect(desk().run(issue('agency-licence', data))).rejects.toMatchObject({ type: 'organisation-unknown' })
  })

  it.each([
    ['Tibetan', '\u0F56\u0F7C\u0F51'],
    ['a private sign', 'Sita\uE000'],
    ['half a character', 'Sita\uD83D'],
    ['an emoji', 'Sita \u{1F600}'],
    ['a control character', 'Sita\u0007'],
    ['a direction override', 'Sita\u202Egnuruga'],
  ])('is refused for good when a name holds %s, and says so without the name', async (_script, givenName) => {
    const { registry, run } = desk()
    registry.person = { ...person, givenName }
    await expect(run(issue('job-offer'))).rejects.toMatchObject({
      type: 'document-unsupported-character',
      nonRetryable: true,
    })
    await run(issue('job-offer')).catch((error: Error) => expect(error.message).not.toContain(givenName))
    expect(registry.documents.get('job-offer')?.pdf).toBeUndefined()
  })

  it.each([
    ['Devanagari', '\u0938\u0940\u0924\u093E'],
    ['Vietnamese', 'Nguy\u1EC5n'],
    ['Arabic', '\u0639\u0644\u064A'],
  ])('draws a name in %s', async (_script, givenName) => {
    const { registry, run } = desk()
    registry.person = { ...person, givenName }
    await run(issue('job-offer'))
    expect(await textOf(bytesOf(registry, 'job-offer'))).toContain(givenName)
  })

  it('draws accented Latin names that the font has', async () => {
    const { registry, run } = desk()
    registry.person = { ...person, givenName: 'Jos\u00E9', familyName: '\u0160\u0153ur\u2019\u00DF' }
    await expect(run(issue('job-offer'))).resolves.toMatch(/^NP-OFFER/)
  })

  it('is refused when a word is longer than 100 characters', async () => {
    const { registry, run } = desk()
    registry.organisations.set('hanbit-metal', {
      id: 'hanbit-metal',
      name: 'x'.repeat(101),
      email: 'a@b.example',
      url: null,
      secret: null,
    })
    await expect(run(issue('job-offer'))).rejects.toMatchObject({ type: 'document-text-too-long', nonRetryable: true })
  })

  it('names the fields that are missing, never their values', async () => {
    const { run } = desk()
    const data = { ...paperFacts['job-offer'], monthlyWageMinor: 'secret wage' }
    await expect(run(issue('job-offer', data))).rejects.toMatchObject({
      type: 'document-facts-invalid',
      message: expect.stringContaining('monthlyWageMinor'),
    })
    await run(issue('job-offer', data)).catch((error: Error) => expect(error.message).not.toContain('secret'))
  })

  it.each([
    ['a kind nobody knows', { ...issue('job-offer'), document: 'passport' }, 'document-kind-unknown'],
    [
      'a clause the rulebook does not have',
      issue('employment-contract', { ...paperFacts['employment-contract'], clauses: ['no-such-clause'] }),
      'document-clause-unknown',
    ],
  ])('is refused for good for %s', async (_what, item, code) => {
    await expect(desk().run(item)).rejects.toMatchObject({ type: code, nonRetryable: true })
  })

  it('is refused for good once the person is erased', async () => {
    const { registry, run } = desk()
    registry.person = 'erased'
    await expect(run(issue('job-offer'))).rejects.toMatchObject({ type: 'person-erased', nonRetryable: true })
  })
})

describe('issuing in the place of another', () => {
  it('supersedes the 1 of its kind that was issued before, never itself, however often it is carried out', async () => {
    const { registry, run } = desk()
    await run(issue('job-offer', undefined, 'first'))
    const second: Issue = { ...issue('job-offer', undefined, 'second'), replaces: true }
    const number = await run(second)
    expect(await run(second)).toBe(number)
    expect(registry.documents.get('first')?.superseded).toEqual({ by: number, reason: 'replaced' })
    expect(registry.documents.get('second')?.superseded).toBeUndefined()
  })
})

describe('issuing again with a reason', () => {
  const again = (number: string): Extract<Outgoing, { act: 'reissue-document' }> => ({
    key: 'again',
    at,
    act: 'reissue-document',
    number,
    reason: 'record-corrected',
  })

  it('writes what the paper stated with the name of today, under a number of its own; the first one names it', async () => {
    const { registry, documents, run } = desk()
    const first = (await run(issue('job-offer'))) as string
    registry.person = { ...person, familyName: 'Adhikari' }
    const later = await activity().run(documents['reissue-document'], context, again(first))
    expect(later).not.toBe(first)
    expect(await textOf(bytesOf(registry, 'again'))).toContain(`${person.givenName} Adhikari`)
    expect(registry.documents.get('job-offer')?.superseded).toEqual({ by: later, reason: 'record-corrected' })
    expect(registry.documents.get('again')?.facts).toEqual(registry.documents.get('job-offer')?.facts)
  })

  it('is refused for a number that the case does not have', async () => {
    const refused = activity().run(desk().documents['reissue-document'], context, again('NP-OFFER-2026-000099'))
    await expect(refused).rejects.toMatchObject({ type: 'document-not-kept', nonRetryable: true })
  })
})

describe('a draft', () => {
  it('has a number of a series of its own, so that the series of what was issued has no gap', async () => {
    const { registry, run } = desk()
    expect(await run({ ...issue('job-offer', undefined, 'draft'), draft: true })).toMatch(/^NP-OFFER-DRAFT-2026-/)
    expect(registry.documents.get('draft')?.draft).toBe(true)
  })
})

describe('revoking', () => {
  it('revokes what was issued of the kind, and is content when nothing was', async () => {
    const { registry, documents, run } = desk()
    const number = await run(issue('job-offer'))
    const item: Extract<Outgoing, { act: 'revoke-document' }> = {
      key: 'owe',
      at,
      act: 'revoke-document',
      document: 'job-offer',
      reason: 'case-ended',
    }
    expect(await documents['revoke-document'](context, item)).toBe(number)
    expect(registry.documents.get('job-offer')?.revoked).toBe('case-ended')
    expect(await documents['revoke-document'](context, { ...item, document: 'exit-clearance' })).toBeUndefined()
  })
})
