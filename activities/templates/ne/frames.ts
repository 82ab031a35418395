// What do papers and letters say around their content, in Nepali?
import type { frames as english } from '../en/frames.js'
import type { Words } from '../catalogue.js'

export const frames: Words<typeof english> = {
  'frame.demonstration': 'नमुना',
  'frame.demonstration-letter': 'नमुना: यो साँचो फाइल होइन',
  'frame.draft': 'मस्यौदा',
  'frame.issuer': 'श्रम आप्रवासन सेवा',
  'frame.number': 'कागजात नम्बर',
  'frame.date': 'जारी मिति',
  'frame.case': 'फाइल',
  'frame.page': 'पृष्ठ {page, number} / {pages, number}',
  'frame.check':
    'यो कागज जाँच्न कोड स्क्यान गर्नुहोस्, वा जारी गर्ने कार्यालयसँग कागजात {number} मागेर डिजिटल फाइलको SHA-256 र तलको छाप भिडाउनुहोस्।',
  'frame.code': 'यो कागज जाँच्न स्क्यान गर्नुहोस्',
  'frame.fingerprint': 'विषयवस्तुको छाप',
  'frame.unreviewed': 'यो {language} पाठ कसैले नजाँचेको अनुवाद हो। पाठहरू फरक परे अङ्ग्रेजी पाठ मान्य हुन्छ।',
  'frame.help': 'हाम्रो सहयोग निःशुल्क हो। यस चिठीको जवाफ दिन कसैले तपाईंसँग पैसा माग्न पाउँदैन।',
  'frame.dear-person': 'आदरणीय {name} ज्यू,',
  'frame.dear-colleague': 'आदरणीय सहकर्मी,',
  'frame.dear-family': 'आदरणीय परिवारजन,',
  'frame.fact': '{label}: {value}',
  'frame.demonstration-subject': '[{demonstration}] {subject}',
  'frame.subject': '{subject} ({caseNumber})',
  'date.with-weekday': '{weekday}, {day}',
  'count.months': '{count, plural, other {# महिना}}',
  'count.days': '{count, plural, other {# दिन}}',
  'count.weeks': '{count, plural, other {# हप्ता}}',
  'count.quarters': '{count, plural, other {# त्रैमास}}',
  'count.years': '{count, plural, other {# वर्ष}}',
  'word.yes': 'हो',
  'word.no': 'होइन',
  'word.not-stated': 'लेखिएको छैन',
  'word.not-known': 'थाहा छैन',
  'word.none': 'छैन',
}
