// Does the whole chain work: server, worker, codec? A workflow that only answers.

/** Answers at once. Readiness asks for it: an open port is no proof. */
export function probe(): Promise<string> {
  return Promise.resolve('answered')
}
