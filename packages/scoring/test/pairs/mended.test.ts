import { describePairs, type Pair } from './describe-pairs.ts'

const pairs: readonly Pair[] = [
  {
    why: 'A second and third “we apologise for any inconvenience” earns nothing that something new would.',
    twins: {
      en: {
        asked: [
          "customer: I'm furious, you charged me twice!",
          'agent: We apologise for any inconvenience.',
          "customer: This is ridiculous, I'm so angry.",
        ],
        better: ['agent: I understand why you are angry. I have refunded the second charge.'],
        worse: ['agent: We apologise for any inconvenience.'],
      },
      'zh-Hans': {
        asked: ['客户: 气死我了，重复扣款！', '客服: 给您带来不便，敬请谅解。', '客户: 太过分了，我很生气！'],
        better: ['客服: 换谁都会生气，已经给您退款了。'],
        worse: ['客服: 给您带来不便，敬请谅解。'],
      },
      'zh-Hant': {
        asked: ['顧客: 氣死我了，重複扣款！', '客服: 造成您的不便，敬請見諒。', '顧客: 太誇張了，我很生氣！'],
        better: ['客服: 換作是誰都會生氣，已為您退款。'],
        worse: ['客服: 造成您的不便，敬請見諒。'],
      },
    },
  },
  {
    why: 'Thanks for choosing us is no answer to worry.',
    twins: {
      en: {
        asked: ["customer: I'm so worried that it will not come in time."],
        better: ['agent: I can see why you are worried. Let me trace it for you.'],
        worse: ['agent: Thank you for choosing us. Let me trace it for you.'],
      },
      'zh-Hans': {
        asked: ['客户: 我好担心赶不上。'],
        better: ['客服: 能理解您担心，我马上帮您查。'],
        worse: ['客服: 感谢您选择我们，我马上帮您查。'],
      },
      'zh-Hant': {
        asked: ['顧客: 我好擔心來不及。'],
        better: ['客服: 能理解您擔心，我馬上幫您查。'],
        worse: ['客服: 感謝您選擇我們，我馬上幫您查。'],
      },
    },
  },
  {
    why: '“Please wait patiently” to a complaint is no warmth.',
    twins: {
      en: {
        asked: ["customer: I'm furious, it's been a week!"],
        better: ["agent: A week is far too long, I understand why you're angry. I'll call the depot now."],
        worse: ['agent: Please wait patiently.'],
      },
      'zh-Hans': {
        asked: ['客户: 气死我了，都一周了还没发货！'],
        better: ['客服: 等了一周换谁都生气，对不起，我马上帮您催。'],
        worse: ['客服: 亲，请耐心等待。'],
      },
      'zh-Hant': {
        asked: ['顧客: 氣死我了，都一週了還沒出貨！'],
        better: ['客服: 等了一週換作是誰都會生氣，對不起，我馬上幫您催。'],
        worse: ['客服: 請耐心等候。'],
      },
    },
  },
]

describePairs(pairs)
