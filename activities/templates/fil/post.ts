// What do papers say of a post, in Filipino: the offer, the contract, the clearance?
import type { post as english } from '../en/post.js'
import type { Words } from '../catalogue.js'

export const post: Words<typeof english> = {
  'post.employer': 'Employer',
  'post.job-order': 'Job order',
  'post.country': 'Bansang pagtatrabahuhan',
  'post.sector': 'Sektor',
  'post.occupation': 'Hanapbuhay (ISCO-08)',
  'post.wage': 'Buwanang sahod',
  'post.length': 'Haba ng kontrata',
  'post.visa-class': 'Klase ng visa',
}
