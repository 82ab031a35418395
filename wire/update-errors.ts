// What does an error of an Update mean: a refusal of the workflow, a moment too busy, or a run that ended on the way?
import { refusalCodes, type RefusalCode } from '../domain/commands.js'

/** One error in a chain of causes, with what the SDK and the server put on it. */
type Caused = Error & { code?: unknown; type?: unknown }

/** Status codes of gRPC that are told apart here and at the door. */
export const grpc = {
  cancelled: 1,
  deadlineExceeded: 4,
  notFound: 5,
  resourceExhausted: 8,
  failedPrecondition: 9,
  aborted: 10,
  unavailable: 14,
} as const

/** Every error in a chain of causes. Names and codes are compared, not classes, so that the SDK is loaded only when used. */
export function* causesOf(error: unknown): Generator<Caused> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause
}

/** Whether an error or one of its causes carries one of these status codes. */
export function hasCode(error: unknown, codes: readonly number[]): boolean {
  return [...causesOf(error)].some(({ code }) => typeof code === 'number' && codes.includes(code))
}

/** What the workflow refused with: its code and its sentence; undefined when it is no refusal. */
export function refusalIn(error: unknown): { code: RefusalCode; message: string } | undefined {
  for (const { type, message } of causesOf(error))
    if ((refusalCodes as readonly unknown[]).includes(type)) return { code: type as RefusalCode, message }
  return undefined
}

export const isNotFound = (error: unknown): boolean =>
  hasCode(error, [grpc.notFound]) || [...causesOf(error)].some(({ name }) => name === 'WorkflowNotFoundError')

/** Refused for the moment without being looked at: nothing was carried out. */
export const isBusy = (error: unknown): boolean =>
  hasCode(error, [grpc.resourceExhausted]) || [...causesOf(error)].some(({ type }) => type === 'UnprocessedUpdate')

/** The run ended while the command was on its way; the next run of the same workflow answers it. */
export function isRunBoundary(error: unknown): boolean {
  const closing = /workflow (task|execution).*(closing|completing)|AcceptedUpdateCompletedWorkflow/i
  if (hasCode(error, [grpc.failedPrecondition, grpc.aborted])) return true
  return [...causesOf(error)].some(
    ({ type, message }) => type === 'AcceptedUpdateCompletedWorkflow' || closing.test(message),
  )
}
