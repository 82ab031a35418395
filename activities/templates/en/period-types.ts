// What do the kinds of insurance periods and their amounts mean, in English?

export const periodTypes = {
  'period-type.10': 'compulsory insurance',
  'period-type.11': 'compulsory insurance, employed',
  'period-type.12': 'compulsory insurance, self-employed',
  'period-type.13': 'compulsory insurance, unemployed',
  'period-type.20': 'voluntary insurance',
  'period-type.21': 'voluntary insurance, employed',
  'period-type.22': 'voluntary insurance, self-employed',
  'period-type.23': 'voluntary insurance, unemployed',
  'period-type.30': 'residence',
  'period-type.40': 'equated, not specified',
  'period-type.41': 'sickness or incapacity',
  'period-type.42': 'unemployment without benefit',
  'period-type.43': 'military service',
  'period-type.44': 'education',
  'period-type.45': 'child care',
  'period-type.46': 'pension',
  'period-type.47': 'maternity',
  'period-type.48': 'early retirement',
  'period-type.49': 'unemployment with benefit',
  'period-type.50': 'invalidity benefit',
  'period-type.51': 'care of dependants',
  'period-type.52': 'fictitious, after the contingency',
  'period-amount.whole':
    '{unit, select, day {{count, plural, one {# day} other {# days}}} week {{count, plural, one {# week} other {# weeks}}} quarter {{count, plural, one {# quarter} other {# quarters}}} year {{count, plural, one {# year} other {# years}}} other {{count, plural, one {# month} other {# months}}}}',
  'period-amount.part':
    '{unit, select, day {{amount} days} week {{amount} weeks} quarter {{amount} quarters} year {{amount} years} other {{amount} months}}',
} as const
