// Types of free-port.mjs.
export function isFree(port: number, host?: string): Promise<boolean>
export function freePort(taken?: readonly number[]): Promise<number>
