// How does Filipino name what codes stand for: countries, payers, rights, units? Written as within a sentence.
import type { terms as english } from '../en/terms.js'
import type { Words } from '../catalogue.js'

export const terms: Words<typeof english> = {
  'country.KR': 'Republika ng Korea',
  'country.PH': 'Pilipinas',
  'payer.worker': 'kayo',
  'payer.employer': 'employer',
  'payer.agency': 'ahensiya',
  'payer.state': 'estado',
  'payer.unknown': 'hindi alam',
  'basis.nationality': 'pagkamamamayan ng manggagawa',
  'basis.visa-class': 'klase ng visa',
  'basis.agreement': 'kasunduan ng dalawang bansa',
  'basis.reciprocity': 'pantay na pagtrato ng dalawang bansa',
  'advice.compare-before-claiming':
    'Ihambing bago kayo maghabol. Sa pagsasauli, ibinabayad ngayon ang mga kontribusyon at natatapos ang mga panahong nakaseguro: hindi na mabibilang ang mga ito para sa pensiyon. Ang nagpapanatili ng mga panahon ay maaari pang maghabol hanggang sa huling araw na nakasaad dito.',
  'advice.claim-before-deadline':
    'Habulin ang garantiya sa pag-alis bago ang araw na nakasaad dito. Pagkatapos, mapupunta ang perang hindi hinabol sa pondo ng perang hindi nahabol, na nagbabayad lamang kapag may aplikasyon.',
  'advice.nothing-to-claim': 'Walang kontribusyong mahahabol at walang garantiya sa pag-alis.',
  'right.contributions': 'ang pagsasauli ng inyong mga kontribusyon',
  'right.departure-guarantee': 'ang garantiya sa pag-alis',
}
