// Types of time-skipping-server.mjs.
export function findTimeSkippingServer(options?: {
  log?: (line: string) => void
  env?: NodeJS.ProcessEnv
}): Promise<{ path?: string; reason?: string }>
