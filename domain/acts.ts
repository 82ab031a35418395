// What can be done to a durable thing: by whom, in which status, under which rule, with what effect on what it remembers?
import type { Actor, Role } from './actor.js'
import type { Instant } from './calendar.js'
import type { Facts } from './explained.js'

/** One act as it reaches a durable thing: who does what, when by its clock. `data` has passed the act's form. */
export type Act = { action: string; actor: Actor; at: Instant; commandId: string; data: Facts }

/** Why a rule forbids an act: its id, and a sentence with what was expected, what came, what to do. */
export type RuleRefusal = { rule: string; message: string }

/** One act of a durable thing. Everything here is pure and total: it runs inside validators and handlers. */
export type ActRule<Book> = {
  roles: readonly Role[]
  refuse?: (book: Book, act: Act) => RuleRefusal | undefined
  apply: (book: Book, act: Act) => void
  /** What the caller is told; asked again when the same command is repeated. */
  answer?: (book: Book, act: Act) => Facts
}

/** Everything that changes a durable thing from outside. A new status does not compile until `allowed` places it. */
export type Bookkeeping<Book, Status extends string = string, Action extends string = string> = {
  allowed: Record<Status, readonly Action[]>
  acts: Record<Action, ActRule<Book>>
  /** Facts told by others: past, never refused, and they must not throw. */
  news: { readonly [fact: string]: (book: Book, data: Facts, at: Instant) => void }
  /** Flat codes, counts and dates for the registry's lists. */
  summary: (book: Book) => Facts
}
