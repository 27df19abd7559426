import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
/** What a question wants to hear. */
export type AskedKind = 'when' | 'hour' | 'how-long' | 'how-much' | 'where' | 'why' | 'which' | 'what-now' | 'in-time'

interface Kind {
  kind: AskedKind
  asks: RegExp
  /** What an answer of this kind shows. */
  answers: RegExp
}

/** An hour, a day, a month. */
const time = pattern('iu')`
  \d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|
  \b(?:today|tomorrow|tonight|now|noon|midnight|morning|afternoon|evening|week|month|year|spring|summer|autumn|fall|
    winter|already|soon as|once|after|before|until|when|whenever|any ?time|always|never|yesterday|january|february|
    march|april|may|june|july|august|september|october|november|december|one|two|three|four|five|six|seven|eight|nine|
    ten|twelve|an? hour|minutes?|days?)\b|
  (?<!每)[日天周週月年]|[点點号號晚早午今明昨后後]|(?<![营營][业業]|到)[时時]|(?<!先)前|[现現]在|[随隨][时時]|
  [立即刚剛]|星期|已[经經]
`
const amount = pattern('iu')`
  \d|\b(?:daily|weekly|monthly|nightly|every|per)\b|
  每|
  (?<!\b(?:feel|hassle|stress|worry|risk)[ -])\bfree\b(?! (?:to|time|of)\b)|\bfree of charge\b|
  \b(?:once|twice|unlimited|as (?:many|much|often)|nothing|
    no (?:\w+ )?(?:charge|cost|fee|limit|minimum|maximum|deposit)s?|included|complimentary|half|double|one|two|three|
    four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand|none|zero|quid|grand|bucks?)\b|
  免[费費]|[不无無][限]|不[收用另要加]|
  [一二两兩三四五六七八九十百千万萬半几幾]{1,8}(?:
    [块塊元毛蚊角分成折倍個个位人名次颗顆片粒滴杯勺包瓶件张張份天晚日月年周週小公平米斤卡单單间間只本双雙箱瓶支%％]|$|
    [，。,！!])|[百千万萬][^，。]|白送|[赠贈]|包(?![裹装裝])|全[额額部]|[块塊蚊]|[元毛](?=$|[，。,！!一])
`
const cause = pattern('iu')`
  \b(?:because|cos|cause[ds]?|since|due to|owing|reason|why|so that|so (?:it|we|you|the)|that['’]s|
    it['’]s (?:the|an?|just|for)|means|comes? from|as (?:the|it|we|you|there|your)|was|were|had|has|have|did|
    didn['’]?t|wasn['’]?t|couldn['’]?t|can['’]?t|doesn['’]?t|no longer|without|until|went|got|ran|fell|came|took|lost|
    broke|sent|kept|for (?:the|an?|two|three)|too|only|more|less|higher|lower|short|wrong|missing|full|empty|closed|
    down|late|old|broken|faulty|different|busy|\w{2,}ed|not)\b|
  [因由才防怕]|原[因來来]|所以|[导導]致|造成|引起|[为為]了|[结結]果|是.{0,24}的|[到过過满滿超][期了]|
  [少多差缺][了一两兩]|[没沒被漏误誤错錯坏壞停改涨漲咗了不未]|第.{1,4}[条條章款]|包[括含]|加上|另外
`
const place = pattern('iu')`
  \d|
  \b(?:at|in|on|under|inside|behind|beside|next to|near|by|opposite|via|through|from|across|above|below|left|right|
    top|bottom|corner|upstairs|downstairs|here|there|online|website|page|tab|menu|link|under|open|click|floor|street|
    road|desk|counter|outside)\b|
  [在喺里裡内內旁边邊站仓倉库庫途市县縣镇鎮区區村馆館院楼樓层層路店口街]|[上下]面|
  [点點](?:[击擊开開选選进進]|[“「『‘"'])|[首主][页頁]|公[众眾][号號]|[菜选選][单單]|[左右上下]角|
  [进進处處柜櫃台网網]|[连鏈链]接|
  App|
  [门門]
`
const choice = pattern('u')`
  \d|\b(?:both|either|neither|any|all|none|first|second|third|last|left|right|the \w+ one|one)\b|(?<=[a-z,] )[A-Z]|
  ["“]|[第号號那这這都]|[「『“]|[款种種型选選推]|[一二三四五六七八九十顶頂地底][楼樓层層下]
`

