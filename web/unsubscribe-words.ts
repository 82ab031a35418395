// What does the page say on which a person stops our mails, in each written language?
import { wordReviews } from '../domain/written-languages.js'

/** All that the page says. Plain text: nothing is filled in. */
export type UnsubscribeWords = {
  direction: 'ltr' | 'rtl'
  title: string
  question: string
  stays: string
  button: string
  done: string
  back: string
  unknown: string
}

/** The source that other languages follow. */
const english: UnsubscribeWords = {
  direction: 'ltr',
  title: 'Stop mails',
  question: 'Do you want no more reminders by e-mail?',
  stays: 'We still write to you when it is about your safety, your rights or a last day.',
  button: 'Stop mails',
  done: 'Done. You get no more reminders by e-mail.',
  back: 'To get them again, tell your caseworker. Help is free of charge.',
  unknown: 'This link is not one of ours, or a part of it is missing. Nothing was changed.',
}

const words: { readonly [language: string]: UnsubscribeWords } = {
  ar: {
    direction: 'rtl',
    title: 'إيقاف رسائل البريد الإلكتروني',
    question: 'هل تريد ألا تصلك تذكيرات أخرى بالبريد الإلكتروني؟',
    stays: 'سنكتب إليك مع ذلك عندما يتعلق الأمر بسلامتك أو بحقوقك أو بآخر موعد.',
    button: 'إيقاف الرسائل',
    done: 'تم ذلك. لن تصلك تذكيرات أخرى بالبريد الإلكتروني.',
    back: 'لتصلك من جديد، يرجى إخبار مسؤول ملفك. المساعدة مجانية.',
    unknown: 'هذا الرابط ليس من روابطنا، أو ينقصه جزء. لم يتغير شيء.',
  },
  bn: {
    direction: 'ltr',
    title: 'ইমেইল বন্ধ করুন',
    question: 'আপনি কি ইমেইলে আর তাগিদ চান না?',
    stays: 'আপনার নিরাপত্তা, অধিকার বা কোনো শেষ তারিখের কথা হলে আমরা তবুও আপনাকে লিখব।',
    button: 'ইমেইল বন্ধ করুন',
    done: 'হয়ে গেছে। আপনি আর ইমেইলে তাগিদ পাবেন না।',
    back: 'আবার পেতে চাইলে আপনার কেস কর্মকর্তাকে বলুন। সাহায্যে টাকা লাগে না।',
    unknown: 'এই লিংক আমাদের নয়, বা এর একটি অংশ নেই। কিছু বদলায়নি।',
  },
  de: {
    direction: 'ltr',
    title: 'E-Mails abbestellen',
    question: 'Möchten Sie keine Erinnerungen mehr per E-Mail?',
    stays: 'Wir schreiben Ihnen weiterhin, wenn es um Ihre Sicherheit, Ihre Rechte oder einen letzten Tag geht.',
    button: 'E-Mails abbestellen',
    done: 'Erledigt. Sie bekommen keine Erinnerungen mehr per E-Mail.',
    back: 'Möchten Sie sie wieder bekommen, sagen Sie es Ihrer Sachbearbeitung. Hilfe ist kostenlos.',
    unknown: 'Dieser Link ist keiner von uns, oder ein Teil davon fehlt. Es wurde nichts geändert.',
  },
  en: english,
  fil: {
    direction: 'ltr',
    title: 'Itigil ang mga email',
    question: 'Ayaw na ba ninyong makatanggap ng mga paalala sa email?',
    stays: 'Susulat pa rin kami sa inyo kapag tungkol sa inyong kaligtasan, mga karapatan o isang huling araw.',
    button: 'Itigil ang mga email',
    done: 'Tapos na. Wala na kayong matatanggap na paalala sa email.',
    back: 'Para matanggap muli ang mga ito, sabihin sa inyong caseworker. Libre ang tulong.',
    unknown: 'Hindi sa amin ang link na ito, o kulang ang isang bahagi nito. Walang binago.',
  },
  ko: {
    direction: 'ltr',
    title: '이메일 수신 중지',
    question: '이메일 알림을 더 받지 않으시겠습니까?',
    stays: '귀하의 안전이나 권리, 마감일에 관한 것은 계속 보내 드립니다.',
    button: '이메일 수신 중지',
    done: '처리되었습니다. 이메일 알림을 더 보내지 않습니다.',
    back: '다시 받으시려면 담당자에게 말씀해 주십시오. 도움은 무료입니다.',
    unknown: '저희가 보낸 링크가 아니거나 링크의 일부가 빠졌습니다. 아무것도 바꾸지 않았습니다.',
  },
  ne: {
    direction: 'ltr',
    title: 'इमेल रोक्नुहोस्',
    question: 'के तपाईंलाई अब इमेलमा सम्झना पठाउनु पर्दैन?',
    stays: 'तपाईंको सुरक्षा, अधिकार वा अन्तिम दिनको कुरा हुँदा हामी तपाईंलाई फेरि पनि लेख्छौँ।',
    button: 'इमेल रोक्नुहोस्',
    done: 'भयो। अब तपाईंलाई इमेलमा सम्झना आउने छैन।',
    back: 'फेरि पाउन आफ्नो फाइल हेर्ने कर्मचारीलाई भन्नुहोस्। सहयोग निःशुल्क छ।',
    unknown: 'यो लिङ्क हाम्रो होइन, वा यसको एउटा भाग छुटेको छ। केही फेरिएन।',
  },
}

/** The languages in which the page can be read. */
export const unsubscribeLanguages: readonly string[] = Object.keys(words)

export type PageVersion = UnsubscribeWords & { language: string }

/**
 * The page in the language of an ISO 639 code, then in English unless somebody who grew up with that language has read
 * the words; English alone for a language that we do not have.
 */
export function unsubscribeVersions(language: string | undefined): [PageVersion, ...PageVersion[]] {
  const source = { language: 'en', ...english }
  const own =
    language !== undefined && language !== 'en' && Object.hasOwn(words, language) ? words[language] : undefined
  if (language === undefined || !own) return [source]
  return wordReviews[language] === 'native' ? [{ language, ...own }] : [{ language, ...own }, source]
}
