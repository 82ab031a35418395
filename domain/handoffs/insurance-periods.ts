// Handoff: notify the insurance periods completed abroad.
import { z } from 'zod'
import { defineHandoff } from '../handoff.js'
import {
  modeFault,
  notification,
  saysItsScheme,
  saysOneMode,
  schemeFault,
} from '../insurance-periods/notified-periods.js'

export const insurancePeriods = defineHandoff({
  kind: 'insurance-periods',
  stage: 'portability',
  party: 'social-security-office',
  title: 'Notify the insurance periods completed abroad',
  carries: ['givenName', 'familyName', 'birthDate', 'nationality', 'passportNumber'],
  past: ['periods', 'notifiedOn'],
  form: z.strictObject(notification).refine(saysItsScheme, schemeFault).refine(saysOneMode, modeFault),
})
