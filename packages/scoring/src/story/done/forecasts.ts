import type { Span } from '@attune/core'
import { once, onceIn } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { harsh } from '../tone/harsh.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, type Utterance } from '../utterance.ts'

/** Whether it will, how long, how likely: asked so, nobody can know for certain. */
const ahead = pattern('iu')`
  \b(?:will|won[’']t|gonna|going to|(?:do|d) (?:you|ye|u) (?:think|reckon|expect)|(?:the |my |any )?(?:chances?|odds)|
    how (?:long|likely|soon|safe)|when(?:[’']s| will| do| does| is| are| can| should)|in time|expect|
    (?:can|could) (?:you|u|ye|it|this|that|these|they|he|she) (?:\w+ ){0,2}(?:fix\w*|repair\w*|sav\w+|recover\w*|get|
      clean\w*|restor\w+|rescu\w+|mend\w*|cur\w+|remov\w+|make)|
    (?:is|are) (?:\w+ ){1,6}(?:safe|sure|certain|likely|guaranteed)|(?:count|rely|bank|depend) on|
    (?:success|survival|pass|approval) rates?|(?:guarantee|promise|swear)(?= (?:me|it|that|the|my|i|we)\b)|
    risk(?:s|y)?)\b|
  多久|多[长長]|工期|[周週]期|[时時][长長]|
  \b(?:timeline|timescale|eta|lead time|turnaround)\b|
  哪一?[天日周週月]|[几幾](?:[天日]|[个個点點号號时時])|(?:什[么麼]|甚麼|[啥几幾何])[时時]|把握|[\u4e00-\u9fff]率|
  [风風][险險]|[还還仲]?剩[下返]?(?:多少|[几幾]多?)|[保包][过過成中上好][吗嗎嘛么麼呢？?]|
  [敢能可][不唔]?[敢能可]?(?:打包票|保[证證])|(?:安全|靠[谱譜]|[稳穩]|有[用效])[吗嗎嘛么麼]|机会|機會|
  (?:[能会會]|可以|得|[来來][得]?及)[^，。！？,?]{0,12}(?:[吗嗎么麼嘛呢]|不能?(?=[？?]|$)|$)|
  (?:能不能|[会會]不[会會]|得?[到完好了起成及上过過]得?[吗嗎]|得[完到好了起成及上过過])|(?:以[后後]|[还還])[会會]|
  保[证證]得|[够夠](?:不[够夠]|[吗嗎])|用[几幾]|估[计計]|大概|能[赔賠退拿考][^，。]{0,3}(?:多少|[几幾])
`

/** Whether the customer’s turn before a reply asks for what lies ahead. */
export const asksAhead = onceIn((story, reply): boolean =>
  lastCustomerTurn(story, reply).some(({ text }) => ahead.test(head(text))),
)

