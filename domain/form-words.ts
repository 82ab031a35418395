// How does a form say what it expected? One clause of ours for each way in which the schema library puts it.

/**
 * What was expected, in the words of the house, from a problem as the schema library words it. A form's own sentences
 * pass as they are.
 */
export function expectation(message: string): string {
  const options = /^Invalid option: expected one of (.+)$/.exec(message)?.[1]
  if (options) return `expected one of ${options.replaceAll('|', ', ').replaceAll('"', '')}`
  const kind = /^Invalid input: expected ([a-zA-Z]+)(?:, received (.+))?$/.exec(message)
  if (kind) {
    const [, expected = '', got] = kind
    const came = got === undefined ? '' : `, got ${got === 'undefined' ? 'nothing' : (kinds[got] ?? got)}`
    return `expected ${kinds[expected] ?? expected}${came}`
  }
  for (const [pattern, words] of wordings) if (pattern.test(message)) return message.replace(pattern, words)
  return message
}

/** Kinds of values as the command line takes them (`--set NAME=yes`), and as JSON spells them where that differs. */
const kinds: { readonly [kind: string]: string } = {
  boolean: 'yes or no (in JSON true or false)',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list (values with commas, or JSON)',
  object: 'an object (JSON)',
  null: 'null',
}

const wordings: readonly (readonly [RegExp, string])[] = [
  [/^Invalid input: expected (.+), received (.+)$/, 'expected $1, got $2'],
  [/^Invalid input: expected (.+)$/, 'expected $1'],
  [/^Too (?:small|big): expected (.+)$/, 'expected $1'],
  [/^Invalid string: must match pattern (.+)$/, 'expected text that matches $1'],
  [/^Invalid email address$/, 'expected an email address'],
  [/^Invalid input$/, 'expected another kind of value'],
]
