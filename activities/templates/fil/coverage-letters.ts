// What do the letters about social security during the move say, in Filipino: whose law applies?
import type { coverageLetters as english } from '../en/coverage-letters.js'
import type { Words } from '../catalogue.js'

export const coverageLetters: Words<typeof english> = {
  'coverage-law.subject': 'Kung saan kayo nakaseguro habang nagtatrabaho sa ibang bansa',
  'coverage-law.issued': 'Naglabas ng sertipiko ng coverage para sa inyo.',
  'coverage-law.extended': 'Pinahaba ang inyong sertipiko ng coverage.',
  'coverage-law.refused': 'Humiling ng sertipiko ng coverage, at tinanggihan ito.',
  'coverage-law.extension-refused': 'Hindi pahahabain ang inyong sertipiko ng coverage.',
  'coverage-law.expired': 'Natapos na ang inyong sertipiko ng coverage, at wala pang dumarating na pagpapahaba.',
  'coverage-law.withdrawn': 'Binawi ang inyong sertipiko ng coverage.',
  'coverage-law.changed': 'Nagbago ang nalalaman tungkol sa inyong seguro.',
  'coverage-law.origin':
    'Nananatili kayong nakaseguro sa sariling bansa habang nagtatrabaho sa ibang bansa. Walang kontribusyon sa social security na maaaring kaltasin sa inyong sahod sa bansang pinagtatrabahuhan.',
  'coverage-law.destination':
    'Nakaseguro kayo sa bansang pinagtatrabahuhan mula sa araw sa ibaba. Doon dapat bayaran ang mga kontribusyon, at doon bibilangin ang mga buwan para sa inyo.',
  'coverage-law.from-origin': 'Nakaseguro sa sariling bansa mula',
  'coverage-law.from-destination': 'Batas ng bansang pinagtatrabahuhan mula',
  'coverage-law.next-origin':
    'Itago ang sertipiko kasama ng inyong mga papel at ipakita ito sa inyong employer. Hihiling kami ng dagdag na panahon bago ito matapos.',
  'coverage-law.next-destination':
    'Hilingin sa inyong employer na irehistro kayo mula sa araw na ito. Inaasikaso rin ito ng inyong caseworker, at tatawagan niya kayo.',
}
