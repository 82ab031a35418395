// Whose turn is it? First come, first served, one at a time.

export interface TurnQueue {
  /** Resolves when it is the caller's turn, with the function that gives the turn back. */
  take(): Promise<() => void>
}

/** A queue in which nobody waits yet. */
export function openTurnQueue(): TurnQueue {
  let last: Promise<void> = Promise.resolve()
  return {
    async take() {
      const before = last
      let release: () => void = () => {}
      last = new Promise((resolve) => (release = resolve))
      await before
      return release
    },
  }
}
