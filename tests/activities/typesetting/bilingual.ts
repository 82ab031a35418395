// Which paper stands for all that are in two languages? A contract in Nepali and English with every part.
import type { PaperFrame } from '../../../activities/templates/language.js'
import type { Part } from '../../../activities/templates/paper.js'
import type { PaperRequest } from '../../../activities/typesetting/pdf.js'
import { common, englishFrame, inEnglish } from './requests.js'

const frame: PaperFrame = {
  ...englishFrame,
  issuer: () => ({ name: 'वैदेशिक रोजगार विभाग', country: 'नेपाल' }),
  number: 'कागजातको नम्बर',
  date: 'जारी मिति',
  caseNumber: 'मुद्दा',
  demonstration: 'प्रदर्शन',
  draft: 'मस्यौदा',
  code: 'जाँच्न स्क्यान गर्नुहोस्',
  longDate: () => '28 नोभेम्बर 2026',
  page: (page, pages) => `पृष्ठ ${page} / ${pages}`,
  check: (number) => `यो कागजात जाँच्न जारी गर्ने निकायलाई ${number} बारे सोध्नुहोस् र फिंगरप्रिन्ट मिलाउनुहोस्।`,
}

const hanbit = 'Hanbit Metal Co., Ltd.'
const sita = 'Sita Kumari Tamang'

const nepali: Part[] = [
  {
    part: 'text',
    text: 'यहाँ उल्लिखित रोजगारदाता र कामदार निम्न कुरामा सहमत छन्। यो कामका लागि तपाईंले केही तिर्नु पर्दैन: तल सूचीकृत सबै खर्च रोजगारदाताले बेहोर्छ।',
  },
  { part: 'heading', text: 'रोजगारदाता' },
  {
    part: 'fields',
    rows: [
      ['नाम', hanbit],
      ['काम गर्ने देश', 'कोरिया गणतन्त्र'],
      ['राहदानी', 'N1234567'],
      ['मासिक ज्याला', 'KRW 2,100,000'],
      ['टेलिफोन', '+82 31 555 0142'],
    ],
  },
  { part: 'heading', text: 'खर्च' },
  {
    part: 'table',
    head: ['शीर्षक', 'कसले तिर्छ', 'रकम'],
    shares: [0.5, 0.25, 0.25],
    numbersFrom: 2,
    rows: [
      ['हवाई टिकट', 'रोजगारदाता', 'KRW 650,000'],
      ['भाषा परीक्षा', 'कामदार', 'NPR 3,200'],
    ],
  },
  { part: 'heading', text: 'सर्तहरू' },
  {
    part: 'list',
    items: [
      {
        title: '1. काम गर्ने समय',
        lines: [
          'कामदारले हप्तामा 40 घण्टा काम गर्छ। ओभरटाइमको ज्याला प्रतिघण्टा ज्यालाको डेढ गुणा हुन्छ, र कसैलाई ओभरटाइम गर्न बाध्य पारिँदैन।',
        ],
      },
      {
        title: '2. राहदानी',
        lines: ['राहदानी कामदारसँगै रहन्छ। जुनसुकै कारण भए पनि कसैले लिन पाउँदैन।', 'ऐन 2064 को दफा 25 हेर्नुहोस्।'],
      },
    ],
  },
  { part: 'notice', text: 'कसैले पैसा मागेमा 1141 मा फोन गर्नुहोस्। फोन निःशुल्क छ।' },
  {
    part: 'signatures',
    rows: [
      { who: hanbit, role: 'रोजगारदाता', on: '25 नोभेम्बर 2026 मा हस्ताक्षर' },
      { who: sita, role: 'कामदार', on: '26 नोभेम्बर 2026 मा हस्ताक्षर' },
    ],
  },
]

const inEnglishToo: Part[] = [
  {
    part: 'text',
    text: 'The employer and the worker named here agree on the following. You pay nothing for this job: the employer bears every cost that is listed below.',
  },
  { part: 'heading', text: 'Employer' },
  {
    part: 'fields',
    rows: [
      ['Name', hanbit],
      ['Country of work', 'Republic of Korea'],
      ['Passport', 'N1234567'],
      ['Monthly wage', 'KRW 2,100,000'],
      ['Telephone', '+82 31 555 0142'],
    ],
  },
  { part: 'heading', text: 'Costs' },
  {
    part: 'table',
    head: ['Item', 'Who pays', 'Amount'],
    shares: [0.5, 0.25, 0.25],
    numbersFrom: 2,
    rows: [
      ['Air ticket', 'Employer', 'KRW 650,000'],
      ['Language test', 'Worker', 'NPR 3,200'],
    ],
  },
  { part: 'heading', text: 'Clauses' },
  {
    part: 'list',
    items: [
      {
        title: '1. Working time',
        lines: [
          'The worker works 40 hours a week. Overtime is paid at one and a half times the hourly wage, and nobody is made to work overtime.',
        ],
      },
      {
        title: '2. Passport',
        lines: [
          'The worker keeps the passport. Nobody may take it away, whatever the reason is.',
          'See law 2064, section 25.',
        ],
      },
    ],
  },
  { part: 'notice', text: 'If you are asked for money, call 1141. The call costs nothing.' },
  {
    part: 'signatures',
    rows: [
      { who: hanbit, role: 'Employer', on: 'Signed on 25 November 2026' },
      { who: sita, role: 'Worker', on: 'Signed on 26 November 2026' },
    ],
  },
]

/** Two pages, Nepali left and English right. */
export const bilingual: PaperRequest = {
  ...common,
  versions: [
    {
      language: 'ne',
      direction: 'ltr',
      frame,
      paper: { title: 'रोजगार सम्झौता', subtitle: 'रोजगार अनुमति प्रणाली', parts: nepali },
    },
    inEnglish(inEnglishToo),
  ],
}
