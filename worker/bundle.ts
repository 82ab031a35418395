// Is the workflow bundle that lies in build/ the one of this checkout? Built ahead, stamped, and never run when it does not match.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const projectRoot = fileURLToPath(new URL('..', import.meta.url))

export type BundleRequest = {
  /** `prebuilt`: a missing or foreign bundle is an error; `build`: it is built now, which takes some seconds. */
  mode: 'build' | 'prebuilt'
  /** Makes the code; the workflow bundler unless a test gives another. */
  make?: () => Promise<string>
  folder?: string
}

/** The bundle in `build/` does not belong to this checkout. */
export class BundleMismatch extends Error {
  override name = 'BundleMismatch'
}

/** The path of a workflow bundle that matches this checkout. Throws BundleMismatch in mode `prebuilt`. */
export async function ensureBundle({
  mode,
  make = bundleCode,
  folder = path.join(projectRoot, 'build'),
}: BundleRequest): Promise<{ codePath: string; stamp: string; built: boolean }> {
  const codePath = path.join(folder, 'workflows.js')
  const stamp = await bundleStamp()
  if ((await stampOf(codePath)) === stamp) return { codePath, stamp, built: false }
  if (mode === 'prebuilt') {
    throw new BundleMismatch(
      'expected the workflow bundle of this version in build/, got none or another one; build it with: node --import tsx worker/build.ts',
    )
  }
  await mkdir(folder, { recursive: true })
  const code = await make()
  await replace(codePath, code)
  await replace(`${codePath}.stamp`, JSON.stringify({ stamp, code: sha256(code) }))
  return { codePath, stamp, built: true }
}

/** A hash of everything that goes into the bundle: workflow and domain sources, the SDK, the locked packages. */
export async function bundleStamp(): Promise<string> {
  const hash = createHash('sha256')
  const { version } = createRequire(import.meta.url)('@temporalio/worker/package.json') as { version: string }
  hash.update(`sdk ${version}\n`)
  const sources = [
    ...(await filesIn('workflows')),
    ...(await filesIn('domain')),
    'wire/failure-converter.cjs',
    'worker/workflow-bundle.ts',
    'package-lock.json',
  ]
  for (const file of sources.sort()) hash.update(`${file} ${sha256(await readFile(path.join(projectRoot, file)))}\n`)
  return hash.digest('hex')
}

/** The stamp of the bundle that lies there; undefined when there is none or its bytes are not the stamped ones. */
async function stampOf(codePath: string): Promise<string | undefined> {
  try {
    const stamped = JSON.parse(await readFile(`${codePath}.stamp`, 'utf8')) as { stamp?: string; code?: string }
    return sha256(await readFile(codePath)) === stamped.code ? stamped.stamp : undefined
  } catch {
    return undefined
  }
}

/** Loaded only when needed: the bundler and its compiler take half a second to load. */
async function bundleCode(): Promise<string> {
  const { bundleWorkflows } = await import('./workflow-bundle.js')
  return (await bundleWorkflows()).code
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(projectRoot, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}

async function replace(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`
  await writeFile(draft, content)
  await rename(draft, file)
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
