// Task: a benefit claim cannot be computed from what was notified.
import { z } from 'zod'
import { Code } from '../code.js'
import { defineTask } from '../task.js'

const Country = z.string().regex(/^[A-Z]{2}$/, 'expected a country of the claim in two letters, such as FR')

export const claimObstacle = defineTask({
  kind: 'claim-obstacle',
  stage: 'portability',
  role: 'caseworker',
  title: 'A claim cannot be computed: ask a state again, take one out of the claim, or withdraw it',
  form: z
    .strictObject({
      choice: z.enum(['ask-again', 'drop', 'withdraw']),
      country: Country.optional(),
      reply: z.array(Code).max(20).optional(),
    })
    .refine(({ choice, country }) => (choice === 'withdraw') === (country === undefined), {
      path: ['country'],
      message: 'expected the country to ask again or to take out, and none for a withdrawal',
    }),
})
