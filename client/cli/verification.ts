// The commands that check papers and credentials: document verify, credential verify. With a key file they need no system.
import type { Command } from 'commander'
import { readKeySet, type KeySet } from '../../domain/key-set.js'
import type { Door } from '../door.js'
import { Refused } from '../refusal.js'
import { looksSigned } from '../signed-texts.js'
import { sentenceOf, type Checked } from '../verdicts.js'
import type { CheckedCredential } from '../credentials.js'
import type { CheckedPaper } from '../verification.js'
import type { AtHand } from '../verifying.js'
import { dayOf, define, type Options, type Result } from './define.js'
import { readJson, type Io } from './io.js'
import { cell, type Shown } from './print.js'

/** Adds `document verify` below `document`. */
export function addDocumentVerify(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'verify <paper>',
    summary: 'Check a paper: its PDF, the content of its QR code, or a file with that (- for stdin)',
    examples: [
      'document verify NP-OFFER-2026-000012.pdf --keys jwks.json --offline',
      'document verify - --json < code.txt',
    ],
    options: meansOptions,
    run: async ({ args: [paper = ''], options, door }) => {
      const means = await meansIn(io, options, door)
      const [{ verifyCode, verifyFile }, { verifyWith }] = await Promise.all([
        import('../verification.js'),
        import('../verifying.js'),
      ])
      const bytes = await bytesOf(io, paper)
      const isFile = bytes.subarray(0, 5).toString('latin1') === '%PDF-'
      const checked = await verifyWith(means, (given) =>
        isFile ? verifyFile(bytes, given) : verifyCode(bytes.toString('latin1'), given),
      )
      return resultOf(checked, () => statementLines(checked))
    },
  })
}

/** Adds `credential …`. */
export function addCredentialCommands(program: Command, io: Io): void {
  const parent = program.command('credential').description('The credential of skills and rights that a worker shows.')
  define(parent, io, {
    usage: 'verify <file>',
    summary: 'Check a credential (SD-JWT VC) and print the parts that its holder shows; - for stdin',
    examples: [
      'credential verify credential.sd-jwt --keys jwks.json --offline',
      'credential verify - --json < credential.sd-jwt',
    ],
    options: meansOptions,
    run: async ({ args: [file = ''], options, door }) => {
      const means = await meansIn(io, options, door)
      const [{ verifyCredential }, { verifyWith }] = await Promise.all([
        import('../credentials.js'),
        import('../verifying.js'),
      ])
      const text = (await bytesOf(io, file)).toString('latin1')
      const checked = await verifyWith(means, (given) => verifyCredential(text, given))
      return resultOf(checked, () => claimLines(checked))
    },
  })
}

function meansOptions(command: Command): void {
  command
    .option('--keys <file>', 'the public keys of the issuer (JWKS); without it those of the running system')
    .option('--offline', 'ask nobody: needs --keys; revocation is then not checked')
    .option('--on <date>', 'as of this day (default: today in UTC)')
    .addHelpText('after', '\nHow anybody verifies a paper: docs/verification.md\n')
}

async function meansIn(io: Io, options: Options, door: () => Door): Promise<AtHand> {
  const on = dayOf(options) ?? new Date().toISOString().slice(0, 10)
  const keys = typeof options['keys'] === 'string' ? await keysIn(io, options['keys']) : undefined
  if (options['offline'] === true && !keys)
    throw new Refused('usage', 'expected --keys FILE with --offline, got none; see: npx sojourn signing-key export')
  return { on, ...(keys ? { keys } : {}), ...(options['offline'] === true ? {} : { door }) }
}

async function keysIn(io: Io, file: string): Promise<KeySet> {
  const set = readKeySet(await readJson(io, file, '--keys'))
  if (set && set.keys.length + set.revoked.length > 0) return set
  throw new Refused('usage', 'expected a JSON Web Key Set with Ed25519 keys for --keys, got none in it', 'keys')
}

/** A QR code's content itself, a file, or stdin. Read as bytes: one in each character. */
async function bytesOf(io: Io, source: string): Promise<Buffer> {
  if (looksSigned(source)) return Buffer.from(source.trim(), 'latin1')
  try {
    return Buffer.from(source === '-' ? await io.readStdin() : io.readFile(source, 'latin1'), 'latin1')
  } catch {
    throw new Refused(
      'usage',
      `expected a readable file, got "${source.slice(0, 80)}"; check the path, or use - for stdin`,
    )
  }
}

function resultOf(checked: Checked, lines: () => Shown): Result {
  const sentence = sentenceOf(checked)
  const said = checked.verdict === 'valid' ? [sentence] : []
  return {
    value: { sentence, ...checked },
    shown: () => [...said, ...lines(), ...checked.notChecked],
    ...(checked.verdict === 'valid' ? {} : { failed: sentence, code: checked.verdict }),
  }
}

function statementLines({ statement, key }: CheckedPaper): Shown {
  if (!statement) return []
  const { kind, number, issuer, issuedOn, validUntil, fingerprint } = statement
  const rows = [
    ['kind', kind],
    ['number', number],
    ['issuer', issuer],
    ['issued on', issuedOn],
    ['valid until', validUntil ?? 'no last day'],
    ['fingerprint', fingerprint],
    ['key', key?.kid ?? ''],
  ]
  return [{ head: ['what it says', ''], rows }]
}

function claimLines({ claims, issuer, identity }: CheckedCredential): Shown {
  if (!claims) return []
  const rows = Object.entries(claims).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((item) => [name, told(item)]) : [[name, told(value)]],
  )
  return [{ head: ['claim', 'value'], rows: [['issuer', issuer ?? ''], ['number', identity?.number ?? ''], ...rows] }]
}

/** What a holder shows may hold anything: nothing of it steers a terminal. */
function told(value: unknown): string {
  return cell(value).replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
}