/** How often, how many, how likely, about when. */
const estimate = pattern('iu')`
  \b(?:usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|general(?:ly)?|mostly|most(?! \w+(?:ly|ent|ant)\b)|often|
    (?:around|about|between) (?:the (?=\d)|an? (?=half|third|quarter|dozen|hour|day|week|month|year|hundred)|half|\d|
      one|two|three|four|five|six|eight|ten|noon)|roughly|approximately|probably|likely|average|half|fifty|
    (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:or|to|in) (?:\d+|one|two|three|four|five|six|
      seven|eight|nine|ten|twelve)|\d+ ?[-–] ?\d+|going by|thirds?|quarters?|\d+ (?:in|out of) \d+|\d+ ?%|
    (?:i[’']d|i would|we[’']d) (?:say|guess|put|reckon|expect|count|allow|think)|count on|realistically|estimat\w+|
    i (?:think|expect|reckon)|perhaps|maybe|possibly|might|some of|
    (?:says?|said|told us|hop(?:es?|ing)|aim\w*|plann?\w*|expect\w*|due) |a lot of|a good chance|should)\b|
  大概|大[约約]|[预預][计計估]|(?<![评評])估(?![价價])|一般|通常|多[数數半]|大多|[往去上]年|
  上(?:[个個]?月|[学學]期|[回次])|[一二两兩三四五六七八九十\d](?:到|至|[-–~])[一二两兩三四五六七八九十\d]|
  [一二两兩三四五六七八九]{2}(?:[天日周週年]|[个個])|差不多|左右|上下|[见見][过過][^，。,]{0,8}的|前[后後]|
  正常(?:的[话話]|情[况況]|[来來])|[顺順]利|有(?:[机機][会會])|[机機][会會][不很比挺蛮]?[大小]|希望|(?<!不)可能|一半|
  [五六七八九两兩][成]|[应應][该該]|[类類]似|[会會]有?(?:一些|一[点點]|[淡好][^，。]{0,2}些)|按[^，。,]{1,8}看|
  [这這][阵陣]子
`
/** Six in ten, 30 %, 三成: a share says itself that it is not all. */
const share = pattern('iu')`
  \b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:\d+|two|three|four|five|six|
    eight|ten|twenty|thirty|fifty|a hundred)\b|(?<!\d)(?!100)\d{1,3}(?:\.\d+)? ?(?:%|％|per ?cent\b)|
  \b(?:half|(?:two|three) (?:thirds|quarters)|a (?:third|quarter)) of (?:them|it|our|the|those|people|cases|
    customers)\b|\b(?:less|better|worse) than even\b|\b(?:a (?:good|fair|decent|slim|poor)|little) chance\b|
  [一二两兩三四五六七八九半\d](?:[到至、-]?[一二两兩三四五六七八九\d])?成(?![功立交為为])|百分之(?!一?百)|
  [十百][个個位隻只宗件][里裡中入]?[面边邊有]?[^，。,]{0,6}[一二两兩三四五六七八九]|(?<!第)一半
`
/** Where that ends. */
const limit = pattern('iu')`
  \b(?:can(?:no|[’']?)t|couldn[’']t|won[’']t|wouldn[’']t) (?:\w+ )?(?:promise|say|tell|swear|guarantee|know|
    be (?:sure|certain)|rule|vouch|bank|count|rely|bet|hold)\b|
  \b(?:not (?:\w+ )?(?:certain|sure|all|every\w*|always|guaranteed|a (?:promise|guarantee)|until)|no guarantee|
    no promises?|(?:but|and|though|although) (?:\w+ )?(?:some|few|others|not|it (?:can|may|might|could)|
      they(?:[’']ve| have| can)|i[’']m not)|i[’']ve (?:seen|known|had)|depend\w*|unless|if not|
    if (?:it|they|he|she|you|that|there|nothing|the \w+)(?: (?:is|are|has|have|does|do))?(?:n[’']?t| not|[’']s| slips?| turns?| fails?| needs?)
      \b|(?:once|until) (?:it|they|we|he|she)[’']|hard to (?:say|tell|know|judge)|
    (?:don|doesn|won)[’']?t (?:\w+ )?know|less if|longer|could (?:be|take|slip|cost|go)|may|might|maybe|possibly|
    fifty.fifty|about half|at (?:best|worst)|slipp\w+|to be (?:honest|on the safe side)|honestly|realistically)\b|
  \bwish (?:i|we) could\b|\bdecision (?:is|rests|lies)\b|\b\w+[’']s (?:call|decision)\b|
  \bup to (?:the|her|him|them|your)\b|
  [说說]了算|由[^，。,]{1,8}(?:[决決]?定|拍板)|
  \b(?:haven|hasn)[’']?t (?:\w+ )?(?:been|seen|tested|checked|looked|opened|tried|measured|had a look)\b|
  ([\u4e00-\u9fff])[不唔]\1(?:[在由]|[视視]|[看都])|
  [谁誰][^，。,]{0,6}(?:[别別不唔][要好]?信|[敢能][^，。,]{0,4}[保包])|
  [包保][^，。,]{0,6}(?:[没沒冇]人|[谁誰]|[别別]信)|[没沒冇未](?:有)?公[布佈開开]|不好[说說講讲]|[不唔]敢|
  [难難](?:[说說講讲免])|不一定|未必|不[确確]定|[说說抓拿定猜講讲]不[准準定下死]|
  (?:先|最好)[别別不][^，。,]{0,3}[排算指等]|看不出|抓不[准準]|[没沒冇無无](?:[办辦])?法|[要得]看|
  看[^，。,]{1,10}(?:好不|[况況]|而定|[怎多]|程度|配合|[体體][质質]|天[气氣])|
  (?:^|[，。；,;])(?:但|不[过過]|[万萬]一|[赶趕碰遇]上|抽)|
  (?:要是|如果|若)[^，。,]{0,12}(?:不|[没沒]|[抽查堵雨雪]|[满滿]|高峰|[忙旺慢延]|[缺少])|也有|不[顺順]|有可能|
  每[个個]?人|各有|才(?:能)?[知晓曉]|[还還]不知|[参參]考|[余餘]地|不敢|[视視]乎|被[^，。,]{1,8}的|多半救不|老实[说說]|
  [说說][实實]|[实實][话話]
`

