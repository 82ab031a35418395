// Which search attributes does a case carry? Codes only: search attributes are never encrypted.

/** Name → type, as registered on the server. */
export const searchAttributes = {
  CaseStage: 'Keyword',
  CaseStatus: 'Keyword',
  Corridor: 'Keyword',
  NeedsAttention: 'Bool',
} as const satisfies Record<string, 'Keyword' | 'Datetime' | 'Bool' | 'Int'>
