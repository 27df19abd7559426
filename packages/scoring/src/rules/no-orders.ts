import { defineFaultRule } from '../define-fault-rule.ts'

export const noOrders = defineFaultRule({
  meta: {
    id: 'no-orders',
    title: {
      en: 'The customer is asked, not ordered',
      'zh-Hans': '请顾客做，不命令顾客',
      'zh-Hant': '請顧客做，不命令顧客',
    },
    dimension: 'respect',
    essays: ['S2.5', 'S5.3'],
    fiveC: 'communication',
    evidence: [
      {
        claim:
          'Join the customer’s process instead of imposing the company’s: an order turns a guest into a subordinate.',
        source: 'Essay “Keep the customer’s pace”',
        grade: 'E',
      },
      {
        claim:
          'What counts as polite differs between Chinese and English; in Chinese, honorifics and a look ahead help, bare informality hurts.',
        source: 'Li et al. 2020, CSCW',
        grade: 'P',
        caveat: 'Social-media posts, not service chats.',
      },
    ],
    reasons: {
      ordered: {
        what: {
          en: 'The customer is told what they have to do.',
          'zh-Hans': '这句话是命令的口气。',
          'zh-Hant': '這句話是命令的口氣。',
        },
        advice: {
          en: 'Ask, and say what it is for: “Could you send me a photo? With it I can approve the exchange right away.”',
          'zh-Hans': '换成请和理由，例如：“麻烦您拍张照片，我收到就能马上给您办换货。”',
          'zh-Hant': '換成請和理由，例如：「再麻煩您拍張照片，我收到就能馬上幫您換貨。」',
        },
      },
    },
    examples: {
      missed: [
        { language: 'en', transcript: 'customer: I would like to return this.\nagent: You must send a photo first.' },
        { language: 'zh-Hans', transcript: '客户: 我想退货。\n客服: 你必须先拍照片。' },
        { language: 'zh-Hant', transcript: '顧客: 我想退貨。\n客服: 你必須先拍照片。' },
      ],
      notOwed: [
        {
          language: 'en',
          transcript:
            'customer: I would like to return this.\nagent: Could you send me a photo? With it I can approve the return right away.',
        },
        { language: 'zh-Hans', transcript: '客户: 我想退货。\n客服: 麻烦您拍张照片，我收到就能给您办。' },
        { language: 'zh-Hant', transcript: '顧客: 我想退貨。\n客服: 再麻煩您拍張照片，我收到就能幫您辦理。' },
      ],
    },
  },
  kind: 'order',
  severity: 'minor',
})
