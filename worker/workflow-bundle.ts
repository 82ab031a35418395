// How do the workflows become one bundle, with zod outside every case's own memory?
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import { build } from 'esbuild'

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const formsSource = inProject('domain/forms.ts')
const formsFolder = inProject('build')

/**
 * The production bundle of `workflows/index.ts`.
 *
 * HAZARD: the sandbox deep-freezes whatever a preloaded module exports, and a frozen zod schema refuses valid input.
 * So `domain/forms.ts` becomes one file first, which exports functions only, and that file is preloaded: its schemas
 * live once per worker instead of once per cached case, and nothing can reach them to freeze them.
 */
export async function bundleWorkflows(): Promise<WorkflowBundleWithSourceMap> {
  const forms = await bundleForms()
  return bundleWorkflowCode({
    workflowsPath: inProject('workflows/index.ts'),
    failureConverterPath: inProject('wire/failure-converter.cjs'),
    preloadModules: [forms, ...(await rulesOfWorkflows())],
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, alias: { ...config.resolve?.alias, [formsSource]: forms } },
    }),
  })
}

/**
 * The files of `domain/` that workflows run: pure functions and tables, which a worker needs once and not once per cached
 * case. HAZARD: what they export is frozen in there; a table that is filled while a case runs breaks the case.
 */
async function rulesOfWorkflows(): Promise<string[]> {
  const folder = inProject('workflows')
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'))
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const named = texts.flatMap((text) =>
    [...text.matchAll(/^import (?!type)[^;']*? from '(?:\.\.\/)+(domain\/[^']+)\.js'/gm)].map(([, name]) => name),
  )
  return [...new Set(named)].map((name) => inProject(`${name}.ts`)).filter((file) => file !== formsSource)
}

async function bundleForms(): Promise<string> {
  await mkdir(formsFolder, { recursive: true })
  const outfile = `${formsFolder}/forms.mjs`
  await build({
    entryPoints: [formsSource],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    legalComments: 'none',
  })
  return outfile
}
