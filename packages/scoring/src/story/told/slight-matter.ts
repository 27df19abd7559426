import type { SignalKind } from '@attune/language'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { heard, heardOf, type Utterance } from '../utterance.ts'

/** “No biggie”, “thought you'd like to know :)”, 哈哈: who says so wants no solemn face. */
const takesItLightly = pattern('iu')`
  : ?-?\)|😊|🙂|😄|😂|\bl(?:ol|mao)\b|\bhaha|\bthought (?:you|i)[’']?d\b|
  \b(?:just|for your) (?:letting you know|information)\b|\bheads.up\b|
  \bno (?:biggie|big deal|rush|worries|stress|drama|harm)\b|\bnot (?:urgent|a big deal)\b|
  \b(?:small|minor|tiny|little|quick|wee) (?:thing|one|point|note)\b|\bfyi\b|
  \b(?:doesn|didn|don)[’']t (?:bother|matter to) me\b|\bno (?:bother|trouble|hurry|problem at all)\b|
  小事|不急|唔急|不着急|不著急|没什么大不了|沒什麼大不了|哈哈|[没沒]事|[没沒]关系|沒關係|冇所谓|冇所謂|就[问問]一下|
  [说說]一[声聲]|而已|[顺順]便(?:跟|和|同|告[诉訴]|[说說])|提醒一下|下[次回][^，。！？,!?]{0,8}就(?:好|行|得|可以)|
  [跟和同][你您][们們哋]?[说說讲講提]一?[下声聲]|唔[紧緊]要|不要[紧緊]|不影[响響](?!我)|[没沒]差|冇乜|算了没
`

/** A packet of sugar, a straw, a letter of a name, five minutes: named as little by who tells of it. */
const little = pattern('iu')`
  有点|有點|有啲|一点点|一點點|小问题|小問題|小事|
  [少漏](?:打|放|写|寫|给|給|带|帶|拿|咗|了)了?我?[一个个兩两]?[个個包双雙根张張只隻片勺字份对對]|
  (?:[没沒忘冇][了记記]?[给給放拿附俾畀]|少|缺)[^。，,！？!?]{0,4}(?:筷|吸管|[纸紙]巾|[湯汤]匙|叉|糖|[酱醬]|杯[盖蓋]|
    牙[签籤]|[袋]子|胡椒)|(?:名字?|姓氏?|[个個]字)[^，。！？]{0,12}(?:打|[写寫]|印|拼|[输輸])(?:[错錯]|成)|
  \b(?:a bit|slightly|a little|minor|typo|misspel\w{1,5}|spelt|stirrer|straw|napkins?|sachet|chopsticks|teaspoon)\b|
  (?:\b(?:[1-9]|1\d|five|ten|few|couple of) min(?:ute)?s?\b|
    (?:[一两兩三四五六七八九十]|十[一二三四五五]|[1-9]|1\d)(?:多|几|幾)?分[钟鐘])
`

const upset: readonly SignalKind[] = [
  'anger',
  'frustration',
  'disappointment',
  'threat-to-leave',
  'urgency',
  'worry',
  'sadness',
  'severity',
  'vulnerability',
]

/** Whether customers take lightly what they tell. */
export const isTakenLightly = ({ text }: Utterance): boolean => takesItLightly.test(head(text))

/** Who says that it is nothing may have sighed before. */
const SIGH = 0.6

/** Whether what a customer tells is slight, for them too. */
export function isSlight(said: Utterance): boolean {
  const felt = heardOf(said, upset)
  if (isTakenLightly(said)) return !felt.some(({ kind, strength }) => lasting.has(kind) || strength >= SIGH)
  return felt.length === 0 && little.test(head(said.text))
}
const lasting: ReadonlySet<SignalKind> = new Set(['severity', 'vulnerability', 'threat-to-leave'])
const laughs = /: ?-?\)|[😊🙂😄😂]|\bl(?:ol|mao)\b|haha|哈哈/giu

/** Who tells of a trifle, takes it lightly, and asks for nothing wants nothing done. */
export const isLeftAtThat = (said: Utterance): boolean =>
  takesItLightly.test(head(said.text).replace(laughs, '')) &&
  isSlight(said) &&
  heard(said, 'question', 'request').length === 0
