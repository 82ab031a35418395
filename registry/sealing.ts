// How is one value sealed under one key? AES-256-GCM, bound to what it belongs to.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const layout = { version: 1, ivBytes: 12, tagBytes: 16 } as const
const headBytes = 1 + layout.ivBytes + layout.tagBytes

/** The bytes are not what was sealed under this key for this owner: altered, cut, or from elsewhere. */
export class SealBroken extends Error {
  override name = 'SealBroken'
  constructor() {
    super('expected bytes sealed under this key for this owner, got others; nothing of them can be used')
  }
}

/** `plain` sealed under a 32-byte key and bound to `belongsTo`: version byte, nonce, tag, cipher text. */
export function seal(key: Buffer, plain: Uint8Array, belongsTo: string): Buffer {
  const iv = randomBytes(layout.ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.of(layout.version), iv, cipher.getAuthTag(), body])
}

/** What was sealed. Throws SealBroken for any other key, owner or byte. */
export function unseal(key: Buffer, sealed: Uint8Array, belongsTo: string): Buffer {
  if (sealed.length < headBytes || sealed[0] !== layout.version) throw new SealBroken()
  const iv = sealed.subarray(1, 1 + layout.ivBytes)
  const tag = sealed.subarray(1 + layout.ivBytes, headBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: layout.tagBytes })
    decipher.setAAD(Buffer.from(belongsTo)).setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed.subarray(headBytes)), decipher.final()])
  } catch {
    throw new SealBroken()
  }
}
