// What does the advice on refund or keep say, in Filipino?
import type { refundAdvice as english } from '../en/refund-advice.js'
import type { Words } from '../catalogue.js'

export const refundAdvice: Words<typeof english> = {
  'refund-advice.title': 'Isauli o Panatilihin: Ano ang Kahulugan ng Bawat Isa sa Inyo',
  'refund-advice.subtitle': 'Mga kontribusyon sa pensiyon mula sa trabaho sa {country}',
  'refund-advice.intro':
    'Maaari ninyong kunin ngayon ang inyong mga kontribusyon, o iwan ang mga ito at panatilihin ang inyong mga panahong nakaseguro. Kapag kinuha ninyo, tuluyang matatapos ang mga panahon.',
  'refund-advice.no-refund':
    'Walang karapatan sa pagsasauli ng mga kontribusyon. Mananatili sa rekord ang inyong mga panahong nakaseguro at walang kailangang gawin.',
  'refund-advice.your-periods': 'Ang inyong mga panahon',
  'refund-advice.months': 'Mga buwang nakaseguro',
  'refund-advice.left-on': 'Umalis noong',
  'refund-advice.both': 'Ang dalawang mapipili',
  'refund-advice.claim': 'Habulin ang isasauli',
  'refund-advice.keep': 'Panatilihin ang mga panahon',
  'refund-advice.you-get': 'Makukuha ninyo',
  'refund-advice.you-lose': 'Mawawala sa inyo',
  'refund-advice.until': 'Hanggang kailan',
  'refund-advice.afterwards': 'Pagkatapos',
  'refund-advice.get-amount-and-interest': '{amount} at interes, na hindi alam',
  'refund-advice.lose-months': '{count, plural, other {# buwan ng seguro, hindi na maibabalik}}',
  'refund-advice.count-totalization': 'Mga buwang idinadagdag sa inyong mga buwan sa sariling bansa',
  'refund-advice.count-totalization-unchecked':
    'Mga buwan na, sa aming nalalaman, idinadagdag sa inyong mga buwan sa sariling bansa; hindi pa nasusuri ang kasunduan',
  'refund-advice.count-abroad-only': 'Mga buwang binibilang lamang sa {country}',
  'refund-advice.count-abroad-only-unchecked':
    'Mga buwan na, sa aming nalalaman, binibilang lamang sa {country}; hindi pa nasusuri ang kasunduan',
  'refund-advice.count-unknown': 'Mga buwan sa {country}; hindi alam kung binibilang ang mga ito sa sariling bansa',
  'refund-advice.lose-nothing-enough': 'Wala: sapat na ang inyong mga buwan para sa pensiyon sa {country}',
  'refund-advice.lose-nothing-yet':
    '{count, plural, other {Wala hanggang sa huling araw; kailangan pa ng # buwan para sa pensiyon sa {country}}}',
  'refund-advice.lose-nothing-unknown':
    'Wala hanggang sa huling araw; hindi alam kung ilang buwan ang kailangan para sa pensiyon sa {country}',
  'refund-advice.after-claim': 'Hindi na ito mababawi',
  'refund-advice.after-keep':
    'Maaari pa ninyong habulin ang isasauli hanggang sa huling araw nito; pagkatapos noon, ang mga panahon na lamang ang natitira',
  'refund-advice.advice': 'Ang aming payo',
  'refund-advice.advice-keep': 'Panatilihin ang mga panahon.',
  'refund-advice.advice-claim': 'Habulin ang isasauli.',
  'refund-advice.advice-compare': 'Maghintay muna bago pumili: may mahalagang bagay na hindi pa nasusuri.',
  'refund-advice.advice-unknown': 'Maghintay muna bago pumili: may mahalagang bagay na hindi alam.',
  'refund-advice.because': 'Dahil:',
  'refund-advice.ask': 'Itanong muna ito sa {organisation}:',
  'refund-advice.last-day': 'Huling araw {day}, pagkatapos ay matatapos ang karapatan sa pagsasauli',
  'refund-advice.steps': 'Paano ito nabuo',
  'refund-advice.choice': 'Nasa inyo ang pagpili. Walang isasampa nang hindi ninyo sinasabi.',
  'refund-reason.nothing-to-claim': 'walang karapatan sa pagsasauli',
  'refund-reason.pension-right-already-earned':
    'sapat na ang inyong mga buwan para sa pensiyon sa bansang pinagtrabahuhan',
  'refund-reason.periods-add-up-at-home': 'idinadagdag ang mga buwan sa inyong mga buwan sa sariling bansa',
  'refund-reason.agreement-not-verified': 'hindi pa nasusuri ang kasunduan ng dalawang bansa',
  'refund-reason.periods-do-not-add-up-at-home':
    'hindi idinadagdag ang mga buwan sa inyong mga buwan sa sariling bansa',
  'refund-reason.fewer-months-than-a-pension-needs':
    'kulang ang inyong mga buwan para sa pensiyon sa bansang pinagtrabahuhan',
  'refund-reason.qualifying-period-not-known':
    'hindi alam kung ilang buwan ang kailangan para sa pensiyon sa bansang pinagtrabahuhan',
  'refund-reason.qualifying-period-not-verified':
    'hindi pa nasusuri kung ilang buwan ang kailangan para sa pensiyon sa bansang pinagtrabahuhan',
  'refund-reason.agreement-not-known': 'hindi alam kung may kasunduan ang dalawang bansa',
  'refund-question.agreement-with-origin':
    'May kasunduan ba sa pensiyon ang dalawang bansa, at pinagsasama ba nito ang mga panahon?',
  'refund-question.terms-of-the-agreement': 'Sa ilalim ng anong mga tadhana pinagsasama ng kasunduan ang mga panahon?',
  'refund-question.qualifying-period': 'Ilang buwan ang kailangan para sa pensiyon sa bansang pinagtrabahuhan?',
}
