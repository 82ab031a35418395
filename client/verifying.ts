// How is a paper checked with all that is at hand: a key file, the running system, or both?
import type { KeySet } from '../domain/key-set.js'
import type { Door } from './door.js'
import { Refused } from './refusal.js'
import { revocationNotChecked, withStatus, type Checked } from './verdicts.js'
import type { Means } from './verification.js'

/** What is at hand. Without `door` the check is offline; without `keys` the service's own are read through the door. */
export type AtHand = { keys?: KeySet; door?: () => Door; on: Means['on'] }

/**
 * Checks a paper with `check`, then asks the service that issued it, where that is the running one. Refuses with
 * `not-running` when there are neither keys nor a system; a system out of reach leaves an offline check that says so.
 */
export async function verifyWith<T extends Checked>(atHand: AtHand, check: (means: Means) => Promise<T>): Promise<T> {
  const { keys, on } = atHand
  const service = await serviceIn(atHand)
  if (!service) return check({ keys: keys ?? noKeys(), on })
  const checked = await check({ keys: keys ? joined(keys, service.keys) : service.keys, on })
  const { identity, key } = checked
  if (!identity || !isOf(service.keys, key?.kid)) return checked
  const { documentStatus } = await import('./document-status.js')
  const asked = withStatus(checked, await documentStatus(service.door, identity))
  return { ...asked, notChecked: checked.notChecked.filter((what) => what !== revocationNotChecked) }
}

type Service = { door: Door; keys: KeySet }

/** The running system with its keys; undefined when there is none, or none is wanted. */
async function serviceIn({ keys, door }: AtHand): Promise<Service | undefined> {
  if (!door) return undefined
  const { publishedKeys } = await import('./signing-keys.js')
  try {
    const opened = door()
    return { door: opened, keys: await publishedKeys(opened) }
  } catch (error) {
    if (keys) return undefined
    if (error instanceof Refused && error.code === 'not-running') return noKeys()
    throw error
  }
}

function noKeys(): never {
  throw new Refused(
    'not-running',
    'expected the public keys of the issuer or a running system, got neither; give a key set with --keys FILE, or start the system: npm start',
    'keys',
  )
}

/** A key that the running service has revoked is revoked, however old the file is. */
const joined = (file: KeySet, own: KeySet): KeySet => ({
  keys: file.keys,
  revoked: [...file.revoked, ...own.revoked.filter(({ kid }) => file.keys.some((key) => key.kid === kid))],
})

const isOf = ({ keys, revoked }: KeySet, kid: string | undefined): boolean =>
  [...keys, ...revoked].some((key) => key.kid === kid)
