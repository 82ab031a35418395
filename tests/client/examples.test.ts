// Do the examples of the page on calculators work as they stand there?
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../source-files.js'
import { commandLine } from './command-line.js'

const page = read('docs/calculators.md')
const lines = [...page.matchAll(/^npx sojourn (.+)$/gm)].map((match) => match[1] ?? '')
const files = readdirSync('docs/examples', { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => `docs/examples/${name}`)
const contents = Object.fromEntries(files.map((file) => [file, read(file)]))

describe('docs/calculators.md', () => {
  it('uses every example file', () => {
    expect(files.filter((file) => !page.includes(file))).toEqual([])
    expect(lines.length).toBeGreaterThanOrEqual(8)
  })

  it.each(lines)('%s ends with 0 and says something', async (line) => {
    const { exit, out, err } = await commandLine(line.split(' '), contents)
    expect([exit, err]).toEqual([0, ''])
    expect(out.length).toBeGreaterThan(5)
  })

  it('shows three states of which one period is short: 1,000.00 and 400.00 euros, nothing from Luxembourg', async () => {
    const { out } = await commandLine(['totalize', 'docs/examples/totalize-three-states.json', '--json'], contents)
    const { states } = JSON.parse(out) as { states: { payable: string; basis: string }[] }
    expect(states.map(({ payable, basis }) => [payable, basis])).toEqual([
      ['1000.00', 'pro-rata'],
      ['400.00', 'pro-rata'],
      ['0.00', 'short-period'],
    ])
  })
})
