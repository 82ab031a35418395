// What is a kind of handoff: which organisation does what, sees which personal fields, and answers how?
import type { z } from 'zod'
import type { Person } from './person.js'
import type { FieldOf } from './task.js'
import type { StageName } from './transitions.js'

/** A kind of handoff: a request to another organisation with an expected answer. */
export type HandoffKind = {
  kind: string
  stage: StageName
  /** What sort of organisation answers; the corridor's rulebook names the one. */
  party: string
  title: string
  /** The personal fields this organisation needs, and no others. */
  carries: readonly (keyof Person)[]
  /** The expected answer. */
  form: z.ZodType
  /** Fields that tell of a day that has been; the door refuses them dated ahead of its clock. */
  past?: readonly string[]
  /** The field that tells when what was asked for was done: a day before the request is answered with a warning. */
  doneOn?: string
  /** The organisation may answer again: a later answer corrects the earlier one, as long as the request stands. */
  again?: true
  /** Decisions whose latest steps go along with the request. */
  explains?: readonly string[]
}

/** Declares a kind of handoff; one file a kind under `domain/handoffs/`, listed in `domain/forms.ts`. */
export function defineHandoff<Form extends z.ZodType>(
  handoff: Omit<HandoffKind, 'form' | 'past' | 'doneOn'> & {
    form: Form
    past?: readonly FieldOf<Form>[]
    doneOn?: FieldOf<Form>
  },
): HandoffKind & { form: Form } {
  return handoff
}
