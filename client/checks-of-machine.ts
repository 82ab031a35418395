// Is this machine fit for Sojourn: Node, data folder, keys, rulebooks, fonts, mail?
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { wordReviews } from '../domain/written-languages.js'
import { readMasterKey } from '../registry/master-key.js'
import { dataFolderOf, readRunFile } from './running-system.js'
import { validateRulebook } from './rulebooks.js'

/** One line of the doctor. `remedy` says what to do when the state is not `ok`. */
export type Check = { check: string; state: 'ok' | 'warn' | 'fail'; found: string; remedy: string }

/** A check: gives what it found, or throws with what is wrong. */
export type Probe = { check: string; remedy: string; look: () => Promise<string> | string }

/** What is wrong, where another remedy helps than the one of the check. */
class Fault extends Error {
  constructor(
    message: string,
    readonly remedy?: string,
  ) {
    super(message)
  }
}

/** A probe that could be looked at but leaves a worry: reported as `warn`. */
export class Worry extends Fault {}

/** Looks at everything, one after the other; a probe that throws is a line, never the end. */
export async function lookAt(probes: readonly Probe[]): Promise<Check[]> {
  const checks: Check[] = []
  for (const { check, remedy, look } of probes) {
    try {
      checks.push({ check, state: 'ok', found: await look(), remedy: '' })
    } catch (error) {
      const state = error instanceof Worry ? 'warn' : 'fail'
      const helps = error instanceof Fault ? (error.remedy ?? remedy) : remedy
      checks.push({ check, state, found: sentenceOf(error), remedy: helps })
    }
  }
  return checks
}

const sentenceOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n')[0] ?? text
}

/** What is looked at: the version of Node and where rulebooks and fonts lie. Absent: those of this process. */
export type Machine = { node?: string; rulebookFolder?: string; fontFolder?: string }

/** The checks that need no running system. */
export function machineProbes(env: NodeJS.ProcessEnv, machine: Machine = {}): Probe[] {
  const { node = process.versions.node, rulebookFolder, fontFolder } = machine
  const folder = dataFolderOf(env)
  return [
    { check: 'node', remedy: 'install Node 20.11 or newer', look: () => nodeVersion(node) },
    {
      check: 'data folder',
      remedy: 'give this user the right to write there, or set SOJOURN_DATA to another folder',
      look: () => writableFolder(folder),
    },
    { check: 'running system', remedy: 'npm start', look: () => runningSystem(env, folder) },
    {
      check: 'master key',
      remedy: 'put the key file back as it was (64 hex characters, chmod 600); it is never made anew',
      look: () => masterKey(env, folder),
    },
    {
      check: 'rulebooks',
      remedy: 'npx sojourn rulebook validate, then correct the file',
      look: () => rulebooks(rulebookFolder),
    },
    { check: 'fonts', remedy: 'install the packages again: npm ci', look: () => fonts(fontFolder) },
    { check: 'words', remedy: 'have a native speaker read them', look: words },
    {
      check: 'mail',
      remedy: 'correct SMTP_URL, or remove it to use the outbox in the data folder',
      look: () => mail(env, folder),
    },
  ]
}

function nodeVersion(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 11)) return version
  throw new Error(`Node ${version}`)
}

function writableFolder(folder: string): string {
  const nearest = existsSync(folder) ? folder : dirname(folder)
  if (!statSync(nearest).isDirectory()) throw new Error(`expected a folder, "${nearest}" is none`)
  accessSync(nearest, constants.W_OK)
  return existsSync(folder) ? folder : `${folder} (made at the first start)`
}

const firstStart = 'npm start: the first start makes the data folder and its master key, and gets a Temporal server'

function runningSystem(env: NodeJS.ProcessEnv, folder: string): string {
  if (env['TEMPORAL_ADDRESS'] && env['DATABASE_URL']) return 'named by TEMPORAL_ADDRESS and DATABASE_URL'
  if (!existsSync(join(folder, 'registry'))) throw new Fault('nothing was started here yet', firstStart)
  return `process ${readRunFile(folder).pids.supervisor}`
}

function masterKey(env: NodeJS.ProcessEnv, folder: string): string {
  const file = env['SOJOURN_MASTER_KEY_FILE'] || join(folder, 'master.key')
  if (!existsSync(file) && !existsSync(join(folder, 'registry'))) throw new Worry('there is none yet', firstStart)
  readMasterKey(file)
  return file
}

function rulebooks(folder: string | undefined): string {
  const { valid, checked, problems } = validateRulebook(folder)
  if (valid) return checked.map(({ id }) => id).join(', ')
  const [first] = problems
  throw new Error(
    `${problems.length} problem(s), first ${first?.file ?? ''}: ${first?.path ?? ''}: ${first?.reason ?? ''}`,
  )
}

/** One face of each script that papers are written in; the folder is that of the packages they come in. */
const fontFiles = [
  'nanum-gothic/400Regular/NanumGothic_400Regular.ttf',
  'noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf',
  'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  'noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
  'noto-sans-myanmar/400Regular/NotoSansMyanmar_400Regular.ttf',
  'noto-sans-sinhala/400Regular/NotoSansSinhala_400Regular.ttf',
  'noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf',
  'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
]

const ownFonts = (): string =>
  dirname(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json')))

function fonts(folder: string = ownFonts()): string {
  for (const file of fontFiles) accessSync(join(folder, file), constants.R_OK)
  return `${fontFiles.length} fonts, one for each script of papers`
}

/** Said, not warned of: papers in unread words bear the English beside. */
function words(): string {
  const codes = Object.keys(wordReviews)
  const read = codes.filter((code) => wordReviews[code] === 'native')
  const unread = codes.filter((code) => wordReviews[code] === 'none')
  return `read by a native speaker: ${read.join(', ')}; by nobody yet, so that papers bear the English beside: ${unread.join(', ') || 'none'}`
}

async function mail(env: NodeJS.ProcessEnv, folder: string): Promise<string> {
  const url = env['SMTP_URL']
  if (url) return smtpServer(url)
  const outbox = join(folder, 'outbox')
  if (existsSync(folder)) mkdirSync(outbox, { recursive: true, mode: 0o700 })
  accessSync(existsSync(outbox) ? outbox : dirname(folder), constants.W_OK)
  return `outbox ${outbox}`
}

async function smtpServer(url: string): Promise<string> {
  const { createTransport } = await import('nodemailer')
  const { host } = new URL(url)
  const timeouts = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 }
  const transport = createTransport({ url, ...timeouts })
  try {
    await transport.verify()
    return `SMTP server ${host}`
  } catch {
    throw new Error(`SMTP server ${host} refuses or does not answer`)
  } finally {
    transport.close()
  }
}
