// Does a line of an audit say what it is about, and that a notice is kept back rather than not carried out?
import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../client/audit-entries.js'
import { rowOf } from '../../client/cli/audit.js'

const entry = (change: Partial<AuditEntry>): AuditEntry => ({
  ...{ at: '2026-11-24T18:00:00Z', who: 'caseworker:desk-1', what: 'act', subject: '', outcome: 'accepted' },
  witnesses: [],
  ...change,
})

describe('a row of an audit', () => {
  it.each([
    ['issue-document', { document: 'job-offer', reason: 'lost' }, 'job-offer'],
    ['revoke-document', { number: 'NP-OFFER-2026-000012', reason: 'fraud' }, 'NP-OFFER-2026-000012'],
    ['release-notice', { key: 'tell-a' }, 'tell-a'],
    ['set-contact', { order: ['sms'], essentialOnly: true }, 'order, essentialOnly'],
  ])('of %s is about what its data name', (what, data, about) => {
    expect(rowOf(entry({ what, data }))[3]).toBe(about)
  })
  it('says until when a notice is held, without the code of a failure', () => {
    const held = { outcome: 'not-carried-out', detail: 'notice-held', heldUntil: '2026-11-25T02:15:00Z' }
    expect(rowOf(entry({ what: 'tell', subject: 'medical-held', ...held })).slice(3)).toEqual([
      'medical-held',
      'held until 2026-11-25T02:15:00Z',
      '',
    ])
  })
})