/** What becomes of what was paid for: money, another, a way, a deed. */
const remedy = pattern('iu')`
  \b(?:refund\w*|credit\w*|valid|good (?:for|until|on|at)|us(?:e|ed|able)|come (?!and go)|bring|call|ring|send|sent|
    exchange\w*|swap\w*|replac\w+|transfer\w*|takes? (?:them|it|over)|taken over|mov(?:e|ed|ing)|extend\w*|keep|kept|
    collect|pick|drop|deliver\w*|go to|ask (?:for|at|the)|press|tap|open|click|turn|you (?:can|could|may|get)|
    (?:i|we)(?:['’](?:ll|ve|m|re)| can| will| could| have)|let me|free|please|try|fill|wait for|carr(?:y|ied) over|
    stays?|remains?|lose|expires?|lost|still (?:on|have|hold)|no (?:charge|fee))\b|
  退|[补補](?!充)|[换換]|改[到为為成期至用签簽在]|延(?![误誤])|[赔賠抵免]|[送寄][到去回给給您你]|可以|[帮幫][您你忙]|
  [给給俾][您你]|先[^，。]{1,8}[再就]|[联聯][系絡络]我|找我|打[给給]|安排|[派修按转轉续續]|[不唔]扣|照[样樣常]|有效|
  留[着著到]|取[回走]|到[账帳]|[请請][您你先到在把]|[带帶拎][上返着著身来來]|[来來嚟]前台|登[记記]|
  [点點][击擊开開选選]|接[手着著替]|作[废廢]|[归歸]零
`

const kinds: readonly Kind[] = [
  {
    kind: 'what-now',
    asks: pattern('iu')`
      \bwhat (?:happens|will happen|becomes|about)\b[^.!?]{0,30}\b(?:tickets?|deposits?|fees?|money|paid|payments?|
        bookings?|vouchers?|lessons?|classes|sessions?|pass(?:es)?|stall|seats?|subscription|refund)\b|
      (?:[钱錢票飛费費券课課堂款]|[订訂定押]金|[预預][约約])[^，。！？,]{0,8}(?:怎[么麼]|[咋点點])[样樣]?(?:
        [办辦弄算赔賠退补補]|[处處]理)|(?:怎[么麼]|[咋点點])[样樣]?(?:[赔賠]|退[钱錢票费費])
    `,
    answers: remedy,
  },
  {
    kind: 'why',
    asks: pattern('iu')`
      (?<!(?:s|is|exactly) )\bwhy\b|\bhow come\b|\bwhat for\b|
      \bwhat(?:[’']?s| is) (?:holding|keeping|delaying|stopping|causing|blocking|the (?:hold-?up|delay|reason|cause))\b|
      [为凭]什么|[為憑]什麼|[为為][啥何]|[点點]解|怎么[会就比又少多变變涨扣还没]|怎麼[會就比又少多變漲扣還沒]|
      咋(?:[又就少多]|这么)|什[么麼]原因|做乜|卡在哪
    `,
    answers: cause,
  },
  {
    kind: 'how-long',
    asks: pattern('iu')`
      \bhow long\b|\bhow many (?:minutes|hours|days|weeks|months|years)\b|
      多久|多[长長][时時][间間]|[几幾]多?(?:天|日|年|[周週]|[个個]?小[时時]|[个個]?星期|[个個]月|分[钟鐘])(?!前)|[几幾]耐
    `,
    answers: time,
  },
  {
    kind: 'when',
    asks: pattern('iu')`
      \bwhen (?:is|are|does|do|did|will|can|could|would|should|am)\b|\bwhen['’]s\b|
      \b(?:and|so|since|by|until|till|from) when\b|\bwhen\?|\bwhat (?:day|date)\b|
      \bwhat(?:['’]s| is| was) (?:the|my|our|your) (?:[\w’'-]+ ){0,3}(?:date|deadline|day)\b|
      什么时候|[什甚]麼時候|[几何]时|[幾何]時|哪一?[天日]|啥时候|(?:[礼禮]拜|星期|[周週])[几幾]|几[号月]|幾[號月]|
      [边邊]日
    `,
    answers: time,
  },
  {
    kind: 'hour',
    asks: /\bwhat (?:time|hour)\b|[几幾][点點](?![了钟]?[意个])/iu,
    answers: pattern('iu')`
      (?<!\d)(?:\d{1,2}|[01]\d[0-5]\d|2[0-3][0-5]\d)(?!\d| ?(?:小[时時]|[个個]|分[钟鐘]|天|[块塊元%]|hours?|min|days?))|
      \b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|midday|half|quarter|any ?time|
        whenever|now|already|always|never|not|until|till|after|before|when|as soon as|all (?:day|night)|
        round the clock|dawn|dusk|sunrise|sunset|morning|afternoon|evening|lunch\w*|breakfast|minutes?|hours?|closed|
        open)\b|
      [一二三四五六七八九十两兩][点點时時]|[正中]午|[凌清]晨|[半午]夜|全[天日]|[随隨][时時]|[现現而依]在?家?$|
      [马馬即早]上|立即|已[经經]|[刚剛没沒未冇不]|[日天][落出]|[上下]午|[傍夜]?晚[上]?(?=[，。,！!]|$)
    `,
  },
  {
    kind: 'in-time',
    asks: /\b(?:make it|ready|here|done|back|arrive|get here) in time\b|[来來嚟]得及|[赶趕]得[上及切]/iu,
    answers: pattern('iu')`
      ^\W*(?:yes|no|sure|of course)(?:\W*$|\W{1,3}(?:it|they|that|there|easily|plenty|just|we)\b)|
      (?:^|[，,。！\n]) ?(?:可以的|[没沒冇][問问][题題]|能的?|[会會]的?)(?=[，,。！\n]|$)|^可以[。！]?$|
      \b(?:in time|make it|by|until|before|(?:mon|tues|wednes|thurs|fri|satur|sun)day|to(?:day|morrow|night)|
        \w+ (?:days?|weeks?)|the \d+(?:st|nd|rd|th)|(?:too|bit) late)\b|
      [来來嚟赶趕].{0,3}[及上切到]|(?<!每)[日天周週月年]|[号號]|[礼禮]拜|星期|[今明后後][天日早晚]|之?前
    `,
  },
  {
    kind: 'how-much',
    asks: pattern('iu')`
      \bhow (?:much|many|often)\b|
      \bwhat (?:do|does|would|will|did|might|must|should) (?:you|it|that|this|they|i|we)(?: have to)? (?:charge|cost|
        pay|owe|come to)\b|
      \bwhat(?:['’]s| is| are| does| do| would| will)? (?:the |it |this |that |a |your )?(?:\w+ )?(?:price|cost|fee|
        charge|rate|deposit|fare|fine|limit|minimum|maximum)\b|
      多少[^次遍回]|多少$|[几幾]多|[几幾](?:[块塊元蚊毛张張件份本双雙位颗顆片粒滴杯勺包瓶]|次(?!了)|[个個]人)|
      咩[价價]|[什啥]么?[价價]|(?:怎[么麼]|[点點]样?)(?:[收计計][费費]|算[钱錢])
    `,
    answers: amount,
  },
  {
    kind: 'where',
    asks: pattern('iu')`
      \bwhere(?:['’]s| is| are| do| does| can| could| did| will| should| would|\?)|
      (?<!卡在)哪[里裡儿兒]|[边邊][度处處]|喺[边邊]|(?<!卡)[在去]哪|什[么麼]地方
    `,
    answers: place,
  },
  {
    kind: 'which',
    asks: pattern('iu')`
      \bwhich\b|\bwhat (?:platform|gate|size|colour|color|number|channel|room|floor|line|terminal|model)\b|
      哪[一]?[个個款种種家路班条條站件本]|[边邊][个個款間班條]|[几幾][楼樓层層]
    `,
    answers: choice,
  },
]

