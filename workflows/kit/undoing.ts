// What must be undone if a case ends early, and as which item does it leave the case?
import type { Instant } from '../../domain/calendar.js'
import type { Facts } from '../../domain/explained.js'
import type { Outgoing, Reader } from '../../domain/outgoing.js'

/** What must be undone if the case ends early: a document revoked, somebody told, an act on another durable thing. */
export type Undo =
  { document: string } | { notice: string; to: Reader } | { order: string; action: string; data: Facts }

/** What a duty is known by within its part. */
export function nameOfUndo(undo: Undo): string {
  if ('document' in undo) return undo.document
  return 'notice' in undo ? undo.notice : undo.action
}

/** The item that undoes it. */
export function itemOfUndo(undo: Undo, item: { key: string; at: Instant }): Outgoing {
  if ('document' in undo) return { ...item, act: 'revoke-document', document: undo.document, reason: 'case-ended' }
  if ('notice' in undo) return { ...item, act: 'tell', notice: undo.notice, to: undo.to, data: {} }
  return { ...item, act: 'order', to: undo.order, action: undo.action, data: undo.data }
}

/** Whether an owed item undoes just this. */
export function undoes(item: Outgoing, undo: Undo): boolean {
  if ('document' in undo) return item.act === 'revoke-document' && item.document === undo.document
  if ('notice' in undo) return item.act === 'tell' && item.notice === undo.notice
  return item.act === 'order' && item.to === undo.order && item.action === undo.action
}
