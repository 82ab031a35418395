// What do the letters about an agency's licence say, in Filipino?
import type { licenceLetters as english } from '../en/licence-letters.js'
import type { Words } from '../catalogue.js'

export const licenceLetters: Words<typeof english> = {
  'agency-application-received.subject': 'Nasa amin na ang inyong aplikasyon para sa lisensya',
  'agency-application-received.lead':
    'Natanggap namin ang inyong aplikasyon para sa lisensya bilang ahensiya ng recruitment. Nasa ibaba ang numero nito: banggitin po ito tuwing susulat kayo.',
  'agency-application-received.next':
    'Titingnan muna namin ang inyong mga katibayan, saka kami bibisita sa inyong opisina. Susulatan namin kayo bago ang bawat hakbang.',
  'agency-refused.subject': 'Pasya sa inyong aplikasyon',
  'agency-refused.lead':
    'Hindi maibibigay ang lisensya. Maaari kayong mag-apply muli kapag natugunan na ang mga kondisyon sa ibaba.',
  'agency-refused.failed': 'Hindi natugunan',
  'licence-conditions.subject': 'Ang hinihingi ng inyong lisensya',
  'licence-conditions.lead':
    'Maayos ang inyong aplikasyon. Ibibigay ang lisensya kapag pumasok na ang bayad at ang deposito.',
  'licence-conditions.fee': 'Bayad sa pagpaparehistro',
  'licence-conditions.tier': 'Antas ng deposito',
  'licence-conditions.cash': 'Deposito sa salapi',
  'licence-conditions.guarantee': 'Garantiya ng bangko',
  'licence-granted.subject': 'Ang inyong lisensya: {kind}',
  'licence-granted.lead':
    'Ibinigay ang inyong lisensya para sa mga araw sa ibaba. Ang papel ay inilalabas na may numerong maaaring suriin.',
  'licence-granted.kind': 'Lisensya',
  'licence-renewal-due.subject': 'Dapat nang i-renew ang inyong lisensya',
  'licence-renewal-due.subject-waived': 'Kusang mare-renew ang inyong lisensya',
  'licence-renewal-due.lead':
    'Magtatapos ang inyong lisensya sa araw sa ibaba. Mag-apply para sa renewal bago ang araw na iyon.',
  'licence-renewal-due.lead-waived':
    'Nakamit ninyo na hindi na kailangang mag-apply para sa renewal. Hindi na ninyo kailangang mag-apply.',
  'licence-renewal-due.ends-on': 'Magtatapos sa',
  'licence-renewal-due.next': 'Kung walang aplikasyon, maaalis kayo sa pampublikong listahan sa araw na iyon.',
  'licence-ended.subject': 'Natapos na ang inyong lisensya',
  'licence-ended.lead':
    'Hindi na kayo maaaring kumuha ng mga manggagawa. Mananatiling utang ang utang ninyo sa mga manggagawa; isasauli ang natitira sa inyong deposito pagkatapos ng panahon para sa mga nahuling paghahabol.',
  'licence-ended.how': 'Paano ito natapos',
  'agency-suspended.subject': 'Suspendido na agad ang lisensya',
  'agency-suspended.lead':
    'Walang manggagawang mabibigyan ng clearance at walang job order na mabubuksan hanggang alisin ang suspensiyon. Sasabihan ang mga manggagawa at mga employer ng mga bukas na kaso.',
  'agency-suspended.causes': 'Mga sanhi',
  'agency-suspension-lifted.subject': 'Inalis na ang suspensiyon',
  'agency-suspension-lifted.lead': 'May bisa muli ang lisensya. Magpapatuloy ang mga kasong nabinbin.',
  'incentive-granted.subject': 'Nakamit ninyo ito: {incentive}',
  'incentive-granted.lead':
    'Natutugunan ng inyong rekord ang tuntunin sa ibaba. Salamat sa patas na pagtrato sa mga manggagawa.',
  'incentive-granted.incentive': 'Insentibo',
}
