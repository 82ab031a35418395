// What do papers say of a post, in Nepali: the offer, the contract, the clearance?
import type { post as english } from '../en/post.js'
import type { Words } from '../catalogue.js'

export const post: Words<typeof english> = {
  'post.employer': 'रोजगारदाता',
  'post.job-order': 'कामदार माग',
  'post.country': 'काम गर्ने देश',
  'post.sector': 'क्षेत्र',
  'post.occupation': 'पेसा (ISCO-08)',
  'post.wage': 'मासिक तलब',
  'post.length': 'करारको अवधि',
  'post.visa-class': 'भिसाको वर्ग',
}
