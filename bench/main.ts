// What does Sojourn cost beside the smallest Temporal workflow that takes the same outside events? Run by `npm run bench`.
import { randomBytes } from 'node:crypto'
import { loadavg } from 'node:os'
import { inspect } from 'node:util'
import { openRegistry } from '../registry/database.js'
import { migrateRegistry } from '../registry/migrate.js'
import { keepRulebook } from '../registry/rulebooks.js'
import { makeBundles, type Bundle } from './bundles.js'
import { compete, observeCase, type Competitor, type Entry } from './contest.js'
import { bareContender, pinnedRulebook, sojourn, type Contender } from './contender.js'
import { measureIssuing } from './drawing.js'
import { requireProcessFigures } from './process-cost.js'
import { measurePapers } from './papers.js'
import { repeatedMessages } from './repeating.js'
import { keepResults, machineLine, markdownTable } from './results.js'
import { startServers, type Servers } from './servers.js'
import { readSizes, type Sizes } from './sizes.js'
import { tableOf } from './table.js'
import type { WaitGroup, WorkerSettings } from './told.js'
import { measureTotalization } from './totalizing.js'
import { explain, type Variant } from './variants.js'

const say = (line: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)

async function main(): Promise<void> {
  const sizes = readSizes(process.argv.slice(2))
  requireProcessFigures()
  const startedAt = new Date()
  const loadBefore = loadavg()[0] ?? 0
  say('bundles and servers')
  const servers = await startServers()
  const { rows, notes } = await measure(servers, sizes)
  await servers.stop()
  const run = { startedAt, minutes: (Date.now() - startedAt.getTime()) / 60_000, loadBefore, sizes, rows, notes }
  keepResults(run)
  const table = markdownTable(rows)
  process.stdout.write(
    `\n${machineLine(run)}\n\n${table}\n${notes.map((note) => `\n${note}`).join('')}\nKept in bench/RESULTS.md\n`,
  )
}

async function measure(servers: Servers, sizes: Sizes) {
  const { connection, address, databaseUrl } = servers
  const bundles = await makeBundles(servers.folder)
  const masterKey = randomBytes(32)
  const caseKey = randomBytes(32)
  await migrateRegistry(databaseUrl, masterKey)
  const registry = await openRegistry({ databaseUrl, masterKey })
  const { hash, text, rulebook } = pinnedRulebook()
  await keepRulebook(registry, { hash, id: rulebook.id, text })
  const keys = { masterKey: masterKey.toString('hex'), caseKey: caseKey.toString('hex') }
  const common = { address, databaseUrl, ...keys, maxCachedWorkflows: 500, without: [], script: [] }
  const entry = (
    title: string,
    contender: Contender,
    from: { bundle: Bundle; script?: readonly WaitGroup[] },
  ): Entry => {
    const { bundle, script = [] } = from
    const taskQueue = `bench-${title.replaceAll(' ', '-')}`
    const own = { contender: contender.name, taskQueue, codePath: bundle.codePath, script }
    const settings: WorkerSettings = { ...common, ...own }
    return { title, contender, settings, bundleKilobytes: bundle.kilobytes }
  }

  say('one case of each, unhurried')
  const real = entry('Sojourn', sojourn(connection, registry, caseKey), { bundle: bundles.sojourn })
  const { groups, counts } = await observeCase(real)
  const bareFrom = { bundle: bundles.bare, script: groups }
  const bare = entry('bare', bareContender(connection, groups), bareFrom)
  const batched = entry('bare with batches', bareContender(connection, groups, counts.batches), bareFrom)
  const competitors: Competitor[] = [
    { ...real, counts, openCases: true },
    { ...bare, counts: (await observeCase(bare)).counts, openCases: true },
    { ...batched, counts: (await observeCase(batched)).counts, openCases: false },
  ]
  const [ofSojourn, ofBare, ofBatched] = await compete(competitors, { servers, sizes, say })
  if (!ofSojourn || !ofBare || !ofBatched) throw new Error('expected a result of all three')
  const clear = { ...real, contender: sojourn(connection, registry, undefined) }
  const variants: Variant[] = [
    { name: 'Sojourn, whole', without: [], entry: real },
    { name: 'Sojourn without codec', without: ['codec'], entry: clear },
    { name: 'Sojourn without registry writes', without: ['registry'], entry: real },
    { name: 'bare', without: [], entry: bare },
    { name: 'bare with batches', without: [], entry: batched },
  ]
  const notes = sizes.explain ? await explain(variants, { servers, sizes, say }) : []
  if (repeatedMessages() > 0) notes.push(`${repeatedMessages()} messages had to be sent again: the server asked for it`)
  say(`${sizes.papersIssued} papers issued while people answer`)
  const office = { settings: real.settings, issuingCode: bundles.issuing.codePath }
  notes.push(await measureIssuing(real.contender, office, sizes))
  say('10,000 totalizations')
  notes.push(measureTotalization())
  say(`${sizes.papers} papers`)
  notes.push(await measurePapers(sizes.papers))
  await registry.close()
  return { rows: tableOf({ sojourn: ofSojourn, bare: ofBare, batched: ofBatched }), notes }
}

try {
  await main()
  process.exit(0)
} catch (error) {
  const isSentence = error instanceof Error && error.message.startsWith('expected ')
  process.stderr.write(`${isSentence ? error.message : inspect(error)}\n`)
  process.exit(1)
}
