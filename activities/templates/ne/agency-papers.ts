// What do the papers of an agency say, in Nepali: licence, label, tax benefit, deposit, inspection?
import type { agencyPapers as english } from '../en/agency-papers.js'
import type { Words } from '../catalogue.js'

export const agencyPapers: Words<typeof english> = {
  'agency-licence.title': 'भर्ना एजेन्सीको इजाजतपत्र',
  'agency-licence.intro':
    'यहाँ नाम लेखिएको एजेन्सीले आफ्नो देशको कानुन र यस इजाजतपत्रका सर्तअनुसार वैदेशिक रोजगारका लागि कामदार भर्ना गर्न सक्छ।',
  'agency-licence.licence': 'इजाजतपत्र',
  'agency-licence.kind': 'प्रकार',
  'agency-licence.from': 'सुरु मिति',
  'agency-licence.until': 'अन्तिम मिति',
  'agency-licence.public-list':
    'यो इजाजतपत्र लागू छ, निलम्बित छ वा रद्द भएको छ भन्ने कुरा एजेन्सीहरूको सार्वजनिक सूचीमा हुन्छ। आफ्नो श्रम मार्गका नियमले नदिएको कुनै रकम कामदारले एजेन्सीलाई तिर्नु पर्दैन।',
  'label-certificate.title': 'भरपर्दो एजेन्सीको चिह्न',
  'label-certificate.intro':
    'यहाँ नाम लेखिएको एजेन्सीले भरपर्दा एजेन्सीहरूको सार्वजनिक सूचीमा ठाउँ पाएको छ। यसको आधार भएको अभिलेख जसले माग्छ उसले हेर्न सक्छ।',
  'tax-benefit-certificate.title': 'कर छुटको प्रमाणपत्र',
  'tax-benefit-certificate.intro':
    'यहाँ नाम लेखिएको एजेन्सीले भर्ना एजेन्सीहरूलाई दिइने कर छुटका सर्त पूरा गर्छ। यो प्रमाणपत्र कर कार्यालयका लागि हो। छुट दिने निर्णय कर कार्यालयले गर्छ।',
  'agency-certificate.granted': 'दिइएको',
  'agency-certificate.rule': 'नियम',
  'agency-certificate.from': 'सुरु मिति',
  'agency-certificate.until': 'अन्तिम मिति',
  'deposit-receipt.title': 'धरौटीको विवरण',
  'deposit-receipt.deposit': 'धरौटी',
  'deposit-receipt.required': 'चाहिने',
  'deposit-receipt.balance': 'मौज्दात',
  'deposit-receipt.earmarked': 'यसमध्ये फिर्ताका लागि छुट्याइएको',
  'deposit-receipt.entries': 'पछिल्ला प्रविष्टि',
  'deposit-receipt.entry': 'प्रविष्टि',
  'deposit-receipt.day': 'दिन',
  'deposit-receipt.kind': 'प्रकार',
  'deposit-receipt.for': 'केका लागि',
  'deposit-receipt.amount': 'रकम',
  'inspection-notice.title': 'निरीक्षणको सूचना',
  'inspection-notice.intro':
    'यो सूचना लिएर आउने व्यक्तिले यहाँ नाम लेखिएको एजेन्सीको कार्यालय र हिसाबकिताब निरीक्षण गर्छन्। एजेन्सीले कामदारका कागजात, रसिद र करार हेर्न दिनुपर्छ।',
  'inspection-notice.agency': 'एजेन्सी',
  'inspection-notice.inspection': 'निरीक्षण',
  'inspection-notice.number': 'नम्बर',
  'inspection-notice.reason': 'कारण',
  'inspection-notice.due': 'गरिसक्नुपर्ने दिन',
}
