// What do the letters about costs say, in Arabic: who pays what, what was charged too much, what came back?
import type { feeLetters as english } from '../en/fee-letters.js'
import type { Words } from '../catalogue.js'

export const feeLetters: Words<typeof english> = {
  'fee-disclosure.subject': 'ما تدفعه أنت وما يدفعه غيرك',
  'fee-disclosure.lead': 'ترى أدناه كل تكلفة للسفر إلى الخارج ومن يتحملها.',
  'fee-disclosure.next': 'يرجى إخبارنا هل توافق. إذا طلب منك أحد أكثر من ذلك، يرجى إخبارنا: لا يجوز له ذلك.',
  'overcharge-found.subject': 'أُخذ منك أكثر من المسموح',
  'overcharge-found.worker-does-not-pay': 'هذه تكلفة يتحملها غيرك. لا يجوز أن يُطلب منك دفع أي جزء منها.',
  'overcharge-found.worker-pays-at-most': 'دفعت أكثر من أقصى ما يجوز أن يُطلب من العامل لهذه التكلفة.',
  'overcharge-found.cost-never-legitimate': 'لا يجوز لأحد أبدًا أن يطلب هذا المبلغ، مهما كان اسمه.',
  'overcharge-found.other': 'أُخذ منك أكثر مما تسمح به القواعد.',
  'overcharge-found.your-right':
    'لا يجوز لأحد أن يعاقبك لأنك سألت أو اشتكيت. يمكنك أن تشتكي إلينا مباشرة ومجانًا، بدون وكالتك أو صاحب العمل: يرجى الرد على هذه الرسالة أو الاتصال بمكتب هجرة العمل، مع ذكر ملفك. في الخارج يستقبل الملحق العمالي في السفارة شكواك.',
  'overcharge-found.amount': 'المبلغ الزائد',
  'overcharge-found.cap': 'أقصى ما يجوز طلبه',
  'overcharge-found.next': 'نطالب برد مالك. لا يلزمك فعل شيء؛ سنكتب إليك عند تسوية الأمر. يرجى الاحتفاظ بإيصالاتك.',
  'refund-settled.subject': 'سُوّي رد مالك',
  'refund-settled.agency': 'ردت الوكالة المال.',
  'refund-settled.deposit': 'أُخذ المال من وديعة الوكالة.',
  'refund-settled.part':
    'لم يمكن أخذ إلا جزء من المال من وديعة الوكالة. ما زالت الوكالة مدينة لك بالباقي، ويبقى ذلك في سجلها.',
  'refund-settled.paid-back': 'رُد المال.',
  'refund-settled.agreed': 'اتفقت على ذلك مع من أخذ منك المال.',
  'refund-settled.not-recoverable': 'لم يمكن استرجاع المال. يبقى ما أُخذ منك مسجلًا.',
  'refund-settled.no-overcharge': 'بعد نظرة ثانية تبيّن أن ما دفعته كان ضمن القواعد.',
  'refund-settled.struck': 'بعد نظرة ثانية تبيّن أن ما دفعته كان ضمن القواعد.',
  'refund-settled.other': 'سُوّي المبلغ الزائد الذي أُخذ منك.',
  'refund-settled.paid': 'المبلغ المردود إليك',
  'refund-settled.next': 'إذا لم يصلك المال أو لم توافق، يرجى إخبارنا: ننظر في الأمر مرة أخرى.',
}
