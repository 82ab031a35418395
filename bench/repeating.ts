// What does the bench do when the server asks to try again? The same as the client: the same message with the same key.
import { isGrpcServiceError } from '@temporalio/client'

const triesInAll = 6
const waitMs = 120
const triedAgainCodes: readonly number[] = [
  8 /* exhausted */, 9 /* precondition */, 10 /* aborted */, 14 /* unavailable */,
]

let count = 0

/** How many messages had to be sent again so far: a machine under heavy load shows here. */
export const repeatedMessages = (): number => count

/** Sends until it is taken. Throws what the last try said. */
export async function repeated<T>(send: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await send()
    } catch (error) {
      if (tried === triesInAll || !asksForAnother(error)) throw error
    }
    count += 1
    await new Promise((resolve) => setTimeout(resolve, waitMs * tried))
  }
}

function asksForAnother(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (isGrpcServiceError(cause) && triedAgainCodes.includes(cause.code)) return true
  }
  return false
}
