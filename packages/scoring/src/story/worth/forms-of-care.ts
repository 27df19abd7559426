import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'

/** A kind of care by its form, and what makes it an answer: the customer had asked for that very thing. */
export interface FormOfCare {
  form: RegExp
  askedFor: RegExp
  /** Amends to whoever complained, and the answer itself in its first sentence. */
  isMoney?: true
  /** It is their matter that is looked after: their words come back in it. */
  repeats?: true
}

/** News, a call, a look: whoever asks for one of them is answered with it. */
const asksForNews = pattern('iu')`
  \b(?:let|keep) (?:me|us) (?:know|posted|informed|updated)|
  \b(?:call|ring|phone|text|message|e-?mail|tell|remind|notify|warn|get back to) me\b|\bupdate me\b|\bkeep an eye\b|
  \b(?:can|could|will|would) (?:you|some(?:one|body)) (?:\w+ )?(?:check|look|monitor|watch|follow up|let me|ring|call|
    phone|remind)\b|
  (?:通知|告[诉訴]|提醒|[联聯][系絡络]|回[复覆电電]|打(?:[电電][话話])?[给給俾畀]|[话話]俾|[话話]畀|跟)
    (?:一[声聲下])?我|[给給俾畀]我(?:[个個])?(?:[电電]|消息|[发發]|[传傳]|打|回)|
  [帮幫][我忙][^，。！？]{0,4}(?:[盯查看睇]|留意|跟[进進])|跟[进進]
`
const asksToHold = pattern('iu')`
  \b(?:hold|keep|reserve|save|put) (?:it|one|them|that|this|me|a|the)\b|\bput\b[^.!?]{0,20}\baside\b|
  [留放收存][一]?[下起着著]|[预預][留定订訂]|保留|[帮幫][我忙][^，。]{0,4}[留放收]
`
const asksForLess = pattern('iu')`
  \b(?:cheap\w*|discount\w*|less|save|saver|free|waive\w*|offers?|deals?|concessions?|reduc\w+|afford\w*|lower|
    better price|refund\w*|compensat\w*)\b|
  便宜|优惠|優惠|折|[减減]|免|省|平啲|[划劃]算|[赔賠]|[补補][偿償]|退[钱錢款费費]
`
/** Who asks how, or what may come, is told it. */
const asksWhat = pattern('iu')`
  \bhow (?:do|can|should|to|would|does)\b|\bwhat (?:should|do|can|about|if|happens)\b|\bany(?:thing| tips| advice)\b|
  \b(?:weather|rain|traffic|normal|safe|dangerous|risk)\b|\bdo i (?:need|have)\b|
  怎[么麼]|咋|如何|[点點][样樣解]|注意|要[带帶]|[带帶][啥乜咩]|需要什|有什[么麼]要|天[气氣]|正常|危[险險]|安全|要[紧緊]
`
/** Who asks what may come is told it. */
const asksAhead = pattern('iu')`
  \b(?:weather|rain|traffic|normal|safe|dangerous|risk|anything (?:i|to|else)|what (?:should|if|happens|about))\b|
  天[气氣]|正常|危[险險]|安全|要[紧緊]|注意什|要注意|有什[么麼]要
`
/** Nothing on earth: what stands for itself. */
const never = /(?!)/

const dayEn =
  '(?:tomorrow|tonight|this (?:evening|afternoon|morning|weekend)|later (?:today|on|this)|first thing|next (?:week|month|\\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2} \\w+|at (?:\\d|noon|lunch)|(?:in|after) (?:an?|one|two|three|a few|\\d+) (?:\\w+ )?(?:minutes?|hours?|days?|weeks?|months?)|(?:the )?(?:minute|moment|day|morning|evening|night)|before|after|as soon as|when|once|until|while|each|every|again|in case|if)'
const seesEn =
  '(?:(?:ring|call|phone|text|message|write|e-?mail|remind|update|warn|tell) (?:you|him|her|them|to)|drop (?:you|by|in|him|her)|pop (?:in|by|over)|look (?:at|in|over|out|for|through)|check|watch|keep (?:an eye|you posted|watch|track|looking)|follow up|test|let (?:you|him|her|them) know|stop by|come (?:by|back|round|over)|swing by|monitor|track|stay (?:with|on|until|late)|wait (?:for|with|until|outside|by)|meet (?:you|him|her|them)|be (?:waiting|watching|there|at the|outside))'
