// The commands about the keys that sign papers: list, rotate, revoke, export.
import type { Command } from 'commander'
import type { ListedSigningKey } from '../signing-keys.js'
import { define } from './define.js'
import type { Io } from './io.js'
import type { Table } from './print.js'

/** Adds `signing-key …`. */
export function addSigningKeyCommands(program: Command, io: Io): void {
  const parent = program.command('signing-key').description('The keys with which papers are signed.')
  define(parent, io, {
    usage: 'list',
    summary: 'List the keys: the one that signs, those retired, those revoked',
    examples: ['signing-key list', 'signing-key list --json'],
    run: async ({ door }) => {
      const { listSigningKeys } = await import('../signing-keys.js')
      const keys = await listSigningKeys(door())
      const none = 'no key yet: the first paper makes one'
      return { value: keys, shown: () => (keys.length > 0 ? [table(keys)] : [none]) }
    },
  })
  addRotate(parent, io)
  addRevoke(parent, io)
  addExport(parent, io)
}

function addRotate(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'rotate',
    summary: 'Let a new key sign from now on; what the one before signed stays valid',
    examples: [
      'signing-key rotate --reason yearly --as operator:ops-1',
      'signing-key rotate --reason staff-left --as supervisor:head-1 --json',
    ],
    orders: true,
    options: reasonOption,
    run: async ({ options, door, caller }) => {
      const by = caller()
      const { rotateSigningKey } = await import('../signing-keys.js')
      const key = await rotateSigningKey(door(), { caller: by, reason: String(options['reason']) })
      return {
        value: key,
        shown: () => [`key ${key.kid} signs from now on`, 'publish the key set anew: npx sojourn signing-key export'],
      }
    },
  })
}

function addRevoke(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'revoke <kid>',
    summary: 'Say that signatures of a key prove nothing any more; nothing takes it back',
    examples: [
      'signing-key revoke hANJ2MYtuHn4 --reason key-compromised --as operator:ops-1',
      'signing-key revoke hANJ2MYtuHn4 --reason key-lost --as supervisor:head-1 --json',
    ],
    orders: true,
    options: reasonOption,
    run: async ({ args: [kid = ''], options, door, caller }) => {
      const by = caller()
      const { revokeSigningKey } = await import('../signing-keys.js')
      const key = await revokeSigningKey(door(), { caller: by, kid, reason: String(options['reason']) })
      const said = `key ${key.kid} is revoked (${key.reason}): papers signed with it are refused, and must be issued anew`
      return { value: key, shown: () => [said, 'publish the key set anew: npx sojourn signing-key export'] }
    },
  })
}

function addExport(parent: Command, io: Io): void {
  define(parent, io, {
    usage: 'export',
    summary: 'Print the public keys (JWKS), with which anybody checks papers offline',
    examples: ['signing-key export > jwks.json', 'signing-key export --json'],
    run: async ({ door }) => {
      const { publishedKeys } = await import('../signing-keys.js')
      const set = await publishedKeys(door())
      return { value: set, shown: () => [JSON.stringify(set, undefined, 2)] }
    },
  })
}

function reasonOption(command: Command): void {
  command.requiredOption('--reason <code>', 'why, as a code such as key-compromised')
}

function table(keys: readonly ListedSigningKey[]): Table {
  const rows = keys.map(({ kid, status, since, retired, revoked, reason }) => [
    kid,
    status,
    since,
    retired ?? '',
    revoked ?? '',
    reason ?? '',
  ])
  return { head: ['kid', 'status', 'since', 'retired', 'revoked', 'reason'], rows }
}
