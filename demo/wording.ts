// How is the demo told to somebody who does not know the system's keys? Titles of tasks, requests and papers; a caption a stage.
import type { HistoryLine } from '../client/case-history.js'
import { DocumentKind } from '../domain/documents.js'
import { documentTitles } from '../domain/documents/document-titles.js'
import { handoffKind, taskKind } from '../domain/forms.js'
import { skillsCredentialKind } from '../domain/skills-credential.js'
import { stages } from '../domain/transitions.js'

type Stage = (typeof stages)[number]

const captions: { readonly [Name in Stage]: string } = {
  recruitment: 'Recruitment: informed first, placed with an employer, costs disclosed, contract signed and verified',
  screening: 'Screening: identity, medical, police and language, asked side by side; the medical is held and repeated',
  training: 'Training: a course of some weeks, the orientation before departure, the certificate',
  deployment: 'Deployment: visa, insurance, exit clearance, departure, arrival, and how the worker fares abroad',
  return: 'Return: skills on record, help at home, and the rights that work abroad leaves behind',
}

/** The caption of the stage that a line begins; undefined for a line of no stage. */
export function stageOf({ subject, what }: HistoryLine): Stage | undefined {
  if (what === 'case-opened') return 'recruitment'
  return stages.find((stage) => subject.startsWith(`${stage}/`))
}

/** `2  Screening: …`, under a line of its own. */
export const captionOf = (stage: Stage): string => `\n${stages.indexOf(stage) + 1}  ${captions[stage]}`

const words: { readonly [what: string]: string } = {
  'complete-task': 'task done',
  'answer-handoff': 'answer',
  'handoff-sent': 'request sent',
  'handoff-reminder': 'reminder sent',
  'document-issued': 'paper issued',
  notice: 'letter sent',
  'report-fact': 'noted',
}

/** What happened, in two or three words. */
export const deedOf = (what: string): string => words[what] ?? what.replaceAll('-', ' ')

/** What a line of the history is about: a title, with the number of the paper, the organisation, the round. */
export function titleOf({ what, subject, outcome }: HistoryLine): string {
  if (what === 'document-issued') return `${titleOfPaper(outcome)}, ${subject}`
  if (what === 'case-opened' || what === 'start-case') return subject
  const [key = '', organisation] = subject.split(' to ')
  return `${titleOfKey(key)}${organisation ? `, to ${organisation}` : ''}`
}

function titleOfPaper(of: string): string {
  if (of === skillsCredentialKind) return "The worker's own credential of skills and rights"
  const kind = DocumentKind.safeParse(of).data
  return kind ? documentTitles[kind].title : plain(of)
}

/** `screening/medical/examination/2/medical-examination` → its title and `(no. 2)`. */
export function titleOfKey(key: string): string {
  const parts = key.split('/')
  const kind = parts.at(-1) ?? ''
  const round = Number(parts.findLast((part) => /^\d+$/.test(part)) ?? 1)
  const title = taskKind(kind)?.title ?? handoffKind(kind)?.title ?? plain(kind)
  return round > 1 ? `${title} (no. ${round})` : title
}

const plain = (code: string): string => code.replaceAll('-', ' ')
