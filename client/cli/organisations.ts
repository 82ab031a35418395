// The commands about organisations: put, list.
import type { Command } from 'commander'
import { organisationKinds } from '../organisations.js'
import { Refused } from '../refusal.js'
import { define, optional } from './define.js'
import type { Io } from './io.js'

/** Adds `organisation …`. */
export function addOrganisationCommands(program: Command, io: Io): void {
  const parent = program.command('organisation').description('The directory of organisations that answer handoffs.')
  addPut(parent, io)
  define(parent, io, {
    usage: 'list',
    summary: 'List the directory',
    examples: ['organisation list', 'organisation list --json'],
    run: async ({ door }) => {
      const { listOrganisations } = await import('../organisations.js')
      const organisations = await listOrganisations(door())
      const rows = organisations.map(({ id, kind, url, email }) => [id, kind, url ?? '', email])
      return {
        value: organisations,
        shown: () =>
          rows.length > 0
            ? [{ head: ['id', 'kind', 'url', 'email'], rows }]
            : ['no organisations; enter one: npx sojourn organisation put --help'],
      }
    },
  })
}

function addPut(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'put <id>',
    summary: 'Enter an organisation or change its entry; a new signing secret is shown once',
    examples: [
      'organisation put medical-centre --kind medical-centre --name "Kathmandu Medical Centre" --email desk@example.org --url https://example.org/handoffs',
      'organisation put police --kind police --name "Police Clearance Office" --email desk@example.org --new-secret --json',
    ],
    orders: true,
    options: (command) =>
      command
        .requiredOption('--kind <kind>', `one of ${organisationKinds().join(', ')}`)
        .requiredOption('--name <name>', 'its name, as it stands in letters')
        .requiredOption('--email <address>', 'where it reads mail')
        .option('--url <url>', 'its web door for handoffs; without one it is written to by mail')
        .option('--secret-file <file>', 'its signing secret (whsec_…) in a file, or - for stdin')
        .option('--new-secret', 'make a new signing secret'),
    run: async ({ args: [id = ''], options, door, caller }) => {
      const by = caller()
      const { kind, name, email, url } = options
      const entry = { id, kind, name, email, ...optional('url', url), ...(await secretIn(io, options['secretFile'])) }
      const { putOrganisation } = await import('../organisations.js')
      const put = await putOrganisation(door(), { caller: by, entry, newSecret: options['newSecret'] === true })
      return {
        value: put,
        shown: () => [
          `organisation ${put.organisation} entered`,
          ...(put.secret ? [`signing secret, shown this once: ${put.secret}`] : []),
        ],
      }
    },
  })
}

async function secretIn(io: Io, file: unknown): Promise<{ secret?: string }> {
  if (typeof file !== 'string') return {}
  try {
    return { secret: (file === '-' ? await io.readStdin() : io.readFile(file)).trim() }
  } catch {
    throw new Refused('usage', `expected a readable file for --secret-file, got "${file}"; check the path`)
  }
}
