// How does Nepali name what a benefit claim between institutions is about?
import type { claimTerms as english } from '../en/claim-terms.js'
import type { Words } from '../catalogue.js'

export const claimTerms: Words<typeof english> = {
  'branch.old-age': 'वृद्धावस्था',
  'branch.invalidity': 'अशक्तता',
  'branch.survivors': 'आश्रित परिवार',
  'branch.sickness': 'बिरामी',
  'branch.accident': 'दुर्घटना',
  'branch.unemployment': 'बेरोजगारी',
  'branch.family': 'परिवार',
  'branch.health-care': 'स्वास्थ्य सेवा',
  'claim-basis.pro-rata': 'अनुपातअनुसार',
  'claim-basis.independent': 'आफ्नै कानुनअनुसार',
  'claim-basis.short-period': 'छोटो अवधि',
  'claim-basis.exclusive': 'एउटै देशले तिर्ने',
  'claim-basis.not-entitled': 'हक नभएको',
}
