// What does the order to bring a worker home say, in Filipino?
import type { repatriationOrder as english } from '../en/repatriation-order.js'
import type { Words } from '../catalogue.js'

export const repatriationOrder: Words<typeof english> = {
  'repatriation-order.title': 'Utos ng Pagpapauwi',
  'repatriation-order.subtitle': 'Mula {from} hanggang {to}',
  'repatriation-order.order':
    'Dapat ibigay ng {organisation} ang biyahe pauwi ng taong pinangalanan dito hanggang {day}.',
  'repatriation-order.order-remains':
    'Dapat iuwi ng {organisation} ang labi at mga gamit ng taong pinangalanan dito hanggang {day}.',
  'repatriation-order.no-day':
    'Dapat ibigay agad ng {organisation} ang biyahe pauwi ng taong pinangalanan dito. Walang huling araw sa tuntunin na alam namin.',
  'repatriation-order.no-day-remains':
    'Dapat iuwi agad ng {organisation} ang labi at mga gamit ng taong pinangalanan dito. Walang huling araw sa tuntunin na alam namin.',
  'repatriation-order.person': 'Tao',
  'repatriation-order.journey': 'Biyahe',
  'repatriation-order.kind': 'Uri',
  'repatriation-order.ground': 'Batayan',
  'repatriation-order.ordered-on': 'Iniutos noong',
  'repatriation-order.from': 'Mula',
  'repatriation-order.to': 'Papunta',
  'repatriation-order.who-pays': 'Sino ang magbabayad',
  'repatriation-order.responsible': 'May pananagutan',
  'repatriation-order.as': 'Bilang',
  'repatriation-order.cost': 'Gastos',
  'repatriation-order.fallback':
    'Kung hindi maibigay ang biyahe hanggang noon, {payer} muna ang magbabayad, at sisingilin ang halaga sa {organisation}.',
  'repatriation-order.no-fallback':
    'Hindi alam kung sino muna ang magbabayad kung hindi maibigay ang biyahe hanggang noon.',
  'repatriation-order.sanction': 'Kung hindi maibigay ang biyahe hanggang noon: {sanction}.',
  'repatriation-order.worker-nothing': 'Walang babayaran ang manggagawa para sa biyaheng ito.',
  'repatriation-order.worker-later':
    'Walang maaaring singilin sa manggagawa bago ang biyahe. Pagkatapos na pagpapasyahan kung sasagutin ng manggagawa ang gastos.',
  'repatriation-order.worker-unknown':
    'Hindi alam kung sasagutin ng manggagawa ang bahagi ng gastos. Walang maaaring singilin sa manggagawa bago ito mapagpasyahan.',
  'repatriation-order.belongings':
    'Dadalhin ng manggagawa ang pasaporte, lahat ng papel at mga gamit. Mananatiling utang ang sahod na hindi pa ibinabayad.',
  'repatriation-order.rule': 'Tuntunin',
  'repatriation-order.rule-text': '{rule}: {source}',
  'repatriation-kind.voluntary': 'sa kagustuhan ng manggagawa',
  'repatriation-kind.mandatory': 'iniutos para sa kaligtasan',
  'repatriation-kind.medical': 'medikal',
  'repatriation-kind.remains': 'ng labi',
  'repatriation-ground.contract-ended': 'natapos ang kontrata',
  'repatriation-ground.dismissal': 'pagtanggal sa trabaho',
  'repatriation-ground.safety': 'kaligtasan ng manggagawa',
  'repatriation-ground.illness': 'sakit o pinsala',
  'repatriation-ground.war-or-disaster': 'digmaan, epidemya o sakuna',
  'repatriation-ground.family-emergency': 'kagipitan sa pamilya',
  'repatriation-ground.death': 'pagkamatay',
  'repatriation-ground.other': 'ibang batayan',
  'repatriation-sanction.licence-suspended': 'suspendido ang lisensya',
  'repatriation-sanction.deposit-drawn': 'kukunin sa deposito',
  'repatriation-payer.employer': 'ang employer',
  'repatriation-payer.agency': 'ang ahensiya',
  'repatriation-payer.insurer': 'ang kompanya ng seguro',
  'repatriation-payer.welfare-fund': 'ang pondong pangkagalingan',
  'repatriation-payer.state': 'ang estado',
}
