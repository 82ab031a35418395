// What must be said with an action that is not a task, and with a fact told by others? One list of forms over all durable things.
import type { z } from 'zod'
import { agencyForms } from './actions/agency.js'
import { banForms } from './actions/bans.js'
import { caseActions, caseNews } from './actions/case.js'
import { claimForms } from './actions/claim.js'
import { documentActions } from './actions/documents.js'
import { feeActions } from './actions/fees.js'
import { holdNews } from './actions/holds.js'
import { jobOrderActionForms, jobOrderNews } from './actions/job-order.js'
import { noticeActions, noticeNews } from './actions/notices.js'
import { rightsActions, rightsNews } from './actions/rights.js'

/** Action names are unique over all durable things. */
const actionForms: { readonly [action: string]: z.ZodType } = {
  ...caseActions,
  ...documentActions,
  ...noticeActions,
  ...feeActions,
  ...agencyForms,
  ...jobOrderActionForms,
  ...banForms,
  ...claimForms,
  ...rightsActions,
}

const factForms: { readonly [fact: string]: z.ZodType } = {
  ...caseNews,
  ...holdNews,
  ...jobOrderNews,
  ...noticeNews,
  ...rightsNews,
}

/** The forms of actions by name. */
export const actionForm = (action: string): z.ZodType | undefined =>
  Object.hasOwn(actionForms, action) ? actionForms[action] : undefined

/** The forms of reported facts by name. */
export const factForm = (fact: string): z.ZodType | undefined =>
  Object.hasOwn(factForms, fact) ? factForms[fact] : undefined
