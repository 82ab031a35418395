// What do we say in Nepali to a person who sent us a word?
import type { Words } from '../catalogue.js'
import type { replies as english } from '../en/replies.js'

export const replies: Words<typeof english> = {
  'reply.answered-yes.subject': 'हामीले तपाईंको जवाफ पायौँ: हो (YES)',
  'reply.answered-yes.text': 'धन्यवाद। तपाईंको जवाफ फाइलमा राखियो। गल्तीले पठाउनुभएको हो भने आजै हामीलाई फोन गर्नुहोस्।',
  'reply.answered-no.subject': 'हामीले तपाईंको जवाफ पायौँ: होइन (NO)',
  'reply.answered-no.text': 'धन्यवाद। तपाईंको जवाफ फाइलमा राखियो। गल्तीले पठाउनुभएको हो भने आजै हामीलाई फोन गर्नुहोस्।',
  'reply.nothing-to-answer.subject': 'अहिले कुनै प्रश्न बाँकी छैन',
  'reply.nothing-to-answer.text': 'YES वा NO ले जवाफ दिने कुनै प्रश्न छैन। तपाईंले केही गर्नु पर्दैन।',
  'reply.more-than-one.subject': 'तपाईंका एकभन्दा बढी प्रश्न बाँकी छन्',
  'reply.more-than-one.text': 'कुन प्रश्नको जवाफ हो थाहा भएन, त्यसैले केही फेरिएन। कृपया हामीलाई फोन गर्नुहोस्।',
  'reply.more-than-a-word.subject': 'यसमा एउटा शब्द पुग्दैन',
  'reply.more-than-a-word.text': 'केही फेरिएन। कारण लेख्नुपर्छ, कृपया हामीलाई फोन गर्नुहोस्।',
  'reply.please-confirm.subject': 'कृपया अर्को तरिकाले पक्का गर्नुहोस्',
  'reply.please-confirm.text':
    'केही फेरिएन: तपाईंको नाममा अरूले पनि SMS पठाउन सक्छन्। आफैँ आफ्नो फाइल हेर्ने कर्मचारीलाई भन्नुहोस्{call, select, none {} other { वा {number} मा फोन गर्नुहोस्}}।',
  'reply.not-understood.subject': 'हामीले तपाईंको सन्देश बुझेनौँ',
  'reply.not-understood.text': 'केही फेरिएन। एउटा शब्द पठाउनुहोस्: YES, NO, HELP, STOP वा START।',
  'reply.stopped.subject': 'अब SMS मा सम्झना आउने छैन',
  'reply.stopped.text': 'सुरक्षा र अधिकारबारे मात्र SMS पठाउँछौँ। फेरि सबै पाउन START पठाउनुहोस्।',
  'reply.started.subject': 'अब फेरि हाम्रो SMS आउँछ',
  'reply.started.text': 'सम्झना नचाहिए STOP पठाउनुहोस्।',
  'reply.help.subject': 'सहयोग निःशुल्क छ',
  'reply.help.text':
    '{call, select, none {हाम्रो चिठीमा भएको ठेगानामा लेख्नुहोस्} other {{number} मा फोन गर्नुहोस्}}। शब्दहरू: YES, NO, STOP, START।',
}
