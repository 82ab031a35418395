// What must be said when a case is asked to tell its person something, once more or for the first time?
import { z } from 'zod'
import { Instant } from '../calendar.js'
import { Code } from '../code.js'

/**
 * Facts told by the door to a running procedure. `notice-due`: a notice must (still) reach the person: one whose channel failed
 * for good, under its own key, or the answer to a message that the person sent.
 */
export const noticeNews = {
  'notice-due': z.strictObject({
    key: z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9./_-]{0,199}$/),
    notice: Code,
    data: z.record(z.string().max(60), z.json()),
    at: Instant,
    calendar: z.strictObject({ at: Instant, label: Code }).optional(),
  }),
} as const
