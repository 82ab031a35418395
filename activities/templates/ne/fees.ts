// What do papers say of who bears which cost, in Nepali?
import type { fees as english } from '../en/fees.js'
import type { Words } from '../catalogue.js'

export const fees: Words<typeof english> = {
  'fees.cost': 'खर्च',
  'fees.borne-by': 'बेहोर्ने',
  'fees.you-pay': 'तपाईंले तिर्ने',
  'ceiling.payer-not-known': 'कसले तिर्छ थाहा छैन: पहिले हामीलाई सोध्नुहोस्',
  'ceiling.others': 'तपाईंले 0 तिर्नुहुन्छ',
  'ceiling.not-known': 'सीमा थाहा छैन: पहिले हामीलाई सोध्नुहोस्',
  'ceiling.at-most': 'बढीमा {amount}',
  'you-pay.nothing': 'तपाईंले 0 तिर्नुहुन्छ। यस रोजगारीका लागि कसैले तपाईंसँग पैसा माग्न पाउँदैन।',
  'you-pay.nothing-known': 'थाहा भएसम्म, तपाईंले 0 तिर्नुहुन्छ।',
  'you-pay.lines': 'तपाईंले “{you}” लेखिएका हरफ मात्र तिर्नुहुन्छ।',
  'you-pay.at-most': 'तपाईंले “{you}” लेखिएका हरफ तिर्नुहुन्छ: जम्मा बढीमा {sums}।',
  'you-pay.no-ceiling': '{count, plural, other {तपाईंको # खर्चको सीमा थाहा छैन: तिर्नुअघि हामीलाई सोध्नुहोस्।}}',
  'you-pay.payer-not-known': '{count, plural, other {# खर्च कसले तिर्छ अझै थाहा छैन: तिर्नुअघि हामीलाई सोध्नुहोस्।}}',
  'you-pay.no-other-payment': 'कसैले तपाईंसँग अरू कुनै रकम माग्न पाउँदैन।',
  'you-pay.report': 'बढी माग्ने जो कोहीले नियम तोड्छ: यो कागज जारी गर्ने कार्यालयमा उजुरी गर्नुहोस्।',
}
