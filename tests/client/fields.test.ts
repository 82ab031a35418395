// Does `--set name=value` become what the form means?
import { describe, expect, it } from 'vitest'
import { coerce, fieldsFrom, type Schema } from '../../client/cli/fields.js'
import { formSchema } from '../../domain/forms.js'

const nullableDate: Schema = { anyOf: [{ type: 'string' }, { type: 'null' }] }
const figure: Schema = { anyOf: [{ type: 'number' }, { type: 'string' }] }

describe('coerce', () => {
  it.each<[string, Schema | undefined, unknown]>([
    ['true', { type: 'boolean' }, true],
    ['no', { type: 'boolean' }, false],
    ['maybe', { type: 'boolean' }, 'maybe'],
    ['12', { type: 'integer' }, 12],
    ['-3.5', { type: 'number' }, -3.5],
    ['twelve', { type: 'integer' }, 'twelve'],
    ['', { type: 'integer' }, ''],
    ['12', { type: 'string' }, '12'],
    ['true', { type: 'string' }, 'true'],
    ['null', { type: 'string' }, 'null'],
    ['null', nullableDate, null],
    ['2026-01-31', nullableDate, '2026-01-31'],
    ['58', figure, 58],
    ['about 58', figure, 'about 58'],
    ['a,b, c', { type: 'array', items: { type: 'string' } }, ['a', 'b', 'c']],
    ['1,2', { type: 'array', items: { type: 'integer' } }, [1, 2]],
    ['', { type: 'array', items: { type: 'string' } }, []],
    ['["x"]', { type: 'array', items: { type: 'string' } }, ['x']],
    ['{"a":1}', { type: 'object' }, { a: 1 }],
    ['12', undefined, '12'],
  ])('reads "%s" by its schema', (text, schema, value) => {
    expect(coerce(text, schema)).toEqual(value)
  })
})

describe('fieldsFrom', () => {
  const schema = (of: 'task' | 'handoff', kind: string) => formSchema(of, kind) as Schema

  it('fills a form, lists with commas or by repetition, and keeps what a file said', () => {
    const sets = ['signedOn=2026-03-01', 'clauses=wage,hours', 'clauses=housing']
    expect(fieldsFrom(sets, schema('task', 'employer-signature'), { signedOn: '2026-01-01', other: 1 })).toEqual({
      signedOn: '2026-03-01',
      clauses: ['wage', 'hours', 'housing'],
      other: 1,
    })
  })

  it('leads into lists of objects by dots', () => {
    const sets = [
      'periods.0.from=2026-01-01',
      'periods.0.to=2026-12-31',
      'periods.0.contributionMinor=1200000',
      'periods.1.from=2027-01-01',
      'currency=KRW',
    ]
    expect(fieldsFrom(sets, schema('handoff', 'insurance-periods'))).toEqual({
      periods: [{ from: '2026-01-01', to: '2026-12-31', contributionMinor: 1200000 }, { from: '2027-01-01' }],
      currency: 'KRW',
    })
  })

  it.each([['heldOn'], ['=x'], ['a..b=1'], ['__proto__.polluted=1'], ['constructor.prototype.x=1']])(
    'refuses --set %s as usage',
    (set) => {
      expect(() => fieldsFrom([set], {})).toThrow(expect.objectContaining({ code: 'usage' }) as Error)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    },
  )

  it('refuses one field twice, and a list with gaps', () => {
    expect(() => fieldsFrom(['a=1', 'a=2'], {})).toThrow(/twice/)
    expect(() => fieldsFrom(['periods.2.from=x'], schema('handoff', 'insurance-periods'))).toThrow(/without gaps/)
  })
})
