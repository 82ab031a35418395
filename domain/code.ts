// What does a code look like: the short, speakable names that may stand in histories and logs?
import { z } from 'zod'

/** Lower-case words joined by hyphens: `job-order-17`, `safe-housing`. Codes never hold personal data. */
export const Code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a code of a-z, 0-9 and single hyphens')
  .max(64)
export type Code = z.infer<typeof Code>
