// What do the papers of an agency say, in Filipino: licence, label, tax benefit, deposit, inspection?
import type { agencyPapers as english } from '../en/agency-papers.js'
import type { Words } from '../catalogue.js'

export const agencyPapers: Words<typeof english> = {
  'agency-licence.title': 'Lisensya ng Ahensiya ng Recruitment',
  'agency-licence.intro':
    'Ang ahensiyang pinangalanan dito ay maaaring kumuha ng mga manggagawa para sa trabaho sa ibang bansa, ayon sa batas ng bansa nito at sa mga kondisyon ng lisensyang ito.',
  'agency-licence.licence': 'Lisensya',
  'agency-licence.kind': 'Uri',
  'agency-licence.from': 'Mula',
  'agency-licence.until': 'Hanggang',
  'agency-licence.public-list':
    'Makikita sa pampublikong listahan ng mga ahensiya kung ang lisensyang ito ay may bisa, suspendido o kanselado. Walang utang ang mga manggagawa sa ahensiya na hindi pinapayagan ng mga tuntunin ng kanilang koridor.',
  'label-certificate.title': 'Tatak ng Mapagkakatiwalaang Ahensiya',
  'label-certificate.intro':
    'Ang ahensiyang pinangalanan dito ay nagkamit ng lugar sa pampublikong listahan ng mga mapagkakatiwalaang ahensiya. Ang rekord na batayan nito ay bukas sa sinumang magtatanong.',
  'tax-benefit-certificate.title': 'Sertipiko para sa Benepisyo sa Buwis',
  'tax-benefit-certificate.intro':
    'Ang ahensiyang pinangalanan dito ay tumutupad sa mga kondisyon ng benepisyo sa buwis para sa mga ahensiya ng recruitment. Ang sertipikong ito ay para sa awtoridad sa buwis, na siyang magpapasya sa benepisyo.',
  'agency-certificate.granted': 'Ibinigay',
  'agency-certificate.rule': 'Tuntunin',
  'agency-certificate.from': 'Mula',
  'agency-certificate.until': 'Hanggang',
  'deposit-receipt.title': 'Pahayag ng Deposito',
  'deposit-receipt.deposit': 'Deposito',
  'deposit-receipt.required': 'Kinakailangan',
  'deposit-receipt.balance': 'Balanse',
  'deposit-receipt.earmarked': 'Bahagi nito na nakalaan sa mga pagsasauli',
  'deposit-receipt.entries': 'Mga huling tala',
  'deposit-receipt.entry': 'Tala',
  'deposit-receipt.day': 'Araw',
  'deposit-receipt.kind': 'Uri',
  'deposit-receipt.for': 'Para sa',
  'deposit-receipt.amount': 'Halaga',
  'inspection-notice.title': 'Abiso ng Inspeksiyon',
  'inspection-notice.intro':
    'Sinisiyasat ng may dala ng abisong ito ang opisina at mga libro ng kuwenta ng ahensiyang pinangalanan dito. Dapat ipakita ng ahensiya ang mga file nito tungkol sa mga manggagawa, resibo at kontrata.',
  'inspection-notice.agency': 'Ahensiya',
  'inspection-notice.inspection': 'Inspeksiyon',
  'inspection-notice.number': 'Numero',
  'inspection-notice.reason': 'Dahilan',
  'inspection-notice.due': 'Gagawin hanggang',
}
