// What does a statement of rights say of the move, in Nepali: periods by kind, whose law, health care, refund or keep?
import type { moving as english } from '../en/moving.js'
import type { Words } from '../catalogue.js'

export const moving: Words<typeof english> = {
  'moving.version': 'जनाइएअनुसारका अवधि, संस्करण {version, number}।',
  'moving.period': 'अवधि',
  'moving.kind': 'प्रकार',
  'moving.contributions': 'योगदान',
  'moving.from': 'सुरु मिति',
  'moving.to': 'अन्तिम मिति',
  'moving.open': 'खुला',
  'moving.law': 'कानुन',
  'moving.whose-law': 'कुन देशको कानुन लागू भयो',
  'moving.health-care': 'स्वास्थ्य सेवा',
  'moving.paid-by': 'तिर्ने',
  'moving.nobody': '{count, plural, other {हामीलाई थाहा भएको कोही छैन (# दिन)}}',
  'moving.no-gap': 'आबद्धता नभएको कुनै दिन छैन।',
  'moving.gaps':
    '{count, plural, other {# दिन स्वास्थ्य सेवाको खर्च कसले तिर्ने, थाहा थिएन। त्यति बेला तपाईंको खर्च भएको भए हामीलाई भन्नुहोस्।}}',
  'moving.options': 'फिर्ता लिने वा राख्ने',
  'moving.claim': 'फिर्ता दाबी गर्ने',
  'moving.keep': 'अवधि राख्ने',
  'moving.you-get': 'तपाईंले पाउने',
  'moving.and-interest': '{amount} र ब्याज, ब्याज कति थाहा छैन',
  'moving.you-lose': 'तपाईंले गुमाउने',
  'moving.months-lost': '{count, plural, other {# महिनाको बीमा, सधैँका लागि}}',
  'moving.nothing-lost': 'केही होइन: त्यहाँको पेन्सनका लागि महिना पुगेका छन्',
  'moving.months-missing': '{count, plural, other {फिर्ता रकम; त्यहाँको पेन्सनका लागि अझै # महिना चाहिन्छ}}',
  'moving.months-missing-unknown': 'फिर्ता रकम; त्यहाँको पेन्सनका लागि कति महिना चाहिन्छ, थाहा छैन',
  'moving.until': 'कहिलेसम्म',
  'moving.no-last-day': 'अन्तिम दिन छैन',
  'moving.advice': 'सल्लाह: {advice}।',
  'moving.advice-because': 'सल्लाह: {advice}। किनभने: {reasons}।',
  'moving.your-choice': 'छान्ने तपाईं नै हो: तपाईंले नभनी केही पेस गरिँदैन।',
  'period.in-year': '{year} मा {amount}',
}
