// What does the referral to a medical examination say, in Nepali?
import type { medicalReferral as english } from '../en/medical-referral.js'
import type { Words } from '../catalogue.js'

export const medicalReferral: Words<typeof english> = {
  'medical-referral.title': 'स्वास्थ्य परीक्षणमा पठाउने पत्र',
  'medical-referral.subtitle': '{country}मा काम गर्नका लागि',
  'medical-referral.request':
    'स्वास्थ्य केन्द्रलाई: कृपया यहाँ नाम लेखिएका व्यक्तिको परीक्षण गर्नुहोस्, र यहाँ लेखिएको कामका लागि योग्य, अयोग्य वा निर्णय बाँकी भनेर हामीलाई जनाउनुहोस्।',
  'medical-referral.again': 'यो परीक्षण नम्बर {attempt, number} हो। पहिलेको नतिजा: {result}।',
  'medical-referral.examination': 'परीक्षण',
  'medical-referral.centre': 'स्वास्थ्य केन्द्र',
  'medical-referral.by': 'गरिसक्नुपर्ने दिन',
  'medical-referral.not-before': 'यो दिनअघि नगर्ने',
  'medical-referral.work': 'विदेशको काम',
  'medical-referral.sector': 'क्षेत्र',
  'medical-referral.cost': 'परीक्षणको खर्च',
  'medical-referral.paid-by': 'तिर्ने',
  'medical-referral.at-most': 'कामदारसँग बढीमा {amount} माग्न सकिन्छ।',
  'medical-referral.no-limit': 'कामदारसँग कति माग्न पाइन्छ, थाहा छैन। केही लिनुअघि हामीलाई सोध्नुहोस्।',
  'medical-referral.nothing': 'कामदारले केही तिर्नु पर्दैन।',
  'medical-referral.payer-not-known': 'कसले तिर्छ, थाहा छैन। केही लिनुअघि हामीलाई सोध्नुहोस्।',
  'medical-referral.report': 'हामीलाई के भन्ने',
  'medical-referral.result': 'नतिजा',
  'medical-referral.result-values': 'योग्य, अयोग्य वा निर्णय बाँकी (फेरि परीक्षण गर्ने)',
  'medical-referral.examined-on': 'परीक्षण गरेको दिन',
  'medical-referral.valid-until': 'नतिजा मान्य हुने अन्तिम दिन',
  'medical-referral.no-findings':
    'अरू केही नपठाउनुहोस्: न भेटिएको कुरा, न रोगको नाम, न जाँचको नतिजा। ती तपाईं र यी व्यक्तिबीच मात्र रहन्छन्।',
  'medical-referral.bring': 'व्यक्तिलाई: यो कागज र आफ्नो राहदानी लिएर जानुहोस्।',
  'medical-referral.ask': 'तपाईं नतिजा बुझाइदिन केन्द्रलाई भन्न सक्नुहुन्छ।',
  'medical-result.fit': 'काम गर्न योग्य',
  'medical-result.unfit': 'काम गर्न अयोग्य',
  'medical-result.held': 'निर्णय बाँकी, फेरि परीक्षण गर्ने',
}
