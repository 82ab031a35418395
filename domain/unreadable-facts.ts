// What is thrown when a decision cannot read its facts?

/** Thrown by a decision; names the paths of the facts at fault, never their values. Not for an ordinary refusal. */
export class UnreadableFacts extends Error {
  override readonly name = 'UnreadableFacts'
  readonly issues: { path: readonly PropertyKey[] }[]
  constructor(decision: string, paths: readonly (readonly PropertyKey[])[], expected = 'facts in order') {
    const named = [...new Set(paths.map((path) => path.map(String).join('.') || '(whole)'))]
    super(`expected ${expected} for decision "${decision}", got a problem at ${named.join(', ')}`)
    this.issues = paths.map((path) => ({ path }))
  }
}
