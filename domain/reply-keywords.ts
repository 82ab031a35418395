// What does a person mean by a word sent back to us? One word a message, in seven languages, in their own letters and in Latin ones.

export type ReplyKeyword = 'yes' | 'no' | 'help' | 'stop' | 'start'

type KeywordList = {
  /** Whether someone who grew up with the language has read the list. */
  review: 'none' | 'native'
  words: { readonly [Keyword in ReplyKeyword]: readonly string[] }
}

/** The words of each language (ISO 639). A word means the same in every language: a person may write in any of them. */
export const replyKeywords: { readonly [language: string]: KeywordList } = {
  en: {
    review: 'none',
    words: {
      yes: ['yes', 'y'],
      no: ['no', 'n'],
      help: ['help', 'info'],
      stop: ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit'],
      start: ['start', 'unstop'],
    },
  },
  ne: {
    review: 'none',
    words: {
      yes: ['हो', 'हुन्छ', 'ho', 'hunchha', 'huncha'],
      no: ['होइन', 'हुँदैन', 'hoina', 'hudaina', 'hundaina'],
      help: ['मद्दत', 'सहयोग', 'maddat', 'sahayog'],
      stop: ['रोक्नुहोस्', 'रोक', 'बन्द', 'roknuhos', 'rok', 'banda'],
      start: ['सुरु', 'शुरु', 'suru'],
    },
  },
  bn: {
    review: 'none',
    words: {
      yes: ['হ্যাঁ', 'জি', 'hya', 'hyan', 'ji'],
      no: ['না', 'na'],
      help: ['সাহায্য', 'sahajjo', 'shahajjo'],
      stop: ['বন্ধ', 'থামুন', 'bondho', 'thamun'],
      start: ['শুরু', 'shuru'],
    },
  },
  fil: {
    review: 'none',
    words: {
      yes: ['oo', 'opo'],
      no: ['hindi', 'hindi po'],
      help: ['tulong'],
      stop: ['hinto', 'itigil', 'tigil'],
      start: ['simula', 'simulan'],
    },
  },
  ar: {
    review: 'none',
    words: {
      yes: ['نعم', 'naam', "na'am"],
      no: ['لا', 'la'],
      help: ['مساعدة', 'musaada', 'mosaada'],
      stop: ['توقف', 'إيقاف', 'إلغاء', 'tawaqquf', 'iqaf'],
      start: ['ابدأ', 'بدء', 'ibda'],
    },
  },
  ko: {
    review: 'none',
    words: {
      yes: ['네', '예', 'ne', 'ye'],
      no: ['아니요', '아니오', 'aniyo', 'anio'],
      help: ['도움', '도움말', 'doum'],
      stop: ['중지', '그만', '수신거부', 'jungji', 'geuman'],
      start: ['시작', 'sijak'],
    },
  },
  de: {
    review: 'none',
    words: {
      yes: ['ja'],
      no: ['nein'],
      help: ['hilfe'],
      stop: ['stopp', 'abmelden'],
      start: ['start', 'anmelden'],
    },
  },
}

const meanings: ReadonlyMap<string, ReplyKeyword> = new Map(
  Object.values(replyKeywords).flatMap(({ words }) =>
    (Object.entries(words) as [ReplyKeyword, readonly string[]][]).flatMap(([keyword, list]) =>
      list.map((word): [string, ReplyKeyword] => [plainWord(word), keyword]),
    ),
  ),
)

/** What a message means, or undefined. Only a message that is the word alone counts: a sentence may mean the opposite. */
export const keywordIn = (message: string): ReplyKeyword | undefined => meanings.get(plainWord(message))

/** A word without what phones add or leave out: case, full stops, joiners, vowel marks and forms of alef. */
export function plainWord(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640]|\p{Cf}/gu, '')
    .replace(/[\p{P}\p{S}\p{Cc}]/gu, ' ')
    .replace(/[\u0623\u0625\u0622]/g, '\u0627')
    .replace(/\s+/g, ' ')
    .trim()
}
