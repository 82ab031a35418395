// What does the paper on the recognition of a qualification say, in Filipino?
import type { recognitionDecision as english } from '../en/recognition-decision.js'
import type { Words } from '../catalogue.js'

export const recognitionDecision: Words<typeof english> = {
  'recognition-decision.title': 'Pasya sa Pagkilala ng Kuwalipikasyon',
  'recognition-decision.subtitle': 'Sa {country}',
  'recognition-decision.intro':
    'Sinasabi sa inyo ng papel na ito kung ano ang ipinasya ng awtoridad na pinangalanan dito. Ang sulat ng awtoridad ang mismong pasya.',
  'recognition-decision.decision': 'Pasya',
  'recognition-decision.authority': 'Awtoridad',
  'recognition-decision.qualification': 'Kuwalipikasyon',
  'recognition-decision.reference': 'Inihambing sa hanapbuhay (ISCO-08)',
  'recognition-decision.applied-on': 'Nag-apply noong',
  'recognition-decision.decided-on': 'Pinagpasyahan noong',
  'recognition-decision.outcome': 'Kinalabasan',
  'recognition-decision.full':
    'Buong kinikilala ang kuwalipikasyon. Hindi pinagpapasyahan dito kung kailangan din ninyo ng permiso o eksaminasyon sa wika.',
  'recognition-decision.partial':
    'Bahagyang kinikilala ang kuwalipikasyon. Buo itong kikilalanin kapag napunan ang mga pagkakaibang nakasaad dito.',
  'recognition-decision.refused': 'Hindi kinikilala ang kuwalipikasyon.',
  'recognition-decision.differences': 'Mga nakitang pagkakaiba',
  'recognition-decision.missing': 'Kulang o naiiba:',
  'recognition-decision.differences-not-stated':
    'Hindi nakasaad dito ang mga pagkakaiba. Nasa sulat ng awtoridad ang mga ito.',
  'recognition-decision.measures': 'Paano mapupunan ang mga ito',
  'recognition-decision.measure': 'Paraan',
  'recognition-decision.length': 'Haba',
  'recognition-decision.by': 'Gagawin hanggang',
  'recognition-decision.choose-one': 'Sapat na ang isa sa mga paraang ito. Nasa inyo ang pagpili.',
  'recognition-decision.measures-not-stated':
    'Hindi alam dito kung aling mga paraan ang bukas sa inyo. Magtanong sa awtoridad.',
  'recognition-decision.appeal': 'Kung hindi kayo sang-ayon',
  'recognition-decision.appeal-by': 'Maaari kayong umapela hanggang {day}, sa {authority}.',
  'recognition-decision.appeal-unknown':
    'Hindi alam dito kung hanggang kailan kayo maaaring umapela. Nasa sulat ito ng awtoridad. Huwag maghintay: maaaring maikli ang panahon.',
  'recognition-outcome.full': 'buong kinikilala',
  'recognition-outcome.partial': 'bahagyang kinikilala',
  'recognition-outcome.refused': 'hindi kinikilala',
  'recognition-measure.adaptation-course': 'kurso sa pag-aangkop',
  'recognition-measure.knowledge-test': 'pagsusulit sa kaalaman',
  'recognition-measure.aptitude-test': 'pagsusulit sa kakayahan',
  'recognition-measure.language-examination': 'eksaminasyon sa wika',
  'recognition-measure.supervised-practice': 'praktis na may nangangasiwa',
}
