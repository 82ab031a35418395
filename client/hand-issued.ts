// Under which number does a paper lie that was issued by hand? It is written a moment after its act was accepted.
import type { Acted } from './acting.js'
import { commandIdOf } from './command.js'
import type { Door } from './door.js'

const everyMs = 100

/** The number of the paper that this act had written; undefined when it is not there within `withinMs`. */
export async function numberIssued(door: Door, acted: Acted, withinMs = 4_000): Promise<string | undefined> {
  const { listDocuments } = await import('../registry/documents.js')
  const key = `by-hand/${commandIdOf(acted.key)}`
  for (const end = Date.now() + withinMs; ;) {
    const written = await listDocuments(await door.registry(), acted.number)
    const paper = written.find((one) => one.key === key)
    if (paper || Date.now() >= end) return paper?.number
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}
