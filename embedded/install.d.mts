// Types of install.mjs.
export const OLDEST_NODE_FOR_TESTS: string
export function checkNodeVersion(asked?: { version?: string; oldest?: string; what?: string }): void
export function ensureInstalled(options?: { root?: string; log?: (line: string) => void }): Promise<void>
