// The command about refunds of contributions: refund. It needs no server.
import type { Command } from 'commander'
import type { SchemeRefund } from '../../domain/refund-schemes.js'
import { dayOf, define, whatFiles } from './define.js'
import { readJsonForm, type Io } from './io.js'
import type { Shown } from './print.js'

/** Adds `refund`. */
export function addRefundCommand(program: Command, io: Io): void {
  define(program, io, {
    usage: 'refund <file>',
    summary:
      'Compute what a scheme pays back to somebody who leaves: JP-EPI, JP-NP or KR-NPS, with every step and its source',
    examples: ['refund docs/examples/refund-japan.json --on 2024-06-01', 'refund - --json < contributions.json'],
    options: (command) =>
      command
        .option('--on <date>', 'by the figures in force on this day (default: today)')
        .addHelpText('after', whatFiles),
    run: async ({ args: [file = ''], options }) => {
      const { computeRefund } = await import('../refunds.js')
      const value = computeRefund(await readJsonForm(io, file, 'the refund'), dayOf(options))
      return { value, shown: () => shownRefund(value) }
    },
  })
}

function shownRefund({ entitled, amount, tax, net, currency, deadline, explanation }: SchemeRefund): Shown {
  return [
    headline({ entitled, sum: `${currency} ${net}`, results: explanation.map(({ result }) => result) }),
    {
      head: ['amount', 'tax', 'net', 'currency', 'claim by'],
      rows: [[amount, tax, net, currency, deadline ?? 'not known: when did the person leave?']],
    },
    ...explanation.map(({ rule, text, source }) => `${text} [${rule}: ${source}]`),
  ]
}

/** No promise where the last day has passed, and none without a doubt where nobody looked at the right. */
function headline({ entitled, sum, results }: { entitled: boolean; sum: string; results: string[] }): string {
  if (!entitled) return 'nothing comes back'
  if (results.includes('too-late')) return `too late: ${sum} would have come back`
  return results.includes('ground-not-looked-at')
    ? `${sum} come back, if there is a right: see below`
    : `${sum} come back`
}
