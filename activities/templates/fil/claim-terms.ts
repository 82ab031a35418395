// How does Filipino name what a benefit claim between institutions is about?
import type { claimTerms as english } from '../en/claim-terms.js'
import type { Words } from '../catalogue.js'

export const claimTerms: Words<typeof english> = {
  'branch.old-age': 'katandaan',
  'branch.invalidity': 'kawalan ng kakayahang magtrabaho',
  'branch.survivors': 'mga naulila',
  'branch.sickness': 'pagkakasakit',
  'branch.accident': 'aksidente',
  'branch.unemployment': 'kawalan ng trabaho',
  'branch.family': 'pamilya',
  'branch.health-care': 'pangangalagang pangkalusugan',
  'claim-basis.pro-rata': 'ayon sa bahagi',
  'claim-basis.independent': 'hiwalay',
  'claim-basis.short-period': 'maikling panahon',
  'claim-basis.exclusive': 'nag-iisang bansa',
  'claim-basis.not-entitled': 'walang karapatan',
}
