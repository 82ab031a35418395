// What does the exit clearance say, in Nepali?
import type { exitClearance as english } from '../en/exit-clearance.js'
import type { Words } from '../catalogue.js'

export const exitClearance: Words<typeof english> = {
  'exit-clearance.title': 'प्रस्थान स्वीकृति',
  'exit-clearance.cleared':
    'यहाँ नाम लेखिएका व्यक्तिलाई {destination}मा काम गर्न {origin}बाट जाने स्वीकृति दिइएको छ। जारी भएको दिन तलका सबै सर्त पूरा थिए।',
  'exit-clearance.work': 'विदेशको काम',
  'exit-clearance.departure': 'तय भएको प्रस्थान',
  'exit-clearance.requirements': 'सर्तहरू',
  'exit-clearance.requirement': 'सर्त',
  'exit-clearance.met': 'पूरा',
  'exit-clearance.valid-until': 'मान्य हुने अन्तिम दिन',
  'exit-clearance.visa': 'भिसा',
  'exit-clearance.medical': 'स्वास्थ्य परीक्षण',
  'exit-clearance.passport': 'राहदानी',
  'exit-clearance.insurance': 'बीमा',
  'exit-clearance.contract': 'करार प्रमाणित',
  'exit-clearance.orientation': 'प्रस्थानपूर्व अभिमुखीकरण',
  'exit-clearance.training': 'तालिम प्रमाणपत्र',
}
