// Do the commands about changing rules keep their contracts: JSON in the documented shape, a table for people, exit codes?
import { describe, expect, it } from 'vitest'
import type { Io } from '../../client/cli/io.js'
import { main } from '../../client/cli/main.js'
import { applicant } from '../registry/applicants.js'
import { aDoor } from './a-door.js'
import { aDraft, day, from } from './rulebook-drafts.js'

const given = aDoor()

async function run(...line: string[]): Promise<{ exit: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const io: Io = {
    env: {},
    out: (text) => void (said.out += text),
    outBytes: () => undefined,
    err: (text) => void (said.err += text),
    isTerminal: false,
    mayAsk: false,
    ask: () => Promise.resolve(''),
    readStdin: () => Promise.resolve(JSON.stringify(applicant())),
    readFile: () => '',
    openDoor: () => given().door,
  }
  return { exit: await main(line, io), ...said }
}

const id = 'npl-kor-manufacturing'
const draft = () => aDraft(given().dataFolder, id, from(day(0), 'preliminary-training-hours', 60))

describe('the commands about a change of rules', () => {
  it('diff shows a table of what changes, and counts it', async () => {
    const { exit, out } = await run('rulebook', 'diff', id, draft())
    const [first, head, ...rows] = out.trimEnd().split('\n')
    expect([exit, head]).toEqual([0, 'part\tname\twhat\tbefore\tafter'])
    expect(first).toContain('3 change(s)')
    expect(rows.at(-1)).toBe(
      `figure\tpreliminary-training-hours\tfrom ${day(0)}\t\tvalue: 60; source: a proposal; verified: false`,
    )
  })

  it('preview, enact, versions, case start and adopt lead from the old rule to the new one', async () => {
    const started = async () => {
      const { out } = await run('case', 'start', '--corridor', id, '--person', '-', '--json')
      return (JSON.parse(out) as { case: string }).case
    }
    const old = await started()
    const preview = await run('rulebook', 'preview', draft())
    expect(preview.out).toContain('would touch 1 of 1 migration-cycle file(s)')
    expect(preview.out).toContain(
      `${old}\tmigration-cycle\trecruitment\tin-recruitment\tfigure preliminary-training-hours`,
    )

    const enact = ['rulebook', 'enact', draft(), '--from', day(0), '--reason', 'Circular 7']
    const refused = await run(...enact, '--json')
    expect([refused.exit, refused.out]).toEqual([1, ''])
    expect(JSON.parse(refused.err)).toMatchObject({ error: { code: 'not-your-task' } })
    const enacted = await run(...enact, '--as', 'supervisor:head-1', '--json')
    const { hash } = JSON.parse(enacted.out) as { hash: string }
    expect((await run('rulebook', 'versions', id)).out).toContain(`supervisor:head-1\tCircular 7\t${hash}`)

    const adopted = await run('rulebook', 'adopt', old, '--reason', 'longer-training', '--as', 'supervisor:head-1')
    expect(adopted).toMatchObject({ exit: 0, out: `case ${old} goes on under rulebook ${hash}\n` })
    await started()
    const after = await run(
      'rulebook',
      'preview',
      aDraft(given().dataFolder, id, from(day(1), 'nps-claim-years', 4)),
      '--json',
    )
    const { touched } = JSON.parse(after.out) as { touched: { pinned: string }[] }
    expect(touched.map(({ pinned }) => pinned)).toEqual([hash, hash])
  })

  it('a version of another rulebook cannot be adopted, through case do either', async () => {
    const { out } = await run('case', 'start', '--corridor', id, '--person', '-', '--json')
    const { case: number } = JSON.parse(out) as { case: string }
    const adopt = ['case', 'do', number, 'adopt-rulebook', '--set', `rulebook=${'0'.repeat(64)}`, '--set', 'reason=x-1']
    const { exit, err } = await run(...adopt, '--as', 'supervisor:head-1')
    expect(exit).toBe(1)
    expect(err).toContain('expected the SHA-256 of a kept rulebook')
  })

  it('a day that is none is a mistyped command: exit 2', async () => {
    expect((await run('rulebook', 'preview', draft(), '--from', 'soon')).exit).toBe(2)
  })
})
