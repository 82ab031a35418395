// What does a caseworker do with the papers of a case: issue one that no step issues, issue one again, revoke one?
import type { Role } from './actor.js'
import type { Act, ActRule } from './acts.js'
import type { CaseFile } from './case-file.js'
import { recordsOf, textOf } from './facts.js'
import type { Outgoing } from './outgoing.js'

const issuers: readonly Role[] = ['caseworker', 'supervisor', 'labour-attache']

/** The item lies in the tray under the command's own key: the same command again is the same paper. */
const sends =
  (item: (act: Act, key: string) => Outgoing) =>
  (file: CaseFile, act: Act): void => {
    file.outgoing.push(item(act, `by-hand/${act.commandId}`))
  }

const issue = sends(({ at, data }, key) => ({
  key,
  at,
  act: 'issue',
  document: textOf(data, 'document'),
  data: recordsOf(data, 'facts')[0] ?? {},
  ...(data['draft'] === true ? { draft: true as const } : {}),
}))

const reissue = sends(({ at, data }, key) => ({
  key,
  at,
  act: 'reissue-document',
  number: textOf(data, 'number'),
  reason: textOf(data, 'reason'),
}))

const revoke = sends(({ at, data }, key) => ({
  key,
  at,
  act: 'revoke-number',
  number: textOf(data, 'number'),
  reason: textOf(data, 'reason'),
}))

/** Acts about papers, allowed as long as the case is under way. */
export const documentActs = {
  'issue-document': { roles: issuers, apply: issue },
  'reissue-document': { roles: issuers, apply: reissue },
  'revoke-document': { roles: ['caseworker', 'supervisor'], apply: revoke },
} as const satisfies Record<string, ActRule<CaseFile>>
