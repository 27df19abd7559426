import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

/** Words of care that look like a no, like sympathy, like a wait or like a watching eye. */
export const careSlips: readonly Slip[] = [
  // “Put a sheet over it or we can’t take it”, 盖上，湿了就收不了: what to see to, and nothing refused.
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording', 'bad-news'],
    words: /./u,
    before: pattern('iu')`
      \b(?:or(?: else)?|otherwise|if (?:not|it[’']s (?:wet|late|full|locked))),? (?:
        (?:we|i|they|he|she|it|the \w+|you) )?$|
      (?:不然|否[则則]|要不|唔係)的?[话話]?[，,]?[^，。！？]{0,6}$|(?:[湿濕溼晚迟遲满滿]|[过過錯错][过過]?|超)了?就$
    `,
  },
  // “It’s a heavy box”, 上次它在大厅吓得直抖: a thing, and an animal.
  {
    side: 'service',
    kinds: ['acknowledgement'],
    words: /\bheavy$/i,
    after: pattern('i')`
      ^(?:,|[- ](?:\w+ )?(?:box|boxes|parcel|package|item|one|door|bag|case|load|piece|sofa|table|machine|lift|rain|
          snow|duty))\b
    `,
  },
  {
    side: 'service',
    kinds: ['acknowledgement'],
    words: /^[它牠佢]|[猫貓狗豆毛]|(?:[它牠]|上次)/u,
    after: /^[^，。]{0,10}[，,][^。！？]{0,16}(?:[侧側后後][门門]|直接|先|安[静靜排])/u,
  },
  // 您不用一直打来问: spared, and not watched.
  { side: 'service', kinds: ['watches', 'blame'], words: /^[您你]?(?:不用|不必|不需要?|唔使|唔洗|[无無][需须須])/u },
  // 安检走过去要十几分钟: how far it is.
  {
    side: 'service',
    kinds: ['wait-notice'],
    words: /./u,
    before: pattern('iu')`
      (?:走|步行|[车車]程|路程|路上|[过過]去|[飞飛航]程|[开開][车車]|搭[车車]|地[铁鐵]|捷[运運])[^，。！？\d]{0,6}$|
      \b(?:walk|drive|ride|journey|flight|bus|train)(?:s|ing)? (?:there )?(?:is|takes|of)(?: about| around)? $
    `,
  },
]