const limits = new RegExp(limit.source, 'giu')
/** “If it snows”, 但: where it ends for what stands in the same sentence. */
const supposes = /^[，。；,;]?(?:但|不[过過]|要是|如果|若|if\b)/iu
/** 一般不设退换: how the house keeps it, whatever comes. */
const aRule = /(?:一般|通常|原[则則]上)[^，。！？,]{0,4}(?:不[设設接受提予能可退换換改]|[无無]法|唔可以)/u
/** 折抵一半163元, “half price”. */
const anAmount = pattern('iu')`
  (?:[折抵退扣付收付减減免补補][^，。]{0,3}一半|一半[^，。]{0,2}(?:\d|[钱錢价價]|[费費]))|
  \bhalf (?:the |your |of the |of your )?(?:price|fee|bill|cost|deposit|excess|amount|rent)\b
`
const NEAR = 8

/** An estimate that says how far it holds: “about half come back”, 多数两到四天，抽检就更久. Where it stands; `null` = none. */
export const estimateIn = once((utterance): Span | null => {
  const text = head(utterance.text)
  const found = estimate.exec(text)
  if (!found) return null
  const span: Span = [found.index, found.index + found[0].length]
  // 一般不退, “half the bill”: the rule, or an amount.
  const near = text.slice(Math.max(0, span[0] - NEAR), span[1] + NEAR)
  if (aRule.test(near) || anAmount.test(near)) return null
  const rest = text.slice(0, span[0]) + found[0].replace(/./gu, ' ') + text.slice(span[1])
  const ends = matchesIn(limits, rest).some(
    ({ index, 0: words }) =>
      !supposes.test(words) || estimate.test(text.slice(...sentenceAround(text, [index + 1, index + words.length]))),
  )
  return share.test(text) || ends ? span : null
})

/** Whether a reply to somebody who asks for what lies ahead gives an honest estimate. */
export const estimates = (story: Parameters<typeof asksAhead>[0], reply: Utterance): boolean =>
  estimateIn(reply) !== null && heard(reply, ...harsh).length === 0 && asksAhead(story, reply)

