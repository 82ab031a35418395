// What do we write about a place with an employer, in Nepali: a slot, the waiting list, the employer's choice?
import type { placementLetters as english } from '../en/placement-letters.js'
import type { Words } from '../catalogue.js'

export const placementLetters: Words<typeof english> = {
  'slot-reserved.subject': 'तपाईंका लागि एउटा ठाउँ राखिएको छ',
  'slot-reserved.lead': 'प्रमाणित कामदार मागमा तपाईंका लागि एउटा ठाउँ राखिएको छ। अब रोजगारदाताले निवेदकमध्येबाट छान्छ।',
  'slot-reserved.free': 'ठाउँका लागि तपाईंले केही तिर्नु पर्दैन। ठाउँ राखिदिन वा तपाईंलाई अगाडि सार्न कसैले पैसा माग्न पाउँदैन।',
  'on-waiting-list.subject': 'तपाईंको नाम प्रतीक्षा सूचीमा छ',
  'on-waiting-list.lead':
    'कामदार मागका सबै ठाउँ अहिले भरिएका छन्। तपाईंको नाम यसको प्रतीक्षा सूचीमा छ, र कुनै ठाउँ खाली हुनेबित्तिकै हामी तपाईंलाई लेख्छौँ।',
  'on-waiting-list.position': 'सूचीमा तपाईंको स्थान',
  'on-waiting-list.next': 'तपाईं जुनसुकै बेला फाइल हेर्ने कर्मचारीसँग अर्को कामदार माग खोज्न भन्न सक्नुहुन्छ।',
  'not-selected.subject': 'रोजगारदाताले अरूलाई छान्यो',
  'not-selected.lead': 'हामीलाई दुःख छ: यस कामदार मागमा रोजगारदाताले अरू निवेदकलाई छान्यो, वा माग टुङ्गियो।',
  'not-selected.goes-on': 'तपाईंको निवेदन अघि बढ्छ। फाइल हेर्ने कर्मचारीले तपाईंसँग मिलेर अर्को कामदार माग खोज्छन्।',
  'not-selected.reason': 'हामीलाई भनिएको कारण',
}
