// What do the letters about tasks and handoffs that wait for someone say, in Bengali? `{task}` is a word of `task-terms.ts`.
import type { waitLetters as english } from '../en/wait-letters.js'
import type { Words } from '../catalogue.js'

export const waitLetters: Words<typeof english> = {
  'task-assigned.subject': 'আপনার একটি কাজ আছে',
  'task-assigned.subject-officer': 'আপনার একটি কাজ আছে: {task}',
  'task-assigned.lead': 'যা করতে হবে: {task}।',
  'task-reminder.subject': 'একটি তাগিদ',
  'task-reminder.subject-officer': 'একটি তাগিদ: {task}',
  'task-reminder.lead': 'আমরা এখনও আপনার উত্তর পাইনি। যা করতে হবে: {task}।',
  'task-escalated.subject': 'সময় পার হয়েছে: {task}',
  'task-escalated.lead': 'একটি কাজ সময়মতো হয়নি। কাজটি যেন হয় তা দেখুন, অথবা নিজে করুন।',
  'handoff-escalated.subject': 'উত্তর নেই: {task}',
  'handoff-escalated.lead': 'তাগিদ দেওয়ার পরেও একটি প্রতিষ্ঠান সময়মতো উত্তর দেয়নি। তাদের ফোন করুন।',
  'date-cancelled.subject': 'একটি তারিখ বাতিল হয়েছে',
  'date-cancelled.lead':
    'এটি আপনার কাছে আর চাওয়া হচ্ছে না, এবং আপনার কিছু করতে হবে না। তারিখটি আপনার ক্যালেন্ডার থেকে সরিয়ে দেওয়া হয়েছে।',
}
