// How does a paper name the agency it is about?
import type { AgencyPaperContext } from '../language.js'
import type { Part } from '../paper.js'

/** The fields by which an official recognises the agency; the same in every paper. */
export const agencyHolder = ({ holder, caseNumber, say }: AgencyPaperContext): Part => ({
  part: 'fields',
  rows: [
    [say('agency-holder.agency'), holder],
    [say('agency-holder.number'), caseNumber],
  ],
})
