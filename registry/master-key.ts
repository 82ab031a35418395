// Where does the master key come from?
import { readFileSync, statSync } from 'node:fs'

/** The 32 bytes of a master key file (64 hex characters, readable by its owner only). Throws one sentence when it is not that. */
export function readMasterKey(file: string): Buffer {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch {
    throw new Error(
      `expected the master key in ${file}, there is no readable file; put the key back (it is never made anew)`,
    )
  }
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new Error(
      `expected 64 hex characters in ${file}, got ${text.length} characters; put the right master key there`,
    )
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new Error(`expected ${file} to be readable by its owner only, got wider permissions; run chmod 600 on it`)
  }
  return Buffer.from(text, 'hex')
}
