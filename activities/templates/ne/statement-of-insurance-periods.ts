// What does the statement of insurance periods say, in Nepali?
import type { statementOfInsurancePeriods as english } from '../en/statement-of-insurance-periods.js'
import type { Words } from '../catalogue.js'

export const statementOfInsurancePeriods: Words<typeof english> = {
  'statement-of-insurance-periods.title': 'बीमा अवधिको विवरण',
  'statement-of-insurance-periods.subtitle': '{country}का बीमा अवधि',
  'statement-of-insurance-periods.intro': 'यहाँ नाम लेखिएको संस्थाले जनाएका बीमा अवधि यी हुन्। यो सुविधाको निर्णय होइन।',
  'statement-of-insurance-periods.notification': 'जानकारी',
  'statement-of-insurance-periods.notified-on': 'जनाइएको दिन',
  'statement-of-insurance-periods.version': 'संस्करण',
  'statement-of-insurance-periods.reason': 'यो संस्करण किन छ',
  'statement-of-insurance-periods.stay': 'विदेश बसाइ',
  'statement-of-insurance-periods.days-per-week': 'योजनामा हप्ताका दिन',
  'statement-of-insurance-periods.periods': 'अवधिहरू',
  'statement-of-insurance-periods.no-periods': 'संस्थाले कुनै बीमा अवधि जनाएको छैन।',
  'statement-of-insurance-periods.period': 'अवधि',
  'statement-of-insurance-periods.kind': 'प्रकार',
  'statement-of-insurance-periods.code': 'कोड',
  'statement-of-insurance-periods.contributions': 'योगदान',
  'statement-of-insurance-periods.sum': 'जम्मा',
  'statement-of-insurance-periods.months': 'बीमाका महिना',
  'statement-of-insurance-periods.contributions-sum': 'योगदान',
  'statement-of-insurance-periods.gaps':
    '{count, plural, =0 {अवधिहरूबीच खाली समय छैन।} one {अवधिहरूबीच # खाली समय छ।} other {अवधिहरूबीच # खाली समय छन्।}}',
  'statement-of-insurance-periods.codes': 'कोडहरू संस्थाहरूबीच साटिने फारम P5000 का हुन्।',
  'statement-of-insurance-periods.standing': 'के यी तपाईंलाई थाहा भएको कुरासँग मिल्छन्?',
  'statement-of-insurance-periods.standing-notified':
    'यी अवधि ठीक छन् कि छैनन्, तपाईंले अझै भन्नुभएको छैन। हेर्नुहोस्, र ठीक छन् भन्नुहोस् वा ठीक छैनन् भन्नुहोस्।',
  'statement-of-insurance-periods.standing-notified-none':
    'कुनै अवधि जनाइएको छैन, र त्यो ठीक छ कि छैन तपाईंले अझै भन्नुभएको छैन। ठीक छ भन्नुहोस्, वा तपाईंको बीमा थियो भने ठीक छैन भन्नुहोस्।',
  'statement-of-insurance-periods.standing-confirmed': 'तपाईंले यी अवधि ठीक छन् भन्नुभयो।',
  'statement-of-insurance-periods.standing-confirmed-none': 'कुनै अवधि जनाइएको छैन भन्ने कुरा ठीक छ भनी तपाईंले भन्नुभयो।',
  'statement-of-insurance-periods.standing-contested':
    'तपाईंले यी अवधि ठीक छैनन् भन्नुभयो ({reason})। संस्थाले अझै जवाफ दिएको छैन।',
  'statement-of-insurance-periods.standing-unsettled':
    'तपाईंले यी अवधि ठीक छैनन् भन्नुभयो। तपाईंको फाइल बन्द हुनुअघि संस्थाले जवाफ दिएन।',
  'statement-of-insurance-periods.wrong': 'कुनै अवधि छुटेको वा गलत भए हामीलाई भन्नुहोस्। तलबका पर्ची र करार प्रमाण हुन सक्छन्।',
  'periods-reason.notified': 'पहिलो जानकारी',
  'periods-reason.corrected': 'सच्याइएको',
  'periods-reason.upheld': 'फेरि हेरेर उस्तै राखिएको',
  'contest-reason.period-missing': 'कुनै अवधि छुटेको',
  'contest-reason.dates-wrong': 'मिति गलत',
  'contest-reason.contributions-wrong': 'योगदान गलत',
  'contest-reason.type-wrong': 'प्रकार गलत',
  'contest-reason.not-mine': 'अवधि मेरा होइनन्',
  'contest-reason.other': 'अर्को कारण',
}
