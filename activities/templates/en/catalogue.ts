// Which messages does English have? All of them: it is the source that other languages follow.
import { frames } from './frames.js'
import { replies } from './replies.js'
import { terms } from './terms.js'

export const english = { ...frames, ...replies, ...terms } as const
