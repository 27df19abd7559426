import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

/** 还回来的、转的是钱、话说明白了：没有推销，没有回绝，也没有把人推开。 */
export const chineseGivesSlips: readonly Slip[] = [
  // 85折券我已经补回去了：还回来的，没有推销。女儿听不懂、連不上：说的是难处，没有回绝谁。
  {
    side: 'service',
    kinds: ['sells'],
    words: /折$|% ?off$/iu,
    after: /^(?:[券卷碼码])?[^，。！？]{0,8}(?:已|[补補]|[还還]|退|恢[复復]|重[发發]|保留|[帮幫给給替][您你])/u,
  },
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording'],
    words: /^(?:不懂|[连連登]不上|唔到|唔明)$/u,
    before: /[听聽看睇读讀学學弄搞卻却就也都瞓食上用入開开搵訓]$/u,
  },
  // 等一下出貨後我把單號傳給您：說的是待會兒，沒有叫人等。訂金直接轉過去：轉的是錢，不是人。
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /^(?:等一?下|待[会會][兒儿]?|等等|等[会會][兒儿]?|[阵陣]間|[阵陣]间|等[阵陣])$/u,
    after: pattern('u')`
      ^(?!我?(?:先)?[看查睇])[^，。！？,]{0,8}(?:我|同事|[师師]傅|系[统統])[^，。！？]{0,6}(?:
        [传傳寄打发發给給跟回送俾拿]|[會会]|通知)
    `,
  },
  {
    side: 'service',
    kinds: ['hand-off'],
    words: /[转轉]/u,
    before: /(?:[订訂定押]金|[款钱錢费費]|[余餘]額|[点點][数數])(?:就|[会會]|可以|[帮幫][您你])?$/u,
  },
  // 這不是我們管的，我已經幫您通報：話說明白了，事也辦了。
  {
    side: 'service',
    kinds: ['buck-passing'],
    words: /(?:不是|唔[係系])我|不[归歸]/u,
    after: pattern('u')`
      ^[的㗎嘅]?[，,。；]?(?:不[过過]|但是?)?我[们們哋]?(?:已[经經]?|[刚剛]{1,2}|[现現]在|[马馬]上|先|[这這]就|
        [来來])?[帮幫替](?![不唔])
    `,
  },
  // 現在加購：叫人買，沒有辦什麼。
  { side: 'service', kinds: ['action'], words: /加$/u, after: /^[购購买買]/u },
  // 请晚点再试：是叫人再试，不是答应。
  {
    side: 'service',
    kinds: ['promise', 'vague-promise'],
    words: /(?:再|[晚迟遲]些|[晚迟遲][点點])$/u,
    after: /^(?:试|試|打|来|來|嚟|问|問|联系|聯絡|申请|申請)/u,
  },
]
