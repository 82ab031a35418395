// What does a statement of rights say of the move, in Bengali: periods by kind, whose law, health care, refund or keep?
import type { moving as english } from '../en/moving.js'
import type { Words } from '../catalogue.js'

export const moving: Words<typeof english> = {
  'moving.version': 'জানানো মেয়াদ, সংস্করণ {version, number}।',
  'moving.period': 'মেয়াদ',
  'moving.kind': 'ধরন',
  'moving.contributions': 'চাঁদা',
  'moving.from': 'শুরু',
  'moving.to': 'শেষ',
  'moving.open': 'খোলা',
  'moving.law': 'আইন',
  'moving.whose-law': 'কোন দেশের আইন চলেছে',
  'moving.health-care': 'চিকিৎসা সেবা',
  'moving.paid-by': 'যে খরচ দেয়',
  'moving.nobody': '{count, plural, other {আমাদের জানামতে কেউ না (# দিন)}}',
  'moving.no-gap': 'কোনো দিন বীমা ছাড়া নেই।',
  'moving.gaps':
    '{count, plural, other {# দিন চিকিৎসার খরচ কে দেয় জানা ছিল না। তখন আপনার খরচ হয়ে থাকলে আমাদের জানান।}}',
  'moving.options': 'ফেরত নিন বা রাখুন',
  'moving.claim': 'টাকা ফেরত দাবি করা',
  'moving.keep': 'মেয়াদ রাখা',
  'moving.you-get': 'আপনি পাবেন',
  'moving.and-interest': '{amount} এবং সুদ, যার পরিমাণ জানা নেই',
  'moving.you-lose': 'আপনি হারাবেন',
  'moving.months-lost': '{count, plural, other {# মাসের বীমা, চিরদিনের জন্য}}',
  'moving.nothing-lost': 'কিছুই না: সেখানে পেনশনের জন্য যথেষ্ট মাস আছে',
  'moving.months-missing': '{count, plural, other {টাকা ফেরত; সেখানে পেনশনের জন্য আরও # মাস লাগে}}',
  'moving.months-missing-unknown': 'টাকা ফেরত; সেখানে পেনশনের জন্য কত মাস লাগে, জানা নেই',
  'moving.until': 'শেষ',
  'moving.no-last-day': 'শেষ দিন নেই',
  'moving.advice': 'পরামর্শ: {advice}।',
  'moving.advice-because': 'পরামর্শ: {advice}। কারণ: {reasons}।',
  'moving.your-choice': 'সিদ্ধান্ত আপনার: আপনি না বললে কিছুই জমা দেওয়া হবে না।',
  'period.in-year': '{year} সালে {amount}',
}
