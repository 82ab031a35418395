// What does the certificate of coverage say, in Nepali?
import type { certificateOfCoverage as english } from '../en/certificate-of-coverage.js'
import type { Words } from '../catalogue.js'

export const certificateOfCoverage: Words<typeof english> = {
  'certificate-of-coverage.title': 'आबद्धता प्रमाणपत्र',
  'certificate-of-coverage.subtitle': '{country}मा काम गर्दाको सामाजिक सुरक्षा',
  'certificate-of-coverage.copy':
    'यो कागजले यहाँ नाम लेखिएको संस्थाले के प्रमाणित गरेको छ भन्ने तपाईंलाई बताउँछ। मान्य हुने चाहिँ त्यो संस्थाकै प्रमाणपत्र हो।',
  'certificate-of-coverage.certifies':
    'यहाँ लेखिएको काम र समयका लागि यस व्यक्तिमा {origin}को सामाजिक सुरक्षा कानुन मात्र लागू हुन्छ।',
  'certificate-of-coverage.no-contributions': 'यस समयमा यहाँ लेखिएका बीमा शाखाका लागि {destination}मा योगदान तिर्नु पर्दैन।',
  'certificate-of-coverage.law': 'लागू हुने कानुन',
  'certificate-of-coverage.law-of': 'कुन देशको कानुन',
  'certificate-of-coverage.agreement': 'आधार',
  'certificate-of-coverage.article': 'धारा',
  'certificate-of-coverage.branches': 'बीमा शाखाहरू',
  'certificate-of-coverage.branches-not-stated': 'लेखिएको छैन: संस्थालाई सोध्नुहोस्',
  'certificate-of-coverage.no-end': 'अन्त्य लेखिएको छैन',
  'certificate-of-coverage.extended': 'म्याद थप',
  'certificate-of-coverage.times': '{count, plural, =0 {कहिल्यै भएको छैन} other {# पटक}}',
  'certificate-of-coverage.work': 'काम',
  'certificate-of-coverage.position': 'कामको किसिम',
  'certificate-of-coverage.place': 'काम गर्ने स्थान',
  'certificate-of-coverage.issued-by': 'जारी गर्ने',
  'certificate-of-coverage.issued-on': 'जारी मिति',
  'certificate-of-coverage.reference': 'संस्थाको सन्दर्भ नम्बर',
  'certificate-of-coverage.abroad': 'विदेशको संस्था',
  'certificate-of-coverage.state-issued': '{destination}को संस्थाले यो प्रमाणपत्र मान्छ कि मान्दैन भन्ने जवाफ अझै दिएको छैन।',
  'certificate-of-coverage.state-acknowledged': '{destination}को संस्थाले यो प्रमाणपत्र मान्छ।',
  'certificate-of-coverage.state-disputed':
    '{destination}को संस्थाले यो प्रमाणपत्र मान्दैन। दुई संस्थाले कुरा नमिलाएसम्म यो लागू रहन्छ।',
  'certificate-of-coverage.carry': 'काममा यो कागज साथमा राख्नुहोस् र कसैले मागेमा देखाउनुहोस्।',
  'certificate-of-coverage.changes': 'काम चाँडै सकियो भने, वा तपाईंले रोजगारदाता वा काम गर्ने स्थान बदल्नुभयो भने हामीलाई भन्नुहोस्।',
  'work-position.posted': 'रोजगारदाताले काममा पठाएको',
  'work-position.employed': 'काम गर्ने स्थानमै रोजगारीमा रहेको',
  'work-position.self-employed': 'स्वरोजगार',
}
