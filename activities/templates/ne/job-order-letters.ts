// What do the letters to an employer about its job order say, in Nepali?
import type { jobOrderLetters as english } from '../en/job-order-letters.js'
import type { Words } from '../catalogue.js'

export const jobOrderLetters: Words<typeof english> = {
  'job-order-open.subject': 'तपाईंको कामदार माग उम्मेदवारका लागि खुल्यो',
  'job-order-open.lead':
    'नियोगले तपाईंको कामदार माग प्रमाणित गरेको छ। अब निवेदन दिएको क्रमअनुसार उम्मेदवारलाई यसका ठाउँ एक एक गरी दिन सकिन्छ।',
  'job-order-open.choose':
    'कृपया छोटो सूची बनाउनुहोस्, अन्तर्वार्ता लिनुहोस्, र हरेक उम्मेदवारलाई छान्नुभयो वा अस्वीकार गर्नुभयो, कारणसहित हामीलाई भन्नुहोस्। छनोट गरेपछि त्यसमा बाँधिनुहुन्छ।',
  'job-order-open.until': 'खुला रहने अन्तिम दिन',
  'job-order-open.next': 'कामदारले तपाईंलाई केही तिर्दैनन्, र तपाईंको नाममा कसैले उनीहरूबाट पैसा उठाउन पाउँदैन।',
  'job-order-refused.subject': 'तपाईंको कामदार माग खोल्न सकिँदैन',
  'job-order-refused.lead':
    'तपाईंको कामदार मागले यस श्रम मार्गको एउटा नियम पूरा गर्दैन। यसलाई बन्द गरिएको छ; कुनै कामदारसँग केही मागिएको छैन।',
  'job-order-refused.next': 'माथि लेखिएको कुरा सच्याउनुहोस् र माग फेरि पेस गर्नुहोस्।',
  'job-order-fault.channel-of-the-corridor':
    '{channel, select, government {यस श्रम मार्गमा सरकार-सरकारबीच कामदार लिइन्छ। एजेन्सी नराख्नुहोस्।} other {यस श्रम मार्गमा इजाजतपत्र भएका एजेन्सीमार्फत कामदार लिइन्छ। एजेन्सीको नम्बर दिनुहोस्।}}',
  'job-order-fault.expiry-after-today': 'मागको अन्तिम दिन {got} हो; त्यो {today} पछिको होइन। अझ पछिको अन्तिम दिन दिनुहोस्।',
  'job-order-fault.isco-08-unit-group':
    'लाइन {line}: {got} ISCO-08 का 436 एकाइ समूहमध्ये एउटा होइन। {near, select, none {वर्गीकरण हेर्नुहोस्।} other {नजिकका समूह: {groups}।}}',
  'job-order-fault.wage-in-currency-of-destination':
    'लाइन {line}: ज्याला {got} मुद्रामा लेखिएको छ। काम गर्ने ठाउँको मुद्रा {expected} मा लेख्नुहोस्।',
  'job-order-fault.wage-not-below-minimum':
    'लाइन {line}: मासिक ज्याला {got} छ, दिन पाइने सबैभन्दा कम ज्याला {expected} हो। ज्याला बढाउनुहोस्।',
  'job-order-fault.term-within-stay-maximum':
    'लाइन {line}: करारको अवधि {got} छ, राख्न पाइने सबैभन्दा लामो अवधि {expected} हो। अवधि घटाउनुहोस्।',
  'job-order-fault.agency-licence-not-active': 'तपाईंले दिनुभएको एजेन्सीको इजाजतपत्र लागू छैन। इजाजतपत्र लागू भएको एजेन्सी दिनुहोस्।',
  'job-order-ended.subject': 'तपाईंको कामदार माग टुङ्गियो',
  'job-order-ended.filled': 'तपाईंको कामदार मागका सबै ठाउँमा छानिएका कामदार भए।',
  'job-order-ended.expired': 'तपाईंको कामदार मागको अन्तिम दिन आयो। खाली रहेका ठाउँ सकिए।',
  'job-order-ended.withdrawn': 'तपाईंको कामदार माग फिर्ता लिइएको छ। नछानिएका उम्मेदवारलाई यो कुरा भनिएको छ।',
  'job-order-ended.other': 'तपाईंको कामदार माग टुङ्गियो: {how}।',
  'job-order-ended.slots': 'ठाउँ',
  'job-order-ended.selected': 'छानिएका कामदार',
  'replacement-answered.subject': 'कामदार बदल्ने तपाईंको अनुरोध',
  'replacement-answered.granted': 'तपाईंको अनुरोध स्वीकृत भयो। यो ठाउँ अर्को उम्मेदवारका लागि एक पटक खाली हुन्छ।',
  'replacement-answered.refused': 'तपाईंको अनुरोध स्वीकृत हुन सक्दैन: कामदार बदल्न पाइने समयभित्र यी कामदारले काम छाडेका होइनन्।',
  'replacement-answered.case': 'कामदारको फाइल',
  'replacement-answered.last-day': 'बदल्न पाइने अन्तिम दिन',
}