/** Of what lies ahead: that it will, never, all of it, whatever comes. What somebody does themselves they may be sure of. */
const swornAhead = pattern('giu')`
  \b(?:it|they|that|this|these|everything|you|he|she|(?:the|your) \w+)(?:[’']ll| will| is| are| can)? (?:definitely|
    certainly|absolutely|surely|undoubtedly|always|for sure|guaranteed)(?: (?:will|be|is|are|do|does|can|get|go|come|
      work)\b|(?=[.!,]|$))|
  \b(?:for sure|for certain|without (?:a )?(?:fail|doubt)|no (?:question|doubt)(?: about it)?|on the dot|
    (?:100|one hundred|a hundred) per ?cent|guaranteed(?! by| minimum| delivery)|like (?:brand )?new|
    (?:it|they|this) only ever)\b|
  \b(?:(?:it|they|that|this|you)(?:[’']ll| will) never|
    (?:it|they|that|this) never(?= (?:takes?|fails?|breaks?|goes|comes? back|gets?|has|have|needs?)))\b|
  \b(?:can|could|will) \w+ (?:anything|everything)\b|\bno way (?:any\w*|it|they|this|that|he|she)\b|
  \bevery (?:last |single )?\w+ back\b|\b(?:every last one|forever|stake (?:my|the))\b|
  (?<!\bi[’']ll [^.!?]{0,60}), i (?:promise|swear)\b|
  (?:一定|肯定|[绝絕][对對]|必定|必然|[铁鐵鉄]定|百分百|百分之(?:一)?百)(?!(?:[会會能]|可以)?(?:要|
      [帮幫给給为為替跟和同尽盡努全记記让讓]|[觉覺心很特超太]|[吓嚇饿餓失难難委担擔冻凍叫寒想累乱亂紧緊着著急气氣]|
      [是程金期书書]|不[敢能可是好]))
    (?![^，。！？,]{0,10}(?:[^能]不[来來到了及完出成动動住]|[没沒]了|[给給帮幫回等告][您你]|[您你]家|打[电電]|[联聯]))(?=
    [^，。！？,您你]{0,6}(?:[完到好成]|[过過]|[掉回上及]|[赢贏赚賺赔賠退]|[出下][来來]|有[货貨]|能|[会會]|
      [祛通批修]))|
  (?<![为為了有的不(（敢])保[证證](?![原金书書质質公商不唔]|[^，。]{0,4}[尽盡])
    (?=[^，。！？,]{0,6}(?:[会會能到好成过過完掉消]|[没沒]))|
  包[您你](?![^，。！？,]{0,3}[括裹含])(?=[^，。！？,]{2,})|
  (?:一[个個天秒分张張毛刻]|半[点點分])[^，。！？,]{0,4}[都也]?不[会會]?[差晚漏误誤]|
  永[远遠]不(?:[会會]|再|[坏壞漏掉])|全都?(?:能|[会會]|找得)|[掛挂]保[证證]|不可能(?:[会會])?[晚迟遲漏]|
  [这這][辈輩]子[^，。]{0,3}(?:不|[别別])|(?:什[么麼]|[谁誰乜])[^，。！？,]{1,8}[都也](?:不[会會]|能)|只可能|
  \b(?:completely|totally|entirely|utterly|absolutely|perfectly) (?:safe|fine|gone|clean|fixed|cured|normal|painless|
    risk|new|unaffected|sorted|invisible|recover\w*|restor\w*|reliable|certain)\b|\bzero (?!in\b|degrees)[a-z]+\b|
  \b(?:of course|naturally),? (?:it|they|that|this|he|she)(?:[’']ll| will| does| do| can| is)(?=[.!])|
  \b(?:indestructible|unbreakable|foolproof|infallible|bulletproof|unbeatable)\b|
  \bfor (?:a|one) (?:hundred|thousand|million) years\b|
  \bconsider (?:it|that|them) (?:done|sorted|fixed|yours|gone|settled)\b|
  \b(?:we|it|they|this|that|which|[a-z]+) (?:has |have |[’']ve )?never (?:once )?(?:fail\w*|miss\w*|los[te]\w*|
    let \w+ down|broke\w*|disappoint\w*)\b|
  (?:零)(?:失[败敗手誤误]|[风風][险險]|事故|投[诉訴]|差[错錯]|副作用|[误誤]差|[伤傷]害|[损損]失|[问問][题題])|
  [绝絕](?:[无無]|不[会會]|不可能)|
  (?:全部|全[数數]|[统統]{2}|[个個]{2}|[样樣]{2})[都也]?(?:[会會能可]|
    [^，。！,不]{0,4}(?:救|[找赢贏][回到]|回[来來]|[过過]))|
  完全(?:不[会會影]|[没沒冇][有]?(?:[风風][险險]|[问問][题題]|影[响響]))|
  (?:[稳穩實实][稳穩實实]|十拿九[稳穩]|[铁鐵]定|[稳穩])(?:[的能]|[过過]|地|[会會]|上|[赢贏])|
  [没沒冇](?:有)?[^，。！,]{0,8}[不唔](?:[了到]|上去|[好成]|[过過])的(?:[学學]生|[客人]|[单單]|[机機]|[车車])|
  (?<!不)(?:保[证證])(?=[^，。！？,您你]{0,10}(?:[回救]|[来來]|全|[还還]原))|修一次管|管一[辈輩]子|用一[辈輩]子
`

/** “I can’t say for certain”, 不一定, 不能保证: what is not sworn. */
const notSworn = pattern('iu')`
  (?:\b(?:not?|never|can(?:no|[’']?)t|won[’']t|wouldn[’']t|couldn[’']t|don[’']?t|isn[’']t|aren[’']t|if|whether|hope|
      wish|nothing|nobody)\b[^.!?,;]{0,40}|(?:[不没沒难難無无唔別别未]|是否|如果|要是|希望|[谁誰])[^，。！？,]{0,8})$
`

/** Oaths about what lies ahead, to somebody who asked for it. */
export const swornIn = onceIn((story, reply): readonly Span[] => {
  if (!asksAhead(story, reply)) return []
  const text = head(reply.text)
  return matchesIn(swornAhead, text)
    .filter(({ index }) => !notSworn.test(text.slice(Math.max(0, index - 48), index)))
    .map(({ index, 0: words }): Span => [index, index + words.length])
})
