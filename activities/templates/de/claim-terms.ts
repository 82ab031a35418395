// How does German name what a benefit claim between institutions is about?
import type { claimTerms as english } from '../en/claim-terms.js'
import type { Words } from '../catalogue.js'

export const claimTerms: Words<typeof english> = {
  'branch.old-age': 'Alter',
  'branch.invalidity': 'Invalidität',
  'branch.survivors': 'Hinterbliebene',
  'branch.sickness': 'Krankheit',
  'branch.accident': 'Unfall',
  'branch.unemployment': 'Arbeitslosigkeit',
  'branch.family': 'Familie',
  'branch.health-care': 'Gesundheitsversorgung',
  'claim-basis.pro-rata': 'anteilig',
  'claim-basis.independent': 'nach eigenem Recht allein',
  'claim-basis.short-period': 'kurze Zeit',
  'claim-basis.exclusive': 'ein Staat allein',
  'claim-basis.not-entitled': 'kein Anspruch',
}
