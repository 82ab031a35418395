// Does somebody who issues a paper by hand learn which kinds there are, and what each of them needs?
import { expect, it } from 'vitest'
import { documentForm, listDocumentKinds, showDocumentKind } from '../../client/document-kinds.js'
import { documentFacts, documentKinds } from '../../domain/documents.js'
import { commandLine } from './command-line.js'

it('lists every kind once; 6 of them are never issued by hand', () => {
  const kinds = listDocumentKinds()
  expect(kinds.map(({ kind }) => kind)).toEqual([...documentKinds])
  expect(kinds.filter(({ byHand }) => !byHand).map(({ kind }) => kind)).toEqual([
    'case-dossier',
    'agency-licence',
    'label-certificate',
    'tax-benefit-certificate',
    'deposit-receipt',
    'inspection-notice',
  ])
})

it.each(documentKinds)('%s: without its required fields it is refused for each of them', (kind) => {
  const { required } = documentForm(kind) as { required: string[] }
  const refused = documentFacts[kind].safeParse({})
  expect(required.length).toBeGreaterThan(0)
  expect(new Set(refused.error?.issues.map(({ path }) => path[0]))).toEqual(new Set(required))
})

it('shows the 4 required fields of a receipt for a complaint, and a command with a blank for each', async () => {
  const { exit, out, err } = await commandLine(['document', 'kinds', 'grievance-receipt'], {})
  expect([exit, err]).toEqual([0, ''])
  expect(out.match(/\tyes\t/g)).toHaveLength(4)
  for (const field of ['grievance', 'category', 'receivedOn', 'anonymous'])
    expect(showDocumentKind('grievance-receipt').command).toContain(` --set ${field}=`)
})

it('asks whether job-offer was meant by job-offr', async () => {
  const { exit, err } = await commandLine(['document', 'kinds', 'job-offr'], {})
  expect([exit, err.includes('did you mean "job-offer"?')]).toEqual([2, true])
})
