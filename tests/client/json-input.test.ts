// What does the command line say to a file that cannot be read, and to one that is no JSON?
import { describe, expect, it } from 'vitest'
import { readJson, readJsonForm, type Io } from '../../client/cli/io.js'

const reading = (stdin: string): Io =>
  ({
    readStdin: () => Promise.resolve(stdin),
    readFile: () => {
      throw new Error('ENOENT')
    },
  }) as unknown as Io

describe('a file of JSON', () => {
  it('is read with a byte order mark before it', async () => {
    expect(await readJson(reading('\uFEFF{"a":1}'), '-', '--data')).toEqual({ a: 1 })
    expect(await readJsonForm(reading('\uFEFF[1]'), '-', 'the claim')).toEqual([1])
  })

  it.each([
    ['', 'expected JSON in stdin for the claim, got nothing; check it with a JSON reader'],
    [' \n', 'expected JSON in stdin for the claim, got nothing; check it with a JSON reader'],
    ['{"a":', 'expected JSON in stdin for the claim, got something else; check it with a JSON reader'],
  ])(
    'that is none is a slip where it fills an option, and a bad form where it is the whole input: %j',
    async (text, message) => {
      await expect(readJson(reading(text), '-', 'the claim')).rejects.toMatchObject({ code: 'usage', message })
      await expect(readJsonForm(reading(text), '-', 'the claim')).rejects.toMatchObject({ code: 'bad-form', message })
    },
  )

  it('that cannot be read is a slip either way', async () => {
    const refusal = {
      code: 'usage',
      message: expect.stringMatching(/^expected a readable file for the claim, got "a"/),
    }
    await expect(readJson(reading(''), 'a', 'the claim')).rejects.toMatchObject(refusal)
    await expect(readJsonForm(reading(''), 'a', 'the claim')).rejects.toMatchObject(refusal)
  })
})
