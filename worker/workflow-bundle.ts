// How do the workflows become one bundle, with zod outside every case's own memory?
import { mkdir } from 'node:fs/promises'
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
    preloadModules: [forms],
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, alias: { ...config.resolve?.alias, [formsSource]: forms } },
    }),
  })
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
