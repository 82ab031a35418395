// What does one totalization cost, and does memory stay flat over 10,000 of them in one process?
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { addToDate } from '../domain/calendar.js'
import { TotalizationClaim } from '../domain/totalization/totalization-claim.js'
import { totalize } from '../domain/totalization.js'
import { loadRulebooks } from '../rulebook/load.js'
import { median } from './statistics.js'

const claims = 10_000
const countries = ['FR', 'ES', 'DE', 'IT', 'PL']
const periodsOfEach = 40

/** One line on time and memory: a claim of 5 states and 200 dated periods, read strictly, totalized and explained. */
export function measureTotalization(): string {
  const instrument = loadRulebooks()
    .flatMap(({ rulebook }) => (rulebook.kind === 'instrument' ? [rulebook] : []))
    .find(({ id }) => id === 'eu-883-2004')
  if (!instrument) throw new Error('expected the instrument eu-883-2004, found none')
  const content = aClaim()
  const once = () => totalize(instrument, TotalizationClaim.parse(content))
  for (let n = 0; n < claims / 10; n += 1) once()
  const before = heapKilobytes()
  const times = Array.from({ length: claims }, () => {
    const start = performance.now()
    once()
    return performance.now() - start
  })
  const grown = heapKilobytes() - before
  const ms = median(times)
  return (
    `totalize, 5 states with 200 dated periods: ${ms.toFixed(2)} ms a claim, median of ${claims} (target <= 5 ms: ${ms <= 5 ? 'ok' : 'OVER'}); ` +
    `heap ${grown >= 0 ? '+' : ''}${grown.toFixed(0)} kB after them (flat: ${grown < 1_000 ? 'ok' : 'OVER'})`
  )
}

/** Periods of 65 days, one after the other, each in the next state. */
function aClaim(): unknown {
  const states = countries.map((country, place) => ({
    country,
    currency: 'EUR',
    scheme: { daysPerWeek: 7 },
    periods: Array.from({ length: periodsOfEach }, (_, n) => {
      const from = addToDate('1980-01-03', { days: (n * countries.length + place) * 70 })
      return { kind: 'compulsory', from, to: addToDate(from, { days: 64 }) }
    }),
    qualifying: { amount: '15', unit: 'year' },
    theoretical: '1000.00',
    independent: null,
  }))
  return { instrument: 'eu-883-2004', contingency: '2024-01-01', commonUnit: 'month', states }
}

function heapKilobytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed / 1_000
}
