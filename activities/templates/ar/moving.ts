// What does a statement of rights say of the move, in Arabic: periods by kind, whose law, health care, refund or keep?
import type { moving as english } from '../en/moving.js'
import type { Words } from '../catalogue.js'

export const moving: Words<typeof english> = {
  'moving.version': 'الفترات كما أُبلغ عنها، النسخة {version, number}.',
  'moving.period': 'الفترة',
  'moving.kind': 'النوع',
  'moving.contributions': 'الاشتراكات',
  'moving.from': 'من',
  'moving.to': 'إلى',
  'moving.open': 'مفتوح',
  'moving.law': 'القانون',
  'moving.whose-law': 'قانون من كان مطبقًا',
  'moving.health-care': 'الرعاية الصحية',
  'moving.paid-by': 'يدفعها',
  'moving.nobody':
    '{count, plural, zero {لا أحد نعرفه (# يوم)} one {لا أحد نعرفه (يوم واحد)} two {لا أحد نعرفه (يومان)} few {لا أحد نعرفه (# أيام)} many {لا أحد نعرفه (# يومًا)} other {لا أحد نعرفه (# يوم)}}',
  'moving.no-gap': 'لا يوجد يوم بلا تغطية.',
  'moving.gaps':
    '{count, plural, zero {لا أيام بلا دافع معروف للرعاية الصحية.} one {في يوم واحد لم يُعرف من يدفع الرعاية الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.} two {في يومين لم يُعرف من يدفع الرعاية الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.} few {في # أيام لم يُعرف من يدفع الرعاية الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.} many {في # يومًا لم يُعرف من يدفع الرعاية الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.} other {في # يوم لم يُعرف من يدفع الرعاية الصحية. إذا كانت لك تكاليف حينها، يرجى إخبارنا.}}',
  'moving.options': 'الاسترداد أو الاحتفاظ',
  'moving.claim': 'المطالبة بالاسترداد',
  'moving.keep': 'الاحتفاظ بالفترات',
  'moving.you-get': 'تحصل على',
  'moving.and-interest': '{amount} وفائدة غير معروفة',
  'moving.you-lose': 'تخسر',
  'moving.months-lost':
    '{count, plural, zero {# شهر من التأمين، نهائيًا} one {شهر واحد من التأمين، نهائيًا} two {شهران من التأمين، نهائيًا} few {# أشهر من التأمين، نهائيًا} many {# شهرًا من التأمين، نهائيًا} other {# شهر من التأمين، نهائيًا}}',
  'moving.nothing-lost': 'لا شيء: الأشهر كافية لمعاش هناك',
  'moving.months-missing':
    '{count, plural, zero {الاسترداد؛ يحتاج المعاش هناك إلى # شهر إضافي} one {الاسترداد؛ يحتاج المعاش هناك إلى شهر واحد إضافي} two {الاسترداد؛ يحتاج المعاش هناك إلى شهرين إضافيين} few {الاسترداد؛ يحتاج المعاش هناك إلى # أشهر إضافية} many {الاسترداد؛ يحتاج المعاش هناك إلى # شهرًا إضافيًا} other {الاسترداد؛ يحتاج المعاش هناك إلى # شهر إضافي}}',
  'moving.months-missing-unknown': 'الاسترداد؛ لا يُعرف كم شهرًا يحتاج المعاش هناك',
  'moving.until': 'حتى',
  'moving.no-last-day': 'لا آخر يوم',
  'moving.advice': 'النصيحة: {advice}.',
  'moving.advice-because': 'النصيحة: {advice}. لأن: {reasons}.',
  'moving.your-choice': 'الخيار لك: لا يُقدَّم شيء بلا كلمتك.',
  'period.in-year': '{amount} في سنة {year}',
}
