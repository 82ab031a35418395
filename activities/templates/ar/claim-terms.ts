// How does Arabic name what a benefit claim between institutions is about?
import type { claimTerms as english } from '../en/claim-terms.js'
import type { Words } from '../catalogue.js'

export const claimTerms: Words<typeof english> = {
  'branch.old-age': 'الشيخوخة',
  'branch.invalidity': 'العجز',
  'branch.survivors': 'الورثة المستحقون',
  'branch.sickness': 'المرض',
  'branch.accident': 'إصابات العمل',
  'branch.unemployment': 'البطالة',
  'branch.family': 'الأسرة',
  'branch.health-care': 'الرعاية الصحية',
  'claim-basis.pro-rata': 'بالتناسب',
  'claim-basis.independent': 'مستقل',
  'claim-basis.short-period': 'فترة قصيرة',
  'claim-basis.exclusive': 'حصري',
  'claim-basis.not-entitled': 'لا استحقاق',
}
