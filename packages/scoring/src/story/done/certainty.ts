import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard } from '../utterance.ts'

/** Words that swear to something, whatever it is. */
const swears = pattern('giu')`
  \b(?:you have my word|(?:i|we) (?:swear|guarantee|promise) (?:you|it|that)|bet (?:my|the|your)|trust me|
    no exceptions?|without (?:any )?exceptions?|beyond (?:any |all )?doubt|hundred per ?cent|100 ?%|
    can(?:no|[’'])t (?:possibly )?(?:fail|go wrong)|
    nothing (?:can|could|will|ever|to) (?:go(?:es)? wrong|stop|worry about)|(?:zero|no) (?:chance|risk|doubt)|
    any (?:moment|second) now|that[’']s (?:certain|a promise)|(?:is|be|[’']s) (?:certain|guaranteed)|whatsoever|
    (?:we|they|it|this) (?:never|always) (?:refuses?|rejects?|fails?|loses?|breaks?|works?|wins?|arrives?|leaks?|
      delivers?)|(?:no two ways about it|as good as (?:done|there|sorted|yours)|mark my words|cross my heart|
      on my (?:mother|life)|hand on heart|(?:you )?can(?:no|[’'])t lose|(?:with )?(?:your )?eyes (?:shut|closed)|
      cast[- ]iron|(?:[’']s|is)(?: all| already)? in the bag|(?:go|you can) (?:ahead and )?pack (?:your|the) bags)|
    every single (?:penny|cent|last)|good as new|without (?:even )?(?:looking|checking|seeing)|
    i (?:needn[’']t|don[’']t) even (?:need to )?(?:see|check|look|open|test)|
    i(?:[’']ve| have) no need to (?:check|look|test)|(?:no one|nobody|not one)(?: of \w+ \w+)? (?:has|have) ever|
    (?:never|not) (?:have|has|did),? (?:and )?(?:never|nor) will|
    (?:there (?:never will|won[’']t ever) be|nor will (?:one|it|they) ever)|
    not in a (?:hundred|thousand|million) years|zero (?:side effects|maintenance|accidents|complaints|failures)|
    (?:for as|as) long as you live|(?:again|once) in your life|till the end of time|for all eternity|
    i[’']m (?:certain|positive)(?=[.!]|$)|i[’']m positive (?:you|it|they)|believe me, (?:it|they|this)|
    take it from me|i can feel it|come (?:what may|hell or high water)|ten out of ten|physically impossible|
    (?<!\b(?:i|we|you) )can(?:no|[’'])t possibly(?! have)|in the slightest|
    every (?:last )?bit of (?:it|that)(?=[.,!])|(?:it|they|that) always (?:does|do|is|are)(?=[.,!])|
    , always (?:does|do)|never (?:did|does|has done|done) \w+ (?:any|a bit of) harm)\b|
  拿.{1,4}担保|拿.{1,4}擔保|拍胸(?:脯|口)|打包票|包(?:在|喺)我身上|包保|[铁鐵]板[钉釘][钉釘]|一百[个個]心|等着收|
  一分(?:不差|都不)|一[个個点點](?:也|都)(?:不会|不會|没有|沒有|唔會|冇|睇唔到)|失手|[没沒][有一][^，。,]{0,3}例外|
  [绝絕无無]一?例外|不可能(?:[爆掉坏壞漏丢丟差输輸失][，。,！!了的]?|[过過]敏)|
  (?:[这這]|一)[辈輩]子(?:都|也|再)?(?:不|[别別]想)|[发發]誓|(?<!相)信我[，,]|我敢[断斷]言|[话話]放[这這]|
  [记記][着著住]我[这這的]?[句]?[话話]|不用(?:看|查|审|審)[^，。,]{0,2}(?:我)?(?:都|就)知道|
  [谁誰][吃用擦](?:[谁誰]|都?(?:不可能|[没沒]))|只[涨漲升]不跌|十[个個][^，。,]{1,3}十[个個]|[没沒]有第二[种種]|
  副作用都[没沒]|[没沒]有[^，。,]{2,5}[^得]不[到了回]的(?=[，。,！]|$)|
  [没沒冇](?:有)?(?:失[败敗]|出[过過]?事|出[过過]?[错錯])[过過]|
  一[支张張份件根条條段滴][也都]不[会會]?(?:[会會])?(?:少|[丢丟]|掉|[坏壞])|
  (?:[终終]身|永[远遠久]?)不(?:[会會])?(?:反|[坏壞]|掉|[变變]|[复複]|[开開]|[漏脫脱褪])|
  完全不[会會]有?(?:任何)?(?:[冲衝]|影[响響]|[伤傷]|反[弹彈应應]|[过過]敏|[痛疼]|[坏壞]|[复複][发發]|[变變]|副作用)|
  [个個][个個].{0,6}都(?=[^，。]{0,3}(?:成功|[满滿]意|好|[过過]|合格|瘦|有效|[见見]效|[考升]上|及格|冇事|[没沒]事))|
  没有[^，。,]{1,2}不[^，。,]{1,3}的(?=孩子|客|人|單|单|[，。！,!]|$)|一[吃用擦喝抹貼贴]就(?:好|灵|靈|见效|見效)|
  [闭閉](?:[着著])?眼睛?(?:都|也)?[买買选選投下]|
  (?<![批标標水精核允安])[准穩稳](?:能|[会會])(?=[拿到成行赚賺回返过過好])|[包稳穩][赚賺]|萬無一失|万无一失|
  最[慳省好快划][^，。！!,的]{0,4}(?=[。！!]?$)
`

