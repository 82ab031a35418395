// Does a wrong master key file say what is wrong with it?
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readMasterKey } from '../../registry/master-key.js'

const folder = mkdtempSync(join(tmpdir(), 'sojourn-key-'))
const file = (name: string, text: string, mode = 0o600): string => {
  writeFileSync(join(folder, name), text, { mode })
  return join(folder, name)
}

it('64 hex characters with a line end are a key of 32 bytes', () => {
  expect(readMasterKey(file('good', `${'0aF9'.repeat(16)}\n`))).toHaveLength(32)
})

it('63 characters, a word and a missing file are each refused in one sentence, without showing the content', () => {
  expect(() => readMasterKey(file('short', 'a'.repeat(63)))).toThrow(
    /expected 64 hex characters in .*, got 63 characters/,
  )
  expect(() => readMasterKey(file('word', 'swordfish'))).toThrow(/got 9 characters; put the right master key there/)
  expect(() => readMasterKey(file('word', 'swordfish'))).not.toThrow(/swordfish/)
  expect(() => readMasterKey(join(folder, 'none'))).toThrow('it is never made anew')
})

it.skipIf(process.platform === 'win32')('a key that others may read (mode 644) is refused', () => {
  expect(() => readMasterKey(file('wide', 'ab'.repeat(32), 0o644))).toThrow('run chmod 600')
})
