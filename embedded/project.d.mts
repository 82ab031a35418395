// Types of project.mjs.
export const projectRoot: string
export function cacheFolder(env?: NodeJS.ProcessEnv): string
export function dataFolderOf(env?: NodeJS.ProcessEnv): string
export function logToStderr(line: string): void
export class SetupError extends Error {}
