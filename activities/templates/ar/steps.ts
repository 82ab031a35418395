// How does Arabic put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': 'المصدر: {source}',
  'step.source-secondary': 'المصدر: {source} (نص عن القانون، وليس القانون نفسه)',
  'step.not-confirmed': 'لم يؤكَّد بعد *',
  'step.not-confirmed-of': '{source}؛ لم يؤكَّد بعد *',
  'step.not-confirmed-note': '* لم يقارن أحد هذه الخطوة بالقانون بعد. اسأل المكتب الذي يتولى ملفك قبل أن تعتمد عليها.',
  'source.facts-of-the-case': 'وقائع الملف',
  'source.arithmetic': 'عملية حسابية',
  'source.service-default': 'قيمة افتراضية لهذه الدائرة لم تحددها أي سلطة',
  'source.supplied': 'رقم قدمه المكتب الذي يتولى الملف',
  'source.institution-asked': 'المؤسسة التي طُلبت منها الفترات',
  'step.from': 'من: {inputs}',
  'step.input': '{name} = {value}',
  'step.result': 'النتيجة: {result}',
  'step.named-value': '{name} {value}',
  'step.period': 'من {from} إلى {to}',
  'step.no-time': 'لا مدة',
  'step.stretch': '{what}، من {from} إلى {to}',
  'step.days':
    '{count, plural, zero {من {from} إلى {to}: # يوم} one {من {from} إلى {to}: يوم واحد} two {من {from} إلى {to}: يومان} few {من {from} إلى {to}: # أيام} many {من {from} إلى {to}: # يومًا} other {من {from} إلى {to}: # يوم}}',
  'join.words': '، ',
  'join.clauses': '؛ ',
}
