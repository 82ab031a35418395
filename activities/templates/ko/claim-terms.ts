// How does Korean name what a benefit claim between institutions is about?
import type { claimTerms as english } from '../en/claim-terms.js'
import type { Words } from '../catalogue.js'

export const claimTerms: Words<typeof english> = {
  'branch.old-age': '노령',
  'branch.invalidity': '장애',
  'branch.survivors': '유족',
  'branch.sickness': '질병',
  'branch.accident': '사고',
  'branch.unemployment': '실업',
  'branch.family': '가족',
  'branch.health-care': '의료',
  'claim-basis.pro-rata': '기간 비례',
  'claim-basis.independent': '독립',
  'claim-basis.short-period': '짧은 기간',
  'claim-basis.exclusive': '단독',
  'claim-basis.not-entitled': '권리 없음',
}
