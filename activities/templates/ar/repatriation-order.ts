// What does the order to bring a worker home say, in Arabic?
import type { repatriationOrder as english } from '../en/repatriation-order.js'
import type { Words } from '../catalogue.js'

export const repatriationOrder: Words<typeof english> = {
  'repatriation-order.title': 'أمر الإعادة إلى الوطن',
  'repatriation-order.subtitle': 'من {from} إلى {to}',
  'repatriation-order.order': 'يجب على {organisation} توفير سفر العودة للشخص المذكور هنا حتى {day}.',
  'repatriation-order.order-remains':
    'يجب على {organisation} إعادة جثمان الشخص المذكور هنا وأمتعته إلى الوطن حتى {day}.',
  'repatriation-order.no-day':
    'يجب على {organisation} توفير سفر العودة للشخص المذكور هنا فورًا. لا تذكر القاعدة آخر يوم معروفًا لنا.',
  'repatriation-order.no-day-remains':
    'يجب على {organisation} إعادة جثمان الشخص المذكور هنا وأمتعته إلى الوطن فورًا. لا تذكر القاعدة آخر يوم معروفًا لنا.',
  'repatriation-order.person': 'الشخص',
  'repatriation-order.journey': 'السفر',
  'repatriation-order.kind': 'النوع',
  'repatriation-order.ground': 'السبب',
  'repatriation-order.ordered-on': 'تاريخ الأمر',
  'repatriation-order.from': 'من',
  'repatriation-order.to': 'إلى',
  'repatriation-order.who-pays': 'من يدفع',
  'repatriation-order.responsible': 'المسؤول',
  'repatriation-order.as': 'بصفته',
  'repatriation-order.cost': 'التكلفة',
  'repatriation-order.fallback':
    'إذا لم يُوفَّر السفر حتى ذلك الوقت، يدفعه أولًا {payer}، ثم يُطالب بالمبلغ من {organisation}.',
  'repatriation-order.no-fallback': 'لا يُعرف من يدفع أولًا إذا لم يُوفَّر السفر حتى ذلك الوقت.',
  'repatriation-order.sanction': 'إذا لم يُوفَّر السفر حتى ذلك الوقت: {sanction}.',
  'repatriation-order.worker-nothing': 'العامل لا يدفع شيئًا مقابل هذا السفر.',
  'repatriation-order.worker-later': 'لا يجوز أن يُطلب شيء من العامل قبل السفر. يُقرر بعد ذلك هل يتحمل العامل التكلفة.',
  'repatriation-order.worker-unknown':
    'لا يُعرف هل يتحمل العامل جزءًا من التكلفة. لا يجوز أن يُطلب شيء من العامل قبل أن يتقرر ذلك.',
  'repatriation-order.belongings': 'يأخذ العامل معه جواز السفر وكل الأوراق والأمتعة. تبقى الأجور المستحقة مستحقة.',
  'repatriation-order.rule': 'القاعدة',
  'repatriation-order.rule-text': '{rule}: {source}',
  'repatriation-kind.voluntary': 'برغبة العامل',
  'repatriation-kind.mandatory': 'مأمور بها من أجل السلامة',
  'repatriation-kind.medical': 'طبية',
  'repatriation-kind.remains': 'إعادة جثمان',
  'repatriation-ground.contract-ended': 'انتهى العقد',
  'repatriation-ground.dismissal': 'الفصل من العمل',
  'repatriation-ground.safety': 'سلامة العامل',
  'repatriation-ground.illness': 'مرض أو إصابة',
  'repatriation-ground.war-or-disaster': 'حرب أو وباء أو كارثة',
  'repatriation-ground.family-emergency': 'طارئ في الأسرة',
  'repatriation-ground.death': 'الوفاة',
  'repatriation-ground.other': 'سبب آخر',
  'repatriation-sanction.licence-suspended': 'يوقف الترخيص',
  'repatriation-sanction.deposit-drawn': 'يُسحب من الوديعة',
  'repatriation-payer.employer': 'صاحب العمل',
  'repatriation-payer.agency': 'الوكالة',
  'repatriation-payer.insurer': 'شركة التأمين',
  'repatriation-payer.welfare-fund': 'صندوق الرعاية',
  'repatriation-payer.state': 'الدولة',
}
