// Which Temporal server do the workflow tests run on? One real dev server and one bundle for the whole run.
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { defineSearchAttributeKey } from '@temporalio/common'
import type {} from 'vitest'
import type { TestProject } from 'vitest/node'
import { ensureBundle } from '../../worker/bundle.js'
import { searchAttributes } from '../../wire/search-attributes.js'

declare module 'vitest' {
  interface ProvidedContext {
    temporalAddress: string
    /** A server that suggests continue-as-new after 60 events: ten years in ten seconds. */
    smallHistoriesAddress: string
    bundlePath: string
  }
}

const smallHistories = ['limit.historyCount.suggestContinueAsNew=60']

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const path = process.env['SOJOURN_TEMPORAL_BIN']
  const keys = Object.entries(searchAttributes).map(([name, type]) =>
    defineSearchAttributeKey(name, type.toUpperCase() as 'KEYWORD'),
  )
  const start = (flags: string[]) =>
    TestWorkflowEnvironment.createLocal({
      server: {
        ...(path ? { executable: { type: 'existing-path' as const, path } } : {}),
        searchAttributes: keys,
        extraArgs: ['history.timerProcessorMaxTimeShift="20ms"', ...flags].flatMap((flag) => [
          '--dynamic-config-value',
          flag,
        ]),
      },
    })
  const [server, smallServer] = await Promise.all([start([]), start(smallHistories)])
  const folder = await mkdtemp(join(tmpdir(), 'sojourn-bundle-'))
  const bundlePath = join(folder, 'workflows.js')
  // A copy: whoever builds anew while the tests run does not change what they run.
  await copyFile((await ensureBundle({ mode: 'build' })).codePath, bundlePath)
  project.provide('temporalAddress', server.address)
  project.provide('smallHistoriesAddress', smallServer.address)
  project.provide('bundlePath', bundlePath)
  return async () => {
    await Promise.all([server.teardown(), smallServer.teardown()])
    await rm(folder, { recursive: true, force: true })
  }
}
