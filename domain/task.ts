// What is a kind of task: whose it is, what it asks, and which answers it takes?
import type { z } from 'zod'
import type { Role } from './actor.js'
import type { Facts } from './explained.js'
import type { StageName } from './transitions.js'

/** A kind of task. The console renders the form, the CLI prompts from it, the workflow validates with it. */
export type TaskKind = {
  kind: string
  stage: StageName | 'any'
  role: Role
  /** One line: what is to be done, as the reader of a work queue sees it. */
  title: string
  form: z.ZodType
  /** Fields that tell of a day that has been: dated ahead of the case's clock they are refused. Plans are not among them. */
  past?: readonly string[]
  /** Whether an answer fits what the case knows already; a sentence when it does not. */
  fits?: (data: Facts, known: Facts) => string | undefined
}

/** The names of the fields of a form. */
export type FieldOf<Form extends z.ZodType> = Extract<keyof z.output<Form>, string>

/** Declares a kind of task; one file a kind under `domain/tasks/`, listed in `domain/forms.ts`. */
export function defineTask<Form extends z.ZodType>(
  task: Omit<TaskKind, 'form' | 'past'> & { form: Form; past?: readonly FieldOf<Form>[] },
): TaskKind & { form: Form } {
  return task
}
