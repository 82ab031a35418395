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
  'paper-ready.named': '{title}, numero {number}',
  'paper-ready.how':
    'Hindi ipinapadala ang papel sa email o SMS dahil may personal na datos ito. Ibigay sa opisinang humahawak ng inyong kaso ang numero ng papel o ng kaso: mabubuksan nila ang papel para sa inyo. Masusuri ng kahit sino ang papel sa code na nakalimbag dito.',
  'paper-ready.ask': 'Hingin ang papel sa opisinang humahawak ng inyong kaso.',
  'calendar.claim-by': 'Huling araw para habulin ang isasauli sa inyo',
  'calendar.refund-claim': 'Huling araw para habulin ang isasauli sa inyo',
  'calendar.follow-up': 'Tawag tungkol sa inyong pagbabalik',
  'calendar.medical-examination': 'Medikal na eksaminasyon: pinakamaagang petsa',
  'calendar.other': 'Huling araw: {task}',
}
