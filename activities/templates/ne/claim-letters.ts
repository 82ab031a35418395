// What do the letters about a benefit claim between institutions say, in Nepali?
import type { claimLetters as english } from '../en/claim-letters.js'
import type { Words } from '../catalogue.js'

export const claimLetters: Words<typeof english> = {
  'claim-opened.subject': 'धेरै देशबाट पाइने सुविधाको दाबी खोलियो',
  'claim-opened.lead':
    'हामीले तलका देशका संस्थामा तपाईंको दाबी खोलेका छौँ। हामी हरेक संस्थालाई उसको अभिलेखमा भएका बीमा अवधि सोध्छौँ, हरेकले कति तिर्नुपर्न सक्छ हिसाब गर्छौँ, र दुवै कुरा सबैलाई पठाउँछौँ। निर्णय संस्थाहरूले गर्छन्।',
  'claim-opened.lead-officer':
    'हामीले तलका देशका संस्थामा दाबी खोलेका छौँ। हामी हरेक संस्थालाई उसको अभिलेखमा भएका बीमा अवधि सोध्छौँ, हरेकले कति तिर्नुपर्न सक्छ हिसाब गर्छौँ, र दुवै कुरा सबैलाई पठाउँछौँ। निर्णय संस्थाहरूले गर्छन्।',
  'claim-opened.benefit': 'सुविधा',
  'claim-opened.countries': 'देशहरू',
  'claim-opened.counted-from': 'गणना सुरु भएको दिन',
  'claim-opened.next':
    'यसमा महिनौँ लाग्न सक्छ। तपाईंलाई अझै सम्पर्क गर्न सकिन्छ कि भनेर हामी वर्षमा एक पटक सोध्छौँ। ठेगाना बदलिएमा कृपया हामीलाई भन्नुहोस्।',
  'claim-computed.subject': 'तपाईंका अवधिबाट के पाइन सक्छ',
  'claim-computed.subject-advice': 'तपाईंका अवधिबाट के पाइन सक्छ: सल्लाह',
  'claim-computed.lead': 'संस्थाहरूले जनाएका कुराबाट हामीले तपाईंको दाबीको हिसाब गरेका छौँ: जम्मा {periods}।',
  'claim-computed.lead-officer': 'संस्थाहरूले जनाएका कुराबाट हामीले दाबीको हिसाब गरेका छौँ: जम्मा {periods}।',
  'claim-computed.advice':
    'यो सल्लाह हो। सन्धिका सर्त पढिएका छैनन्: हिसाब एउटा अनुमानमा आधारित छ, र यसका आधारमा केही दाबी गर्न सकिँदैन।',
  'claim-computed.they-decide': 'निर्णय संस्थाहरूले गर्छन्: उनीहरूको निर्णय मात्र लागू हुन्छ, र उनीहरूको नतिजा फरक हुन सक्छ।',
  'claim-computed.without':
    '{count, plural, other {{places}ले जवाफ दिएको छैन, त्यसैले अहिलेलाई हिसाबमा राखिएको छैन; ढिलो जवाफ आए हिसाबमा जोडिन्छ।}}',
  'claim-computed.state': '{payable} ({basis}), अवधि {periods}',
  'claim-computed.state-share': '{payable} ({basis}), अवधि {periods}, हिस्सा {ratio}',
  'claim-computed.state-supplement': '{payable} ({basis}), अवधि {periods}, पूरक रकम {supplement}',
  'claim-computed.state-share-supplement': '{payable} ({basis}), अवधि {periods}, हिस्सा {ratio}, पूरक रकम {supplement}',
  'claim-computed.together': 'जम्मा ({currency})',
  'claim-computed.computation': 'हिसाब',
  'claim-computed.edition': 'नम्बर {edition}',
  'claim-computed.step': 'चरण {number}',
  'claim-computed.step-text': '{text}। स्रोत: {source}',
  'claim-computed.step-text-unchecked': '{text}। स्रोत: {source} (जाँचिएको छैन)',
  'claim-computed.next': 'तपाईंले केही गर्नु पर्दैन। कुनै अवधि छुटेको वा गलत भए हामीलाई भन्नुहोस्: हिसाब फेरि हुन्छ।',
  'claim-summary.subject': 'तपाईंको दाबीमा भएका निर्णयको सारांश',
  'claim-summary.lead':
    'सोधिएका सबै संस्थाले निर्णय गरे, वा दाबी उनीहरूबिना अघि बढ्छ। यो उनीहरूका निर्णयको सारांश हो। हरेक संस्थाले आफ्नै निर्णय र त्यसको विरुद्धमा के गर्न सकिन्छ भन्ने कुरा पठाइसकेको छ वा पठाउनेछ।',
  'claim-summary.review':
    'सबै निर्णय मिलाउँदा तपाईंलाई घाटा पर्छ भने तपाईं पुनरावलोकन माग्न सक्नुहुन्छ। यसको समय यो सारांश तपाईंले पाएको दिनदेखि सुरु हुन्छ।',
  'claim-summary.none': 'अहिलेसम्म निर्णय छैन ({institution}); ढिलो आए तपाईंलाई भनिन्छ',
  'claim-summary.refused': 'अस्वीकृत ({institution})',
  'claim-summary.awarded': 'महिनामा {amount} ({institution})',
  'claim-summary.awarded-from': '{date} देखि महिनामा {amount} ({institution})',
  'claim-summary.decided-before': '{decision}; हाम्रो पछिल्लो हिसाबअघि निर्णय भएको, नयाँ निर्णय आए तपाईंलाई भनिन्छ',
  'claim-summary.next':
    'यो चिठी कुन दिन पाउनुभयो, कृपया हामीलाई भन्नुहोस्। पुनरावलोकन चाहनुहुन्छ भने फाइल हेर्ने कर्मचारीलाई भन्नुहोस्: हामी संस्थालाई भन्छौँ।',
  'claim-summary.next-officer': 'कृपया परिवारलाई भन्नुहोस्, र परिवारले कुन दिन पायो अभिलेखमा राख्नुहोस्।',
  'claim-death.subject': 'दाबीका बीचमा मृत्यु',
  'claim-death.lead':
    'यस दाबीका व्यक्तिको {date} मा मृत्यु भएको छ। आश्रित परिवारको दाबी खोलिँदै छ। मृत्यु हुँदासम्म तिर्नुपर्ने रकम यसै दाबीमा मिलाइन्छ।',
  'claim-death.lead-survivors':
    'यस दाबीका व्यक्तिको {date} मा मृत्यु भएको छ। आश्रित परिवारको दाबी {survivors} हो। मृत्यु हुँदासम्म तिर्नुपर्ने रकम यसै दाबीमा मिलाइन्छ।',
  'claim-death.next-officer': 'कृपया मृत्युको भोलिपल्टदेखि भुक्तानी रोक्नुहोस्, र त्यतिन्जेल तिर्नुपर्ने रकम कति थियो हामीलाई भन्नुहोस्।',
  'claim-ended.subject': 'दाबी बन्द भयो',
  'claim-ended.all-decided': 'दाबीका सबै संस्थाले निर्णय गरे। पुनरावलोकन माग्ने समय सकियो, र दाबी बन्द भयो।',
  'claim-ended.decided-or-without':
    'संस्थाहरूले निर्णय गरे, वा दाबी उनीहरूबिना अघि बढ्यो। पुनरावलोकन माग्ने समय सकियो, र दाबी बन्द भयो।',
  'claim-ended.without':
    '{places}को निर्णय नपर्खी दाबी अघि बढ्यो। दाबीका अरू सबै संस्थाले निर्णय गरे। पुनरावलोकन माग्ने समय सकियो, र दाबी बन्द भयो।',
  'claim-ended.withdrawn': 'दाबी फिर्ता लिइयो। यसले भएका अधिकार गुम्दैनन्: तिनको फेरि दाबी गर्न सकिन्छ।',
  'claim-ended.deceased': 'दाबी बन्द भयो: मृत्यु हुँदासम्म तिर्नुपर्ने रकम मिलाइयो।',
  'claim-ended.other': 'दाबी बन्द भयो।',
  'claim-ended.next': 'नयाँ अवधि भेटिए वा कुनै निर्णय फेरि हेर्नुपरे हामीलाई भन्नुहोस्: यसपछि नयाँ दाबी गर्न सकिन्छ।',
}
