// Does a validator that is not ours find every paper to be what it says, PDF/UA-1? Only among the long tests: it is fetched by Maven.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentKinds } from '../../domain/documents.js'
import { cacheFolder } from '../../embedded/project.mjs'
import { drawnPaper } from './drawn-papers.js'

const isLong = process.env['SOJOURN_TEST_LONG'] === '1'
const has = (command: string) => spawnSync(command, ['-version']).status === 0
const reason = isLong && !(has('java') && has('mvn')) ? 'needs Java and Maven' : 'one of the long tests'
const languages = ['ne', 'ar', 'ko'] as const

const source = join(import.meta.dirname, '..', 'rig', 'verapdf')
const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies'
let folder = ''

const runs = isLong && reason === 'one of the long tests'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-papers-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(
  'veraPDF finds no broken rule of PDF/UA-1 in 21 kinds of papers in Nepali, Arabic and Korean, nor misses one that is there',
  { timeout: 300_000 },
  async ({ skip }) => {
    if (!runs) skip(reason)
    const library = join(cacheFolder(process.env), 'verapdf-1.24.1')
    mkdirSync(library, { recursive: true })
    execFileSync('mvn', ['-B', '-q', '-f', join(source, 'pom.xml'), copy, `-DoutputDirectory=${library}`])
    const papers: string[] = []
    for (const kind of documentKinds) {
      for (const language of languages) {
        const path = join(folder, `${kind}-${language}.pdf`)
        writeFileSync(path, await drawnPaper(kind, { language }))
        papers.push(path)
      }
    }
    const spoilt = join(folder, 'spoilt.pdf')
    const bytes = Buffer.from(await drawnPaper('training-certificate', { language: 'ne' }))
    writeFileSync(spoilt, Buffer.from(bytes.toString('latin1').replaceAll('/Scope /Row', '/Xcope /Row'), 'latin1'))
    const options = ['-cp', join(library, '*'), join(source, 'Validate.java'), ...papers, spoilt]
    const said = execFileSync('java', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const lines = said.split('\n').filter((line) => line.startsWith(folder))
    expect(lines).toEqual([...papers.map((paper) => `${paper} none`), `${spoilt} 7.5-1`])
    expect(papers).toHaveLength(63)
  },
)
