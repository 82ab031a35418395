// What do the letters about rights from work abroad say, in English?

export const rightsLetters = {
  'portability-opened.subject': 'Your social-security rights abroad',
  'portability-opened.covered':
    'While you work abroad, contributions to the pension scheme there are paid for you. They are yours.',
  'portability-opened.excluded':
    'As far as we know the pension scheme abroad does not cover workers of your nationality: no contributions are paid for you there, and none come back. If contributions are taken from your wage all the same, tell us.',
  'portability-opened.unknown':
    'We do not know yet whether contributions to a pension scheme abroad are paid for you. We ask the institution.',
  'portability-opened.follow':
    'We follow your rights for you while you work abroad, and send you a statement of them when you return.',
  'portability-opened.next': 'Keep your payslips. You need not do anything else now.',
  'statement-ready.subject': 'Your statement of rights is ready',
  'statement-ready.subject-corrected': 'Your statement of rights has changed',
  'statement-ready.subject-officer': 'A statement of rights is ready for a family',
  'statement-ready.lead': 'Your statement of rights is ready.',
  'statement-ready.lead-corrected':
    'Something your statement of rights rested on has changed. A new statement is ready; the earlier one no longer counts.',
  'statement-ready.lead-officer': 'The statement of rights of a worker who has died is ready.',
  'statement-ready.to-confirm':
    'Please look at what the institution notified about your insurance. Confirm it, or tell us what is wrong: the institution then looks again.',
  'statement-ready.gap':
    '{count, plural, one {On # day nobody was known to pay for your health care. If you had costs then, tell us.} other {On # days nobody was known to pay for your health care. If you had costs then, tell us.}}',
  'statement-ready.refund-and-guarantee': 'Contributions can be refunded, and a departure guarantee is due.',
  'statement-ready.refund': 'Contributions can be refunded.',
  'statement-ready.guarantee': 'No contributions are to be refunded. A departure guarantee is due.',
  'statement-ready.nothing': 'No contributions are to be refunded, and no departure guarantee is due.',
  'statement-ready.open': 'It shows the months you were insured, the contributions paid, and what can be claimed.',
  'statement-ready.next-choose':
    'Please choose: claim the refund of contributions, or keep your insurance periods. We will help you with either.',
  'statement-ready.next-choose-we-file':
    'Please choose: claim the refund of contributions, or keep your insurance periods. We will help you with either. A caseworker files the claim for the departure guarantee.',
  'statement-ready.next-we-file':
    'You need not do anything now. A caseworker files the claim for the departure guarantee. We write to you when it is filed.',
  'statement-ready.next-confirm':
    'Please confirm what was notified, or tell us what is wrong. You need not do anything else.',
  'statement-ready.next-confirm-we-file':
    'Please confirm what was notified, or tell us what is wrong. You need not do anything else: a caseworker files the claim for the departure guarantee, and we write to you when it is filed.',
  'statement-ready.next-claim': 'Call us or answer this letter: we help you with the claim.',
  'statement-ready.next-nothing': 'You need not do anything. If you think that something is missing, tell us.',
  'statement-ready.next-read': 'Please read it, and tell us if something is missing or wrong.',
  'statement-ready.next-officer': 'Please tell the family, and see that what is due is claimed.',
  'statement-ready.contributions': 'Contributions to be refunded',
  'statement-ready.claim-by': 'Last day to claim the refund',
  'statement-ready.guarantee-amount': 'Departure guarantee',
  'statement-ready.dormant-on': 'Departure guarantee goes to the dormant fund on',
  'refund-reminder.subject': 'A date for your refund',
  'refund-reminder.lead':
    'You can still claim a refund of the contributions paid for you abroad. After the last day below the right ends.',
  'refund-reminder.next': 'If you want to claim, answer this letter. We will help you with the form.',
  'claim-filed.subject': 'Your claim is filed',
  'claim-filed.contributions':
    'We have filed your claim for the refund of your contributions. The institution abroad decides and pays.',
  'claim-filed.departure-guarantee':
    'We have filed your claim for the departure guarantee. The institution abroad decides and pays.',
  'claim-filed.other': 'We have filed your claim: {right}. The institution abroad decides and pays.',
  'claim-filed.on': 'Filed on',
  'claim-filed.reference': 'Reference',
  'claim-filed.next':
    'Keep this reference. If you have heard nothing after some months, ask us: we ask the institution.',
  'follow-up.subject': 'How are you since your return?',
  'follow-up.lead':
    'You have been back for a while. We would like to hear how you are, and whether we can help with work, training or recognition of your skills.',
  'follow-up.next': 'We will call you soon.',
  'follow-up.next-on': 'We will call you around {date}.',
} as const
