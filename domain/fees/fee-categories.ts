// Which kinds of cost are there, and to which class of the ILO definition does each belong?
import type { RuleRefusal } from '../acts.js'

/**
 * Classes of the ILO definition of recruitment fees and related costs (2019, WCMS_743685): fees, seven kinds of related
 * costs, and costs that are never legitimate, whoever asks for them. UNVERIFIED: the words of the last class.
 */
export const feeClasses = [
  'recruitment-fee',
  'medical',
  'insurance',
  'skills-test',
  'training',
  'equipment',
  'travel-and-lodging',
  'administrative',
  'illegitimate',
] as const
export type FeeClass = (typeof feeClasses)[number]

/** Costs by class, as corridors name them. A class may be named itself when nothing closer fits. */
const categories: Readonly<Record<FeeClass, readonly string[]>> = {
  'recruitment-fee': ['recruitment-service', 'placement-fee', 'agency-service', 'service-charge'],
  medical: ['medical-examination', 'vaccination'],
  insurance: [
    'return-cost-insurance',
    'departure-guarantee-insurance',
    'wage-guarantee-insurance',
    'accident-insurance',
    'health-insurance',
    'life-insurance',
    'compulsory-insurance',
    'welfare-fund-membership',
  ],
  'skills-test': ['language-test', 'skills-test-fee', 'trade-test', 'qualification-recognition'],
  training: ['preliminary-training', 'language-course', 'orientation', 'pre-departure-orientation'],
  equipment: ['tools', 'work-clothing', 'safety-equipment'],
  'travel-and-lodging': ['travel', 'airfare', 'travel-to-korea', 'return-travel', 'lodging'],
  administrative: [
    'passport',
    'visa',
    'work-permit',
    'residence-permit',
    'police-clearance',
    'document-authentication',
    'contract-attestation',
    'registration',
    'exit-clearance',
  ],
  illegitimate: ['bribe', 'extortion', 'kickback', 'bond', 'collateral'],
}

const classes: ReadonlyMap<string, FeeClass> = new Map(
  feeClasses.flatMap((feeClass) =>
    [feeClass, ...categories[feeClass]].map((category) => [category, feeClass] as const),
  ),
)

/** The class of a cost category; undefined when nobody has placed it yet. */
export const feeClassOf = (category: string): FeeClass | undefined => classes.get(category)

/** Every category that a cost may be entered under. */
export const feeCategories: readonly string[] = [...classes.keys()]

/** Why a cost cannot be entered under this category; undefined when it can. */
export function refuseCategory(category: string): RuleRefusal | undefined {
  if (feeClassOf(category)) return undefined
  return {
    rule: 'fee-category-known',
    message: `expected a category of ${feeCategories.join(', ')}, got another; take the closest one`,
  }
}

/** Who can have paid a cost. */
export const feePayers = ['worker', 'employer', 'agency', 'state'] as const

/** How a payment is proven. Cash leaves a receipt at most; the others go through a bank. */
export const feeEvidence = ['receipt', 'cheque', 'draft', 'pay-order', 'bank-transfer', 'statement'] as const
