// What do the letters about costs say, in Nepali: who pays what, what was charged too much, what came back?
import type { feeLetters as english } from '../en/fee-letters.js'
import type { Words } from '../catalogue.js'

export const feeLetters: Words<typeof english> = {
  'fee-disclosure.subject': 'तपाईंले के तिर्नुहुन्छ र अरूले के तिर्छन्',
  'fee-disclosure.lead': 'विदेश जाँदाका सबै खर्च, र ती कसले बेहोर्छ भन्ने कुरा तल छ।',
  'fee-disclosure.next':
    'तपाईं सहमत हुनुहुन्छ कि हुनुहुन्न, कृपया हामीलाई भन्नुहोस्। कसैले बढी माग्यो भने हामीलाई भन्नुहोस्: बढी माग्न पाइँदैन।',
  'overcharge-found.subject': 'तपाईंबाट बढी रकम लिइयो',
  'overcharge-found.worker-does-not-pay': 'यो खर्च अरूले बेहोर्ने हो। तपाईंसँग यसको कुनै भाग माग्न पाइँदैन।',
  'overcharge-found.worker-pays-at-most': 'यस खर्चका लागि कामदारसँग बढीमा जति माग्न पाइन्छ, तपाईंले त्योभन्दा बढी तिर्नुभएको छ।',
  'overcharge-found.cost-never-legitimate': 'यो रकम कसैले कहिल्यै माग्न पाउँदैन, जे नाम दिए पनि।',
  'overcharge-found.other': 'नियमले दिएभन्दा बढी रकम तपाईंबाट लिइएको छ।',
  'overcharge-found.your-right':
    'सोधेकोमा वा उजुरी गरेकोमा तपाईंलाई कसैले सजाय दिन पाउँदैन। तपाईं एजेन्सी वा रोजगारदाताबिना सिधै हामीकहाँ निःशुल्क उजुरी गर्न सक्नुहुन्छ: यस चिठीको जवाफ दिनुहोस् वा आफ्नो श्रम आप्रवासन कार्यालयमा फोन गर्नुहोस्, र आफ्नो फाइल नम्बर भन्नुहोस्। विदेशमा दूतावासका श्रम सहचारीले तपाईंको उजुरी लिनुहुन्छ।',
  'overcharge-found.amount': 'बढी लिइएको रकम',
  'overcharge-found.cap': 'बढीमा माग्न पाइने',
  'overcharge-found.next':
    'हामी तपाईंको पैसा फिर्ता माग्छौँ। तपाईंले केही गर्नु पर्दैन; कुरा मिलेपछि हामी तपाईंलाई लेख्छौँ। कृपया आफ्ना रसिद राख्नुहोस्।',
  'refund-settled.subject': 'तपाईंको फिर्ता रकमको कुरा टुङ्गियो',
  'refund-settled.agency': 'एजेन्सीले पैसा फिर्ता गरेको छ।',
  'refund-settled.deposit': 'पैसा एजेन्सीको धरौटीबाट लिइयो।',
  'refund-settled.part':
    'एजेन्सीको धरौटीबाट पैसाको एक भाग मात्र लिन सकियो। बाँकी रकम एजेन्सीले तपाईंलाई अझै तिर्नुपर्छ, र यो कुरा एजेन्सीको अभिलेखमा रहन्छ।',
  'refund-settled.paid-back': 'पैसा फिर्ता तिरियो।',
  'refund-settled.agreed': 'तपाईं र रकम लिनेले यसमा सहमति गर्नुभएको छ।',
  'refund-settled.not-recoverable': 'पैसा फिर्ता ल्याउन सकिएन। लिइएको रकमको कुरा अभिलेखमा रहन्छ।',
  'refund-settled.no-overcharge': 'फेरि हेर्दा, तपाईंले तिर्नुभएको रकम नियमभित्रै थियो।',
  'refund-settled.struck': 'फेरि हेर्दा, तपाईंले तिर्नुभएको रकम नियमभित्रै थियो।',
  'refund-settled.other': 'तपाईंबाट बढी लिइएको रकमको कुरा टुङ्गियो।',
  'refund-settled.paid': 'तपाईंलाई फिर्ता गरिएको',
  'refund-settled.next': 'पैसा पाउनुभएको छैन, वा सहमत हुनुहुन्न भने हामीलाई भन्नुहोस्: हामी फेरि हेर्छौँ।',
}
