// What do the letters about social security during the move say, in Bengali: whose law applies?
import type { coverageLetters as english } from '../en/coverage-letters.js'
import type { Words } from '../catalogue.js'

export const coverageLetters: Words<typeof english> = {
  'coverage-law.subject': 'বিদেশে কাজের সময় আপনার বীমা কোথায়',
  'coverage-law.issued': 'আপনার জন্য বীমাভুক্তির সনদ জারি হয়েছে।',
  'coverage-law.extended': 'আপনার বীমাভুক্তির সনদের মেয়াদ বাড়ানো হয়েছে।',
  'coverage-law.refused': 'বীমাভুক্তির সনদ চাওয়া হয়েছিল, কিন্তু তা নামঞ্জুর হয়েছে।',
  'coverage-law.extension-refused': 'আপনার বীমাভুক্তির সনদের মেয়াদ বাড়ানো হবে না।',
  'coverage-law.expired': 'আপনার বীমাভুক্তির সনদের মেয়াদ শেষ হয়েছে, এখনও মেয়াদ বাড়েনি।',
  'coverage-law.withdrawn': 'আপনার বীমাভুক্তির সনদ প্রত্যাহার করা হয়েছে।',
  'coverage-law.changed': 'আপনার বীমা সম্পর্কে যা জানা ছিল, তা বদলেছে।',
  'coverage-law.origin':
    'বিদেশে কাজের সময় আপনার বীমা দেশেই থাকে। কাজের দেশে আপনার বেতন থেকে সামাজিক নিরাপত্তার চাঁদা কাটা যাবে না।',
  'coverage-law.destination':
    'নিচের দিন থেকে আপনার বীমা কাজের দেশে। সেখানে চাঁদা দিতে হয় এবং মাসগুলো সেখানে আপনার নামে গণ্য হয়।',
  'coverage-law.from-origin': 'দেশে বীমা শুরু',
  'coverage-law.from-destination': 'কাজের দেশের আইন শুরু',
  'coverage-law.next-origin':
    'সনদটি আপনার কাগজপত্রের সঙ্গে রাখুন এবং নিয়োগকর্তাকে দেখান। মেয়াদ শেষ হওয়ার আগে আমরা আরও সময় চাইব।',
  'coverage-law.next-destination':
    'এই দিন থেকে আপনার নাম নিবন্ধন করতে নিয়োগকর্তাকে বলুন। আপনার কেস কর্মকর্তাও বিষয়টি দেখছেন এবং আপনাকে ফোন করবেন।',
}
