// Which code do the contenders run? Sojourn's production bundle, and one of the bare workflow alone.
import { copyFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker'
import { ensureBundle } from '../worker/bundle.js'

export type Bundle = { codePath: string; kilobytes: number }

/** Copies of all bundles in `folder`: a source edited meanwhile changes nothing in a running bench. */
export async function makeBundles(folder: string): Promise<{ sojourn: Bundle; bare: Bundle; issuing: Bundle }> {
  const built = await ensureBundle({ mode: 'build' })
  const sojourn = join(folder, 'sojourn.js')
  copyFileSync(built.codePath, sojourn)
  return { sojourn: bundle(sojourn), bare: await bundled(folder, 'bare'), issuing: await bundled(folder, 'issuing') }
}

async function bundled(folder: string, name: string): Promise<Bundle> {
  const path = join(folder, `${name}.js`)
  const workflowsPath = fileURLToPath(new URL(`${name}-workflow.ts`, import.meta.url))
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') })
  writeFileSync(path, code)
  return bundle(path)
}

const bundle = (codePath: string): Bundle => ({ codePath, kilobytes: statSync(codePath).size / 1_000 })
