// Does `--set name=value` become what the form means?
import { describe, expect, it } from 'vitest'
import { coerce, fieldsFrom, type Schema } from '../../client/cli/fields.js'
import { readForm } from '../../client/refusal.js'
import { ContactPreferences } from '../../domain/contact-preferences.js'
import { checkForm, formSchema } from '../../domain/forms.js'

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

describe('what does not fit', () => {
  const offer = formSchema('task', 'contract-offer') as Schema
  const problems = (kind: string, data: object) => {
    const verdict = checkForm('task', kind, data)
    return verdict.ok ? [] : verdict.problems.map(({ path, message }) => `${path}: ${message}`)
  }

  it.each(['[{id:wage}]', '[{"id":"wage"}', '['])('is broken JSON for a list of objects: %s', (text) => {
    expect(() => fieldsFrom([`clauses=${text}`], offer)).toThrow(
      "expected JSON for clauses, got text that is none; put it in single quotes: --set 'clauses=…', or use --data FILE",
    )
  })

  it('is named in the words of the command line: yes or no, text, a list', () => {
    expect(problems('orientation', { heldOn: '2026-01-12', attended: 'maybe', language: 7 })).toEqual([
      'attended: expected yes or no (in JSON true or false), got text',
      'language: expected text, got a number',
    ])
    expect(problems('contract-offer', { clauses: 'all' })[0]).toBe(
      'clauses: expected a list (values with commas, or JSON), got text',
    )
  })

  it('is a field that a form does not have: the ones it has are named, in a list too', () => {
    const orientation = { heldOn: '2026-01-12', attended: true, language: 'ne' }
    expect(problems('orientation', { ...orientation, colour: 'red' })).toEqual([
      ': expected only the fields heldOn, attended, language, got colour',
    ])
    expect(problems('contract-offer', { clauses: [{ id: 'wage', colour: 'red' }] })[0]).toMatch(
      /^clauses\.0: expected only the fields id, .*, got colour$/,
    )
    expect(() => readForm('contact', ContactPreferences.partial(), { colour: 'red' })).toThrow(
      'expected only the fields order, stopped, essentialOnly, got colour',
    )
  })

  it('never repeats what looks like no name of a field', () => {
    expect(JSON.stringify(problems('orientation', { 'Maya Tamang': 1 }))).not.toContain('Maya')
  })
})
