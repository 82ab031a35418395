// What do the letters about an agency's licence say, in Nepali?
import type { licenceLetters as english } from '../en/licence-letters.js'
import type { Words } from '../catalogue.js'

export const licenceLetters: Words<typeof english> = {
  'agency-application-received.subject': 'इजाजतपत्रका लागि तपाईंको निवेदन हामीले पायौँ',
  'agency-application-received.lead':
    'भर्ना एजेन्सीको इजाजतपत्रका लागि तपाईंको निवेदन हामीले पायौँ। यसको नम्बर तल छ: लेख्दा कृपया यो नम्बर भन्नुहोस्।',
  'agency-application-received.next':
    'हामी पहिले तपाईंका प्रमाण हेर्छौँ, त्यसपछि तपाईंको कार्यालयमा आउँछौँ। हरेक चरणअघि हामी तपाईंलाई लेख्छौँ।',
  'agency-refused.subject': 'तपाईंको निवेदनमा भएको निर्णय',
  'agency-refused.lead': 'इजाजतपत्र दिन सकिँदैन। तलका सर्त पूरा भएपछि तपाईं फेरि निवेदन दिन सक्नुहुन्छ।',
  'agency-refused.failed': 'पूरा नभएको',
  'licence-conditions.subject': 'तपाईंको इजाजतपत्रका लागि के चाहिन्छ',
  'licence-conditions.lead': 'तपाईंको निवेदन ठीक छ। शुल्क र धरौटी आएपछि इजाजतपत्र दिइन्छ।',
  'licence-conditions.fee': 'दर्ता शुल्क',
  'licence-conditions.tier': 'धरौटीको तह',
  'licence-conditions.cash': 'नगद धरौटी',
  'licence-conditions.guarantee': 'बैङ्क जमानत',
  'licence-granted.subject': 'तपाईंको इजाजतपत्र: {kind}',
  'licence-granted.lead': 'तलका दिनका लागि तपाईंलाई इजाजतपत्र दिइएको छ। कागज जाँच्न सकिने नम्बरसहित जारी हुन्छ।',
  'licence-granted.kind': 'इजाजतपत्र',
  'licence-renewal-due.subject': 'तपाईंको इजाजतपत्र नवीकरण गर्ने बेला भयो',
  'licence-renewal-due.subject-waived': 'तपाईंको इजाजतपत्र आफैँ नवीकरण हुन्छ',
  'licence-renewal-due.lead': 'तपाईंको इजाजतपत्रको म्याद तलको दिन सकिन्छ। त्यो दिनअघि नवीकरणका लागि निवेदन दिनुहोस्।',
  'licence-renewal-due.lead-waived': 'तपाईंले नवीकरण गर्नु नपर्ने सहुलियत पाउनुभएको छ। निवेदन दिनु पर्दैन।',
  'licence-renewal-due.ends-on': 'म्याद सकिने दिन',
  'licence-renewal-due.next': 'निवेदन नदिए तपाईंको नाम त्यो दिन सार्वजनिक सूचीबाट हट्छ।',
  'licence-ended.subject': 'तपाईंको इजाजतपत्र सकियो',
  'licence-ended.lead':
    'अब तपाईं कामदार भर्ना गर्न सक्नुहुन्न। तपाईंले कामदारलाई तिर्नुपर्ने रकम तिर्नै पर्छ; बाँकी धरौटी ढिला दाबीको समय सकिएपछि फिर्ता हुन्छ।',
  'licence-ended.how': 'कसरी सकियो',
  'agency-suspended.subject': 'इजाजतपत्र तुरुन्तै निलम्बन भयो',
  'agency-suspended.lead':
    'निलम्बन नहटेसम्म कुनै कामदारलाई जाने स्वीकृति दिन र कुनै कामदार माग खोल्न पाइँदैन। खुला फाइलका कामदार र रोजगारदातालाई यो कुरा भनिन्छ।',
  'agency-suspended.causes': 'कारणहरू',
  'agency-suspension-lifted.subject': 'निलम्बन हट्यो',
  'agency-suspension-lifted.lead': 'इजाजतपत्र फेरि लागू भयो। रोकिएका फाइल अघि बढ्छन्।',
  'incentive-granted.subject': 'तपाईंले यो पाउनुभयो: {incentive}',
  'incentive-granted.lead': 'तपाईंको अभिलेखले तलको नियम पूरा गर्छ। कामदारसँग राम्रो व्यवहार गर्नुभएकोमा धन्यवाद।',
  'incentive-granted.incentive': 'प्रोत्साहन',
}