const whoEn = '(?:i|we|she|he|they|our \\w+|the \\w+)'
const comfortEn =
  '(?:blankets?|wheelchair|buggy|cot|high ?chair|cushions?|ramp|stool|side (?:door|entrance)|back door|quiet\\w* (?:room|corner|table|time|spot|place)|ground floor|interpreter|large print|umbrella|heater|fan|shade|window seat|seat (?:by|near|next|at)|table (?:by|near|away)|close to the (?:door|lift|toilets?|entrance)|near the (?:door|lift|toilets?|entrance)|(?:cup of |hot |some )(?:tea|coffee|water|milk|soup)|pillows?|lift|bed made|two people|first aid)'

const english: readonly FormOfCare[] = [
  // “I’ll look at the line again tomorrow”, “On Friday I’ll ring you”, “to make sure it has stayed dry”.
  {
    form: new RegExp(
      [
        `\\b${whoEn}(?:['’]ll| will)(?: (?:also|still|then|just|personally|come and))? ${seesEn}\\b[^.!?]{0,80}?\\b${dayEn}\\b`,
        `\\b${dayEn}\\b[^.!?]{0,40}?\\b${whoEn}(?:['’]ll| will) (?:also |still |then |just |personally )?${seesEn}\\b`,
        `\\b(?:i|we)(?:['’]ll| will)\\b[^.!?]{0,60}\\bto (?:see (?:if|whether|how|that)|make sure|check (?:that|if|whether|how|it))\\b`,
        `\\b(?:reminder|note|diary|calendar|alert|alarm)\\b[^.!?]{0,40}\\b(?:to|for|on) (?:check|ring|call|look|see|message|text|write|follow|tomorrow|\\w+day|you)\\b`,
        `\\byou(?:['’]ll| will) (?:hear from|get a (?:call|message|text|note|reminder) from) (?:me|us)\\b[^.!?]{0,60}\\b${dayEn}\\b`,
      ].join('|'),
      'i',
    ),
    askedFor: asksForNews,
    repeats: true,
  },
  // Held aside, under their name.
  {
    form: pattern('i')`
      \b(?:i|we)(?:['’]ve|['’]ll| have| will| am|['’]m)?(?: (?:also|just|already|gone ahead and))? (?:put|set|kept|
        keep\w*|held|hold\w*|saved?|reserved?|laid|tucked|left|leave|blocked|pencill?ed)\b[^.!?]{0,50}\b(?:aside|
        to one side|back for|by for|for you\b|behind (?:the|my|our)|(?:under|with|in|on it) your name|your name on|
        on hold|until|till|in case)
    `,
    askedFor: asksToHold,
  },
  // A cheaper way, or none to be paid for.
  {
    form: pattern('i')`
      \b(?:cheaper|costs? (?:you )?(?:less|nothing|half|only)|half the price|half (?:as much|price)|
        works out (?:at )?(?:less|cheaper)|cheapest|saves? (?:you|yourself) (?:[£$€]|\d|about|around|the|a|an|some|money)|
        save (?:[£$€]\d|money)|(?:don['’]t|needn['’]t|do not|no need to)(?: (?:need|have) to)? (?:pay|buy)|
        you can (?:get|have|do|borrow|print|use|park|take)\b[^.!?]{0,40}\b(?:free|for nothing|for less|at no cost)|
        (?:is|are|it['’]s|they['’]re) (?:free|half)\b)|
      \bif you\b[^.!?]{0,60}(?:[£$€]\d|\b(?:for less|for free|for nothing|free of charge)\b)
    `,
    askedFor: asksForLess,
    isMoney: true,
  },
  // What was owed is not taken.
  {
    form: pattern('i')`
      \b(?:i|we)(?:['’]ve|['’]ll| have| will| won['’]t)?(?: (?:also|just|already|not))? (?:cleared?|waived?|dropped?|
        taken off|take off|knocked|removed?|cancelled|wiped|wrote off|written off|charge[d]?|covered?|paid|
        credited)\b[^.!?]{0,40}(?:[£$€]\d|\d+p\b|
        \b(?:fees?|fines?|charges?|postage|delivery|deposit|interest|penalt(?:y|ies))\b)
    `,
    askedFor: asksForLess,
    isMoney: true,
  },
  // What may come, and what to do then.
  {
    form: pattern('i')`
      \b(?:you|it|they|he|she|there|that|the \w+)(?:['’]ll| may| might| could| can| will)
        (?: (?:also|well|still|sometimes|probably|already))? (?:get|see|notice|hear|feel|smell|receive|find|show|look|
        sound|ask|be|take)\b[^.!?]{2,90}\b(?:ignore|normal|nothing to worry|not from us|isn['’]t (?:from )?us|scam|
        harmless|
        so (?:bring|take|allow|leave|wear|come|don|please|you|it|park|use|keep|put|have|set|avoid|try|ask))\b|
      \b(?:closed|shut|busy|full|cancelled|diverted|roadworks|strikes?|rain\w*|snow\w*|ice|icy|frost|storms?|fog|
        heatwave|windy?|queues?|traffic|scams?|fraud\w*|expires?|expiring|runs? out|deleted|slippery|steep|cold|hot|
        noisy|sells? out|fills? up|goes up|rises?|changes?)\b[^.!?]{0,90}?\b(?:so|but|please|bring|use|before|instead|
        better|best|worth|ignore|keep|avoid|free until)\b
    `,
    askedFor: asksAhead,
  },
  // Until somebody comes; whom to call if it gets worse.
  {
    form: pattern('i')`
      \b(?:until|till) then\b|\bin the meantime\b|\bmeanwhile\b|\bfor tonight\b|
      \bif (?:it|he|she|they|the \w+|that|this|you (?:see|smell|feel|notice|hear|get|find|start|leave|arrive|are late))\b
        [^.!?]{2,70}(?:\b(?:ring|call|phone|dial|text|message|tell|stop|come|go|use|turn|switch|leave|press|knock|ask)\b)
    `,
    askedFor: asksWhat,
  },
  // Made ready for whoever comes.
  {
    form: new RegExp(
      [
        `\\b(?:i|we)(?:['’]ve|['’]ll|['’]d| have| will)\\b[^.!?]{0,60}\\b${comfortEn}\\b`,
        `\\b${comfortEn}\\b[^.!?]{0,40}\\b(?:ready|waiting|there for|set up|made up|for you|for (?:him|her|them)|take (?:you|him|her|them))\\b`,
        `\\b(?:come|go|knock|pull up|park)\\b[^.!?]{0,24}\\b${comfortEn}\\b`,
        `\\b(?:i|we)(?:['’]ll| will) have (?!a look|to\\b)[^.!?]{3,60}\\b(?:ready|waiting|made up|sent up|brought|carried|warm|printed|packed|set up|on)\\b`,
        `\\b(?:i|we)(?:['’]ve| have) (?:also )?(?:asked|told|got|arranged|warned|let|briefed|requested|booked|organi[sz]ed)\\b[^.!?]{4,120}\\b(?:for you|so (?:you|he|she|they|nobody|nothing|it|there)|as well|too|in case|about|to (?:carry|wait|meet|help|bring|ring|take|keep|watch|look|go|use|knock|come|leave))\\b`,
        `\\b(?:i|we)(?:['’]ve| have)\\b[^.!?]{4,80}\\b(?:so (?:that )?(?:nobody|nothing|no one|you (?:won|don|needn|can|have|need)|it won|there['’]s no)|for you as well|for you too|as well so)\\b`,
        `\\bso\\b[^.!?]{0,12}\\b(?:i|we)(?:['’]ve| have)\\b[^.!?]{4,60}\\b(?:as well|too|over for you|for you)\\b`,
      ].join('|'),
      'i',
    ),
    askedFor: never,
  },
]

