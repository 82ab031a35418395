// What do papers say of a post, in English: the offer, the contract, the clearance?

export const post = {
  'post.employer': 'Employer',
  'post.job-order': 'Job order',
  'post.country': 'Country of work',
  'post.sector': 'Sector',
  'post.occupation': 'Occupation (ISCO-08)',
  'post.wage': 'Monthly wage',
  'post.length': 'Length of contract',
  'post.visa-class': 'Class of visa',
} as const
