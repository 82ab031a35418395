// What does the employment contract say around its clauses, in Nepali? The clauses are the rulebook's.
import type { employmentContract as english } from '../en/employment-contract.js'
import type { Words } from '../catalogue.js'

export const employmentContract: Words<typeof english> = {
  'employment-contract.title': 'रोजगार करार',
  'employment-contract.intro': 'यहाँ नाम लेखिएका रोजगारदाता र कामदारले तलका कुरामा सहमति गर्छन्।',
  'employment-contract.clauses-untranslated':
    'यस भाषामा दफाहरूको पाठ अहिलेसम्म छैन: {language}। त्यतिन्जेल अङ्ग्रेजी पाठ रहन्छ, र सही गर्नुअघि कामदारलाई बुझाउनुपर्छ।',
  'employment-contract.employer': 'रोजगारदाता',
  'employment-contract.worker': 'कामदार',
  'employment-contract.name': 'नाम',
  'employment-contract.work': 'काम र तलब',
  'employment-contract.weekly-hours': 'हप्ताको काम घण्टा',
  'employment-contract.hours': '{count, plural, other {# घण्टा}}',
  'employment-contract.clauses': 'दफाहरू',
  'employment-contract.agreed': 'सहमति: {value}।',
  'employment-contract.as-standard': 'मानक करारमा भएअनुसार; त्यसभन्दा बढी केही भनिएको छैन।',
  'employment-contract.stated-parties': '{employer}; यस कागजमा ठेगाना लेखिएको छैन',
  'employment-contract.stated-position': '{occupation}; {country}; यस कागजमा काम गर्ने ठाउँ लेखिएको छैन',
  'employment-contract.borne-by': 'बेहोर्ने: {payer}',
  'employment-contract.signatures': 'सहीहरू',
  'employment-contract.signed-on': '{day} मा सही गरिएको',
  'employment-contract.not-signed': 'अझै सही भएको छैन',
  'employment-contract.verification': 'श्रम सहचारीबाट प्रमाणीकरण',
  'employment-contract.verified':
    'मानक करारसँग भिडाएर प्रमाणित गरिएको। यस करारको सट्टा कमजोर करार राख्ने जो कोहीले नियम तोड्छ: उजुरी गर्नुहोस्।',
  'employment-contract.verified-on': 'प्रमाणित मिति',
  'employment-contract.hash': 'प्रमाणित सर्तहरूको SHA-256',
}
