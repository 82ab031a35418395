// What do the letters about tasks and handoffs that wait for someone say, in Nepali? `{task}` is a word of `task-terms.ts`.
import type { waitLetters as english } from '../en/wait-letters.js'
import type { Words } from '../catalogue.js'

export const waitLetters: Words<typeof english> = {
  'task-assigned.subject': 'तपाईंले गर्नुपर्ने एउटा कार्य',
  'task-assigned.subject-officer': 'तपाईंले गर्नुपर्ने एउटा कार्य: {task}',
  'task-assigned.lead': 'गर्नुपर्ने कार्य: {task}।',
  'task-reminder.subject': 'सम्झना',
  'task-reminder.subject-officer': 'सम्झना: {task}',
  'task-reminder.lead': 'हामीले अझै तपाईंको जवाफ पाएका छैनौँ। गर्नुपर्ने कार्य: {task}।',
  'task-escalated.subject': 'म्याद नाघ्यो: {task}',
  'task-escalated.lead': 'एउटा कार्य समयमा भएको छैन। कृपया यो गराउनुहोस्, वा आफैँ गर्नुहोस्।',
  'handoff-escalated.subject': 'जवाफ आएन: {task}',
  'handoff-escalated.lead': 'सम्झाउँदा पनि एउटा संस्थाले समयमा जवाफ दिएको छैन। कृपया त्यहाँ फोन गर्नुहोस्।',
  'date-cancelled.subject': 'एउटा मिति अब लागू छैन',
  'date-cancelled.lead': 'यो अब तपाईंसँग मागिएको छैन, र तपाईंले केही गर्नु पर्दैन। यो मिति तपाईंको पात्रोबाट हटाइएको छ।',
}
