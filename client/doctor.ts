// What is wrong with this set-up, and what helps? Every line can fail; nothing of a case is changed.
import { lookAt, machineProbes, type Check, type Machine } from './checks-of-machine.js'
import { openDoor, type BehindTheDoor } from './door.js'
import { findRunningSystem, type DoorConfig } from './running-system.js'

export type { Check } from './checks-of-machine.js'

/** For tests: what stands behind the door, and what the machine is. */
export type DoctorOptions = { behind?: Partial<BehindTheDoor>; machine?: Machine }

/** All checks. Those of the servers are left out, with one line saying so, when no system runs. */
export async function doctor(
  env: NodeJS.ProcessEnv,
  options: DoctorOptions = {},
): Promise<{ healthy: boolean; checks: Check[] }> {
  const checks = await lookAt(machineProbes(env, options.machine))
  const config = systemOf(env)
  if (config) {
    const { serverProbes } = await import('./checks-of-servers.js')
    const door = openDoor(config, options.behind)
    try {
      checks.push(...(await lookAt(serverProbes(door))))
    } finally {
      await door.close()
    }
  }
  return { healthy: checks.every(({ state }) => state !== 'fail'), checks }
}

function systemOf(env: NodeJS.ProcessEnv): DoorConfig | undefined {
  try {
    return findRunningSystem(env)
  } catch {
    return undefined
  }
}
