// What do the letters about social security during the move say, in Nepali: whose law applies?
import type { coverageLetters as english } from '../en/coverage-letters.js'
import type { Words } from '../catalogue.js'

export const coverageLetters: Words<typeof english> = {
  'coverage-law.subject': 'विदेशमा काम गर्दा तपाईंको बीमा कहाँ हुन्छ',
  'coverage-law.issued': 'तपाईंका लागि आबद्धता प्रमाणपत्र जारी भएको छ।',
  'coverage-law.extended': 'तपाईंको आबद्धता प्रमाणपत्रको म्याद थपिएको छ।',
  'coverage-law.refused': 'आबद्धता प्रमाणपत्र मागिएको थियो, तर अस्वीकृत भयो।',
  'coverage-law.extension-refused': 'तपाईंको आबद्धता प्रमाणपत्रको म्याद थपिने छैन।',
  'coverage-law.expired': 'तपाईंको आबद्धता प्रमाणपत्रको म्याद सकियो, र अहिलेसम्म म्याद थप भएको छैन।',
  'coverage-law.withdrawn': 'तपाईंको आबद्धता प्रमाणपत्र फिर्ता लिइएको छ।',
  'coverage-law.changed': 'तपाईंको बीमाबारे थाहा भएको कुरा बदलिएको छ।',
  'coverage-law.origin':
    'विदेशमा काम गर्दा पनि तपाईंको बीमा स्वदेशमै रहन्छ। काम गर्ने देशमा तपाईंको तलबबाट सामाजिक सुरक्षाको योगदान काट्न पाइँदैन।',
  'coverage-law.destination':
    'तलको दिनदेखि तपाईंको बीमा काम गर्ने देशमा हुन्छ। त्यहाँ योगदान तिर्नुपर्छ, र ती महिना त्यहाँ तपाईंका लागि गनिन्छन्।',
  'coverage-law.from-origin': 'स्वदेशमा बीमा सुरु',
  'coverage-law.from-destination': 'काम गर्ने देशको कानुन लागू हुने दिन',
  'coverage-law.next-origin':
    'प्रमाणपत्र आफ्ना कागजसँगै राख्नुहोस् र रोजगारदातालाई देखाउनुहोस्। यसको म्याद सकिनुअघि हामी थप समय माग्छौँ।',
  'coverage-law.next-destination':
    'यस दिनदेखि आफूलाई दर्ता गर्न रोजगारदातालाई भन्नुहोस्। तपाईंको फाइल हेर्ने कर्मचारीले पनि यो हेर्छन् र तपाईंलाई फोन गर्नेछन्।',
}
