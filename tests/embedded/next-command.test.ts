// Does a start say what to type next, in a way that works wherever the data lie?
import { expect, it } from 'vitest'
import { nextCommand } from '../../embedded/next-command.js'
import { dataFolderOf } from '../../embedded/project.mjs'

it('names the data folder only where it is not the usual one', () => {
  expect(nextCommand(dataFolderOf({}))).toContain(': npx sojourn doctor; ')
  expect(nextCommand('/srv/sojourn')).toContain(': SOJOURN_DATA=/srv/sojourn npx sojourn doctor; ')
})
