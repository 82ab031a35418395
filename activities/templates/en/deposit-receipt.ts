// What does the statement of an agency's deposit say, in English?
import type { AgencyDocumentFacts } from '../../../domain/agency/agency-documents.js'
import type { AgencyPaperTemplate } from '../language.js'
import { agencyHolder } from './agency-holder.js'
import { amount, country, fromCode, longDate } from './words.js'

export const depositReceipt: AgencyPaperTemplate<AgencyDocumentFacts['deposit-receipt']> = (deposit, context) => ({
  title: 'Statement of the Deposit',
  subtitle: country(context.country.country),
  parts: [
    { part: 'heading', text: 'Holder' },
    { part: 'fields', rows: agencyHolder(context) },
    { part: 'heading', text: 'Deposit' },
    {
      part: 'fields',
      rows: [
        ['Required', amount(deposit.requiredMinor, deposit.currency)],
        ['Balance', amount(deposit.balanceMinor, deposit.currency)],
        ['Of this earmarked for refunds', amount(deposit.heldMinor, deposit.currency)],
      ],
    },
    { part: 'heading', text: 'Latest entries' },
    {
      part: 'table',
      head: ['Entry', 'Day', 'Kind', 'For', 'Amount'],
      shares: [0.12, 0.2, 0.2, 0.26, 0.22],
      rows: deposit.entries.map((entry) => [
        entry.id,
        longDate(entry.at.slice(0, 10)),
        fromCode(entry.kind),
        entry.reference,
        amount(entry.amountMinor, deposit.currency),
      ]),
      numbersFrom: 4,
    },
  ],
})
