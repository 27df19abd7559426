import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'

/** “I'm 78 and no good with these”, 我70了, 啥都不懂: needs a hand. */
const isNew = pattern('iu')`
  \b(?:i['’]?m|i am|aged?) (?:6[5-9]|[789]\d)\b(?! ?(?:%|km|miles|minutes|years? (?:with|into)))|
  \b(?:no good|hopeless|useless|rubbish|not (?:very |so |too |really )?good|terrible) (?:with|at) (?:\w+ )?(?:
    computers?|phones?|tech\w*|these|this|things?|gadgets|machines)\b|
  \b(?:my (?:mum|mom|dad|gran|nan|mother|father|grandad|grandma|grandmother|grandfather|aunt|uncle|parents?)|he|she) (?:
    can(?:['’]?t|not)|doesn['’]?t know how to|struggles to) (?:work|use|manage|figure|handle)\b|
  \bgrand(?:son|daughter|child|kids?)\b.{0,12}\b(?:set|put|got|installed|downloaded|made)\b|
  \bcomplete (?:beginner|novice)\b|
  我(?:都|已经|今年|快)*[6-9]\d(?:[岁歲了多好]|$)|啥(?:都|也)不懂|什[么麼]都不懂|
  不太?懂(?:[这這]|[电電]|手|智|怎|弄|用)|老花|
  (?:[她他佢]|我(?:媽|妈|爸|奶奶|爷爷|爺爺|阿嬤|阿嬷|阿公|婆婆|公公|外婆|外公)(?:们|們)?)[^，。！？,!?]{0,8}(?:
    [看弄搞][不唔]懂|[不唔][会會識]用|[学學]不[会會]|第一次用)|[孙孫][女子].{0,6}(?:下的|弄的|装的|裝的)
`
/** “Never had insurance before”, 第一次, “what's an excess?”: these words are new to them. */
const asksMeaning = pattern('iu')`
  \b(?:very )?first time\b|\bnever (?:done|used|had|bought|made|filed|owned|set up|sent)\b|
  \bnew to (?:this|all|these|it|\w+ing)\b|
  \bi[’']?(?:m| am) (?:an? )?(?:absolute |total |complete |real )?(?:beginner|novice|newbie|newcomer|layman|
    layperson)\b|
  \b(?:don[’']?t|do not|can[’']?t|never) (?:really )?(?:understand|follow|know|get) (?:all |any of |most of )?(?:
    these|this|those|the|your|all the) (?:\w+ )?(?:words|terms|jargon|abbreviations|letters|expressions)\b|
  我?是(?:[个個])?(?:[纯純]?新手|小白|外行|初[学學]者|[门門]外[汉漢])|[看听聽]不懂|
  (?:[专專][业業]|[名术術])[词詞][^，。！？]{0,6}不懂|
  \b(?:plain|simple) (?:english|words|terms)\b|\bwhat on earth\b|
  第一次|[头頭]一[回次]|[看搞弄][不唔]明?懂?|唔識|
  \bwhat (?:does|do) .{1,30} mean\b|\bwhat(?:['’]s| is| are) (?:an?|the) ["“]?\w+(?: \w+)?["”]?\?|
  \bwhat (?:does (?:that|this|it) mean|(?:is|are) (?:that|those))\b|
  [啥什][么麼]?意思|是[啥什][么麼]?[东東]?西?(?:[?？啊呀]|$)
`

/** Whether a customer says that they are no expert. */
export const isNovice = once(({ side, text }): boolean => side === 'customer' && isNew.test(head(text)))

/** The same, or that they ask what a word means. */
export const wantsPlainWords = once(
  (said): boolean => isNovice(said) || (said.side === 'customer' && asksMeaning.test(head(said.text))),
)