/** A because, in one word or another. */
const because = pattern('iu')`
  \b(?:because|cos|caused?|since|due to|owing to|reason|so that|means|comes? from)\b|
  [因由才]|所以|原[來来]|[导導]致|造成|引起|[为為]了|[结結]果
`
/** What is done, can be done, or is always so is no cause. */
const noCause = pattern('iu')`
  \b(?:thank\w*|please|always|every (?:year|customer|\w+ customer)|
    (?:i|we)(?:'ll| will| would| can| could| may| value| try| take| aim)|let me|would bring|happy to|feel free|
    going to|(?:i'm|we're|i am|we are) \w+ing)\b|
  [谢謝请請]|感[激恩]|[帮幫替给給][您你]|可以|[现現]在|[马馬]上|最?[重][视視]|以[后後]|[随隨][时時]|一直以?[来來]|
  (?:小[时時]|分[钟鐘]|天)[后後之以]?[内內前]?|[歡欢]迎
`
const sentences = /(?<=[.!?\n])\s|[，。！？；\n]|,(?=[\u3400-\u9fff])/u

const givesACause = (reply: string): boolean =>
  because.test(reply) ||
  reply
    .replaceAll('’', "'")
    .split(sentences)
    .some((part) => !noCause.test(part) && cause.test(part))

/** The kinds of answer that a customer's words want. A place that is the cause (“卡在哪”) is asked for as a cause. */
export const kindsAsked = (text: string): readonly AskedKind[] => {
  const begin = head(text)
  return kinds.filter(({ asks }) => asks.test(begin)).map(({ kind }) => kind)
}

/** Whether words could answer a question of this kind; what the customer said already answers nothing. */
export function answersKind(kind: AskedKind, reply: string, told: string): boolean {
  const known = new Set(told.match(words) ?? [])
  const fresh = head(reply).replace(words, (word) => (known.has(word) ? ' ' : word))
  if (kind === 'why') return givesACause(fresh) || (notThereYet.test(told) && whereItIs.test(reply))
  return kinds.some((one) => one.kind === kind && one.answers.test(fresh))
}

/** 为啥还没到: where it is by now, or when it left, is what was wanted. */
const notThereYet = pattern('u')`
  (?:[为為][什啥何甚][么麼]?|怎[么麼]|咋|[点點]解)[^，。！？]{0,6}(?:[没沒未]|不)[^，。！？]{0,4}(?:到|[发發]|寄|送|
    收|来|來|出)
`
const whereItIs = pattern('iu')`
  (?:[号號日天]|[点點]|[上下]午|早上|晚上|已[经經]?|[刚剛])[^，。！？]{0,4}(?:[寄发發送到出]|[签簽]收)[^不没沒]{0,2}(?:
    [到往的了给給出]|[货貨]|EMS|快|[顺順])
`

/** Figures. */
const words = /\d+(?:[.:,]\d+)*/gu
