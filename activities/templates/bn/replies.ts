// What do we say in Bengali to a person who sent us a word?
import type { replies as english } from '../en/replies.js'
import type { Words } from '../catalogue.js'

export const replies: Words<typeof english> = {
  'reply.answered-yes.subject': 'আপনার উত্তর পেয়েছি: হ্যাঁ (YES)',
  'reply.answered-yes.text': 'ধন্যবাদ। আপনার উত্তর কেসে রাখা হয়েছে। ভুল হয়ে থাকলে আজই আমাদের ফোন করুন।',
  'reply.answered-no.subject': 'আপনার উত্তর পেয়েছি: না (NO)',
  'reply.answered-no.text': 'ধন্যবাদ। আপনার উত্তর কেসে রাখা হয়েছে। ভুল হয়ে থাকলে আজই আমাদের ফোন করুন।',
  'reply.nothing-to-answer.subject': 'এখন কোনো প্রশ্ন বাকি নেই',
  'reply.nothing-to-answer.text': 'YES বা NO দিয়ে উত্তর দেওয়ার প্রশ্ন নেই। আপনার কিছু করতে হবে না।',
  'reply.more-than-one.subject': 'আপনার একাধিক প্রশ্ন বাকি আছে',
  'reply.more-than-one.text': 'কোনটির উত্তর, জানি না, তাই কিছু বদলায়নি। ফোন করুন বা চিঠিগুলোর উত্তর একে একে দিন।',
  'reply.more-than-a-word.subject': 'এখানে এক শব্দ যথেষ্ট নয়',
  'reply.more-than-a-word.text': 'কিছু বদলায়নি। কারণ লিখে রাখতে হবে, তাই আমাদের ফোন করুন।',
  'reply.please-confirm.subject': 'অন্যভাবে নিশ্চিত করুন',
  'reply.please-confirm.text':
    'কিছু বদলায়নি: আপনার নামে অন্য কেউ SMS পাঠাতে পারে। নিজে আপনার কেস কর্মকর্তাকে বলুন{call, select, none {} other { বা ফোন করুন: {number}}}।',
  'reply.not-understood.subject': 'আপনার বার্তা আমরা বুঝিনি',
  'reply.not-understood.text': 'কিছু বদলায়নি। একটি শব্দ পাঠান: YES, NO, HELP, STOP বা START।',
  'reply.stopped.subject': 'আপনি আর SMS-এ তাগিদ পাবেন না',
  'reply.stopped.text': 'আমরা শুধু আপনার নিরাপত্তা ও অধিকার নিয়ে SMS পাঠাব। আবার সব পেতে START পাঠান।',
  'reply.started.subject': 'আপনি আবার আমাদের SMS পাবেন',
  'reply.started.text': 'আর তাগিদ না চাইলে STOP পাঠান।',
  'reply.help.subject': 'সাহায্যে টাকা লাগে না',
  'reply.help.text':
    '{call, select, none {আমাদের চিঠির ঠিকানায় লিখুন} other {ফোন করুন: {number}}}। যে শব্দ পাঠাতে পারেন: YES, NO, STOP, START।',
}
