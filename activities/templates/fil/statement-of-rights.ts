// What does the statement of social-security rights say, in Filipino?
import type { statementOfRights as english } from '../en/statement-of-rights.js'
import type { Words } from '../catalogue.js'

export const statementOfRights: Words<typeof english> = {
  'statement-of-rights.title': 'Pahayag ng mga Karapatan',
  'statement-of-rights.subtitle': 'Social security mula sa trabaho sa {country}',
  'statement-of-rights.stay': 'Pananatili at seguro',
  'statement-of-rights.country': 'Bansa',
  'statement-of-rights.arrived-on': 'Dumating noong',
  'statement-of-rights.left-on': 'Umalis noong',
  'statement-of-rights.months-on-site': 'Mga buwan sa lugar ng trabaho',
  'statement-of-rights.months-insured': 'Mga buwang nakaseguro',
  'statement-of-rights.months-as-expected': '{months} (gaya ng inaasahan: hindi kayo sakop ng iskema sa ibang bansa)',
  'statement-of-rights.months-differ': '{months} (iba sa pananatili; nililinaw pa)',
  'statement-of-rights.contributions-paid': 'Mga kontribusyong ibinayad',
  'statement-of-rights.claims': 'Ang maaari ninyong habulin',
  'statement-of-rights.nothing-notified': 'Walang iniulat na panahong nakaseguro: walang kontribusyong isasauli.',
  'statement-of-rights.no-refund':
    'Walang karapatan sa pagsasauli ng mga kontribusyon. Mananatili sa rekord ang mga panahong nakaseguro at maaaring bilangin para sa pensiyon.',
  'statement-of-rights.refund-right': 'Karapatan sa pagsasauli',
  'statement-of-rights.refund-yes': 'Oo: {basis}',
  'statement-of-rights.interest': 'Interes',
  'statement-of-rights.interest-unknown': 'hindi alam: idaragdag ng institusyon kapag nagbayad ito',
  'statement-of-rights.right': 'Karapatan',
  'statement-of-rights.amount': 'Halaga',
  'statement-of-rights.until-when': 'Hanggang kailan',
  'statement-of-rights.refund': 'Pagsasauli ng mga kontribusyon',
  'statement-of-rights.last-day': 'Huling araw {day}; pagkatapos ay matatapos ang karapatan',
  'statement-of-rights.guarantee': 'Garantiya sa pag-alis',
  'statement-of-rights.return-cost': 'Seguro sa gastos ng pag-uwi',
  'statement-of-rights.ask-insurer': 'Hindi kinuwenta rito: magtanong sa kompanya ng seguro',
  'statement-of-rights.before-dormant':
    'Bago ang {day}; pagkatapos ay mapupunta ito sa pondo ng perang hindi nahabol, na nagbabayad lamang kapag may aplikasyon',
  'statement-of-rights.amount-unknown': 'Hindi alam',
  'statement-of-rights.total': 'Kabuuang alam ngayon',
  'statement-of-rights.explanation': 'Paano nabuo ang mga bilang na ito',
  'statement-of-rights.explained':
    'Sinasabi ng bawat hakbang ang tuntunin, kung ano ang ipinasok, kung ano ang lumabas, at kung saan nakasulat ang tuntunin kapag may nakakumpirma na nito.',
  'statement-of-rights.step': '{number, number}. {rule}',
  'no-guarantee.departure-guarantee-not-yet-earned': 'Wala: hindi sapat ang tagal sa employer',
  'no-guarantee.departure-guarantee-lost-by-desertion':
    'Wala: mapupunta ito sa employer kapag umalis nang walang paalam ang manggagawa',
}
