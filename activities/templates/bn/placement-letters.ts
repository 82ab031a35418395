// What do we write about a place with an employer, in Bengali: a slot, the waiting list, the employer's choice?
import type { placementLetters as english } from '../en/placement-letters.js'
import type { Words } from '../catalogue.js'

export const placementLetters: Words<typeof english> = {
  'slot-reserved.subject': 'আপনার জন্য একটি জায়গা রাখা হয়েছে',
  'slot-reserved.lead':
    'যাচাই করা একটি চাহিদাপত্রে আপনার জন্য একটি জায়গা রাখা হয়েছে। এখন নিয়োগকর্তা আবেদনকারীদের মধ্য থেকে বাছাই করবেন।',
  'slot-reserved.free': 'জায়গার জন্য আপনার কোনো টাকা লাগে না। জায়গা রাখতে বা আপনাকে এগিয়ে দিতে কেউ টাকা চাইতে পারে না।',
  'on-waiting-list.subject': 'আপনি অপেক্ষার তালিকায় আছেন',
  'on-waiting-list.lead':
    'চাহিদাপত্রের সব জায়গা এখন ভরা। আপনি এর অপেক্ষার তালিকায় আছেন। জায়গা খালি হলেই আমরা আপনাকে লিখব।',
  'on-waiting-list.position': 'তালিকায় আপনার স্থান',
  'on-waiting-list.next': 'আপনি যেকোনো সময় কেস কর্মকর্তার কাছে অন্য চাহিদাপত্র চাইতে পারেন।',
  'not-selected.subject': 'নিয়োগকর্তা অন্যদের বাছাই করেছেন',
  'not-selected.lead': 'আমরা দুঃখিত: এই চাহিদাপত্রে নিয়োগকর্তা অন্য আবেদনকারীদের বাছাই করেছেন, অথবা চাহিদাপত্রটি শেষ হয়েছে।',
  'not-selected.goes-on': 'আপনার আবেদন চলবে। কেস কর্মকর্তা আপনার সঙ্গে অন্য চাহিদাপত্র খুঁজবেন।',
  'not-selected.reason': 'আমাদের যা জানানো হয়েছে',
}