/** How sure, and what comes of it: “it will definitely last”, 铁定下来, 實冇晒. */
const sureOf = pattern('giu')`
  \b(?:definitely|certainly|absolutely|surely|of course|always|totally|completely|everything|everyone|
    every (?!penny|cent|time|day|night|week|month|year|hour|now|other|so)\w{2,12})\b
    (?: (?:it|they|we|you|he|she|will|[’']?ll|be|get|is|are|that|the)){0,4} (?:works?|fits?|covers?|lasts?|stops?|
    removes?|cures?|heals?|arrives?|comes?|holds?|fly|land|pass(?:es)?|wins?|go(?:es)? (?:through|away)|perfect|
    approved|fixed|back|fine|safe)\b|
  (?:绝对|絕對|[肯铁鐵必]定|必|保[证證准]|百分百|百分之百|包(?!好)|[稳穩]|(?<![其確确真老誠诚])實|一定)(?:
    [能会會係是冇没沒不]|可以)?(?:下[来來]|到[账帳]|入帳|[赔賠好過过成及慳省瘦提赢贏晒退批]|修好|搞定|解[决決]|
    [赶趕]上|成功|通[过過]|[冇没沒]事|[0-9]+分?以上)
`

/** “Bring flip flops, trust me”: a tip. */
const isTip = (text: string, [start, end]: Span): boolean =>
  /^(?:trust|believe) me$/i.test(text.slice(start, end)) &&
  /(?:^|[.!?] )(?:bring|take|wear|get|use|try|don[’']t|order|have|go|leave|book|pack|eat|keep|buy)\b[^.!?]*$/i.test(
    text.slice(Math.max(0, start - 60), start),
  )

/** “I can’t promise that it will definitely…”, 不敢说一定: what is refused is not sworn. */
const refused = pattern('i')`
  (?:\b(?:not|never|can(?:no|[’'])t|won[’']t|wouldn[’']t|don[’']t|if|whether|hope|wish)\b[^.!?,;]{0,40}|
    (?:[不没沒难難唔別别谁誰]|未必|是否|能不能|如果|要是|希望)[^，。！？,]{0,8})$
`

/** “I wish I could tell you for certain”, 谁说保过: who only wishes for it, or names who says so, does not swear. */
const wished = /\bwish (?:i|we) could\b[^.!?,;]{0,40}$|[谁誰](?:[敢能]?[说說講讲保]|都不敢)[^，。！？,]{0,8}$/i

/** 您心里一定不好受: a guess at how somebody feels. */
const isGuess = (text: string, [start, end]: Span): boolean =>
  /^(?:[一肯]定)/u.test(text.slice(start, end)) && felt.test(text.slice(end, end + 2))
const felt = pattern('u')`
  ^(?:[受过過累难難唔急气氣惊驚伤傷担擔掛挂沮焦煩烦慌嬲攰忙乱亂]|[担擔开開]心|失望|辛苦|可惜|[紧緊][张張]|期待|
    [彷徬]徨|不[安捨舍甘])
`

/** “50% for two hours and 100% if cancelled”, 100%纯棉: a share of something. */
const isRate = (text: string, [start, end]: Span): boolean =>
  /%|per ?cent|百分/i.test(text.slice(start, end)) &&
  (/^ ?(?:if|when|off|back|refund\w*|of|cotton|wool|linen|silk|leather|recycled|polyester|organic|[纯純]?[棉麻毛]|羊毛|真[丝絲]|[蚕蠶][丝絲]|聚酯|退)/iu.test(
    text.slice(end, end + 12),
  ) ||
    /\d ?%|百分之[^百]/u.test(text.slice(0, start) + text.slice(end)))

/** “We’ll absolutely pass it on”, 七天包退: of what one does oneself, and of terms, one may be sure. */
const isOwn = (text: string, [start, end]: Span): boolean =>
  (ownDeed.test(text.slice(start, end)) &&
    /\b(?:we|i)(?:[’']ll| will)? $/i.test(text.slice(Math.max(0, start - 9), start))) ||
  (/^包[退换換修邮郵]/u.test(text.slice(start, start + 2)) && /[天日月年\]]$/u.test(text.slice(0, start)))
const ownDeed = /^(?:absolutely|definitely|certainly|surely) (?:pass|shar|let|look|check|forward|keep|tell|send|ask)/i

/** “Is everyone safe?” asks, and “everything is back” tells what is. */
const isAskedOrSeen = (text: string, span: Span): boolean =>
  text
    .slice(...sentenceAround(text, span))
    .trimEnd()
    .endsWith('?') ||
  text[sentenceAround(text, span)[1]] === '?' ||
  seen.test(text.slice(...span))
const seen = /^every(?:thing|one)(?:[’']s| is| are) (?:fine|back|safe|fixed|approved)$/i

/** Places where a message is surer than anyone can be, those that the reader hears included. */
export const certaintyIn = once((utterance): readonly Span[] => {
  const text = head(utterance.text)
  const found: Span[] = heard(utterance, 'absolute-claim', 'over-promise')
    .map(({ span }) => span)
    .filter(
      (span) =>
        !wished.test(text.slice(Math.max(0, span[0] - 48), span[0])) && !isRate(text, span) && !isTip(text, span),
    )
  for (const pattern of [swears, sureOf]) {
    for (const { 0: words, index } of matchesIn(pattern, text)) {
      const span: Span = [index, index + words.length]
      const isNew = found.every((other) => span[1] <= other[0] || other[1] <= span[0])
      if (
        isNew &&
        !isGuess(text, span) &&
        !isRate(text, span) &&
        !isTip(text, span) &&
        !isOwn(text, span) &&
        !isAskedOrSeen(text, span) &&
        !refused.test(text.slice(Math.max(0, index - 48), index))
      )
        found.push(span)
    }
  }
  return found
})
