// What are worker and caseworker told when a case is held, and what is kept from whom?
import { expect, it } from 'vitest'
import type { Letter } from '../../activities/templates/letter.js'
import type { NoticeFacts } from '../../domain/notices.js'
import { letterWith, readBy, said as textOf } from './letter-samples.js'
import { person } from './world.js'

const ban = { cause: 'ban', how: 'country', reason: 'armed-conflict', rule: 'wait', ref: 'BAN-7K3M-9Q2T-A' } as const
const agency = { cause: 'agency', how: 'suspended', rule: 'wait', ref: 'AGY-7K3M-9Q2T-Q' } as const

const said = (letter: Letter): string => `${letter.subject} | ${textOf(letter)}`
const toWorker = (facts: NoticeFacts['case-held']) => said(letterWith('case-held', facts, readBy(person)))
const toOfficer = (facts: NoticeFacts['case-held']) => said(letterWith('case-held', facts, readBy(null)))

it.each([
  ['country', 'to the country you are to work in'],
  ['occupation', 'for your occupation'],
  ['employer', 'to your employer abroad'],
])('a ban on %s says why in plain words: departures are stopped %s', (how, words) => {
  const letter = toWorker({ ...ban, how, phase: 'training' })
  expect(letter).toContain(`stopped departures ${words}`)
  expect(letter).toContain('Armed conflict')
  expect(letter).toMatch(/stays open.*stays on record.*ask your caseworker.*withdraw, which costs nothing/s)
})

it('only who is cleared is told not to travel', () => {
  expect(toWorker({ ...ban, phase: 'cleared' })).toContain('Please do not travel')
  expect(toWorker({ ...ban, phase: 'before-clearance' })).not.toContain('travel')
})

it('the worker reads no number of ban or agency, the caseworker does', () => {
  for (const facts of [ban, agency]) {
    expect(toWorker({ ...facts, phase: 'screening' })).not.toMatch(/BAN-|AGY-/)
    expect(toOfficer({ ...facts, phase: 'screening' })).toContain(facts.ref)
  }
})

it('of an agency the worker reads neither that it is suspended nor why', () => {
  const letter = toWorker({ ...agency, reason: 'overcharging', phase: 'screening' })
  expect(letter).not.toMatch(/suspend|licen[cs]e|overcharg/i)
  expect(toWorker({ ...agency, rule: 'transfer', phase: 'screening' })).toContain('costs you nothing')
})

it('when a cleared case goes on, the caseworker is asked to look at the papers first', () => {
  const officer = said(letterWith('case-resumed', { phase: 'cleared' }, readBy(null)))
  expect(officer).toContain('last days of visa, medical, insurance and passport')
  const worker = said(letterWith('case-resumed', { phase: 'training' }, readBy(person)))
  expect(worker).toContain('You need not do anything now')
})
