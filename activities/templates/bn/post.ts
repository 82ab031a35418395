// What do papers say of a post, in Bengali: the offer, the contract, the clearance?
import type { post as english } from '../en/post.js'
import type { Words } from '../catalogue.js'

export const post: Words<typeof english> = {
  'post.employer': 'নিয়োগকর্তা',
  'post.job-order': 'চাহিদাপত্র',
  'post.country': 'কাজের দেশ',
  'post.sector': 'খাত',
  'post.occupation': 'পেশা (ISCO-08)',
  'post.wage': 'মাসিক বেতন',
  'post.length': 'চুক্তির মেয়াদ',
  'post.visa-class': 'ভিসার শ্রেণি',
}
