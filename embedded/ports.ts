// On which ports does this system answer? The configured ones, else those of the last start, else free ones.
import { freePort, isFree } from './free-port.mjs'
import { SetupError } from './project.mjs'
import type { PortName } from './run-file.js'

export type Ports = Record<PortName, number>
export type SomePorts = Partial<Ports>

const usual: SomePorts = { web: 7420 }
const variables: Record<PortName, string> = {
  web: 'SOJOURN_WEB_PORT',
  temporal: 'SOJOURN_TEMPORAL_PORT',
  temporalUi: 'SOJOURN_TEMPORAL_UI_PORT',
  registry: 'SOJOURN_REGISTRY_PORT',
  codec: 'SOJOURN_CODEC_PORT',
  metrics: 'SOJOURN_METRICS_PORT',
  health: 'SOJOURN_HEALTH_PORT',
}

/** The ports that the environment asks for; 0 means any free one. */
export function configuredPorts(env: NodeJS.ProcessEnv): SomePorts {
  const given = Object.entries(variables).filter(([, variable]) => env[variable])
  return Object.fromEntries(given.map(([name, variable]) => [name, portIn(variable, env[variable] ?? '')]))
}

/**
 * Chooses a port for each purpose.
 * @throws SetupError when a configured port is taken; one that was only remembered or usual is replaced instead
 */
export async function choosePorts(configured: SomePorts, remembered: SomePorts): Promise<Ports> {
  const chosen: SomePorts = {}
  for (const name of Object.keys(variables) as PortName[]) {
    chosen[name] = await choose(
      name,
      { configured: configured[name], remembered: remembered[name] },
      Object.values(chosen),
    )
  }
  return chosen as Ports
}

interface Wishes {
  configured: number | undefined
  remembered: number | undefined
}

async function choose(name: PortName, { configured, remembered }: Wishes, taken: number[]): Promise<number> {
  if (configured) {
    if (await isFree(configured)) return configured
    throw new SetupError(
      `${variables[name]} asks for port ${configured}, which another program uses: choose another, or 0 for any free one.`,
    )
  }
  const candidates = configured === 0 ? [remembered] : [remembered, usual[name]]
  for (const port of candidates) {
    if (port !== undefined && !taken.includes(port) && (await isFree(port))) return port
  }
  return freePort(taken)
}

function portIn(variable: string, text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new SetupError(`${variable} must be a port number from 0 to 65535, got "${text}".`)
}
