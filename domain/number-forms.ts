// How is the number of a durable thing written in a form? One schema a kind; the check character is looked at where it is found.
import { z } from 'zod'

/** The number of anything: a case, an agency, a job order, a ban. */
export const FileNumber = z.string().regex(/^[A-Z]{2,3}-\w{4}-\w{4}-\w$/, 'expected a number such as NP-7K3M-9Q2T-5')

/** The number of an agency. */
export const AgencyNumber = z
  .string()
  .regex(/^AGY-\w{4}-\w{4}-\w$/, 'expected the number of an agency such as AGY-7K3M-9Q2T-Q')

/** The number of a job order. */
export const JobOrderNumber = z
  .string()
  .regex(/^JOB-\w{4}-\w{4}-\w$/, 'expected the number of a job order such as JOB-7K3M-9Q2T-A')
