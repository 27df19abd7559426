import type { Span } from '@attune/core'
import type { Signal } from '@attune/language'
import { pattern } from '../text/pattern.ts'

/** Ways of hurrying a buyer. One of `shame` is enough; of the others two have to come together: alone each may be a fact. */
interface Levers {
  shame: RegExp
  others: readonly RegExp[]
}

const english: Levers = {
  shame: pattern('i')`
    \bany (?:good|decent|responsible|loving|caring|serious|real) (?:parent|mother|father|mum|dad|owner|daughter|son|
      person|buyer)|
    \b(?:people|parents|those|anyone|owners) who (?:really |truly )?(?:love|care|value)[^.!?]{0,30}\b(?:would|buy|
      choose|book|sign)|\bif you (?:really |truly )(?:love|care)|
    \byou(?:[’']ll| will|[’']d| would)(?: only| really)? (?:regret|be sorry you|kick yourself|never forgive)|
    (?:^|[.!?,] |it[’']s |that[’']s )your loss\b|\band you know it\b|
    \b(?:leave|burden|saddle)(?:ing)? (?:it (?:all )?(?:to|on|for) )?your (?:kids|children|family|wife|husband)\b|
    \bi[’']d hate (?:to see you|for you)\b|\bcome (?:crying|running|begging) (?:back|to)
  `,
  others: [
    pattern('i')`
      \b(?:only|just|last|final)(?: \w+){0,3} (?:left|remaining|spots?|places?|seats?|rooms?|units?|slots?)\b
        (?!(?: \w+)? (?:went|was|were|has|had|have)\b)|\b(?:nearly|almost) (?:gone|sold out|full)\b|
      \b(?:selling|going) (?:fast|out)\b|\bwon[’']t last\b|\bcan[’']t (?:hold|keep|save)\b|\bthe last one\b|
      \b(?:lose|lost|miss(?:es)?|missed) (?:it|out|their)\b
    `,
    pattern('i')`
      \b(?:others?|two|three|four|five|\d{1,2}|several|another|plenty of|lots of|some(?:one|body) else|
        (?:a|the next) (?:couple|family|buyer|client))(?: (?!on )\w+){0,4} (?:looking|interested|waiting(?! list)|
        viewing|watching|asking|after (?:it|this|them|that)|booking|buying|about to|want(?:s|ing)? (?:it|this|them)|
        ready to|keen)\b|
      \b(?:everybody|everyone|all our (?:customers|members)|most people|they all) (?:takes?|buys?|gets?|chooses?|
        choose|signs?|upgrades?)\b
    `,
    pattern('i')`
      \b(?:today|tonight|this hour) only\b|\b(?:today|tonight|tomorrow) is (?:the|your) last (?:day|chance)\b|
      \b(?:the )?last (?:day|chance)\b|
      \b(?:before|by|past|until|till) (?:midnight|noon|tonight|close of (?:play|business)|the end of today)\b|
      \bin the next (?:\w+ )?(?:minutes?|hour)\b|\bgone (?:by )?(?:tomorrow|tonight)\b|
      \b(?:price|rate)s? (?:goes|go|is going|will go|jumps?) up\b
    `,
    pattern('i')`
      \b(?:decide|book|buy|order|sign|pay|grab|commit|secure|snap|lock)(?: [\w’']+){0,3} (?:now|today|fast|
        quick(?:ly)?|straight away|right away|immediately|before)\b|
      \b(?:take|put down|leave|transfer|send) (?:the|a|your) (?:deposit|card|payment)\b|\bhurry\b(?! up your)|
      \b(?:these things|this|it|time|the offer) (?:won[’']t|don[’']t|doesn[’']t) wait\b|
      \bdon[’']t (?:wait|hesitate to (?:buy|book|sign)|think (?:about it )?too|dither|hang about|sleep on)\b|
      \bi[’']d (?:be quick|decide|hurry|move fast)\b|\bsign (?:here|now|today|up now)\b
    `,
  ],
}

