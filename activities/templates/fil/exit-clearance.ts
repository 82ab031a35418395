// What does the exit clearance say, in Filipino?
import type { exitClearance as english } from '../en/exit-clearance.js'
import type { Words } from '../catalogue.js'

export const exitClearance: Words<typeof english> = {
  'exit-clearance.title': 'Clearance sa Pag-alis',
  'exit-clearance.cleared':
    'Ang taong pinangalanan dito ay pinapayagang umalis sa {origin} para magtrabaho sa {destination}. Natugunan ang bawat kailangan sa ibaba noong araw ng paglalabas.',
  'exit-clearance.work': 'Trabaho sa ibang bansa',
  'exit-clearance.departure': 'Planong pag-alis',
  'exit-clearance.requirements': 'Mga kailangan',
  'exit-clearance.requirement': 'Kailangan',
  'exit-clearance.met': 'Natugunan',
  'exit-clearance.valid-until': 'May bisa hanggang',
  'exit-clearance.visa': 'Visa',
  'exit-clearance.medical': 'Medikal na eksaminasyon',
  'exit-clearance.passport': 'Pasaporte',
  'exit-clearance.insurance': 'Seguro',
  'exit-clearance.contract': 'Beripikadong kontrata',
  'exit-clearance.orientation': 'Oryentasyon bago umalis',
  'exit-clearance.training': 'Sertipiko ng pagsasanay',
}
