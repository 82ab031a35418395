// What does the statement of insurance periods say, in Filipino?
import type { statementOfInsurancePeriods as english } from '../en/statement-of-insurance-periods.js'
import type { Words } from '../catalogue.js'

export const statementOfInsurancePeriods: Words<typeof english> = {
  'statement-of-insurance-periods.title': 'Pahayag ng mga Panahong Nakaseguro',
  'statement-of-insurance-periods.subtitle': 'Mga panahong nakaseguro sa {country}',
  'statement-of-insurance-periods.intro':
    'Ito ang mga panahong nakaseguro ayon sa iniulat ng institusyong pinangalanan dito. Hindi ito pasya tungkol sa benepisyo.',
  'statement-of-insurance-periods.notification': 'Ulat',
  'statement-of-insurance-periods.notified-on': 'Iniulat noong',
  'statement-of-insurance-periods.version': 'Bersyon',
  'statement-of-insurance-periods.reason': 'Bakit may bersyong ito',
  'statement-of-insurance-periods.stay': 'Pananatili sa ibang bansa',
  'statement-of-insurance-periods.days-per-week': 'Mga araw bawat linggo ng iskema',
  'statement-of-insurance-periods.periods': 'Mga panahon',
  'statement-of-insurance-periods.no-periods': 'Walang iniulat na panahong nakaseguro ang institusyon.',
  'statement-of-insurance-periods.period': 'Panahon',
  'statement-of-insurance-periods.kind': 'Uri',
  'statement-of-insurance-periods.code': 'Code',
  'statement-of-insurance-periods.contributions': 'Mga kontribusyon',
  'statement-of-insurance-periods.sum': 'Kabuuan',
  'statement-of-insurance-periods.months': 'Mga buwan ng seguro',
  'statement-of-insurance-periods.contributions-sum': 'Mga kontribusyon',
  'statement-of-insurance-periods.gaps':
    '{count, plural, =0 {Walang puwang sa pagitan ng mga panahon.} other {May # puwang sa pagitan ng mga panahon.}}',
  'statement-of-insurance-periods.codes':
    'Ang mga code ay yaong nasa form na P5000 para sa palitan ng mga institusyon.',
  'statement-of-insurance-periods.standing': 'Tugma ba ang mga ito sa alam ninyo?',
  'statement-of-insurance-periods.standing-notified':
    'Hindi pa ninyo sinasabi kung tama ang mga panahong ito. Tingnan ang mga ito at kumpirmahin o tutulan.',
  'statement-of-insurance-periods.standing-notified-none':
    'Walang panahong ipinaalam, at hindi pa ninyo sinasabi kung tama iyon. Kumpirmahin ito, o tutulan kung nakaseguro kayo.',
  'statement-of-insurance-periods.standing-confirmed': 'Kinumpirma ninyo ang mga panahong ito.',
  'statement-of-insurance-periods.standing-confirmed-none': 'Kinumpirma ninyo na walang panahong ipinaalam.',
  'statement-of-insurance-periods.standing-contested':
    'Tinutulan ninyo ang mga panahong ito ({reason}). Hindi pa sumasagot ang institusyon.',
  'statement-of-insurance-periods.standing-unsettled':
    'Tinutulan ninyo ang mga panahong ito. Hindi sumagot ang institusyon bago isinara ang inyong kaso.',
  'statement-of-insurance-periods.wrong':
    'Kung may kulang o maling panahon, sabihin sa amin. Makatutulong bilang patunay ang mga payslip at ang kontrata.',
  'periods-reason.notified': 'unang ulat',
  'periods-reason.corrected': 'itinama',
  'periods-reason.upheld': 'tiningnang muli at hindi binago',
  'contest-reason.period-missing': 'may kulang na panahon',
  'contest-reason.dates-wrong': 'mali ang mga petsa',
  'contest-reason.contributions-wrong': 'mali ang mga kontribusyon',
  'contest-reason.type-wrong': 'mali ang uri',
  'contest-reason.not-mine': 'hindi akin ang mga panahon',
  'contest-reason.other': 'ibang dahilan',
}
