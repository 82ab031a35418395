// How can an act fail, is it worth another try, and how do we say so without a word about a person?
import { ApplicationFailure, CancelledFailure } from '@temporalio/common'

type Way = { retryable: boolean; sentence: string }

/** Every way in which an act fails. Codes are stable: cases, screens and alerts rely on them. */
export const failures = {
  'rulebook-missing': {
    retryable: false,
    sentence: 'The rulebook that the case pins is not in the registry; put its text back under the same hash.',
  },
  'rulebook-broken': { retryable: false, sentence: 'The rulebook that the case pins cannot be read by this version.' },
  'rulebook-kind-wrong': {
    retryable: false,
    sentence: 'A corridor was expected where a country is pinned, or the other way round.',
  },
  'decision-unknown': { retryable: false, sentence: 'No decision of this name exists in this version.' },
  'decision-facts-invalid': { retryable: false, sentence: 'The facts of the decision do not have the expected shape.' },
  'wait-kind-unknown': { retryable: false, sentence: 'No task or handoff of this kind exists in this version.' },
  'party-missing': { retryable: false, sentence: 'The rulebook names no organisation for this kind of handoff.' },
  'stage-unknown': { retryable: false, sentence: 'No stage of this name exists in this version.' },
  'person-erased': {
    retryable: false,
    sentence: 'The personal data of the case has been erased; nothing personal can be written or sent.',
  },
  'case-unknown': { retryable: false, sentence: 'The registry holds no case of this number.' },
  'document-kind-unknown': { retryable: false, sentence: 'No document of this kind exists in this version.' },
  'document-facts-invalid': {
    retryable: false,
    sentence: 'The facts for the document do not have the expected shape.',
  },
  'document-not-kept': {
    retryable: false,
    sentence: 'No document of this number is kept in this case with what it stated.',
  },
  'document-clause-unknown': { retryable: false, sentence: 'The pinned rulebook has no clause of this id.' },
  'document-unsupported-character': {
    retryable: false,
    sentence:
      'A field holds a character that the document font lacks; correct the spelling to the one of the passport.',
  },
  'document-text-too-long': {
    retryable: false,
    sentence: 'A field holds a word of more than 100 or a text of more than 2,000 characters.',
  },
  'document-versions-differ': {
    retryable: false,
    sentence: 'The two language versions of the document do not have the same parts.',
  },
  'document-drawing-stopped': {
    retryable: true,
    sentence: 'The drawing of the document ended or took too long; it is tried again in a fresh process.',
  },
  'picture-unusable': {
    retryable: false,
    sentence: 'The picture is no readable PNG or JPEG of at most 2 MB and 4 million pixels; give another one.',
  },
  'notice-kind-unknown': { retryable: false, sentence: 'No notice of this kind exists in this version.' },
  'notice-facts-invalid': { retryable: false, sentence: 'The facts for the notice do not have the expected shape.' },
  'notice-address-invalid': {
    retryable: false,
    sentence: 'The address is not one plain mail address or telephone number; correct it in the record.',
  },
  'notice-outcome-unknown': {
    retryable: false,
    sentence:
      'The message may or may not have arrived; it is not sent again by itself. Ask the reader, or send it anew.',
  },
  'notice-held': {
    retryable: true,
    sentence: 'It is kept back for a better hour of its reader: night, a rest day, or enough notices for one day.',
  },
  'notice-deferred': { retryable: true, sentence: 'The mail server or SMS provider asked us to come back later.' },
  'notice-unreachable': { retryable: true, sentence: 'The mail server or SMS provider could not be reached.' },
  'notice-refused': { retryable: false, sentence: 'The mail server or SMS provider refused the message for good.' },
  'sms-too-long': { retryable: false, sentence: 'The SMS would have more than ten parts; shorten its words.' },
  'organisation-unknown': { retryable: false, sentence: 'The organisation is not in the directory; enter it there.' },
  'handoff-kind-unknown': { retryable: false, sentence: 'No handoff of this kind exists in this version.' },
  'handoff-address-unsafe': {
    retryable: false,
    sentence: 'The address of the organisation is neither https nor on this machine; correct the directory.',
  },
  'handoff-refused': {
    retryable: false,
    sentence: 'The organisation refused the request; talk to it, or correct the directory.',
  },
  'handoff-too-large': { retryable: false, sentence: 'The request is larger than 64 kB.' },
  'organisation-secret-missing': {
    retryable: false,
    sentence: 'The organisation has an address for web calls but no usable signing secret; enter it in the directory.',
  },
  'batch-unfinished': {
    retryable: true,
    sentence: 'Some items of the batch are to be tried again; what is done stays done.',
  },
  'handoff-unreachable': {
    retryable: true,
    sentence: 'The organisation could not be reached or answered with a fault of its own.',
  },
  'portability-gone': { retryable: false, sentence: 'The portability of the case has ended or was never opened.' },
  'workflows-unreachable': { retryable: true, sentence: 'The workflow server could not be reached.' },
  'registry-unreachable': { retryable: true, sentence: 'The registry could not be reached.' },
  'key-store-unreachable': { retryable: true, sentence: 'The key store could not be reached.' },
  unexpected: { retryable: true, sentence: 'Something unforeseen went wrong; the log of the worker says where.' },
} as const satisfies Record<string, Way>

