// What do papers say of a post, in Korean: the offer, the contract, the clearance?
import type { post as english } from '../en/post.js'
import type { Words } from '../catalogue.js'

export const post: Words<typeof english> = {
  'post.employer': '고용주',
  'post.job-order': '구인 신청',
  'post.country': '일하는 나라',
  'post.sector': '업종',
  'post.occupation': '직업(ISCO-08)',
  'post.wage': '월 임금',
  'post.length': '계약 기간',
  'post.visa-class': '비자 종류',
}
