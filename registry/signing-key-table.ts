// Which columns does the table of signing keys have?

export type SigningKeysTable = {
  /** First characters of the thumbprint of the public key (RFC 7638). */
  kid: string
  /** The public key: 32 bytes in base64url. */
  x: string
  /** The private key, sealed under the data key `signing/KID`; gone once the key is retired. */
  sealed: Buffer | null
  /** The command that made it; absent for the first one. */
  commandId: string | null
  createdAt: string
  retiredAt: string | null
  revokedAt: string | null
  revokedReason: string | null
}
