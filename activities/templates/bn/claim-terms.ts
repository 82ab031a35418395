// How does Bengali name what a benefit claim between institutions is about?
import type { claimTerms as english } from '../en/claim-terms.js'
import type { Words } from '../catalogue.js'

export const claimTerms: Words<typeof english> = {
  'branch.old-age': 'বার্ধক্য',
  'branch.invalidity': 'অক্ষমতা',
  'branch.survivors': 'উত্তরজীবী',
  'branch.sickness': 'অসুস্থতা',
  'branch.accident': 'দুর্ঘটনা',
  'branch.unemployment': 'বেকারত্ব',
  'branch.family': 'পরিবার',
  'branch.health-care': 'চিকিৎসা সেবা',
  'claim-basis.pro-rata': 'আনুপাতিক',
  'claim-basis.independent': 'স্বতন্ত্র',
  'claim-basis.short-period': 'স্বল্প মেয়াদ',
  'claim-basis.exclusive': 'একক',
  'claim-basis.not-entitled': 'অধিকার নেই',
}
