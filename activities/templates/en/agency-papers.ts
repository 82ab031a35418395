// What do the papers of an agency say, in English: licence, label, tax benefit, deposit, inspection?

export const agencyPapers = {
  'agency-licence.title': 'Licence of a Recruitment Agency',
  'agency-licence.intro':
    'The agency named here may recruit workers for employment abroad, under the law of its country and the terms of this licence.',
  'agency-licence.licence': 'Licence',
  'agency-licence.kind': 'Kind',
  'agency-licence.from': 'From',
  'agency-licence.until': 'Until',
  'agency-licence.public-list':
    'Whether this licence is in force, suspended or cancelled stands in the public list of agencies. Workers owe an agency nothing that the rules of their corridor do not allow.',
  'label-certificate.title': 'Label of a Trustworthy Agency',
  'label-certificate.intro':
    'The agency named here has earned a place on the public list of trustworthy agencies. The record that this rests on is open to whoever asks.',
  'tax-benefit-certificate.title': 'Certificate for the Tax Benefit',
  'tax-benefit-certificate.intro':
    'The agency named here fulfils the conditions of the tax benefit for recruitment agencies. This certificate is for the tax authority, which decides on the benefit.',
  'agency-certificate.granted': 'Granted',
  'agency-certificate.rule': 'Rule',
  'agency-certificate.from': 'From',
  'agency-certificate.until': 'Until',
  'deposit-receipt.title': 'Statement of the Deposit',
  'deposit-receipt.deposit': 'Deposit',
  'deposit-receipt.required': 'Required',
  'deposit-receipt.balance': 'Balance',
  'deposit-receipt.earmarked': 'Of this earmarked for refunds',
  'deposit-receipt.entries': 'Latest entries',
  'deposit-receipt.entry': 'Entry',
  'deposit-receipt.day': 'Day',
  'deposit-receipt.kind': 'Kind',
  'deposit-receipt.for': 'For',
  'deposit-receipt.amount': 'Amount',
  'inspection-notice.title': 'Notice of Inspection',
  'inspection-notice.intro':
    'The bearer of this notice inspects the premises and the books of the agency named here. The agency must grant access to its files on workers, receipts and contracts.',
  'inspection-notice.agency': 'Agency',
  'inspection-notice.inspection': 'Inspection',
  'inspection-notice.number': 'Number',
  'inspection-notice.reason': 'Reason',
  'inspection-notice.due': 'To be carried out by',
} as const
