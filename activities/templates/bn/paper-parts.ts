// Which words stand in several of the papers, in Bengali: dates, organisations, rules, what nobody has checked?
import type { paperParts as english } from '../en/paper-parts.js'
import type { Words } from '../catalogue.js'

export const paperParts: Words<typeof english> = {
  'paper.country': 'দেশ',
  'paper.employer': 'নিয়োগকর্তা',
  'paper.occupation': 'পেশা (ISCO-08)',
  'paper.occupation-with-title': '{code}: {title}',
  'paper.institution': 'প্রতিষ্ঠান',
  'paper.marked': '{text} *',
  'paper.from': 'শুরু',
  'paper.until': 'শেষ',
  'paper.last-day': 'শেষ দিন',
  'paper.no-last-day': 'শেষ দিন নেই',
  'paper.open': 'খোলা',
  'paper.from-to': '{from} থেকে {until}',
  'paper.unchecked': 'যা * দিয়ে চিহ্নিত, তা এখনও মূল লেখার সঙ্গে মিলিয়ে দেখা হয়নি।',
}
