// What do papers say of a post, in Arabic: the offer, the contract, the clearance?
import type { post as english } from '../en/post.js'
import type { Words } from '../catalogue.js'

export const post: Words<typeof english> = {
  'post.employer': 'صاحب العمل',
  'post.job-order': 'طلب العمالة',
  'post.country': 'بلد العمل',
  'post.sector': 'القطاع',
  'post.occupation': 'المهنة (ISCO-08)',
  'post.wage': 'الأجر الشهري',
  'post.length': 'مدة العقد',
  'post.visa-class': 'فئة التأشيرة',
}
