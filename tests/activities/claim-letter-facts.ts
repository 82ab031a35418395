// What is told in the letters of a benefit claim under test?
import type { Facts } from '../../domain/explained.js'

const state = {
  country: 'ES',
  periods: '240',
  entitlement: 'own',
  ratio: '240/360',
  proRata: '1000.00',
  independent: '800.00',
  supplement: '0.00',
  payable: '1000.00',
  basis: 'pro-rata',
}

export const claimLetterFacts: { [notice: string]: Facts } = {
  'claim-opened': { instrument: 'eu-883-2004', branch: 'old-age', contingency: '2026-03-01', countries: ['ES', 'FR'] },
  'claim-computed': {
    instrument: 'eu-883-2004',
    branch: 'old-age',
    contingency: '2026-03-01',
    edition: 2,
    unit: 'month',
    totalPeriods: '360',
    states: [state],
    totals: [{ currency: 'EUR', amount: '1000.00' }],
    without: ['LU'],
    advice: false,
    steps: [
      {
        rule: 'pro-rata',
        source: 'Regulation (EC) 883/2004, article 52(1)(b)',
        verified: true,
        text: 'ES: EUR 1500.00 × 240/360 = EUR 1000.00',
        inputs: [{ country: 'ES' }],
        result: '1000.00',
      },
    ],
  },
  'claim-summary': {
    states: [
      {
        country: 'ES',
        institution: 'es-inss',
        outcome: 'awarded',
        amount: '1000.00',
        currency: 'EUR',
        from: '2026-03-01',
        goneOnWithout: false,
      },
      {
        country: 'LU',
        institution: 'lu-cnap',
        outcome: null,
        amount: null,
        currency: null,
        from: null,
        goneOnWithout: true,
      },
      {
        country: 'FR',
        institution: 'fr-cnav',
        outcome: 'awarded',
        amount: '400.00',
        currency: 'EUR',
        from: null,
        goneOnWithout: true,
      },
    ],
  },
  'claim-death': { diedOn: '2026-06-01', survivors: 'CLM-7K3M-9Q2T-A' },
  'claim-ended': { how: 'completed', reason: 'closing-time-over', without: [] },
}
