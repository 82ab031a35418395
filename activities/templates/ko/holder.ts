// How does an Korean paper name the person or the agency it is about?
import type { holder as english } from '../en/holder.js'
import type { Words } from '../catalogue.js'

export const holder: Words<typeof english> = {
  'holder.heading': '대상자',
  'holder.name': '이름',
  'holder.birth-date': '생년월일',
  'holder.nationality': '국적',
  'holder.passport': '여권 번호',
  'agency-holder.agency': '업체',
  'agency-holder.number': '번호',
}
