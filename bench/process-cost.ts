// What has a process used so far? As the kernel counts it, so that it holds for foreign programs too.
import { existsSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second for every program that asks. */
const millisecondsPerTick = 10

/** Throws one sentence where the figures cannot be had. */
export function requireProcessFigures(): void {
  if (!existsSync('/proc/self/stat'))
    throw new Error(
      'expected a Linux machine, there is no /proc here; run the bench on Linux, for example in a container',
    )
}

/** Processor time of all threads of a process since its start, in milliseconds. */
export function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The program's name may hold blanks and parentheses: fields count from the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick
}

/** Resident memory of a process in kilobytes. */
export function residentKb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}
