// The command `doctor`: is this set-up sound, and if not, what helps?
import type { Command } from 'commander'
import { define } from './define.js'
import type { Io } from './io.js'

/** Adds `doctor`. It prints its findings in any case; exit code 1 when one of them is a failure. */
export function addDoctorCommand(program: Command, io: Io): void {
  define(program, io, {
    usage: 'doctor',
    summary: 'Check this machine, the servers and the settings',
    examples: ['doctor', 'doctor --json'],
    run: async () => {
      const { doctor } = await import('../doctor.js')
      const { healthy, checks } = await doctor(io.env)
      const rows = checks.map(({ check, state, found, remedy }) => [state, check, found, remedy])
      const failures = checks.filter(({ state }) => state === 'fail').length
      return {
        value: { healthy, checks },
        shown: () => [{ head: ['state', 'check', 'found', 'remedy'], rows }],
        ...(healthy ? {} : { failed: `${failures} check(s) failed` }),
      }
    },
  })
}
