// Does the example file of `claim open` pass the form of a claim, and do its help and the walkthrough name it?
import { describe, expect, it } from 'vitest'
import { ClaimApplication } from '../../domain/benefit-claim/claim-application.js'
import { read } from '../source-files.js'
import { commandLine } from './command-line.js'

const file = 'docs/examples/claim-open.json'

describe(file, () => {
  it('is a whole application: an old-age pension from 2056-03-01, in months, from Spain, France and Luxembourg', () => {
    const application = ClaimApplication.parse(JSON.parse(read(file)))
    expect(application).toMatchObject({ branch: 'old-age', contingency: '2056-03-01', commonUnit: 'month' })
    expect(application.states.map(({ country, institution }) => `${country} ${institution}`)).toEqual([
      'ES es-inss',
      'FR fr-cnav',
      'LU lu-cnap',
    ])
  })

  it('stands in the help of the command and in the walkthrough', async () => {
    const { exit, out } = await commandLine(['claim', 'open', '--help'], {})
    expect(exit).toBe(0)
    expect(out.match(/--data docs\/examples\/claim-open\.json|< docs\/examples\/claim-open\.json/g)).toHaveLength(2)
    expect(read('docs/walkthrough-claim.md')).toContain(`--data ${file}`)
  })
})
