// What does a statement of rights say of the move, in Filipino: periods by kind, whose law, health care, refund or keep?
import type { moving as english } from '../en/moving.js'
import type { Words } from '../catalogue.js'

export const moving: Words<typeof english> = {
  'moving.version': 'Mga panahon ayon sa iniulat, bersyon {version, number}.',
  'moving.period': 'Panahon',
  'moving.kind': 'Uri',
  'moving.contributions': 'Mga kontribusyon',
  'moving.from': 'Mula',
  'moving.to': 'Hanggang',
  'moving.open': 'bukas',
  'moving.law': 'Batas',
  'moving.whose-law': 'Kaninong batas ang umiral',
  'moving.health-care': 'Pangangalagang pangkalusugan',
  'moving.paid-by': 'Binayaran ng',
  'moving.nobody': '{count, plural, other {WALA KAMING ALAM (# araw)}}',
  'moving.no-gap': 'Walang araw na walang saklaw.',
  'moving.gaps':
    '{count, plural, other {Sa # araw, walang alam na nagbabayad ng pangangalagang pangkalusugan. Kung may ginastos kayo noon, sabihin sa amin.}}',
  'moving.options': 'Isauli o panatilihin',
  'moving.claim': 'Habulin ang isasauli',
  'moving.keep': 'Panatilihin ang mga panahon',
  'moving.you-get': 'Makukuha ninyo',
  'moving.and-interest': '{amount} at interes na hindi alam',
  'moving.you-lose': 'Mawawala sa inyo',
  'moving.months-lost': '{count, plural, other {# buwan ng seguro, hindi na maibabalik}}',
  'moving.nothing-lost': 'Wala: sapat na ang mga buwan para sa pensiyon doon',
  'moving.months-missing': '{count, plural, other {Ang isasauli; kailangan pa ng # buwan para sa pensiyon doon}}',
  'moving.months-missing-unknown': 'Ang isasauli; hindi alam kung ilang buwan ang kailangan para sa pensiyon doon',
  'moving.until': 'Hanggang',
  'moving.no-last-day': 'walang huling araw',
  'moving.advice': 'Payo: {advice}.',
  'moving.advice-because': 'Payo: {advice}. Dahil: {reasons}.',
  'moving.your-choice': 'Nasa inyo ang pagpili: walang isasampa nang hindi ninyo sinasabi.',
  'period.in-year': '{amount} noong {year}',
}
