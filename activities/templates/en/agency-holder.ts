// How does an English paper name the agency it is about?
import type { AgencyPaperContext } from '../language.js'

/** The fields by which an official recognises the agency; the same in every paper. */
export const agencyHolder = ({ holder, caseNumber }: AgencyPaperContext): [string, string][] => [
  ['Agency', holder],
  ['Number', caseNumber],
]
