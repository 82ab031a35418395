// Can anybody check a paper with a key file alone, and does the running system add what only it knows?
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { issueCredential } from '../../activities/credential.js'
import { sealFile, signStatement, type Signer } from '../../activities/statements.js'
import { main } from '../../client/cli/main.js'
import { documentStatus } from '../../client/document-status.js'
import { Refused } from '../../client/refusal.js'
import { publishedKeys } from '../../client/signing-keys.js'
import type { DocumentStatement } from '../../domain/document-statement.js'
import { sealSpace } from '../../domain/file-seal.js'
import { SkillsCredential } from '../../domain/skills-credential.js'
import { claimDocument, revokeDocument, saveDocument, supersedeDocument } from '../../registry/documents.js'
import { currentSigningKey } from '../../registry/signing-keys.js'
import { clearance, drawn } from '../activities/sealed-papers.js'
import { aDoor } from './a-door.js'
import { commandLine } from './command-line.js'

const given = aDoor()
const at = '2026-05-01T00:15:00.000Z'
const signerNow = () => currentSigningKey(given().registry, at)
const keyFile = async () => JSON.stringify(await publishedKeys(given().door))

type Issued = { number: string; code: string; pdf: Buffer; statement: DocumentStatement }

/** A clearance as it will be issued: statement, drawing, seal, then kept with its fingerprint. */
async function issued(signer?: Signer): Promise<Issued> {
  const { registry, aCase } = given()
  const claim = {
    caseNumber: await aCase(),
    key: 'clearance',
    kind: 'exit-clearance',
    series: 'NP-CLEARANCE',
    year: 2026,
  }
  const { number } = await claimDocument(registry, claim)
  const statement = { ...clearance, number, fingerprint: Buffer.from(number.padEnd(32)).toString('hex') }
  const by = signer ?? (await signerNow())
  const code = await signStatement(by, statement)
  const pdf = await sealFile(by, await drawn(sealSpace(code)))
  await saveDocument(registry, { number, pdf, issuedAt: at, fingerprint: statement.fingerprint })
  return { number, code, pdf, statement }
}

const latin1 = (bytes: Buffer): string => bytes.toString('latin1')
const offline = ['--keys', 'keys.json', '--offline', '--on', '2026-06-01']

/** The same command line on the running system of this test. */
async function online(line: string[], files: { [path: string]: string } = {}, openDoor = () => given().door) {
  const said = { out: '', err: '' }
  const exit = await main(line, {
    env: {},
    out: (text) => void (said.out += text),
    outBytes: () => undefined,
    err: (text) => void (said.err += text),
    isTerminal: false,
    mayAsk: false,
    ask: () => Promise.resolve(''),
    readStdin: () => Promise.resolve(files['-'] ?? ''),
    readFile: (path) => files[path] ?? '',
    openDoor,
  })
  return { exit, ...said }
}

