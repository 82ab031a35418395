// What do all commands have in common: their help with two examples, --json, --as, --key, the door, the way they print?
import type { Command } from 'commander'
import { PlainDate } from '../../domain/calendar.js'
import { parseActor } from '../../domain/actor.js'
import type { Caller } from '../command.js'
import type { Door } from '../door.js'
import { Refused } from '../refusal.js'
import type { Io } from './io.js'
import { print, type Shown } from './print.js'
import { watch } from './watch.js'

/** Options as commander gives them. */
export type Options = { [name: string]: unknown }

/** A result as tools and as people read it. `failed` sets exit code 1 although there is a result; `code` says of which kind. */
export type Result = { value: unknown; shown: () => Shown; failed?: string; code?: string }

export type Definition = {
  /** Name and arguments, such as `show <case>`. */
  usage: string
  summary: string
  /** Two commands that work when pasted, with what they do. */
  examples: readonly [string, string]
  /** It orders something: takes --as and --key. */
  orders?: true
  options?: (command: Command) => void
  /** Watched until this is true of a result; absent: cannot be watched. */
  watchUntil?: (value: unknown) => boolean
  run: (given: {
    args: string[]
    options: Options
    io: Io
    door: () => Door
    caller: () => Caller
  }) => Promise<Result | undefined>
}

/** Where a command that computes from a file says what the file must hold. */
export const whatFiles = '\nWhat the file holds: docs/calculators.md; examples: docs/examples/\n'

const defaultActor = 'caseworker:desk-1'

/** Adds a command below `parent`. */
export function define(parent: Command, io: Io, definition: Definition): void {
  const command = parent.command(definition.usage).summary(definition.summary).description(`${definition.summary}.`)
  definition.options?.(command)
  if (definition.orders) {
    command.option('--as <role:id>', `who acts, until there is sign-in (default: SOJOURN_AS, or ${defaultActor})`)
    command.option(
      '--key <key>',
      'the same key with the same content gives the same answer; give it again when an outcome is unknown',
    )
  }
  if (definition.watchUntil) command.option('--watch', 'show it again whenever it changes')
  command.option('--json', 'the result as JSON on stdout, an error as JSON on stderr')
  const [first, second] = definition.examples
  command.addHelpText('after', `\nExamples:\n  $ npx sojourn ${first}\n  $ npx sojourn ${second}\n`)
  command.action((...given: unknown[]) => act(io, definition, given))
}

async function act(io: Io, definition: Definition, given: unknown[]): Promise<void> {
  // Commander gives the arguments, then the options, then the command.
  const options = given.at(-2) as Options
  const args = given
    .slice(0, -2)
    .flat()
    .filter((arg) => arg !== undefined) as string[]
  let opened: Door | undefined
  const door = () => (opened ??= io.openDoor())
  const once = () => definition.run({ args, options, io, door, caller: () => callerOf(io, options) })
  try {
    if (options['watch'])
      return await watch(io, {
        json: options['json'] === true,
        read: once,
        until: definition.watchUntil ?? (() => true),
      })
    const result = await once()
    if (!result) return
    await print(io, options['json'] === true, result)
    if (result.failed !== undefined) throw new FailedWithResult(result.failed, result.code)
  } finally {
    await opened?.close()
  }
}

/** The result is printed and says that something is wrong. */
export class FailedWithResult extends Error {
  constructor(
    message: string,
    readonly code = 'unhealthy',
  ) {
    super(message)
  }
}

function callerOf(io: Io, options: Options): Caller {
  const key = options['key']
  if (key === '') throw new Refused('usage', 'expected a key after --key, got an empty one')
  return {
    actor: actorIn(typeof options['as'] === 'string' ? options['as'] : io.env['SOJOURN_AS'] || defaultActor),
    ...(typeof key === 'string' ? { key } : {}),
  }
}

function actorIn(text: string) {
  try {
    return parseActor(text)
  } catch (error) {
    throw new Refused('usage', error instanceof Error ? error.message : String(error), 'as')
  }
}

/** Collects an option that may be given several times. */
export const collect = (value: string, before: string[]): string[] => [...before, value]

/** The options that fill a form. */
export function formOptions(command: Command): void {
  command
    .option('--data <file>', 'the form as JSON in a file, or - for stdin')
    .option(
      '--set <name=value>',
      'one field; dots lead inside, commas separate list items; may be given several times',
      collect,
      [],
    )
    .option('--note <text>', 'a note in your own words, kept under the key of the person')
}

/** The day after --on; undefined when none was given. Refuses with `usage`. */
export function dayOf({ on }: Options): string | undefined {
  if (on === undefined) return undefined
  const day = PlainDate.safeParse(on)
  if (day.success) return day.data
  throw new Refused('usage', 'expected a date after --on, such as 2026-11-25, got something else', 'on')
}

/** A whole number of lines. */
export function limitOption(command: Command): void {
  command.option('--limit <count>', 'at most so many lines', wholeNumber)
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text)
  throw new Refused('usage', `expected a whole number from 1 to 99999 after --limit, got "${text.slice(0, 20)}"`)
}

/** An option as text, or nothing. */
export const optional = <Name extends string>(name: Name, value: unknown): { [N in Name]?: string } =>
  (typeof value === 'string' ? { [name]: value } : {}) as { [N in Name]?: string }
