// Types of file-lock.mjs.
export interface ProcessIdentity {
  pid: number
  started: string | undefined
}
export type LockTaken = { release: () => void; holder?: undefined } | { holder: ProcessIdentity; release?: undefined }
export function startOfProcess(pid: number): string | undefined
export function isAlive(holder: ProcessIdentity | undefined): boolean
export function thisProcess(): ProcessIdentity
export function takeLock(path: string): LockTaken
export function underLock<T>(
  path: string,
  work: () => Promise<T>,
  onWait?: (holder: ProcessIdentity) => void,
): Promise<T>
