import { defineRule } from '../define-rule.ts'
import { essay } from '../evidence/sources.ts'
import { lookBack } from '../story/story.ts'
import { pattern } from '../story/text/pattern.ts'
import { heard, quote } from '../story/utterance.ts'

/** Messages in which the customer may have asked for it. */
const LOOK_BACK = 40
const asksForMoney = pattern('i')`
  refund|discount|waive|free|compensat|voucher|coupon|cheap|fee|charge|cost|price|pay|money|
  退|免|优惠|優惠|打折|折扣|便宜|赔|賠|补偿|補償|费|費|钱|錢|价|價
`

export const waiveUnasked = defineRule({
  meta: {
    id: 'waive-unasked',
    title: {
      en: 'A fee is waived or something added unasked',
      'zh-Hans': '没开口，店里先让了一步',
      'zh-Hant': '沒開口，店家先讓了一步',
    },
    dimension: 'warmth',
    essays: ['S4.2', 'S1.3', 'S4.1'],
    fiveC: 'care',
    stage: 'experimental',
    weight: 1,
    giftsOnly: true,
    evidence: [
      {
        claim: {
          en: 'Unasked care is what takes service above the expected.',
          'zh-Hans': '没人要求的用心，才让服务超出预期。',
          'zh-Hant': '沒人要求的用心，才讓服務超出預期。',
        },
        source: essay('moving'),
        grade: 'E',
        caveat: {
          en: 'What everybody is given is soon expected and no longer above; whether it was, one conversation does not show.',
          'zh-Hans': '人人都给，很快就成了应该的，谈不上超出预期；是不是这样，单看一段对话看不出来。',
          'zh-Hant': '人人都給，很快就成了應該的，談不上超出預期；是不是這樣，只看一則對話看不出來。',
        },
      },
      {
        claim: {
          en: 'After a failure, making up for it lifts satisfaction but not loyalty; nothing here rewards a failure that is then paid for.',
          'zh-Hans': '出了差错再补偿，满意度会回升，忠诚度不会；这里不奖励先出错再赔。',
          'zh-Hant': '出了差錯再補償，滿意度會回升，忠誠度不會；這裡不獎勵先出錯再賠。',
        },
        source: {
          en: 'de Matos, Henrique & Rossi 2007 (meta-analysis)',
          'zh-Hans': 'de Matos, Henrique & Rossi 2007，元分析',
          'zh-Hant': 'de Matos, Henrique & Rossi 2007，統合分析',
        },
        grade: 'P',
        caveat: {
          en: 'Therefore silent when the customer complained or asked for money: then it is a remedy, not a gift.',
          'zh-Hans': '所以顾客投诉了或者要赔偿的，这里不作声：那是补救，不是额外用心。',
          'zh-Hant': '所以顧客提出客訴或要求賠償時，這裡不作聲：那是補救，不是額外用心。',
        },
      },
    ],
    reasons: {
      waived: {
        what: {
          en: 'Something was given that the customer had not asked for.',
          'zh-Hans': '顾客没开口，店里主动让了一步。',
          'zh-Hant': '顧客沒開口，店家主動讓了一步。',
        },
      },
    },
    examples: {
      met: [
        {
          language: 'en',
          transcript:
            "customer: My mother is in hospital, can I travel a day later?\nagent: I have moved your ticket to Sunday, and I've waived the change fee. All the best to your mother.",
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 我妈住院了，能晚一天走吗？\n客服: 已经给您改到周日了，改签费给您免了，祝阿姨早日康复。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 我媽媽住院了，可以晚一天走嗎？\n客服: 已為您改到週日，也幫您免除手續費，祝媽媽早日康復。',
        },
      ],
      missed: [],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: My mother is in hospital, can I travel a day later?\nagent: I have moved your ticket to Sunday.',
        },
        { language: 'zh-Hans', transcript: '客户: 我妈住院了，能晚一天走吗？\n客服: 已经给您改到周日了。' },
        { language: 'zh-Hant', transcript: '顧客: 我媽媽住院了，可以晚一天走嗎？\n客服: 已為您改到週日。' },
        { language: 'en', transcript: "customer: Please waive the change fee.\nagent: I've waived the change fee." },
        { language: 'zh-Hans', transcript: '客户: 改签费能免吗？\n客服: 改签费给您免了。' },
        { language: 'zh-Hant', transcript: '顧客: 手續費可以免嗎？\n客服: 已為您免除手續費。' },
      ],
    },
  },
  wakes: { customer: [], service: ['waives'], end: false },
  judge({ utterance, story }) {
    if (utterance?.side !== 'service' || heard(utterance, 'pressure', 'condition').length > 0) return []
    const [waived] = heard(utterance, 'waives')
    if (!waived) return []
    const owed = lookBack(story, utterance, LOOK_BACK).some((said) =>
      said.side === 'customer'
        ? asksForMoney.test(said.text) ||
          heard(said, 'complaint', 'repeated-complaint', 'not-resolved', 'threat-to-leave').length > 0
        : heard(said, 'waives').length > 0,
    )
    return owed ? [] : [{ type: 'gift', reason: 'waived', evidence: [quote(utterance, waived)] }]
  },
})
