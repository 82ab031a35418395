// What stands beside the facts of several letters, and on the dates that go into a calendar, in Nepali?
import type { letterLabels as english } from '../en/letter-labels.js'
import type { Words } from '../catalogue.js'

export const letterLabels: Words<typeof english> = {
  'label.agency': 'एजेन्सी',
  'label.case': 'फाइल',
  'label.cost': 'खर्च',
  'label.document': 'कागजात',
  'label.due': 'अन्तिम दिन',
  'label.from': 'सुरु मिति',
  'label.job-order': 'कामदार माग',
  'label.kind': 'प्रकार',
  'label.last-day': 'अन्तिम दिन',
  'label.organisation': 'संस्था',
  'label.reason': 'कारण',
  'label.rule': 'नियम',
  'label.task': 'गर्नुपर्ने कार्य',
  'label.until': 'अन्तिम मिति',
  'paper-ready.named': '{title}, नम्बर {number}',
  'paper-ready.how':
    'कागजमा व्यक्तिगत विवरण हुने भएकाले त्यो इमेल वा एसएमएसबाट पठाइँदैन। तपाईंको फाइल हेर्ने कार्यालयलाई कागज वा फाइलको नम्बर दिनुहोस्: कार्यालयले तपाईंका लागि कागज खोल्न सक्छ। कागजमा छापिएको कोडबाट जसले पनि त्यो जाँच्न सक्छ।',
  'paper-ready.ask': 'कागज तपाईंको फाइल हेर्ने कार्यालयसँग माग्नुहोस्।',
  'calendar.claim-by': 'फिर्ता दाबी गर्ने अन्तिम दिन',
  'calendar.refund-claim': 'फिर्ता दाबी गर्ने अन्तिम दिन',
  'calendar.follow-up': 'तपाईं फर्किएपछिको फोन',
  'calendar.medical-examination': 'स्वास्थ्य परीक्षण: सबैभन्दा छिटो मिति',
  'calendar.other': 'अन्तिम दिन: {task}',
}
