// Handoff: look again at insurance periods that the worker contests.
import { z } from 'zod'
import { Code } from '../code.js'
import { defineHandoff } from '../handoff.js'
import {
  modeFault,
  notification,
  saysItsScheme,
  saysOneMode,
  schemeFault,
} from '../insurance-periods/notified-periods.js'

export const insurancePeriodsReview = defineHandoff({
  kind: 'insurance-periods-review',
  stage: 'portability',
  party: 'social-security-office',
  title: 'Look again at insurance periods that the worker contests',
  carries: ['givenName', 'familyName', 'birthDate', 'nationality', 'passportNumber'],
  past: ['periods', 'notifiedOn'],
  form: z
    .strictObject({
      outcome: z.enum(['corrected', 'upheld']),
      reason: Code,
      ...notification,
      periods: notification.periods.optional(),
      currency: notification.currency.optional(),
    })
    .refine(
      ({ outcome, periods, currency }) => outcome === 'upheld' || (periods !== undefined && currency !== undefined),
      {
        path: ['periods'],
        message: 'expected all periods as they are after the correction, with their currency; got none',
      },
    )
    .refine(saysItsScheme, schemeFault)
    .refine(saysOneMode, modeFault),
})
