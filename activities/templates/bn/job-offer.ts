// What does the job offer say, in Bengali?
import type { jobOffer as english } from '../en/job-offer.js'
import type { Words } from '../catalogue.js'

export const jobOffer: Words<typeof english> = {
  'job-offer.title': 'চাকরির প্রস্তাব',
  'job-offer.intro':
    'এটি যাচাই করা চাহিদাপত্র থেকে বিদেশে কাজের একটি প্রস্তাব। এটি গ্রহণ করা এবং চাকরির চুক্তিপত্র সই হওয়ার আগে কেউ এতে বাধ্য নয়।',
  'job-offer.answer-by': '{day} তারিখের মধ্যে এই প্রস্তাব গ্রহণ করুন বা না করে দিন। না করতে কোনো টাকা লাগে না।',
  'job-offer.applicant': 'আবেদনকারী',
  'job-offer.post': 'পদ',
  'job-offer.fees': 'কে কী দেয়',
}
