// How does German name the rules behind decisions that letters explain?
import type { ruleTerms as english } from '../en/rule-terms.js'
import type { Words } from '../catalogue.js'

export const ruleTerms: Words<typeof english> = {
  'rule.worker-does-not-pay': 'die Arbeitskraft zahlt nicht',
  'rule.worker-pays-at-most': 'die Arbeitskraft zahlt höchstens',
  'rule.cost-never-legitimate': 'Kosten nie zulässig',
  'rule.deposit-cash': 'Kaution in bar',
  'rule.deposit-guarantee': 'Kaution als Bürgschaft',
  'rule.deposit-top-up': 'Auffüllen der Kaution',
  'rule.deposit-tier-lowered': 'Stufe der Kaution gesenkt',
  'rule.deposit-final-return': 'letzte Rückgabe der Kaution',
  'rule.deposit-carried-forward': 'Kaution übertragen',
  'rule.deposit-release': 'Freigabe der Kaution',
  'rule.periods-converted': 'Zeiten umgerechnet',
  'rule.dated-periods-counted': 'Zeiten mit Datum gezählt',
  'rule.periods-before-contingency': 'Zeiten vor dem Versicherungsfall',
  'rule.overlaps-resolved': 'Überschneidungen aufgelöst',
  'rule.voluntary-displaced': 'freiwillige Zeiten verdrängt',
  'rule.aggregation': 'Zusammenrechnung',
  'rule.short-period': 'kurze Zeit',
  'rule.exclusive-last-state': 'letzter Staat allein',
  'rule.ratio': 'Anteil',
  'rule.maximum-duration': 'Höchstdauer',
  'rule.pro-rata': 'anteiliger Betrag',
  'rule.different-dates': 'verschiedene Tage',
  'rule.amount-due': 'zustehender Betrag',
  'rule.supplement': 'Zuschlag',
  'rule.rounding': 'Rundung',
  'rule.total': 'Summe',
  'rule.undecided-overlap': 'nicht entschiedene Überschneidung',
  'rule.days-without-week': 'Tage ohne Angabe der Woche',
}
