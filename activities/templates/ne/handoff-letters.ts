// What do the letters to an organisation without a web door say, in Nepali? `{kind}` and `{request}` are words of `handoff-terms.ts`.
import type { handoffLetters as english } from '../en/handoff-letters.js'
import type { Words } from '../catalogue.js'

export const handoffLetters: Words<typeof english> = {
  'handoff-requested.subject': 'अनुरोध: {kind}',
  'handoff-reminded.subject': 'सम्झना: {kind}',
  'handoff-requested.lead': '{request}।',
  'handoff-reminded.again': 'हामीले पहिले पनि सोधेका थियौँ र अहिलेसम्म जवाफ पाएका छैनौँ।',
  'handoff-requested.number': 'अनुरोध',
  'handoff-requested.due': 'जवाफ दिने अन्तिम दिन',
  'handoff-requested.next':
    'जवाफ यसरी दिनुहोस्: sojourn handoff answer {handoff}। कागजमा आएको जवाफ यो पठाउने कार्यालयले तपाईंका लागि अभिलेखमा राख्न सक्छ।',
  'handoff-requested.next-call':
    'जवाफ यसरी दिनुहोस्: sojourn handoff answer {handoff}, वा {address} मा कल गरेर। कागजमा आएको जवाफ यो पठाउने कार्यालयले तपाईंका लागि अभिलेखमा राख्न सक्छ।',
  'handoff-withdrawn.subject': 'फिर्ता लिइयो: {kind}',
  'handoff-withdrawn.lead': 'तलको अनुरोधको जवाफ अब चाहिँदैन। कृपया यसको काम रोक्नुहोस्।',
}
