// What do the letters about the course of a case say, in English?

export const caseLetters = {
  'case-opened.subject': 'Your application is with us',
  'case-opened.lead':
    'We have received your application for work abroad and opened a case for you. The number of your case is below: please name it whenever you write or call.',
  'case-opened.next': 'You need not do anything now. We will write to you before each step.',
  'offer-ready.subject': 'A job offer is ready for you',
  'offer-ready.lead':
    'There is a job offer for you. Read it with care: it names the employer, the wage and the length of the contract.',
  'offer-ready.next': 'Please accept or decline it. Declining costs nothing.',
  'offer-ready.next-by': 'Please accept or decline it by {date}. Declining costs nothing.',
  'contract-signed.subject': 'Your employment contract is signed',
  'contract-signed.lead':
    'You and the employer have signed the employment contract, and the labour attaché has verified it.',
  'contract-signed.next': 'Keep a copy. Nobody may change it without your signature.',
  'skills-passport-ready.subject': 'Your skills passport is ready',
  'skills-passport-ready.lead':
    'It states your work abroad, your training and your language test, as far as they are on record.',
  'skills-passport-ready.next':
    'Show it when you look for work or training at home. If something is missing or wrong, tell us.',
  'medical-held.subject': 'Your medical examination will be repeated',
  'medical-held.held': 'The medical centre could not decide yet. This is not a refusal: the examination is repeated.',
  'medical-held.fit':
    'The medical centre found you fit, but the time for which that result counts has already ended. This is not a refusal: the examination is repeated.',
  'medical-held.unsaid':
    'There is no medical result yet that counts for your application. This is not a refusal: the examination is repeated.',
  'medical-held.next': 'We will make the appointment and write to you.',
  'medical-held.next-on': 'The earliest date of the next examination is {date}. We will make the appointment.',
  'refused.subject': 'A decision on your application',
  'refused.lead': 'We are sorry: your application cannot go on.',
  'refused.again': 'You may ask us to look at this again, and you may apply again.',
  'refused.failed': 'Not passed',
  'unfit.subject': 'The result of your medical examination',
  'unfit.lead':
    'The medical centre has found that you cannot take up this work now. Your application ends here. The centre will explain the result to you; we do not know the details and do not keep them.',
  'unfit.next': 'Speak with a doctor you trust. You may ask for a second examination, and you may apply again.',
  'training-invitation.subject': 'Your training before departure',
  'training-invitation.lead':
    'You are invited to the training for your work abroad. The training provider will call you with the day and the place.',
  'training-invitation.provider': 'Provider',
  'training-invitation.modules': 'Modules',
  'training-invitation.due': 'To be finished by',
  'departure-cleared.subject': 'You are cleared to depart',
  'departure-cleared.lead':
    'All requirements are met and your exit clearance is issued. Take it with you, together with your passport, visa and contract.',
  'departure-cleared.departure': 'Planned departure',
  'departure-cleared.next': 'After your arrival the labour attaché will contact you.',
  'clearance-ended.subject': 'Your exit clearance has ended',
  'clearance-ended.lead':
    'Please do not travel. A paper that your exit clearance rests on has reached its last day, so the clearance is revoked. This is not a refusal: we have what is missing renewed.',
  'clearance-ended.last-day': 'Last day of the clearance',
  'clearance-ended.next':
    'If you have already left, please tell us on which day. Otherwise we write to you when you are cleared again.',
  'case-withdrawn.subject': 'Your application is withdrawn',
  'case-withdrawn.lead':
    'Your application is withdrawn. What was arranged for you is being cancelled. You owe nothing for it.',
  'case-withdrawn.next': 'You may apply again at any time.',
  'case-closed.subject': 'Your case is closed',
  'case-closed.lead':
    'Your case is closed. Rights from your work abroad, such as a refund of contributions, stay open, and we will remind you of their dates.',
  'condolence.subject': 'A letter from the Labour Migration Service',
  'condolence.lead': 'We have learned of your loss and are deeply sorry.',
  'condolence.help':
    'We will help with the return home, and with wages, insurance and contributions that are due. This help is free of charge.',
  'condolence.next': 'We will call you. You need not do anything now.',
  'condolence.subject-officer': 'A death has been reported',
  'condolence.lead-officer':
    'The death of the worker of this case has been reported. Please reach the family, express our condolences, and arrange the return home with the employer.',
  'condolence.next-officer':
    'Wages, insurance and contributions that are due belong to the family: please see that they are claimed.',
} as const
