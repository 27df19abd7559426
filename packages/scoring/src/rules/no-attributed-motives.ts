import { defineFaultRule } from '../define-fault-rule.ts'
import { neverAccuse } from '../evidence/shared-claims.ts'
import { essay } from '../evidence/sources.ts'

export const noAttributedMotives = defineFaultRule({
  meta: {
    id: 'no-attributed-motives',
    title: {
      en: 'No bad intention is read into the customer',
      'zh-Hans': '不揣测顾客的动机',
      'zh-Hant': '不揣測顧客的動機',
    },
    dimension: 'respect',
    essays: ['S5.4', 'S1.1'],
    fiveC: 'care',
    evidence: [
      {
        claim: neverAccuse,
        source: essay('mirror'),
        grade: 'E',
        caveat: {
          en: 'Fraud has to be checked all the same; what hurts is saying the suspicion.',
          'zh-Hans': '是不是欺诈，该查还得查；伤人的是把怀疑说出口。',
          'zh-Hant': '是不是詐騙，該查還是要查；傷人的是把懷疑說出口。',
        },
      },
    ],
    reasons: {
      suspected: {
        what: {
          en: 'This says what the customer is supposed to be after.',
          'zh-Hans': '这句话在揣测顾客图什么，等于当面不信他。',
          'zh-Hant': '這句話在揣測顧客圖什麼，等於當面不信他。',
        },
        advice: {
          en: 'Take the customer at their word and check the facts quietly, for example: “I am finding out what happened; you will hear from me by noon.”',
          'zh-Hans': '先信他，事实悄悄去核，例如：“我这就去核实，中午前给您回话。”',
          'zh-Hant': '先相信他，事實悄悄去查，例如：「我現在就去確認，中午前回覆您。」',
        },
      },
    },
    examples: {
      missed: [
        {
          language: 'en',
          transcript:
            'customer: The parcel never came.\nagent: You just want a free one. People like you always try this.',
        },
        { language: 'zh-Hans', transcript: '客户: 包裹一直没收到。\n客服: 您不就是想白拿一件吗？' },
        { language: 'zh-Hant', transcript: '顧客: 包裹一直沒收到。\n客服: 你這樣根本是無理取鬧。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript: 'customer: The parcel never came.\nagent: I am asking the driver where it was left.',
        },
        { language: 'zh-Hans', transcript: '客户: 包裹一直没收到。\n客服: 我马上问配送员放哪儿了。' },
        { language: 'zh-Hant', transcript: '顧客: 包裹一直沒收到。\n客服: 我馬上問司機放在哪裡。' },
      ],
    },
  },
  kind: 'blame',
  severity: 'major',
  unless: ({ data }) => data.of !== 'motive',
})
