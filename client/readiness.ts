// Can this process serve? Only when the registry and Temporal answer.
import { sql } from 'kysely'
import type { Door } from './door.js'

type Part = 'up' | 'down'

/** What answers now, each asked within the door's deadline. */
export async function systemReady(
  door: Door,
): Promise<{ isReady: boolean; parts: { registry: Part; temporal: Part } }> {
  const [registry, temporal] = await Promise.all([part(door, registryAnswers(door)), part(door, temporalAnswers(door))])
  return { isReady: registry === 'up' && temporal === 'up', parts: { registry, temporal } }
}

async function part(door: Door, question: Promise<unknown>): Promise<Part> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Part>((resolve) => (timer = setTimeout(resolve, door.config.deadlineMs, 'down')))
  const answered = question.then(
    (): Part => 'up',
    (): Part => 'down',
  )
  const first = await Promise.race([answered, late])
  clearTimeout(timer)
  return first
}

async function registryAnswers(door: Door): Promise<void> {
  await sql`select 1`.execute((await door.registry()).db)
}

async function temporalAnswers(door: Door): Promise<void> {
  const client = await door.temporal()
  const { namespace, deadlineMs } = door.config
  await client.withDeadline(Date.now() + deadlineMs, () => client.workflowService.describeNamespace({ namespace }))
}
