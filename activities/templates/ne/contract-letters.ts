// What do we write when the contract on arrival is weaker than the verified one, in Nepali?
import type { contractLetters as english } from '../en/contract-letters.js'
import type { Words } from '../catalogue.js'

export const contractLetters: Words<typeof english> = {
  'contract-substituted.subject': 'तपाईंको करार',
  'contract-substituted.lead': 'विदेश पुगेपछि तपाईंलाई दिइएको करारले, जानुअघि प्रमाणित गरिएको करारले भन्दा तपाईंलाई कम दिन्छ।',
  'contract-substituted.verified-counts':
    'प्रमाणित करार नै मान्य हुन्छ। तपाईंले अर्को करारमा सही गर्नु पर्दैन, र केही फिर्ता तिर्नु पनि पर्दैन।',
  'contract-substituted.attache':
    'श्रम सहचारीले रोजगारदातासँग कुरा गर्नुहुन्छ। तपाईं जुनसुकै बेला श्रम सहचारीलाई फोन गर्न सक्नुहुन्छ; तपाईंले फोन गरेको कुरा रोजगारदातालाई भनिँदैन।',
  'contract-substituted.weaker': 'प्रमाणित करारभन्दा कमजोर',
  'contract-substitution-found.subject': 'करार कमजोर करारसँग साटियो',
  'contract-substitution-found.lead':
    'विदेश पुगेपछि एक जना कामदारलाई प्रमाणित करारभन्दा कमजोर करार दिइयो। प्रमाणित करार फेरि लागू गराउन श्रम सहचारीलाई भनिएको छ।',
}
