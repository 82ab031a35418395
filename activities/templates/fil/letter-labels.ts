// What stands beside the facts of several letters, and on the dates that go into a calendar, in Filipino?
import type { letterLabels as english } from '../en/letter-labels.js'
import type { Words } from '../catalogue.js'

export const letterLabels: Words<typeof english> = {
  'label.agency': 'Ahensiya',
  'label.case': 'Kaso',
  'label.cost': 'Gastos',
  'label.document': 'Dokumento',
  'label.due': 'Takda',
  'label.from': 'Mula',
  'label.job-order': 'Job order',
  'label.kind': 'Uri',
  'label.last-day': 'Huling araw',
  'label.organisation': 'Organisasyon',
  'label.reason': 'Dahilan',
  'label.rule': 'Tuntunin',
  'label.task': 'Gawain',
  'label.until': 'Hanggang',
  'calendar.claim-by': 'Huling araw para habulin ang isasauli sa inyo',
  'calendar.refund-claim': 'Huling araw para habulin ang isasauli sa inyo',
  'calendar.follow-up': 'Tawag tungkol sa inyong pagbabalik',
  'calendar.medical-examination': 'Medikal na eksaminasyon: pinakamaagang petsa',
  'calendar.other': 'Huling araw: {task}',
}
