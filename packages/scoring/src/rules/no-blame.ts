import { defineFaultRule } from '../define-fault-rule.ts'
import { neverAccuse } from '../evidence/shared-claims.ts'
import { essay, packardMoore } from '../evidence/sources.ts'
import { whatWasTold } from '../story/turns/what-was-told.ts'
import { heard, type Utterance } from '../story/utterance.ts'

export const noBlame = defineFaultRule({
  meta: {
    id: 'no-blame',
    title: { en: 'The customer is not blamed', 'zh-Hans': '不怪顾客', 'zh-Hant': '不怪罪顧客' },
    dimension: 'respect',
    essays: ['S5.4', 'S1.1'],
    fiveC: 'conflict-resolution',
    evidence: [
      {
        claim: neverAccuse,
        source: essay('mirror'),
        grade: 'E',
        caveat: {
          en: 'Sometimes what the customer did has to be named, for instance for their safety. Told as it happened it is no blame, but it may be misheard as such.',
          'zh-Hans': '有时非说到顾客做了什么不可，比如关系到安全。只讲经过不算责怪，但规则可能听错。',
          'zh-Hant': '有時非說到顧客做了什麼不可，例如攸關安全。只講經過不算責怪，但規則可能聽錯。',
        },
      },
      {
        claim: {
          en: 'In service mails “I” serves better than “we”, while “you” does nothing or harm.',
          'zh-Hans': '服务邮件里说“我”比说“我们”好；说“您”没有好处，甚至有害。',
          'zh-Hant': '服務信件裡說「我」比說「我們」好；說「您」沒有好處，甚至有害。',
        },
        source: packardMoore,
        grade: 'P',
        caveat: {
          en: 'English only, and untested in Chinese; it is about pronouns; the step to blame is our inference.',
          'zh-Hans': '只有英语的结果，在中文里未经检验；说的是代词；用到责怪上，是我们的推论。',
          'zh-Hant': '只有英語的結果，在中文裡未經檢驗；談的是代名詞；用到責怪上，是我們的推論。',
        },
      },
    ],
    reasons: {
      blamed: {
        what: {
          en: 'The reply puts the fault on the customer.',
          'zh-Hans': '这句话把责任推到了顾客身上。',
          'zh-Hant': '這句話把責任推到了顧客身上。',
        },
        advice: {
          en: 'Say what is the case and what you will do, for example: “The address on the order has no flat number. Tell me which one, and I will add it.”',
          'zh-Hans': '只说事实和接下来怎么办，例如：“订单上的地址少了门牌号，您告诉我，我来补上。”',
          'zh-Hant': '只說事實和接下來怎麼辦，例如：「訂單上的地址少了門牌號碼，您跟我說，我來補上。」',
        },
      },
    },
    examples: {
      missed: [
        {
          language: 'en',
          transcript:
            'customer: The parcel went to the wrong flat.\nagent: You should have checked the address before you ordered.',
        },
        { language: 'zh-Hans', transcript: '客户: 快递送到别人家了。\n客服: 这是您自己没填对地址。' },
        { language: 'zh-Hant', transcript: '顧客: 包裹送到別人家了。\n客服: 這是您自己填錯地址。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: The parcel went to the wrong flat.\nagent: The order has no flat number. Tell me which one, and I will add it.',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 快递送到别人家了。\n客服: 订单上的地址少了门牌号，您告诉我，我来补上。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 包裹送到別人家了。\n客服: 訂單上的地址少了門牌號碼，您跟我說，我來補上。',
        },
      ],
    },
  },
  kind: 'blame',
  severity: 'major',
  // A motive is another rule's. 正常洗不会掉色, to somebody who has yet to buy, answers.
  unless: ({ data }, said, story) =>
    data.of === 'motive' || (data.denies === true && !whatWasTold(story, said).some(tellsOfTrouble)),
})

const tellsOfTrouble = (told: Utterance): boolean =>
  heard(told, 'complaint', 'not-resolved', 'trouble', 'anger', 'disappointment', 'criticism', 'severity').length > 0
