// What does the paper on the recognition of a qualification say, in Bengali?
import type { recognitionDecision as english } from '../en/recognition-decision.js'
import type { Words } from '../catalogue.js'

export const recognitionDecision: Words<typeof english> = {
  'recognition-decision.title': 'যোগ্যতার স্বীকৃতির সিদ্ধান্ত',
  'recognition-decision.subtitle': 'দেশ: {country}',
  'recognition-decision.intro':
    'এখানে নাম থাকা কর্তৃপক্ষ কী সিদ্ধান্ত নিয়েছে, এই কাগজ আপনাকে তা জানায়। কর্তৃপক্ষের চিঠিটিই আসল সিদ্ধান্ত।',
  'recognition-decision.decision': 'সিদ্ধান্ত',
  'recognition-decision.authority': 'কর্তৃপক্ষ',
  'recognition-decision.qualification': 'যোগ্যতা',
  'recognition-decision.reference': 'যে পেশার সঙ্গে তুলনা (ISCO-08)',
  'recognition-decision.applied-on': 'আবেদনের তারিখ',
  'recognition-decision.decided-on': 'সিদ্ধান্তের তারিখ',
  'recognition-decision.outcome': 'ফলাফল',
  'recognition-decision.full':
    'যোগ্যতাটি পুরোপুরি স্বীকৃত। আপনার আলাদা অনুমতি বা ভাষা পরীক্ষাও লাগবে কি না, এতে তা ঠিক হয় না।',
  'recognition-decision.partial': 'যোগ্যতাটি আংশিক স্বীকৃত। এখানে লেখা পার্থক্যগুলো পূরণ হলে এটি পুরোপুরি স্বীকৃত হবে।',
  'recognition-decision.refused': 'যোগ্যতাটি স্বীকৃত নয়।',
  'recognition-decision.differences': 'যেসব পার্থক্য পাওয়া গেছে',
  'recognition-decision.missing': 'যা নেই বা আলাদা:',
  'recognition-decision.differences-not-stated': 'পার্থক্যগুলো এখানে লেখা নেই। সেগুলো কর্তৃপক্ষের চিঠিতে আছে।',
  'recognition-decision.measures': 'কীভাবে পূরণ করবেন',
  'recognition-decision.measure': 'ব্যবস্থা',
  'recognition-decision.length': 'সময়',
  'recognition-decision.by': 'যে দিনের মধ্যে করতে হবে',
  'recognition-decision.choose-one': 'এগুলোর একটিই যথেষ্ট। কোনটি, তা আপনি ঠিক করবেন।',
  'recognition-decision.measures-not-stated': 'আপনার জন্য কোন কোন ব্যবস্থা আছে, এখানে তা জানা নেই। কর্তৃপক্ষকে জিজ্ঞাসা করুন।',
  'recognition-decision.appeal': 'আপনি একমত না হলে',
  'recognition-decision.appeal-by': 'আপনি {day} পর্যন্ত আপিল করতে পারেন, এখানে: {authority}।',
  'recognition-decision.appeal-unknown':
    'কত দিন পর্যন্ত আপিল করা যায়, এখানে তা জানা নেই। কর্তৃপক্ষের চিঠিতে আছে। দেরি করবেন না: সময় কম হতে পারে।',
  'recognition-outcome.full': 'পুরোপুরি স্বীকৃত',
  'recognition-outcome.partial': 'আংশিক স্বীকৃত',
  'recognition-outcome.refused': 'স্বীকৃত নয়',
  'recognition-measure.adaptation-course': 'ঘাটতি পূরণের কোর্স',
  'recognition-measure.knowledge-test': 'জ্ঞান পরীক্ষা',
  'recognition-measure.aptitude-test': 'উপযুক্ততা পরীক্ষা',
  'recognition-measure.language-examination': 'ভাষা পরীক্ষা',
  'recognition-measure.supervised-practice': 'তত্ত্বাবধানে কাজের অনুশীলন',
}
