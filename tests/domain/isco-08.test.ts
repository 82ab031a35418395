// Is the classification of occupations complete, and does it hang together?
import { describe, expect, it } from 'vitest'
import { groupAbove, groupsOf, isUnitGroup, nearUnitGroups, occupationTitle } from '../../domain/job-order/isco-08.js'

describe('ISCO-08', () => {
  it('has 10 major, 43 sub-major, 130 minor and 436 unit groups', () => {
    expect([groupsOf(1).length, groupsOf(2).length, groupsOf(3).length, groupsOf(4).length]).toEqual([10, 43, 130, 436])
  })
  it('has a group above every group that is no major one', () => {
    const all = [...groupsOf(2), ...groupsOf(3), ...groupsOf(4)]
    expect(all.filter((code) => occupationTitle(groupAbove(code) ?? '') === undefined)).toEqual([])
    expect(groupAbove('8')).toBeUndefined()
  })
  it('has something below every group that is no unit group', () => {
    const parents = new Set([...groupsOf(2), ...groupsOf(3), ...groupsOf(4)].map(groupAbove))
    expect([...groupsOf(1), ...groupsOf(2), ...groupsOf(3)].filter((code) => !parents.has(code))).toEqual([])
  })
  it('gives no two unit groups the same title', () => {
    const titles = groupsOf(4).map(occupationTitle)
    expect(new Set(titles).size).toBe(436)
  })
  it.each([
    ['2221', 'Nursing professionals'],
    ['5322', 'Home-based personal care workers'],
    ['7212', 'Welders and flamecutters'],
    ['8211', 'Mechanical machinery assemblers'],
    ['9313', 'Building construction labourers'],
    ['0310', 'Armed forces occupations, other ranks'],
    ['9629', 'Elementary workers not elsewhere classified'],
  ])('calls %s %s', (code, title) => {
    expect(occupationTitle(code)).toBe(title)
    expect(isUnitGroup(code)).toBe(true)
  })
  it.each(['8210', '821', '8299', '', '0000', '12345', 'abcd', '821 '])('knows no unit group "%s"', (code) => {
    expect(isUnitGroup(code)).toBe(false)
  })
  it('names what may have been meant: three assemblers for 8213, nothing for a code of letters', () => {
    expect(nearUnitGroups('8213')).toEqual(['8211', '8212', '8219'])
    expect(nearUnitGroups('2229')).toEqual(['2221', '2222'])
    expect(nearUnitGroups('8999')).toHaveLength(5)
    expect(nearUnitGroups('nurse')).toEqual([])
  })
})
