// What do we write when the contract on arrival is weaker than the verified one, in Arabic?
import type { contractLetters as english } from '../en/contract-letters.js'
import type { Words } from '../catalogue.js'

export const contractLetters: Words<typeof english> = {
  'contract-substituted.subject': 'عقدك',
  'contract-substituted.lead': 'العقد الذي أُعطي لك عند الوصول يعطيك أقل من العقد الذي جرى التحقق منه قبل سفرك.',
  'contract-substituted.verified-counts':
    'العقد الذي جرى التحقق منه هو المعتمد. لا يلزمك توقيع عقد آخر، ولا يلزمك رد أي مبلغ.',
  'contract-substituted.attache':
    'يتحدث الملحق العمالي مع صاحب العمل. يمكنك الاتصال بالملحق في أي وقت؛ ولا يُخبر صاحب العمل بذلك.',
  'contract-substituted.weaker': 'أضعف مما جرى التحقق منه',
  'contract-substitution-found.subject': 'استُبدل عقد بعقد أضعف',
  'contract-substitution-found.lead':
    'عند الوصول أُعطي عامل عقدًا أضعف من العقد الذي جرى التحقق منه. طُلب من الملحق العمالي العمل على إعادة العقد الذي جرى التحقق منه.',
}
