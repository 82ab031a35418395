// What do we write when the contract on arrival is weaker than the verified one, in Bengali?
import type { contractLetters as english } from '../en/contract-letters.js'
import type { Words } from '../catalogue.js'

export const contractLetters: Words<typeof english> = {
  'contract-substituted.subject': 'আপনার চুক্তিপত্র',
  'contract-substituted.lead':
    'পৌঁছানোর পরে আপনাকে যে চুক্তিপত্র দেওয়া হয়েছে, তাতে রওনা হওয়ার আগে যাচাই করা চুক্তিপত্রের চেয়ে কম সুবিধা আছে।',
  'contract-substituted.verified-counts':
    'যাচাই করা চুক্তিপত্রটিই গণ্য হয়। আপনার আরেকটিতে সই করতে হবে না এবং কোনো টাকা ফেরত দিতে হবে না।',
  'contract-substituted.attache':
    'শ্রম অ্যাটাশে নিয়োগকর্তার সঙ্গে কথা বলেন। আপনি যেকোনো সময় অ্যাটাশেকে ফোন করতে পারেন; আপনি ফোন করেছেন, তা নিয়োগকর্তাকে বলা হয় না।',
  'contract-substituted.weaker': 'যাচাই করা চুক্তিপত্রের চেয়ে দুর্বল',
  'contract-substitution-found.subject': 'একটি চুক্তিপত্রের বদলে দুর্বল চুক্তিপত্র দেওয়া হয়েছে',
  'contract-substitution-found.lead':
    'পৌঁছানোর পরে একজন কর্মীকে যাচাই করা চুক্তিপত্রের চেয়ে দুর্বল চুক্তিপত্র দেওয়া হয়েছে। যাচাই করা চুক্তিপত্র ফিরিয়ে আনার ব্যবস্থা করতে শ্রম অ্যাটাশেকে বলা হয়েছে।',
}
