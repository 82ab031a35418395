// What does the job offer say, in Arabic?
import type { jobOffer as english } from '../en/job-offer.js'
import type { Words } from '../catalogue.js'

export const jobOffer: Words<typeof english> = {
  'job-offer.title': 'عرض عمل',
  'job-offer.intro': 'هذا عرض للعمل في الخارج من طلب عمالة جرى التحقق منه. لا يلزم أحدًا قبل قبوله وتوقيع عقد العمل.',
  'job-offer.answer-by': 'يرجى قبول هذا العرض أو رفضه حتى {day}. الرفض لا يكلفك شيئًا.',
  'job-offer.applicant': 'مقدم الطلب',
  'job-offer.post': 'الوظيفة',
  'job-offer.fees': 'من يدفع ماذا',
}
