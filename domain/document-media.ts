// In which form are the bytes of a document kept: a PDF, or the text of a credential?
import { skillsCredentialKind } from './skills-credential.js'

/** Media type and the ending of a file's name. */
export type DocumentMedia = { type: string; extension: 'pdf' | 'sd-jwt' }

/** The form of a kind of document. */
export const mediaOf = (kind: string): DocumentMedia =>
  kind === skillsCredentialKind
    ? { type: 'application/dc+sd-jwt', extension: 'sd-jwt' }
    : { type: 'application/pdf', extension: 'pdf' }
