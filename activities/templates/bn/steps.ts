// How does Bengali put a step of a decision: its source, what went in, what came out?
import type { steps as english } from '../en/steps.js'
import type { Words } from '../catalogue.js'

export const steps: Words<typeof english> = {
  'step.source': 'উৎস: {source}',
  'step.source-secondary': 'উৎস: {source} (আইন সম্পর্কে লেখা, আইন নিজে নয়)',
  'step.not-confirmed': 'এখনও নিশ্চিত করা হয়নি *',
  'step.not-confirmed-of': '{source}; এখনও নিশ্চিত করা হয়নি *',
  'step.not-confirmed-note':
    '* এই ধাপটি এখনও কেউ আইনের সঙ্গে মিলিয়ে দেখেনি। এর ওপর নির্ভর করার আগে আপনার কেস যে অফিস দেখছে তাদের জিজ্ঞাসা করুন।',
  'source.facts-of-the-case': 'এই কেসের তথ্য',
  'source.arithmetic': 'গাণিতিক হিসাব',
  'source.service-default': 'এই সেবার নিজস্ব মান, কোনো কর্তৃপক্ষ নির্ধারণ করেনি',
  'source.supplied': 'কেস যে অফিস দেখছে তাদের দেওয়া সংখ্যা',
  'source.institution-asked': 'যে প্রতিষ্ঠানের কাছে মেয়াদ জানতে চাওয়া হয়েছিল',
  'step.from': 'যা থেকে: {inputs}',
  'step.input': '{name} = {value}',
  'step.result': 'ফল: {result}',
  'step.named-value': '{name} {value}',
  'step.period': '{from} থেকে {to}',
  'step.no-time': 'কোনো সময় নেই',
  'step.stretch': '{what}, {from} থেকে {to}',
  'step.days': '{count, plural, other {{from} থেকে {to}: # দিন}}',
  'join.words': ', ',
  'join.clauses': '; ',
}
