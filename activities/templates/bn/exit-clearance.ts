// What does the exit clearance say, in Bengali?
import type { exitClearance as english } from '../en/exit-clearance.js'
import type { Words } from '../catalogue.js'

export const exitClearance: Words<typeof english> = {
  'exit-clearance.title': 'বহির্গমন ছাড়পত্র',
  'exit-clearance.cleared':
    'এখানে নাম থাকা ব্যক্তি কাজের জন্য {origin} থেকে রওনা হওয়ার ছাড়পত্র পেয়েছেন। গন্তব্য: {destination}। জারির তারিখে নিচের প্রতিটি শর্ত পূরণ ছিল।',
  'exit-clearance.work': 'বিদেশে কাজ',
  'exit-clearance.departure': 'রওনা হওয়ার পরিকল্পিত দিন',
  'exit-clearance.requirements': 'শর্ত',
  'exit-clearance.requirement': 'শর্ত',
  'exit-clearance.met': 'পূরণ হয়েছে',
  'exit-clearance.valid-until': 'মেয়াদ শেষ',
  'exit-clearance.visa': 'ভিসা',
  'exit-clearance.medical': 'মেডিকেল পরীক্ষা',
  'exit-clearance.passport': 'পাসপোর্ট',
  'exit-clearance.insurance': 'বীমা',
  'exit-clearance.contract': 'চুক্তিপত্র যাচাই',
  'exit-clearance.orientation': 'প্রাক-বহির্গমন ওরিয়েন্টেশন',
  'exit-clearance.training': 'প্রশিক্ষণ সনদ',
}
