// Which parts does the statement of an agency's deposit have?
import { civilDate } from '../../../domain/calendar.js'
import type { AgencyDocumentFacts } from '../../../domain/agency/agency-documents.js'
import type { AgencyPaperTemplate } from '../language.js'
import { agencyHolder } from './agency-holder.js'
import { heading } from './paper-words.js'

export const depositReceipt: AgencyPaperTemplate<AgencyDocumentFacts['deposit-receipt']> = (deposit, context) => {
  const { say } = context
  const amount = (minor: number) => say.money(minor, deposit.currency)
  const columns = ['entry', 'day', 'kind', 'for', 'amount'] as const
  return {
    title: say('deposit-receipt.title'),
    subtitle: context.holder,
    parts: [
      heading(say('holder.heading')),
      agencyHolder(context),
      heading(say('deposit-receipt.deposit')),
      {
        part: 'fields',
        rows: [
          [say('deposit-receipt.required'), amount(deposit.requiredMinor)],
          [say('deposit-receipt.balance'), amount(deposit.balanceMinor)],
          [say('deposit-receipt.earmarked'), amount(deposit.heldMinor)],
        ],
      },
      heading(say('deposit-receipt.entries')),
      {
        part: 'table',
        head: columns.map((column) => say(`deposit-receipt.${column}`)),
        shares: [0.12, 0.2, 0.2, 0.26, 0.22],
        rows: deposit.entries.map((entry) => [
          entry.id,
          say.day(civilDate(entry.at, context.country.zone)),
          say.label('deposit-entry', entry.kind),
          entry.reference,
          amount(entry.amountMinor),
        ]),
        numbersFrom: 4,
      },
    ],
  }
}
