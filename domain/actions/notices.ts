// What must be said when a case is asked to tell its person something, once more or for the first time?
import { z } from 'zod'
import { Instant } from '../calendar.js'
import { Code } from '../code.js'

const NoticeKey = z
  .string()
  .regex(/^[a-zA-Z0-9][a-zA-Z0-9./_-]{0,199}$/, 'expected the key of a notice, see: notice list')

/** Forms of the actions about the notices of a case. */
export const noticeActions = { 'release-notice': z.strictObject({ key: NoticeKey }) } as const

const entry = z.strictObject({ at: Instant, label: Code })

/**
 * Facts told by the door to a running procedure. `notice-due`: a notice must (still) reach the person: one whose channel failed
 * for good, under its own key, or the answer to a message that the person sent.
 */
export const noticeNews = {
  'notice-due': z.strictObject({
    key: NoticeKey,
    notice: Code,
    /** One record: facts hold no record but in a list. */
    facts: z.array(z.record(z.string().max(60), z.json())).length(1),
    at: Instant,
    /** How often a caseworker has released it before: the next word must count as one more. */
    again: z.int().positive().optional(),
    calendar: z.array(entry).length(1).optional(),
    cancels: z
      .array(entry.extend({ subject: z.string().max(200) }))
      .max(100)
      .optional(),
  }),
} as const
