import type { SignalKind } from '@attune/language'
import { defineFaultRule } from '../define-fault-rule.ts'
import { neverPush } from '../evidence/shared-claims.ts'
import { essay } from '../evidence/sources.ts'
import { lastCustomerTurn } from '../story/turns/last-customer-turn.ts'
import { heard, heardOf } from '../story/utterance.ts'

/** What somebody has to be rid of before anything can be offered to them. */
const troubled: readonly SignalKind[] = [
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'sadness',
  'vulnerability',
  'complaint',
  'repeated-complaint',
  'not-resolved',
  'severity',
  'threat-to-leave',
]
/** A tearful emoji is enough. */
const CLEAR = 0.3

export const noSellingToTheUpset = defineFaultRule({
  meta: {
    id: 'no-selling-to-the-upset',
    title: {
      en: 'Nothing is sold to somebody in trouble',
      'zh-Hans': '顾客正着急时不推销',
      'zh-Hant': '顧客正著急時不推銷',
    },
    dimension: 'tact',
    essays: ['S3.15', 'S2.1'],
    fiveC: 'comfort',
    evidence: [
      {
        claim: neverPush,
        source: essay('pace', 'system'),
        grade: 'E',
        caveat: {
          en: 'A remedy free of charge is no sale; neither is what the customer asks for.',
          'zh-Hans': '免费的补救不算推销，顾客自己问起的也不算。',
          'zh-Hant': '免費的補救不算推銷，顧客自己問起的也不算。',
        },
      },
    ],
    reasons: {
      sold: {
        what: {
          en: 'The customer is in trouble, and the reply tries to sell something.',
          'zh-Hans': '顾客正为难，回复却在推销。',
          'zh-Hant': '顧客正為難，回覆卻在推銷。',
        },
        advice: {
          en: 'Solve the trouble and leave it at that; an offer can wait for another day.',
          'zh-Hans': '先把事情办好就够了，推荐的话改天再说。',
          'zh-Hant': '先把事情處理好就夠了，推薦的話改天再說。',
        },
      },
    },
    examples: {
      missed: [
        {
          language: 'en',
          transcript:
            'customer: I am so upset, the cake arrived crushed.\nagent: I have refunded it. Check out our new spring range, now 20% off!',
        },
        {
          language: 'zh-Hans',
          transcript: '客户: 气死我了，蛋糕送来全压坏了！\n客服: 已经给您退款。现在开通会员还有优惠哦。',
        },
        {
          language: 'zh-Hant',
          transcript: '顧客: 氣死我了，蛋糕送來全壓壞了！\n客服: 已為您退款。現在開通會員還有優惠喔。',
        },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: Which plan has more data?\nagent: You could upgrade to our large plan.',
        },
        { language: 'zh-Hans', transcript: '客户: 哪个套餐流量多？\n客服: 您可以升级大流量套餐。' },
        { language: 'zh-Hant', transcript: '顧客: 哪個方案流量多？\n客服: 您可以升級大流量方案。' },
      ],
    },
  },
  kind: 'sells',
  severity: 'major',
  unless: (_, said, story) =>
    heard(said, 'waives').length > 0 ||
    !lastCustomerTurn(story, said).some((asked) => heardOf(asked, troubled).some(({ strength }) => strength >= CLEAR)),
})
