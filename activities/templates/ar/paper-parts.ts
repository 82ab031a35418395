// Which words stand in several of the papers, in Arabic: dates, organisations, rules, what nobody has checked?
import type { paperParts as english } from '../en/paper-parts.js'
import type { Words } from '../catalogue.js'

export const paperParts: Words<typeof english> = {
  'paper.country': 'البلد',
  'paper.employer': 'صاحب العمل',
  'paper.occupation': 'المهنة (ISCO-08)',
  'paper.occupation-with-title': '{code}: {title}',
  'paper.institution': 'المؤسسة',
  'paper.marked': '{text} *',
  'paper.from': 'من',
  'paper.until': 'حتى',
  'paper.last-day': 'آخر يوم',
  'paper.no-last-day': 'لا آخر يوم',
  'paper.open': 'مفتوح',
  'paper.from-to': 'من {from} إلى {until}',
  'paper.unchecked': 'ما عليه العلامة * لم يُتحقق منه بعد بالمقارنة مع النص الأصلي.',
}
