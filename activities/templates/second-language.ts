// In which second language can a contract be set beside the English text, and which languages must wait?
import type { Corridor } from '../../domain/rulebook/rulebook-corridor.js'
import { isDrawable } from '../typesetting/scripts.js'
import { germanContract } from './de/contract-words.js'

/** What the frame of a contract says in a second language. */
export type ContractWords = {
  /** The language's own name. */
  name: string
  intro: string
  employer: string
  worker: string
  work: string
  clauses: string
  agreed: string
  signatures: string
  /** That nobody has reviewed the translation, and that the English text counts. */
  unreviewed: string
}

/** A second language: its clauses by id, whether someone reviewed all of them, its words where we have them. */
export type SecondLanguage = {
  code: string
  texts: ReadonlyMap<string, string>
  reviewed: boolean
  words?: ContractWords
}

const words: ReadonlyMap<string, ContractWords> = new Map([['de', germanContract]])

/** The worker's language before the employer's: the first one that has every clause, in letters that can be drawn. */
export function secondLanguage(corridor: Corridor, clauses: readonly string[]): SecondLanguage | undefined {
  for (const code of otherLanguages(corridor)) {
    const found = textsIn(corridor, clauses, code)
    if (found) return found
  }
  return undefined
}

function textsIn(corridor: Corridor, clauses: readonly string[], code: string): SecondLanguage | undefined {
  const known = corridor.contractClauses.filter(({ id }) => clauses.includes(id))
  const texts = new Map<string, string>()
  for (const { id, texts: other } of known) {
    const said = other?.[code]
    if (!said || !isDrawable(said.text.normalize('NFC'))) return undefined
    texts.set(id, said.text)
  }
  if (texts.size === 0) return undefined
  const own = words.get(code)
  const reviewed = known.every(({ texts: other }) => other?.[code]?.verified === true)
  return { code, texts, reviewed, ...(own ? { words: own } : {}) }
}

/** Languages of worker and employer whose letters cannot be drawn yet, and those without a text of the clauses. */
export function unsetLanguages(
  corridor: Corridor,
  second: SecondLanguage | undefined,
): { script: string[]; text: string[] } {
  const waiting = otherLanguages(corridor).filter((code) => code !== second?.code)
  const isUnset = (code: string) => unsetScripts.includes(code)
  return { script: waiting.filter(isUnset), text: waiting.filter((code) => !isUnset(code)) }
}

function otherLanguages({ languages }: Corridor): string[] {
  return [...new Set([languages.worker, languages.employer])].filter((code) => code !== 'en')
}

/** Languages whose script no font in the install has in full. */
const unsetScripts: readonly string[] = ['ja', 'zh']
