// Does a caseworker's word let a notice go that is kept back, and only that one?
import { describe, expect, it } from 'vitest'
import type { Act } from '../../domain/acts.js'
import type { CaseFile } from '../../domain/case-file.js'
import { noticeActs } from '../../domain/notice-acts.js'

const item = (key: string, change: object = {}) => ({
  ...{ key, at: '2026-11-24T18:00:00Z', act: 'tell', notice: 'medical-held', to: { person: true }, data: {} },
  ...change,
})
const until = '2026-11-25T02:15:00Z'
const aFile = (): CaseFile =>
  ({
    caseNumber: 'NP-7K3M-9Q2T-5',
    outgoing: [item('a', { held: true, notBefore: until }), item('b', { held: true, notBefore: until }), item('c')],
  }) as unknown as CaseFile
const by = (key: string): Act => ({
  ...{ action: 'release-notice', actor: { role: 'caseworker', id: 'desk-1' }, at: until, commandId: 'k' },
  data: { key },
})
const rule = noticeActs['release-notice']

describe('release-notice', () => {
  it('takes the hour of 1 of 2 held notices away and counts as a word to send it', () => {
    const file = aFile()
    rule.apply(file, by('a'))
    expect(file.outgoing.map(({ key, notBefore, again }) => [key, notBefore, again])).toEqual([
      ['a', undefined, 1],
      ['b', until, undefined],
      ['c', undefined, undefined],
    ])
    expect(file.outgoing.map(({ released }) => released)).toEqual([true, undefined, undefined])
  })
  it('refuses the key of a notice that is on its way and one that is not there, with where to look', () => {
    for (const key of ['c', 'd']) {
      expect(rule.refuse(aFile(), by(key))).toEqual({
        rule: 'notice-is-held',
        message: `expected the key of a notice that this case keeps back, got ${key}; it may be sent by now, see: npx sojourn notice list NP-7K3M-9Q2T-5`,
      })
    }
    expect(rule.refuse(aFile(), by('a'))).toBeUndefined()
  })
})