const dayZh =
  '(?:[今明后後聽听][天日早晚儿朝]|今晚|(?:[这這下上]?[个個]?)(?:[周週]|星期|[礼禮]拜)[一二三四五六日天末]|[过過](?:[两兩几幾一]|\\d)|[到届屆][时時]|[当當到][天日晚]|[下上]午|晚上|早上|中午|夜[里裡]|月底|[一二三四五六七八九十\\d]+(?:[天日号號]|[个個]?(?:小[时時]|[钟鐘][头頭]?)|分[钟鐘]|[点點])[之以]?[后後前]?|[之以][后後]|期[间間]|每[天周週]|[收拿装裝用到]到?[货貨手了]?[之以]?[后後])'
const seesZh =
  '(?:看|查|盯|[问問]|回[访訪]|打|提醒|[发發]|[传傳]|[联聯][系絡络繫]|留意|跟[进進]|[测測]|睇|[话話]|敲|跑|[试試])'
const doersZh = '(?:我[们們哋]?|同事|[师師]傅|店[员員]|[护護]士|[医醫]生|老[师師])'
const easeZh =
  '(?:[轮輪]椅|[婴嬰][儿兒]床|[儿兒]童[椅床]|毯|[热熱温溫]水|牛奶|[热熱]茶|[暖冷][气氣]|[空][调調]|靠[垫墊枕]|靠窗|靠[过過]道|靠走道|[电電]梯|[侧側后後]门|[侧側後]門|一[楼樓]|[安静靜]{2}的|[绿綠]色通道|雨[伞傘]|[坡]道|扶手|翻[译譯]|大字|拐杖|[软軟][垫墊]|[两兩2][个個]人[^，。]{0,6}[抬搬扛])'

