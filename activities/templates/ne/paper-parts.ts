// Which words stand in several of the papers, in Nepali: dates, organisations, rules, what nobody has checked?
import type { paperParts as english } from '../en/paper-parts.js'
import type { Words } from '../catalogue.js'

export const paperParts: Words<typeof english> = {
  'paper.country': 'देश',
  'paper.employer': 'रोजगारदाता',
  'paper.occupation': 'पेसा (ISCO-08)',
  'paper.occupation-with-title': '{code}: {title}',
  'paper.institution': 'संस्था',
  'paper.marked': '{text} *',
  'paper.from': 'सुरु मिति',
  'paper.until': 'अन्तिम मिति',
  'paper.last-day': 'अन्तिम दिन',
  'paper.no-last-day': 'अन्तिम दिन छैन',
  'paper.open': 'खुला',
  'paper.from-to': '{from} देखि {until} सम्म',
  'paper.unchecked': '* चिह्न लगाइएका कुरा मूल पाठसँग अझै भिडाइएका छैनन्।',
}
