// Which acts does the door itself carry out, so that they stand in the ledger alone and in no workflow history?

const doorsOwn: readonly string[] = [
  'start-case',
  'apply-for-licence',
  'propose-job-order',
  'declare-ban',
  'open-claim',
  'enact-rulebook',
  'read-document',
  'read-notes',
  'read-notice',
  'correct-person',
  'show-contact',
  'set-contact',
  'unsubscribe',
  'take-reply',
  'put-organisation',
  'rotate-signing-key',
  'revoke-signing-key',
  'issue-dossier',
]

/** Whether an act of the ledger is carried out by the door itself. */
export const isDoorsOwn = (action: string): boolean => doorsOwn.includes(action)