const chinese: readonly FormOfCare[] = [
  // 明天我再看一次，周五给您打个电话看看还漏不漏，一到就通知您。
  {
    form: new RegExp(
      [
        `${dayZh}[^，。！？,]{0,8}${doersZh}?[^，。！？,]{0,4}(?:再|[会會]|[给給幫帮跟同]|先|主[动動]|[过過])[^，。！？,请請]{0,8}${seesZh}`,
        `${dayZh}[^，。！？,]{0,8}${doersZh}[^，。！？,请請]{0,2}${seesZh}`,
        `${doersZh}[^，。！？,]{0,4}(?:再|[会會]|[给給幫帮跟同]|先|主[动動])?[^，。！？,请請]{0,4}${dayZh}[^，。！？,请請]{0,6}${seesZh}`,
        `(?:一到|一有|一[旦出])[^。！？]{0,12}(?:我|就|[马馬]上|即刻|第一[时時][间間])[^，。]{0,8}(?:告[诉訴]|通知|打|[联聯]|[发發]|[传傳]|[话話]|提醒)`,
        `(?:看看|[问問]{1,2}[您你]?|[确確][认認]|睇[下吓])[^，。？?]{0,12}(?:[还還仲]?[^，。？?]{0,4}[不唔没沒冇][^，。？?]{0,4}|好用|正常|[习習][惯慣]|[顺順]利|好[点點啲])`,
        `回[访訪]|[设設]了?[个個]?提醒|我[会會来來]?(?:一直|[继繼][续續])?(?:[帮幫][您你])?(?:盯[着著]|看[着著]|跟[着著]|留意)|有[^，。]{0,6}(?:[变變][动動化]|消息|[结結]果|[进進]展)[^。]{0,6}(?:我|[马馬]上|第一[时時][间間])`,
        `[结結]果[^，。]{0,6}(?:[传傳][讯訊]|[发發]|告[诉訴]|跟[您你][说說講讲]|通知)|要是[不唔][^。]{0,12}我(?:[联聯]|打|[过過]|[来來嚟])`,
      ].join('|'),
      'u',
    ),
    askedFor: asksForNews,
    repeats: true,
  },
  // 先给您放到一边，写了您的名字。
  {
    form: pattern('u')`
      (?:[帮幫给給替為为畀][您你]|我)[^，。！？]{0,8}(?:留|收|放|存|[扣占佔])(?:[着著了起咗好住]{1,2}|
        [在到喺][^，。]{0,4})?[^，。]{0,6}(?:一[边邊]|旁[边邊]|[柜櫃]|前[台臺]|起[来來咗]|名字)|
      [写寫記记](?:[了咗上好着著]{1,2})?[您你][嘅的]?[个個]?(?:名|[电電])|
      [帮幫给給替為为][您你][^，。]{0,3}(?:[预預])?(?:留|保留)[了着著好起咗]
    `,
    askedFor: asksToHold,
  },
  // 坐早一班只要38块，走保险反而不划算。
  {
    form: pattern('u')`
      只[要收需]?\s*\d+|便宜|[划劃]算|(?<![节節])省(?:[下得了]|\d|[点點]|[钱錢])|早[鸟鳥]|
      (?:不|唔)(?:收|用|另|要|使)(?:[花付加另买買俾])?[^，。]{0,3}[钱錢费費]|免[费費](?!政策)|半[价價]|平啲|慳|
      (?:不|唔)(?:用|必|使)(?:再|另外)?[买買]
    `,
    askedFor: asksForLess,
    isMoney: true,
  },
  // 欠的八毛也消掉了。
  {
    form: pattern('u')`
      (?:[费費][用]?|[罚罰滞滯违違][款纳納約约金]{1,2}|逾期[^，。]{0,6}|
        [欠差]的?[^，。]{0,6}[元块塊毛角钱錢])[^，。！？]{0,8}(?:消[掉了]|免[了掉除去收]|取消|不收|抹[了掉]|
        [销銷][了掉]|[减減][了掉免]|唔收|[划劃]掉)
    `,
    askedFor: asksForLess,
    isMoney: true,
  },
  // 可能收到短信，那是骗子；那条街赶集；先把阀门关上。
  {
    form: pattern('u')`
      (?:可能|也[许許]|[会會]|如果|要是|[万萬]一|若|碰上|遇到)[^。！？]{0,24}(?:[骗騙]|[诈詐]|
        [别別](?:点|點|理|[会會]|管|[担擔]心|急|怕|信|慌)|不(?:要|用|必)(?:点|點|理|[会會]|管|[担擔]心|急|怕|信|慌)|
        唔(?:好|使)(?:[理撳驚惊信]|[担擔]心)|(?:是|属|屬)?正常)|[预預][报報]|[气氣]象|下(?:雨|雪)|[台颱][风風]|
      大[风風]|[赶趕]集|市集|施工|修路|堵[车車]|塞[车車]|限行|封路|停(?:水|[电電]|[运運]|[航课課])|[骗騙]子|
      [诈詐][骗騙]|人[多挤擠]|排[队隊][^。]{0,6}[长長久]|[涨漲][价價]|[关關][门門閉闭][早了]?|
      [门門]口[^，。]{0,8}(?:不|[没沒]|[难難]|有)|
      (?:今晚|期[间間]|之前|在[这這此]|[师師]傅[到来來]前)[^，。]{0,6}(?:把|[将將]|[请請]|[别別])|
      先(?:把|[将將])[^，。]{1,10}(?:[关關]|拔|停|移|收)|
      (?:要是|如果|[万萬]一|若|[变變])[^，。]{1,14}[，,]?(?:就|先|[马馬]上|直接|立刻|[请請])[^，。]{0,10}(?:打|到外|
        [离離][开開]|拔|停|[关關]|去[医醫]|[联聯]|[叫找])
    `,
    askedFor: asksWhat,
  },
  // 婴儿床铺好了，给老人约了轮椅，跟阿姨说了您家有猫，一并转到新卡上。
  {
    form: new RegExp(
      [
        `(?:[约約][好了咗]?|[备備准準][好了]?|[铺鋪舖]|放|[温溫]|[开開]|安排|[换換]|留|送|拿|走|[从從]|坐)[^，。！？]{0,10}${easeZh}|${easeZh}[^，。！？]{0,6}(?:[铺鋪舖備备放準准][好了]|在|好了)`,
        `我(?:也|已[经經]?|有|都|[会會])?(?:[跟和同][^，。！？您你]{1,6}(?:[说說讲講交打][^，。]{0,4}|[商]量)|[让讓请請叫][^，。！？您你]{1,8}(?:[赶趕在提先早晚]|[来來派][^，。]{0,3}[两兩]|多|[帮幫]|留|等|陪|[轻輕]|[铺鋪舖]|把))`,
        `(?:看|知道|注意|[见見])[到您你]{1,2}[^，。！？]{2,14}[，,](?:所以|就)?[^，。！？]{2}`,
        '(?:[给給帮幫替][您你]|都)[^，。！？]{0,4}(?:填|[写寫]|打印|列印)好了|[附贴貼][^，。！？]{0,6}(?:[邮郵]票|回[邮郵])',
        `一(?:[并併起同齊齐]|[块塊])[^，。！？]{0,4}(?:[给給帮幫替為为]|[转轉改换換辦办退开開延])|[顺順][便手道]`,
        `(?:到了?|来[了]?|來[了]?)[^，。]{0,3}(?:打[给給]我|[说說叫]一[声聲])[，,][^。]{0,4}我[^。]{0,4}(?:出|下|接|拿|[帮幫])|我[们們哋]?(?:直接)?[带帶](?!来|來)[^，。]{0,4}[进進上去到]`,
      ].join('|'),
      'u',
    ),
    askedFor: never,
  },
]

export const formsOfCare = (text: string): readonly FormOfCare[] => (isChinese(text) ? chinese : english)