export type FailureCode = keyof typeof failures

/** The failure of one code. `fields` are names of our own schema fields, never values. */
export function failure(code: FailureCode, fields: readonly string[] = []): ApplicationFailure {
  const { retryable, sentence } = failures[code]
  const message = fields.length > 0 ? `${sentence} Fields: ${fields.slice(0, 10).join(', ')}.` : sentence
  return ApplicationFailure.create({ type: code, message, nonRetryable: !retryable })
}

/** The field names that a zod error complains about. */
export function fieldsOf(error: { issues: readonly { path: readonly PropertyKey[] }[] }): string[] {
  return [...new Set(error.issues.map((issue) => String(issue.path[0] ?? '(all)')))]
}

/** The code of whatever was thrown, and whether another try may help. */
export function codeOf(error: unknown): { code: FailureCode; transient: boolean } {
  const code = knownCode(error)
  return { code, transient: failures[code].retryable }
}

function knownCode(error: unknown): FailureCode {
  if (error instanceof ApplicationFailure && error.type && error.type in failures) return error.type as FailureCode
  if (!(error instanceof Error)) return 'unexpected'
  if (error.name === 'KeyStoreUnreachable') return 'key-store-unreachable'
  const code = 'code' in error ? String(error.code) : ''
  // PostgreSQL classes 08 (connection), 53 (resources), 57 (operator), and the socket's own codes.
  if (/^(08|53|57)/.test(code) || /^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH)/.test(code)) return 'registry-unreachable'
  return /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
    ? 'registry-unreachable'
    : 'unexpected'
}

/** Where an unforeseen error came from: its class, its code and our own source line. Never its message. */
export type Trace = { code: FailureCode; errorName: string; errorCode?: string; at?: string }

/** What may be logged about an error. */
export function traceOf(error: unknown): Trace {
  const { code } = codeOf(error)
  if (!(error instanceof Error)) return { code, errorName: typeof error }
  const at = /\/((?:activities|registry|rulebook|domain|wire|worker)\/[a-z0-9/-]+\.ts:\d+)/.exec(error.stack ?? '')?.[1]
  const errorCode = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return { code, errorName: error.name, ...(errorCode && { errorCode }), ...(at && { at }) }
}

/**
 * Activities whose failures are all of the table above: whatever else is thrown inside leaves its message behind,
 * because messages reach histories and logs.
 */
export function withSafeFailures<A extends Record<string, (input: never) => Promise<unknown>>>(
  activities: A,
  report: (name: string, trace: Trace) => void,
): A {
  const safe = Object.entries(activities).map(([name, act]) => [
    name,
    async (input: never) => {
      try {
        return await act(input)
      } catch (error) {
        if (error instanceof CancelledFailure) throw error
        report(name, traceOf(error))
        if (error instanceof ApplicationFailure && error.type && error.type in failures) throw error
        throw failure(codeOf(error).code)
      }
    },
  ])
  return Object.fromEntries(safe) as A
}
