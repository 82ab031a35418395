// How is the embedded Temporal server started, and what must its namespace have?
import type { Connection } from '@temporalio/client'
import type { Ports } from './ports.js'

/** Histories are audit material: closed runs are kept this long. */
const RETENTION_DAYS = 30 * 365

export type SearchAttributeType = 'Keyword' | 'Datetime' | 'Bool' | 'Int'
export type SearchAttributes = Readonly<Record<string, SearchAttributeType>>

export interface TemporalStart {
  databaseFile: string
  ports: Pick<Ports, 'temporal' | 'temporalUi' | 'codec'>
  namespace: string
  searchAttributes: SearchAttributes
  /** Further flags of the server, such as `--dynamic-config-value history.maximumSignalsPerExecution=20`. */
  extraFlags: string[]
}

/** The argument line of the server: durable at every commit (WAL and full sync), loopback only. */
export function temporalArguments(start: TemporalStart): string[] {
  const attributes = Object.entries(start.searchAttributes)
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--log-level', 'warn', '--log-format', 'json'],
    ...['--db-filename', start.databaseFile],
    ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=FULL'],
    ...['--port', String(start.ports.temporal), '--ui-port', String(start.ports.temporalUi)],
    ...['--ui-codec-endpoint', `http://127.0.0.1:${start.ports.codec}`],
    ...['--namespace', start.namespace],
    ...attributes.flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ...start.extraFlags,
  ]
}

/** Splits flags as a shell would without expansions: blanks part, single or double quotes hold together. */
export function splitFlags(text: string): string[] {
  const parts = text.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? []
  return parts.map((part) =>
    part.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  )
}

/** Keeps closed runs for years. A longer retention that someone set stays. */
export async function keepForYears(connection: Connection, namespace: string): Promise<void> {
  const described = await connection.workflowService.describeNamespace({ namespace })
  const now = Number(described.config?.workflowExecutionRetentionTtl?.seconds ?? 0)
  const wanted = RETENTION_DAYS * 86_400
  if (now >= wanted) return
  // Declared as Long, a class of a package that is not ours to import; the encoder takes a number as well.
  const config = { workflowExecutionRetentionTtl: { seconds: wanted as never } }
  await connection.workflowService.updateNamespace({ namespace, config })
}

/** Registers search attributes that a namespace does not have yet: the server's flag does so for a new database only. */
export async function addSearchAttributes(
  connection: Connection,
  namespace: string,
  wanted: SearchAttributes,
): Promise<void> {
  const known = (await connection.operatorService.listSearchAttributes({ namespace })).customAttributes ?? {}
  const missing = Object.entries(wanted).filter(([name]) => !(name in known))
  if (missing.length === 0) return
  const searchAttributes = Object.fromEntries(missing.map(([name, type]) => [name, indexedValueTypes[type]]))
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes })
}

// The numbers of temporal.api.enums.v1.IndexedValueType.
const indexedValueTypes: Record<SearchAttributeType, number> = { Keyword: 2, Int: 3, Bool: 5, Datetime: 6 }
