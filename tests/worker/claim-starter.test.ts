// Is the survivors' claim opened once however often the step is tried, and found started when it was?
import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client'
import { describe, expect, it } from 'vitest'
import type { CaseOpening } from '../../domain/case-file.js'
import { survivorsClaim } from '../../domain/benefit-claim/survivors-claim.js'
import { findFile } from '../../registry/files.js'
import { claimOpener } from '../../worker/claim-starter.js'
import { onEachDatabase } from '../registry/databases.js'
import { aClaimBook } from '../rig/a-claim.js'

const at = '2026-06-02T09:00:00.000Z'
const book = survivorsClaim({ ...aClaimBook(), diedOn: '2026-06-01' }, 'CLM-7K3M-9Q2T-A')

/** A server that starts each workflow id once, and answers nothing while it is away. */
function aServer() {
  const started = new Map<string, CaseOpening>()
  const server = { away: false }
  const start = async (type: string, { workflowId, args }: { workflowId: string; args: [CaseOpening] }) => {
    if (server.away) throw new Error('14 UNAVAILABLE')
    if (started.has(workflowId)) throw new WorkflowExecutionAlreadyStartedError('already', workflowId, type)
    started.set(workflowId, args[0])
    return {}
  }
  const client = { workflow: { start }, withDeadline: <T>(_at: number, call: () => Promise<T>) => call() }
  return { client: client as unknown as Client, started, server }
}

onEachDatabase((given) => {
  describe('opening the claim of survivors', () => {
    const claim = (key: string) => ({
      key,
      instrument: 'eu-883-2004',
      rulebook: 'a'.repeat(64),
      demo: false,
      at,
      facts: { case: book.case },
      book,
    })

    it('opens one for a key: a second try finds the number and the workflow of the first', async () => {
      const { client, started } = aServer()
      const open = claimOpener(given().registry, client, 'test')
      const number = await open(claim('CLM-7K3M-9Q2T-A/claim/death/open-claim'))
      expect(await open(claim('CLM-7K3M-9Q2T-A/claim/death/open-claim'))).toBe(number)
      expect([...started.keys()]).toEqual([`claim/${number}`])
      expect(started.get(`claim/${number}`)).toMatchObject({ procedure: 'claim', book: { branch: 'survivors' } })
      const row = await findFile(given().registry, number)
      expect(row?.summary).toMatchObject({ case: book.case, follows: 'CLM-7K3M-9Q2T-A', contingency: '2026-06-01' })
    })

    it('keeps its number while the server is away, and starts it when it is back', async () => {
      const { client, started, server } = aServer()
      const open = claimOpener(given().registry, client, 'test')
      server.away = true
      await expect(open(claim('later'))).rejects.toMatchObject({ type: 'workflows-unreachable' })
      server.away = false
      const number = await open(claim('later'))
      expect([...started.keys()]).toEqual([`claim/${number}`])
    })
  })
})
