// What does the fee disclosure say, in Nepali?
import type { feeDisclosure as english } from '../en/fee-disclosure.js'
import type { Words } from '../catalogue.js'

export const feeDisclosure: Words<typeof english> = {
  'fee-disclosure.title': 'शुल्क विवरण',
  'fee-disclosure.intro':
    'कुनै पनि कुरामा सहमति दिनुअघि यो पढ्नुहोस्। यसमा हाम्रा नियममा नाम भएका यस भर्नाका सबै खर्च, र ती कसले तिर्छ भन्ने कुरा छ।',
  'fee-disclosure.sum-nothing': 'यहाँ लेखिएका कुराका लागि तपाईंले केही तिर्नु पर्दैन।',
  'fee-disclosure.sum-at-most': 'यहाँ लेखिएका सबै कुराका लागि तपाईंसँग जम्मा बढीमा {amounts} माग्न सकिन्छ।',
  'fee-disclosure.sum-at-most-known': 'तपाईंले तिर्ने र सीमा थाहा भएका खर्चका लागि तपाईंसँग जम्मा बढीमा {amounts} माग्न सकिन्छ।',
  'fee-disclosure.sum-no-limit': 'खर्चको एक भाग तपाईंले तिर्नुहुन्छ। बढीमा कति हो, थाहा छैन।',
  'fee-disclosure.sum-more': '{count, plural, other {# खर्चको सीमा थाहा छैन। तिर्नुअघि हामीलाई सोध्नुहोस्।}}',
  'fee-disclosure.sum-unknown': '{count, plural, other {# खर्च कसले तिर्छ, थाहा छैन। तिर्नुअघि हामीलाई सोध्नुहोस्।}}',
  'fee-disclosure.costs': 'खर्च र तिर्ने पक्ष',
  'fee-disclosure.cost': 'खर्च',
  'fee-disclosure.class': 'खर्चको प्रकार',
  'fee-disclosure.paid-by': 'तिर्ने',
  'fee-disclosure.you-pay': 'तपाईंले तिर्ने',
  'fee-disclosure.nothing': 'केही तिर्नु पर्दैन',
  'fee-disclosure.at-most': 'बढीमा {amount}',
  'fee-disclosure.limit-not-known': 'सीमा थाहा छैन',
  'fee-disclosure.payer-not-known': 'थाहा छैन',
  'fee-disclosure.protection': 'आफूलाई कसरी जोगाउने',
  'fee-disclosure.receipt': 'जे तिर्नुभए पनि रसिद माग्नुहोस्, र त्यो राख्नुहोस्।',
  'fee-disclosure.never': 'यस कागजमा लेखिएभन्दा बढी रकम कसैले माग्न, वा जमानत भनेर तपाईंको राहदानी राख्न पाउँदैन।',
  'fee-disclosure.tell-us': 'कसैले बढी माग्यो भने हामीलाई भन्नुहोस्। यसका लागि केही तिर्नु पर्दैन।',
  'fee-disclosure.yardstick':
    'खर्चका प्रकार अन्तर्राष्ट्रिय श्रम सङ्गठनले (2019) गरेको भर्ना शुल्क र सम्बन्धित खर्चको परिभाषाअनुसार छन्। त्यसमा यीमध्ये कुनै पनि रकम कामदारबाट लिनु हुँदैन भनिएको छ।',
  'fee-class.recruitment-fee': 'भर्ना शुल्क',
  'fee-class.medical': 'स्वास्थ्य परीक्षणका खर्च',
  'fee-class.insurance': 'बीमा',
  'fee-class.skills-test': 'सीप वा योग्यताको परीक्षा',
  'fee-class.training': 'तालिम र अभिमुखीकरण',
  'fee-class.equipment': 'सामग्री',
  'fee-class.travel-and-lodging': 'यात्रा र बास',
  'fee-class.administrative': 'प्रशासनिक खर्च',
  'fee-class.illegitimate': 'कहिल्यै लिन नपाइने',
}
