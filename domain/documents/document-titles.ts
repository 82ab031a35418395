// What is each kind of document called, and who reads it?
import type { DocumentKind } from '../documents.js'

/** In the words of the page on documents. */
export type DocumentTitle = { title: string; readers: string }

/** Document kind → its title and its readers. */
export const documentTitles: { readonly [Kind in DocumentKind]: DocumentTitle } = {
  'job-offer': { title: 'Job offer', readers: 'the worker' },
  'employment-contract': { title: 'Employment contract', readers: 'worker, employer, attaché' },
  'training-certificate': { title: 'Certificate of a course', readers: 'employers, offices' },
  'exit-clearance': { title: 'Exit clearance', readers: 'border officials' },
  'statement-of-rights': { title: 'Statement of rights from work abroad', readers: 'the worker' },
  'fee-disclosure': { title: 'Disclosure of fees', readers: 'the worker, before consenting' },
  'medical-referral': { title: 'Referral to a medical examination', readers: 'medical centre, worker' },
  'recognition-decision': { title: 'Decision on the recognition of a qualification', readers: 'the worker' },
  'certificate-of-coverage': { title: 'Certificate of coverage', readers: 'employer and offices abroad, the worker' },
  'statement-of-insurance-periods': { title: 'Statement of insurance periods', readers: 'the worker, institutions' },
  'totalization-calculation': {
    title: 'Calculation of a totalization',
    readers: 'the person of a claim, institutions',
  },
  'refund-advice': { title: 'Advice: claim the refund or keep the periods', readers: 'the worker' },
  'grievance-receipt': { title: 'Receipt for a complaint', readers: 'who complained' },
  'repatriation-order': { title: 'Order to bring somebody home', readers: 'whoever must provide the journey' },
  'skills-passport': { title: 'Skills passport', readers: 'employers, schools and offices at home' },
  'case-dossier': { title: 'Dossier of a case', readers: 'the auditor' },
  'agency-licence': { title: 'Licence of an agency', readers: 'workers, employers, offices' },
  'label-certificate': { title: 'Certificate of a label', readers: 'the public' },
  'tax-benefit-certificate': { title: 'Certificate of a tax benefit', readers: 'the tax authority' },
  'deposit-receipt': { title: 'Receipt for a deposit', readers: 'the agency' },
  'inspection-notice': { title: 'Notice of an inspection', readers: 'the agency' },
}