describe('document verify, offline', () => {
  it('needs the key file and nothing else: a file and a code are valid, and what was not checked is said', async () => {
    const { number, code, pdf } = await issued()
    const files = { 'keys.json': await keyFile(), 'paper.pdf': latin1(pdf), '-': `${code}\n`, 'code.txt': code }
    const file = await commandLine(['document', 'verify', 'paper.pdf', ...offline], files)
    expect([file.exit, file.err]).toEqual([0, ''])
    expect(file.out).toContain(`valid: ${number}, until 2026-10-31`)
    expect(file.out).toContain('not checked: whether it was revoked or superseded since')
    expect(file.out).not.toContain('the words on the paper')
    for (const source of ['-', 'code.txt', code]) {
      const read = await commandLine(['document', 'verify', source, ...offline], files)
      expect(read).toMatchObject({ exit: 0, err: '' })
      expect(read.out).toContain('not checked: the words on the paper')
    }
  })

  it('says as JSON what the statement says', async () => {
    const { code, statement } = await issued()
    const { out } = await commandLine(['document', 'verify', code, ...offline, '--json'], {
      'keys.json': await keyFile(),
    })
    expect(JSON.parse(out)).toMatchObject({ verdict: 'valid', of: 'code', statement, status: null })
  })

  it.each<[string, string, (issued: Issued) => string, string]>([
    ['an altered file', 'altered', ({ pdf }) => latin1(pdf).replace('Exit clearance', 'Exit Clearance'), '2026-06-01'],
    ['a file of somebody else', 'not a paper of this kind', () => '%PDF-1.7 hello', '2026-06-01'],
    ['a paper after its last day', 'it counted until 2026-10-31', ({ pdf }) => latin1(pdf), '2026-11-01'],
    [
      'a code with another signature',
      'wrong signature',
      ({ code }) => `${code.slice(0, -8)}AAAAAAAA`.replace(/.$/, 'A'),
      '2026-06-01',
    ],
  ])('refuses %s with exit 1 and the reason', async (_, reason, content, on) => {
    const files = { 'keys.json': await keyFile(), paper: content(await issued()) }
    const line = ['document', 'verify', 'paper', '--keys', 'keys.json', '--offline', '--on', on]
    const { exit, err } = await commandLine(line, files)
    expect(exit).toBe(1)
    expect(err).toContain(reason)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('refuses a code of a foreign key', async () => {
    const foreign = { kid: 'foreignKey01', key: generateKeyPairSync('ed25519').privateKey }
    const code = await signStatement(foreign, clearance)
    const { exit, err } = await commandLine(['document', 'verify', code, ...offline, '--json'], {
      'keys.json': await keyFile(),
    })
    expect([exit, (JSON.parse(err) as { error: { code: string } }).error.code]).toEqual([1, 'unknown-key'])
  })

  it.each<[string, string[], { [path: string]: string }]>([
    ['no key file', ['document', 'verify', 'a.b.c', '--offline'], {}],
    ['a key file that is not there', ['document', 'verify', 'a.b.c', '--keys', 'keys.json', '--offline'], {}],
    ['a key file without keys', ['document', 'verify', 'a.b.c', ...offline], { 'keys.json': '{"keys":[]}' }],
    ['a paper that is not there', ['document', 'verify', 'paper.pdf', ...offline], {}],
    ['no date', ['document', 'verify', 'a.b.c', '--keys', 'keys.json', '--offline', '--on', 'today'], {}],
  ])('takes %s for a slip of the command line: exit 2', async (_, line, files) => {
    const { exit, err } = await commandLine(line, {
      ...(line[2] === 'paper.pdf' ? { 'keys.json': await keyFile() } : {}),
      ...files,
    })
    expect(exit).toBe(2)
    expect(err).toMatch(/^expected /)
  })
})

describe('document verify, with the running system', () => {
  it('reads the keys there, and leaves revocation no longer unchecked', async () => {
    const { code } = await issued()
    const { exit, out } = await online(['document', 'verify', code, '--on', '2026-06-01'])
    expect(exit).toBe(0)
    expect(out).not.toContain('revoked or superseded since')
  })

  it.each(['revoked', 'superseded'] as const)(
    'says that a paper was %s, when, why, and by which number',
    async (how) => {
      const [{ number, pdf }, next] = [await issued(), await issued()]
      const change = { number, reason: 'record-corrected', at: '2026-05-20T00:00:00.000Z' }
      if (how === 'revoked') await revokeDocument(given().registry, change)
      else await supersedeDocument(given().registry, { ...change, by: next.number })
      const files = { 'paper.pdf': latin1(pdf), 'keys.json': await keyFile() }
      const { exit, out, err } = await online(
        ['document', 'verify', 'paper.pdf', '--keys', 'keys.json', '--json'],
        files,
      )
      expect(exit).toBe(1)
      const by = how === 'revoked' ? '' : ` by ${next.number}`
      expect(err).toContain(`${number} was ${how}${by} on 2026-05-20 (record-corrected)`)
      expect(JSON.parse(out)).toMatchObject({ verdict: how, status: { status: how, reason: 'record-corrected' } })
      expect((await commandLine(['document', 'verify', 'paper.pdf', ...offline], files)).exit).toBe(0)
    },
  )

  it('says that a draft proves nothing, were it ever so well signed', async () => {
    const { code, number } = await issued()
    await given().registry.db.updateTable('documents').set({ status: 'draft' }).where('number', '=', number).execute()
    const { exit, err } = await online(['document', 'verify', code, '--on', '2026-06-01'])
    expect([exit, err]).toEqual([1, `not valid: ${number} is a draft, which proves nothing\n`])
  })

  it('refuses a well signed paper that the registry does not know', async () => {
    const code = await signStatement(await signerNow(), { ...clearance, number: 'NP-CLEARANCE-2026-999999' })
    const { exit, err } = await online(['document', 'verify', code, '--on', '2026-06-01'])
    expect(exit).toBe(1)
    expect(err).toContain('the service issued no such document')
  })

  it('says that a clearance is on hold while its case is', async () => {
    const { code, number } = await issued()
    const { db } = given().registry
    const { caseNumber } = await db
      .selectFrom('documents')
      .select('caseNumber')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    await db.updateTable('cases').set({ status: 'on-hold' }).where('caseNumber', '=', caseNumber).execute()
    const { exit, err } = await online(['document', 'verify', code, '--on', '2026-06-01'])
    expect([exit, err]).toEqual([1, `not valid now: ${number} is on hold with its case\n`])
  })

  it('without a system and without keys says what is needed; with a key file it checks what can be checked', async () => {
    const { code } = await issued()
    const notRunning = () => {
      throw new Refused('not-running', 'not running: npm start')
    }
    const line = ['document', 'verify', code, '--on', '2026-06-01']
    const neither = await online(line, {}, notRunning)
    expect(neither).toMatchObject({ exit: 1, out: '' })
    expect(neither.err).toContain('expected the public keys of the issuer or a running system, got neither')
    const keys = await online([...line, '--keys', 'keys.json'], { 'keys.json': await keyFile() }, notRunning)
    expect(keys.exit).toBe(0)
    expect(keys.out).toContain('not checked: whether it was revoked or superseded since')
  })
})

describe('signing-key', () => {
  const as = ['--as', 'operator:ops-1']

  it('rotates: the new key signs, papers of the old one stay valid with the new and with the old key file', async () => {
    const before = await keyFile()
    const old = await issued()
    const rotated = await online(['signing-key', 'rotate', '--reason', 'yearly', ...as, '--key', 'yearly-1', '--json'])
    const { kid } = JSON.parse(rotated.out) as { kid: string }
    expect(
      (await online(['signing-key', 'rotate', '--reason', 'yearly', ...as, '--key', 'yearly-1', '--json'])).out,
    ).toBe(rotated.out)
    expect((await signerNow()).kid).toBe(kid)
    for (const keys of [before, await keyFile()])
      expect((await commandLine(['document', 'verify', old.code, ...offline], { 'keys.json': keys })).exit).toBe(0)
    const young = await issued()
    expect((await commandLine(['document', 'verify', young.code, ...offline], { 'keys.json': before })).err).toContain(
      `${kid}, which is not among the published ones`,
    )
  })

  it('revokes: what the key signed proves nothing, offline with the new key file, online even with the old one', async () => {
    const { code } = await issued()
    const before = await keyFile()
    const { kid } = await signerNow()
    const revoked = await online(['signing-key', 'revoke', kid, '--reason', 'key-compromised', ...as])
    expect(revoked).toMatchObject({ exit: 0, err: '' })
    const after = (await online(['signing-key', 'export'])).out
    const refused = await commandLine(['document', 'verify', code, ...offline], { 'keys.json': after })
    expect(refused.exit).toBe(1)
    expect(refused.err).toMatch(/revoked on \d{4}-\d\d-\d\d UTC \(key-compromised\): its signature proves nothing/)
    const asked = await online(['document', 'verify', code, '--keys', 'keys.json'], { 'keys.json': before })
    expect(asked.exit).toBe(1)
    expect(asked.err).toContain('the service did issue this document, status issued')
    expect((JSON.parse(after) as { keys: { kid: string }[] }).keys.map((key) => key.kid)).not.toContain(kid)
    expect((await online(['signing-key', 'list'])).out).toMatch(new RegExp(`${kid}\\trevoked\\t`))
  })

  it('exports no private key', async () => {
    const { key } = await signerNow()
    const { out } = await online(['signing-key', 'export', '--json'])
    expect(out).not.toContain(key.export({ format: 'jwk' }).d)
    expect(out).not.toContain('"d"')
  })

  it('writes each change with its reason into the ledger, and refuses a caseworker', async () => {
    const caseworker = await online(['signing-key', 'rotate', '--reason', 'yearly', '--as', 'caseworker:desk-1'])
    expect(caseworker).toMatchObject({ exit: 1, out: '' })
    expect((await online(['signing-key', 'revoke', 'nobody', '--reason', 'key-lost', ...as])).err).toContain(
      'signing-key list',
    )
    const rows = (await given().ledger(null)).filter(({ action }) => action.endsWith('-signing-key'))
    expect(rows.map(({ action, outcome, detail, data }) => [action, outcome, detail ?? data?.['reason']])).toEqual([
      ['rotate-signing-key', 'accepted', 'yearly'],
      ['revoke-signing-key', 'accepted', 'key-compromised'],
      ['rotate-signing-key', 'refused', 'not-your-task'],
      ['revoke-signing-key', 'refused', 'no-such-key'],
    ])
  })
})

describe('credential verify', () => {
  it('prints what the holder shows, with the key file alone, and the registry knows when it was revoked', async () => {
    const { registry, aCase } = given()
    const claim = {
      caseNumber: await aCase(),
      key: 'credential',
      kind: 'skills-credential',
      series: 'NP-CREDENTIAL',
      year: 2026,
    }
    const { number } = await claimDocument(registry, claim)
    const { text, fingerprint } = await issueCredential(await signerNow(), {
      number,
      issuer: { country: 'NP' },
      holder: { givenName: 'Canarina', familyName: 'Feather\u001b[31m', birthDate: '1994-03-21' },
      facts: SkillsCredential.parse({ occupation: '8160' }),
      at,
    })
    await saveDocument(registry, { number, pdf: Buffer.from(text), issuedAt: at, fingerprint })
    const files = { 'keys.json': await keyFile(), 'mine.sd-jwt': `${text}\n`, '-': text }
    const alone = await commandLine(['credential', 'verify', 'mine.sd-jwt', ...offline], files)
    expect([alone.exit, alone.err]).toEqual([0, ''])
    expect(alone.out).toContain('given_name\tCanarina')
    expect(alone.out).not.toContain('\u001b')
    expect((await online(['credential', 'verify', '-'], files)).exit).toBe(0)
    await revokeDocument(registry, { number, reason: 'wrong-person', at: '2026-06-02T00:00:00.000Z' })
    expect((await online(['credential', 'verify', '-'], files)).err).toContain('revoked on 2026-06-02 (wrong-person)')
  })
})

describe('documentStatus', () => {
  it('answers to the fingerprint and to the SHA-256 of the file, and alike to everything else', async () => {
    const { number, statement } = await issued()
    const { sha256 } = await given()
      .registry.db.selectFrom('documents')
      .select('sha256')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const ask = (asked: string, fingerprint: string) => documentStatus(given().door, { number: asked, fingerprint })
    for (const fingerprint of [statement.fingerprint, sha256 ?? ''])
      expect(await ask(number, fingerprint)).toMatchObject({ number, status: 'issued', since: at, supersededBy: null })
    const nothing = [
      await ask(number, '0'.repeat(64)),
      await ask('NP-CLEARANCE-2026-888888', statement.fingerprint),
      await ask(`${number}\u0000`, statement.fingerprint),
      await ask(number, ''),
    ]
    expect(nothing).toEqual([undefined, undefined, undefined, undefined])
  })
})
