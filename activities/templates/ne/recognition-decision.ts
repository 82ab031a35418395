// What does the paper on the recognition of a qualification say, in Nepali?
import type { recognitionDecision as english } from '../en/recognition-decision.js'
import type { Words } from '../catalogue.js'

export const recognitionDecision: Words<typeof english> = {
  'recognition-decision.title': 'योग्यताको मान्यतासम्बन्धी निर्णय',
  'recognition-decision.subtitle': '{country}मा',
  'recognition-decision.intro':
    'यो कागजले यहाँ नाम लेखिएको निकायले के निर्णय गरेको छ भन्ने तपाईंलाई बताउँछ। निर्णय भनेको निकायकै पत्र हो।',
  'recognition-decision.decision': 'निर्णय',
  'recognition-decision.authority': 'निकाय',
  'recognition-decision.qualification': 'योग्यता',
  'recognition-decision.reference': 'दाँजिएको पेसा (ISCO-08)',
  'recognition-decision.applied-on': 'निवेदन दिएको दिन',
  'recognition-decision.decided-on': 'निर्णय भएको दिन',
  'recognition-decision.outcome': 'नतिजा',
  'recognition-decision.full':
    'योग्यताले पूरा मान्यता पाएको छ। तपाईंलाई अनुमति वा भाषा परीक्षा पनि चाहिन्छ कि चाहिँदैन भन्ने कुरा यसले तय गर्दैन।',
  'recognition-decision.partial': 'योग्यताले आंशिक मान्यता पाएको छ। यहाँ लेखिएका फरक पूरा गरेपछि पूरा मान्यता पाइन्छ।',
  'recognition-decision.refused': 'योग्यताले मान्यता पाएको छैन।',
  'recognition-decision.differences': 'भेटिएका फरक',
  'recognition-decision.missing': 'नपुगेको वा फरक:',
  'recognition-decision.differences-not-stated': 'फरकहरू यहाँ लेखिएका छैनन्। ती निकायको पत्रमा छन्।',
  'recognition-decision.measures': 'फरक कसरी पूरा गर्ने',
  'recognition-decision.measure': 'उपाय',
  'recognition-decision.length': 'अवधि',
  'recognition-decision.by': 'गरिसक्नुपर्ने दिन',
  'recognition-decision.choose-one': 'यीमध्ये एउटा उपाय पुग्छ। छान्ने तपाईं नै हो।',
  'recognition-decision.measures-not-stated': 'तपाईंका लागि कुन उपाय खुला छन्, यहाँ थाहा छैन। निकायलाई सोध्नुहोस्।',
  'recognition-decision.appeal': 'सहमत हुनुहुन्न भने',
  'recognition-decision.appeal-by': 'तपाईं {day} सम्म {authority} मा पुनरावेदन गर्न सक्नुहुन्छ।',
  'recognition-decision.appeal-unknown':
    'कहिलेसम्म पुनरावेदन गर्न सकिन्छ, यहाँ थाहा छैन। त्यो निकायको पत्रमा छ। नपर्खनुहोस्: समय छोटो हुन सक्छ।',
  'recognition-outcome.full': 'पूरा मान्यता पाएको',
  'recognition-outcome.partial': 'आंशिक मान्यता पाएको',
  'recognition-outcome.refused': 'मान्यता नपाएको',
  'recognition-measure.adaptation-course': 'अनुकूलन पाठ्यक्रम',
  'recognition-measure.knowledge-test': 'ज्ञान परीक्षा',
  'recognition-measure.aptitude-test': 'क्षमता परीक्षा',
  'recognition-measure.language-examination': 'भाषा परीक्षा',
  'recognition-measure.supervised-practice': 'रेखदेखमा अभ्यास',
}
