// Which organisations do we hand work to, and how is one entered?
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { Code } from '../domain/code.js'
import { allHandoffKinds } from '../domain/forms.js'
import type { Organisation } from '../registry/organisations.js'
import type { Caller } from './command.js'
import { appendToLedger, carryCommand } from './commanding.js'
import type { Door } from './door.js'
import { readForm, Refused } from './refusal.js'

/** Organisations that carry our messages: they report what became of each, and one brings the answers of people. */
const providers = ['mail-provider', 'sms-provider'] as const
export type ProviderKind = (typeof providers)[number]

/** What sorts of organisations there are: those that answer handoffs, employers, agencies, and providers. */
export const organisationKinds = (): string[] =>
  [...new Set([...allHandoffKinds().map(({ party }) => party), ...providers, 'agency', 'employer'])].sort()

const url = z
  .string()
  .max(500)
  .refine(isSafeUrl, 'expected an https address, or http on this machine, without a password in it')

const Entry = z.strictObject({
  id: Code,
  name: z.string().trim().min(1).max(200),
  kind: z.string().refine((kind) => organisationKinds().includes(kind), 'expected a known sort of organisation'),
  email: z.email().max(254),
  url: url.nullable().default(null),
  /** Signing secret after the Standard Webhooks specification; absent keeps the one there is, or makes one. */
  secret: z
    .string()
    .regex(/^(whsec_)?[A-Za-z0-9+/]{32,}={0,2}$/, 'expected a secret as whsec_ and at least 24 bytes in base64')
    .optional(),
})

/** The entry as it stands; `secret` only when it was made now: it is shown this once. */
export type PutOrganisation = Organisation & { organisation: string; secret?: string }

/** Enters an organisation or changes its entry. Its signing secret is kept unless a new one is given or asked for. */
export async function putOrganisation(
  door: Door,
  order: { caller: Caller; entry: unknown; newSecret?: boolean },
): Promise<PutOrganisation> {
  const { caller, entry, newSecret = false } = order
  const subject = idIn(entry)
  const commanded = {
    caller,
    caseNumber: null,
    action: 'put-organisation',
    ...(subject ? { subject } : {}),
    data: { entry, newSecret },
    personal: true,
  } as const
  return carryCommand(door, commanded, async (command) => {
    const organisation = readForm('organisation', Entry, entry)
    const { findOrganisation, putOrganisation: put } = await import('../registry/organisations.js')
    const registry = await door.registry()
    const { secret: given, ...known } = organisation
    const kept = given ?? (newSecret ? undefined : (await findOrganisation(registry, known.id))?.secret)
    const secret = kept ?? `whsec_${randomBytes(32).toString('base64')}`
    await put(registry, { ...known, secret })
    await appendToLedger(door, { command, caseNumber: null, outcome: 'accepted' })
    return { organisation: known.id, ...known, ...(kept ? {} : { secret }) }
  })
}

/** The directory, by id, without secrets. */
export async function listOrganisations(door: Door): Promise<Organisation[]> {
  const { listOrganisations: list } = await import('../registry/organisations.js')
  return list(await door.registry())
}

function idIn(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined
  return Code.safeParse(id).data
}

function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  if (username || password) return false
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
}

/** Which kind of provider an organisation is; refuses with `not-a-provider`. */
export async function requireProvider(door: Door, id: string): Promise<ProviderKind> {
  const { findOrganisation } = await import('../registry/organisations.js')
  const kind = (await findOrganisation(await door.registry(), id))?.kind
  const found = providers.find((provider) => provider === kind)
  if (found) return found
  throw new Refused(
    'not-a-provider',
    `expected an organisation of kind ${providers.join(' or ')}, got another; correct its entry: npx sojourn organisation put --help`,
  )
}

/** The signing secret of an organisation; undefined when there is none of this id, or it has no secret. */
export async function secretOfOrganisation(door: Door, id: string): Promise<string | undefined> {
  const { findOrganisation } = await import('../registry/organisations.js')
  return (await findOrganisation(await door.registry(), id))?.secret ?? undefined
}
