// What do the letters to an organisation without a web door say, in Filipino? `{kind}` and `{request}` are words of `handoff-terms.ts`.
import type { handoffLetters as english } from '../en/handoff-letters.js'
import type { Words } from '../catalogue.js'

export const handoffLetters: Words<typeof english> = {
  'handoff-requested.subject': 'Kahilingan: {kind}',
  'handoff-reminded.subject': 'Paalala: {kind}',
  'handoff-requested.lead': '{request}.',
  'handoff-reminded.again': 'Humiling na kami noon at wala pa kaming natatanggap na sagot.',
  'handoff-requested.number': 'Kahilingan',
  'handoff-requested.due': 'Sumagot hanggang',
  'handoff-requested.next':
    'Sumagot gamit ang: sojourn handoff answer {handoff}. Ang tanggapang nagpadala nito ay maaaring magtala ng sagot sa papel para sa inyo.',
  'handoff-requested.next-call':
    'Sumagot gamit ang: sojourn handoff answer {handoff}, o tumawag sa {address}. Ang tanggapang nagpadala nito ay maaaring magtala ng sagot sa papel para sa inyo.',
  'handoff-withdrawn.subject': 'Binawi: {kind}',
  'handoff-withdrawn.lead': 'Hindi na kailangan ang sagot sa kahilingan sa ibaba. Pakihinto ang paggawa nito.',
}
