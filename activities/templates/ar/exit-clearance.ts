// What does the exit clearance say, in Arabic?
import type { exitClearance as english } from '../en/exit-clearance.js'
import type { Words } from '../catalogue.js'

export const exitClearance: Words<typeof english> = {
  'exit-clearance.title': 'تصريح المغادرة',
  'exit-clearance.cleared':
    'يُسمح للشخص المذكور هنا بمغادرة {origin} للعمل في {destination}. كان كل شرط أدناه مستوفى في تاريخ الإصدار.',
  'exit-clearance.work': 'العمل في الخارج',
  'exit-clearance.departure': 'السفر المخطط',
  'exit-clearance.requirements': 'الشروط',
  'exit-clearance.requirement': 'الشرط',
  'exit-clearance.met': 'مستوفى',
  'exit-clearance.valid-until': 'صالح حتى',
  'exit-clearance.visa': 'التأشيرة',
  'exit-clearance.medical': 'الفحص الطبي',
  'exit-clearance.passport': 'جواز السفر',
  'exit-clearance.insurance': 'التأمين',
  'exit-clearance.contract': 'تحقق العقد',
  'exit-clearance.orientation': 'التوجيه قبل السفر',
  'exit-clearance.training': 'شهادة التدريب',
}
