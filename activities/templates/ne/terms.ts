// How does Nepali name what codes stand for: countries, payers, rights, units? Written as within a sentence.
import type { terms as english } from '../en/terms.js'
import type { Words } from '../catalogue.js'

export const terms: Words<typeof english> = {
  'country.KR': 'कोरिया गणतन्त्र',
  'country.PH': 'फिलिपिन्स',
  'payer.worker': 'तपाईं',
  'payer.employer': 'रोजगारदाता',
  'payer.agency': 'एजेन्सी',
  'payer.state': 'राज्य',
  'payer.unknown': 'थाहा छैन',
  'basis.nationality': 'कामदारको राष्ट्रियता',
  'basis.visa-class': 'भिसाको वर्ग',
  'basis.agreement': 'दुई देशबीचको सम्झौता',
  'basis.reciprocity': 'दुई देशबीचको समान व्यवहार',
  'advice.compare-before-claiming':
    'दाबी गर्नुअघि दाँज्नुहोस्। फिर्ता लिँदा योगदान अहिले पाइन्छ र बीमा अवधि सकिन्छन्: ती अब पेन्सनका लागि गनिन सक्दैनन्। अवधि राख्नेले यहाँ लेखिएको अन्तिम दिनसम्म अझै दाबी गर्न सक्छ।',
  'advice.claim-before-deadline':
    'यहाँ लेखिएको दिनअघि प्रस्थान ग्यारेन्टी दाबी गर्नुहोस्। दाबी नगरिएको पैसा त्यसपछि निष्क्रिय कोषमा जान्छ, जसले निवेदन दिए मात्र तिर्छ।',
  'advice.nothing-to-claim': 'दाबी गर्ने योगदान छैन र प्रस्थान ग्यारेन्टी पनि छैन।',
  'right.contributions': 'तपाईंको योगदान फिर्ता',
  'right.departure-guarantee': 'प्रस्थान ग्यारेन्टी',
}
