import { defineFaultRule } from '../define-fault-rule.ts'
import { essay } from '../evidence/sources.ts'

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
        claim: {
          en: 'Join the customer’s process instead of imposing the company’s: an order turns a guest into a subordinate.',
          'zh-Hans': '顺着顾客的路子走，别拿公司的流程套人：一命令，客人就成了下属。',
          'zh-Hant': '順著顧客的步驟走，別拿公司的流程套人：一命令，客人就成了下屬。',
        },
        source: essay('pace'),
        grade: 'E',
        caveat: {
          en: 'In an emergency the short imperative is the kindest; and where plain ends and curt begins differs between languages and regions.',
          'zh-Hans': '紧急关头，短短一句“快关掉”最体贴；到哪儿算干脆，到哪儿算生硬，各地各种语言也不一样。',
          'zh-Hant': '緊急關頭，短短一句「快關掉」最體貼；到哪裡算乾脆，到哪裡算生硬，各地、各種語言也不一樣。',
        },
      },
      {
        claim: {
          en: 'What counts as polite differs between Chinese and English; in Chinese, honorifics and a look ahead help, bare informality hurts.',
          'zh-Hans': '什么叫礼貌，中文和英文不一样：中文里，用敬称、说到往后都有帮助，一味随便则伤人。',
          'zh-Hant': '什麼叫禮貌，中文和英文不一樣：中文裡，用敬稱、談到往後都有幫助，一味隨便則傷人。',
        },
        source: 'Li et al. 2020, CSCW',
        grade: 'P',
        caveat: {
          en: 'Social-media posts, not service chats.',
          'zh-Hans': '研究的是社交媒体帖子，不是客服对话。',
          'zh-Hant': '研究的是社群媒體貼文，不是客服對話。',
        },
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
          en: 'Ask, and say what it is for, for example: “Could you send me the number? With it I can go on right away.”',
          'zh-Hans': '换成请和理由，例如：“麻烦您发我一下号码，我收到就能接着办。”',
          'zh-Hant': '換成請和理由，例如：「再麻煩您給我號碼，我收到就能接著辦。」',
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