const chinese: Levers = {
  shame: pattern('u')`
    (?:孝[顺順心]|真[爱愛]|[爱愛]孩子|负责任|負責任|有眼光|懂行|大丈夫|疼老婆|疼孩子|疼爸妈)[^，。！？,!?；;]{0,8}(?:
      [都就]|自己|一定)|[后後]悔(?:一[辈輩]子|莫及)|(?:可|到[时時]候)[别別][后後]悔|
    [不唔][^，。！？,!?；;]{1,4}[您你]?(?:[实實]|[肯一]定|包|保准)[会會]?[后後]悔|
    [您你](?:[实實]|[肯一]定|[会會准])[会會]?[后後]悔|
    (?:今[天日晚]|[现現]在|[马馬]上)就?(?:[要得]|[给給]我)?(?:定|[决決]定|[签簽]|[答]?[复覆])(?:下[来來]?|[单單]|
      字)?[，,]?(?:不然|否[则則]|要不|唔係)(?![^，。！？,]{0,6}(?:[赶趕]不|[来來]不及|到不了))|[别別]怪我|
    [没沒]提醒[您你]|[您你]?不(?:[买買加订訂办辦选選报報])[^，。！？,]{0,3}[会會就]?(?:吃[亏虧]|[亏虧]大?了)|
    [输輸]在起跑|一[輩辈]子[^，。！？]{0,3}[输輸]|耽[搁误誤擱]不起|
    耽[误誤][^，。！？,!?；;]{0,6}(?:孩子|一[辈輩]子|前途|一生|未[来來])|对得起|對得起|
    (?:[让讓留][给給]?|[拖连連][累]|[丢丟][给給])[^，。！？,]{0,3}(?:孩子|子女|家人|[儿兒]女)[^，。！？,]{0,4}(?:手忙|
      [烦煩]|[负負][担擔]|[头頭]|收[拾尾])
  `,
  others: [
    pattern('u')`
      最[后後](?:一|1|两|兩|几|幾)?(?:[台个個件位套间間]|名[额額]|[张張席单盒辆天日次波])|
      (?:[只就仅僅]|[得净]返)[剩下返]?(?:下)?[^，。！？,!?；;]{0,4}(?:[台个個件位套间間]|名[额額]|[张張席])(?:了|咗|
        喇|啦|$|[，。！,!])|名[额額](?:在跑|不多|快[没沒满滿]|要[没沒])
    `,
    pattern('u')`
      (?:第二|刚刚|剛剛|别的|別的|其他|另外|好几|好幾|别人|別人|
        [两兩三四五六七八九十几幾多数數\d])[个個位组組批名]?[^，。！？,!?；;]{0,3}(?:客|客[户人戶]|家[长長]|
        [人位组組])[^，。！？,!?；;慢]{0,6}[定订訂等看问問付抢搶签簽报報买買傾谈談睇排]|
      (?:大家|个个|個個|人人|[好很]多人)(?:都|全都)[^，。！？,!?；;]{0,3}有?(?:办|辦|买|買|上(?!班|网|網|课|課)|选|選|订|
        訂|签|簽|升级|升級|加[购購]?)(?:[了的㗎嘅咗耶喔啦哦]|㗎喇)?(?=[，。！!]|$)
    `,
    pattern('u')`
      (?:[别別]人|[人别]家|同事|邻居|同学|[閨闺]蜜|隔壁)[^，。！？,!?；;]{0,5}[都早][^，。！？,!?；;]{1,6}[了咗啦]|
      (?:[过過]|错过|錯過)[咗了]?(?:今|明|十二|12|这|這)[^，。！？,!?；;]{0,10}(?:[没沒冇涨漲]|恢[复復])|
      (?:分[钟鐘]|小[时時]|今[天晚日]|[现現]在|而家)[内內]?[唔不][付定订訂签簽报報买買拍落畀刷下]
        [^，。！？,!?；;]{0,5}[没沒就冇]|(?:涨价|漲價|加[价價])|
      (?:[过過]|错过|錯過)[了咗](?:[这這][^，。]{0,4})?就[没沒冇]|
      [不唔][买買订訂要签簽报報][^，。！？,]{0,3}(?:[有多]的是|大把)人|[今][天日晚][不唔][刷付订訂报報买買]|
      明[天日]就?(?:[涨漲]|恢[复復]|[没沒])
    `,
    pattern('u')`
      (?:赶紧|趕緊|[赶趕]快|[马馬]上|立刻|快|直接)(?:[付订訂定买買报報签簽]|下[单單]|拍|入手|[畀交])|
      [畀俾付交][咗了]?[訂订定钱錢](?:金)?[先再][講说說]|
      (?:^|[，。！!,])(?:快[点點啲][决決]定|快[点點啲]做[决決]定)|
      (?:^|[，。！!])(?:快[点點啲]|赶紧|趕緊|[赶趕]快|抓[紧緊]){1,2}(?=[，,！!])|
      [在喺](?:[这這]|这里|這裡|这儿|度|呢度)[签簽][名字个個]|不等人|[再还還别別](?:[犹猶]豫|拖|比来比去)|
      [还還](?:[比等看想]|考[虑慮]|[犹猶]豫)(?:什么|什麼|啥|咩|[?？])
    `,
  ],
}

