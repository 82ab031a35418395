// Types of temporal-server.mjs.
export type TemporalServerFound = { address: string; path?: undefined } | { path: string; address?: undefined }
export function findTemporalServer(options?: {
  log?: (line: string) => void
  env?: NodeJS.ProcessEnv
}): Promise<TemporalServerFound>
export function serverVersion(path: string): Promise<string | undefined>
