import { pattern } from '../text/pattern.ts'
import type { Slip } from './slip.ts'

/** Questions of a service side that want to know something, and begin as a snap or a reproach does. */
export const askedNotSnapped: readonly Slip[] = [
  // “And what seems to be the problem?”, “so what happens when you press it?”, “what’s the problem with it?”: asked, not snapped.
  {
    side: 'service',
    kinds: ['rude', 'rhetorical-question'],
    words: /^(?:and|then|so|but|well),? what$/i,
    after: pattern('i')`
      ^ (?:you (?:saw|see|have|need|want(?! me\b|\?)|get|got|paid)|
        (?:do|did|are|were|have|would) you (?!expect\b|think\b|people\b|mean\b|want (?:me|us|from|now)\b|
          want\?|going\b|on about\b|even\b)\w+|
        (?:does|is|was|are|were|has|did|can|should|would|will) (?:it|the|your|he|she|they|there|there[’']s) |
        (?:i|we|he|she|they|seems?|is|was|are|were|time|kind|sort|name|size|colou?r|model|make|version|brand|day|happens|
          happened|comes|came|exactly|shows?|appears?|goes|went|changed|else)\b)
    `,
  },
  // “Which size is it, and what should have come?”: the second of two.
  {
    side: 'service',
    kinds: ['rude', 'rhetorical-question'],
    words: /^(?:and|or|then) what$/i,
    before: /[,;:] $/,
    after: /^ (?!(?:do|did) you (?:want (?:me|us)|expect|think)\b|(?:am|can|could|should) (?:i|we)\b)\w/i,
  },
  {
    side: 'service',
    kinds: ['rude', 'rhetorical-question'],
    words: /^(?:and|then|so|but|well),? (?:are|did|do) you$/i,
    after:
      /^ (?!(?:even|really|seriously|honestly|actually|not|still|think|expect|kidding|joking)\b|want (?:me|us)\b)\w/i,
  },
  {
    side: 'service',
    kinds: ['rude', 'rhetorical-question'],
    words: /^what(?:[’']?s| is| was| are)? the (?:problem|matter with|deal)$/i,
    after: /^(?!\s*(?:with )?(?:you\b|now\b))(?: |\?)/i,
  },
  {
    side: 'service',
    kinds: ['rhetorical-question'],
    words: /^what did you expect$/i,
    after: /^ (?:to (?:happen|see|get|find)|it to)\b/i,
  },
  {
    side: 'service',
    kinds: ['rude'],
    words: /^why do you$/i,
    after: /^ (?:want|need|wish|prefer|ask|think (?:it|that it|so))\b/i,
  },
  // “Since when?”, “since when has it been like that”: from what day.
  {
    side: 'service',
    kinds: ['rhetorical-question', 'rude'],
    words: /^since when$/i,
    after: pattern('i')`
      ^(?:\s*[?,]|,? and\b| (?:has|have|does|did|is) (?:it|this|that|your \w+|you (?:had|seen|noticed))\b
          (?! (?:my|our)\b))
    `,
  },
  // 是一直转圈，还是提示没有权限？, “or does it say you have no access?”: what they see, and nothing refused.
  {
    side: 'service',
    kinds: ['refusal', 'negative-wording', 'bad-news', 'dismissal'],
    words: /./,
    before: pattern('iu')`
      (?:[还還]是|定係?|或者|是不是|有[没沒冇]有?)[^，。！？!?,]{0,12}$|
      \b(?:or|does it|do you|is it|are you|did it|is there|are there)\b[^.!?]{0,30}$
    `,
    after: /^[^。！？.!?，,]{0,24}[？?]/u,
  },
  // 电源插好了吗: whether it is plugged in.
  {
    side: 'service',
    kinds: ['check-in'],
    words: /^好[了咗][吗嗎未没沒]?/u,
    before: /[插装裝关關开開充连連接绑綁设設置放盖蓋锁鎖拧擰扣调調]$/u,
  },
  // 是您自己装的还是师傅装的: one of two, and nobody's fault.
  { side: 'service', kinds: ['blame'], words: /^[是係][您你]自己/u, after: /^[^，。！？]{0,10}(?:[还還]是|定係?)/u },
]
