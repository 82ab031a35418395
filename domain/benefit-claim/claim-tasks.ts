// Which tasks does a benefit claim ask?
import type { TaskKind } from '../task.js'
import { claimArrears } from '../tasks/claim-arrears.js'
import { claimClarification } from '../tasks/claim-clarification.js'
import { claimContact } from '../tasks/claim-contact.js'
import { claimContactSearch } from '../tasks/claim-contact-search.js'
import { claimObstacle } from '../tasks/claim-obstacle.js'
import { claimReceipt } from '../tasks/claim-receipt.js'
import { claimReceiptOnRecord } from '../tasks/claim-receipt-on-record.js'
import { claimRejection } from '../tasks/claim-rejection.js'
import { claimSilence } from '../tasks/claim-silence.js'

export const claimTasks: readonly TaskKind[] = [
  claimClarification,
  claimRejection,
  claimSilence,
  claimObstacle,
  claimContact,
  claimContactSearch,
  claimReceipt,
  claimReceiptOnRecord,
  claimArrears,
]