/** “I’ll sleep on it”, 我再比较比较: to somebody who asks for time, each of them presses. */
const hesitates = pattern('iu')`
  \b(?:sleep on it|think (?:about it|it over|i[’']ll)|still (?:deciding|thinking|looking)|not sure|undecided|
    maybe later|shop around|
    talk (?:to (?:my|the) (?:wife|husband|partner|family|mum|dad|boss|team|other half)|it over)|ask my|
    get back to you|no rush|compare|no,? thank(?:s| you)|not interested|don[’']t (?:want|need)|only want|just the|
    only the)\b|
  不用了?|不需要|不想|唔[使要]|[不只]要|没兴趣|沒興趣|净系|淨係|考[虑慮]|商量|比[较較]|再[说說看]|先不|想想|諗|睇下先|
  不急|[犹猶]豫
`
const LONGEST = 2000

/** “Just cancel it, please”, 直接取消: who has made up their mind to leave. */
const leaves = pattern('iu')`
  \b(?:just|please|simply) (?:want to |wanna |need to |like to )?(?:cancel|close|end) (?:it|this|that|my|the|
    everything)\b|\bjust (?:want|need|like|trying) to (?:cancel|close|leave|end)\b|
  \bno(?: thanks?| thank you)?[.,!]+ ?(?:please )?(?:just )?(?:cancel|close)\b|
  (?:就|直接|只|[赶趕][紧緊]|不[用要了]{1,2}[，。！,]?)[^，。！？]{0,3}(?:取消|退[订訂]|[销銷][户戶]|解[约約]|
    [关關]掉)
`
/** “Are you sure you want to do that?”, 您确定要取消吗，积分就没了: held back. */
const holdsBack = pattern('iu')`
  \b(?:are you sure|do you really) (?:you )?want to (?:do that|cancel|leave|close|go)\b|
  \byou(?:[’']d| would|[’']ll| will)(?: be)? (?:los(?:e|ing)|miss(?:ing)? out on|forfeit(?:ing)?|giv(?:e|ing) up|
    throw(?:ing)? away)(?: all)? (?:your|the|those|our)\b|
  \b(?:what|how about) (?:if )?(?:i|we) (?:gave|give|offered|offer|could offer|took|knocked)\b|
  \bhate to (?:see you go|lose you)\b|\b(?:consider|think about) staying\b|
  [确確]定(?:真的)?要(?:取消|退|[销銷]|解)|
  (?:取消|退|[销銷]|解[约約])[^，。！？]{0,4}[，,]?[^，。！？]{0,6}(?:[没沒]有?了|失去|[清归歸]零|浪[费費]|可惜)|
  [舍捨]不得[您你]|(?:[给給]|送)[您你][^。！？]{0,14}(?:留下|[继繼][续續]用|不取消|[别別]取消)
`
const isDone = pattern('iu')`
  \b(?:i|we)(?:[’']ve| have) (?:now |just )?(?:cancel|clos|end)|\b(?:it[’']s|that[’']s) (?:now )?(?:cancel|clos)|
  已[经經]?[^，。]{0,6}(?:取消|[销銷]|退|解)
`

/** Where a service message presses the customer to buy, or not to leave; none when at most one thing hurries. `asked`: what it answers. */
export function findPressing(text: string, isChinese: boolean, asked: string): Signal[] {
  const { shame, others } = isChinese ? chinese : english
  const searched = text.slice(0, LONGEST)
  const shaming = spanOf(shame, searched)
  const hurrying = others.map((lever) => spanOf(lever, searched)).filter((span) => span !== null)
  const least = hesitates.test(asked.slice(-LONGEST)) ? 1 : 2
  const held = leaves.test(asked.slice(-LONGEST)) && !isDone.test(searched) ? spanOf(holdsBack, searched) : null
  if (held) return [{ kind: 'pressure', strength: 0.75, span: held, data: {} }]
  const spans = shaming ? [shaming, ...hurrying] : hurrying.length >= least ? hurrying : []
  return spans.map((span): Signal => ({ kind: 'pressure', strength: 0.75, span, data: {} }))
}

function spanOf(lever: RegExp, text: string): Span | null {
  const found = lever.exec(text)
  return found && [found.index, found.index + found[0].length]
}
