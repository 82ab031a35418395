// Types of sdk-download.mjs.
export function downloadWithSdk(wanted: {
  kind: 'dev-server' | 'time-skipping'
  version: string
  target: string
  env?: NodeJS.ProcessEnv
  connectMs?: number
}): Promise<string | undefined>
