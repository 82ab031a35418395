// How does English name what a benefit claim between institutions is about?

export const claimTerms = {
  'branch.old-age': 'old age',
  'branch.invalidity': 'invalidity',
  'branch.survivors': 'survivors',
  'branch.sickness': 'sickness',
  'branch.accident': 'accident',
  'branch.unemployment': 'unemployment',
  'branch.family': 'family',
  'branch.health-care': 'health care',
  'claim-basis.pro-rata': 'pro rata',
  'claim-basis.independent': 'independent',
  'claim-basis.short-period': 'short period',
  'claim-basis.exclusive': 'exclusive',
  'claim-basis.not-entitled': 'not entitled',
} as const
