// The `sojourn` command: which commands there are, and how an end is told: exit 0 done, 1 refused or failed, 2 usage.
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { Refused } from '../refusal.js'
import { addAgencyCommands } from './agencies.js'
import { addAuditCommands } from './audit.js'
import { addBanCommands } from './bans.js'
import { addCaseCommands } from './cases.js'
import { addClaimCommands } from './claims.js'
import { addContactCommands } from './contact.js'
import { addContractCommands } from './contracts.js'
import { FailedWithResult } from './define.js'
import { addDoctorCommand } from './doctor.js'
import { addDocumentCommands } from './documents.js'
import { addFeeCommands } from './fees.js'
import { addHandoffCommands } from './handoffs.js'
import { addInsurancePeriodCommands } from './insurance-periods.js'
import { processIo, type Io } from './io.js'
import { addJobOrderCommands } from './job-orders.js'
import { addNoticeCommands } from './notices.js'
import { addOrganisationCommands } from './organisations.js'
import { addPensionCommand } from './pensions.js'
import { addRefundCommand } from './refunds.js'
import { addRulebookCommands } from './rulebooks.js'
import { addSigningKeyCommands } from './signing-keys.js'
import { addTaskCommands } from './tasks.js'
import { addTotalizationCommands } from './totalization.js'
import { addCredentialCommands } from './verification.js'

/** Runs one command line (without node and script); gives the exit code. Never throws, never ends the process. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const json = argv.includes('--json')
  const program = buildProgram(io, json)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return 0
  } catch (error) {
    const told = toldOf(error, () => pathOfCommand(program, argv))
    return told ? tell(io, json, { told, error }) : 0
  }
}

/** The whole tree of commands, for running, for help and for tests. */
export function buildProgram(io: Io, json: boolean): Command {
  const program = new Command('sojourn')
    .description('Case management for labour migration: from application to return.')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: (text) => (json ? undefined : io.err(text)),
      outputError: () => undefined,
    })
    .addHelpText(
      'after',
      '\nExamples:\n  $ npx sojourn task list --role caseworker\n  $ npx sojourn case show NP-7K3M-9Q2T-5 --json\n',
    )
  addCaseCommands(program, io)
  addFeeCommands(program, io)
  addInsurancePeriodCommands(program, io)
  addContactCommands(program, io)
  addTaskCommands(program, io)
  addAgencyCommands(program, io)
  addJobOrderCommands(program, io)
  addBanCommands(program, io)
  addClaimCommands(program, io)
  addHandoffCommands(program, io)
  addDocumentCommands(program, io)
  addCredentialCommands(program, io)
  addSigningKeyCommands(program, io)
  addNoticeCommands(program, io)
  addOrganisationCommands(program, io)
  addContractCommands(program, io)
  addTotalizationCommands(program, io)
  addPensionCommand(program, io)
  addRefundCommand(program, io)
  addRulebookCommands(program, io)
  addAuditCommands(program, io)
  addDoctorCommand(program, io)
  for (const parent of program.commands.filter(({ commands }) => commands.length > 0)) addExamples(parent)
  return program
}

/** A group shows the first example of its first two commands. */
function addExamples(parent: Command): void {
  const usages = parent.commands
    .slice(0, 2)
    .map((command) => `  $ npx sojourn ${parent.name()} ${command.name()} --help\n`)
  const lines = usages.length === 2 ? usages : [...usages, `  $ npx sojourn ${parent.name()} --help\n`]
  parent.addHelpText('after', `\nExamples:\n${lines.join('')}`)
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

type Told = { code: string; path: string; message: string; exit: number }

function tell(io: Io, json: boolean, { told, error }: { told: Told; error: unknown }): number {
  const { exit, ...said } = told
  if (json) io.err(`${JSON.stringify({ error: said })}\n`)
  else io.err(`${said.message}\n`)
  if (io.env['SOJOURN_DEBUG'] && error instanceof Error) io.err(`${error.stack ?? ''}\n`)
  return exit
}

/** Undefined for help and version, which are answers. */
function toldOf(error: unknown, path: () => string): Told | undefined {
  if (error instanceof CommanderError) return ofCommander(error, path)
  if (error instanceof Refused) {
    const { code, path, message } = error
    return { code, path, message: oneLine(message), exit: code === 'usage' ? 2 : 1 }
  }
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: error instanceof FailedWithResult ? error.code : 'failed',
    path: '',
    message: oneLine(message),
    exit: 1,
  }
}

function ofCommander(error: CommanderError, path: () => string): Told | undefined {
  if (error.exitCode === 0) return undefined
  // A group without its command: commander has printed its help.
  const help = error.code === 'commander.help'
  const fault = help ? 'expected a command' : oneLine(error.message.replace(/^error: /, ''))
  return { code: 'usage', path: '', message: `${fault.replace(/\.$/, '')}; see: npx sojourn ${path()}--help`, exit: 2 }
}

/** The words of the command line that name a command, each with a space behind it. */
function pathOfCommand(program: Command, argv: readonly string[]): string {
  let place = program
  let path = ''
  for (const word of argv) {
    const next = place.commands.find((command) => command.name() === word)
    if (!next) break
    place = next
    path += `${word} `
  }
  return path
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
