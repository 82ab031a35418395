// Who acts in office on an agency? The agency itself acts on its own file only: domain/ownership.ts.
import type { Role } from '../actor.js'

export const officers: readonly Role[] = ['caseworker', 'supervisor']
