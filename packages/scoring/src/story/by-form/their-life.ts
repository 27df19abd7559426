import type { Signal } from '@attune/language'
import { lives } from '../facts/lives.ts'
import { speaksOf } from '../facts/speaks-of.ts'
import { theirWords } from '../facts/their-words.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'

/**
 * How one language tells a customer something about their own life. The parts of a life are words that others use too;
 * only with a sign of having watched, of habit or of guessing are they held against anyone.
 */
interface Telling {
  /** You, yours. */
  you: RegExp
  /** We see, our data shows, judging by; lately, every night, a third time; haven’t you?, 了吧. */
  signs: readonly RegExp[]
  /** Told as it stands, without any sign: 您岳母刚出院, “with your bad back”. It is looked for in the clause, and only of a few things. */
  plain: RegExp
  /** What goes on for long or comes again and again: of a customer it is kept count of, whatever it is. */
  habit: RegExp
  /** Said in the sentence: it is open, comes from them, or is pity for what they told. */
  open: RegExp
  /** Said in the clause before the life: what you can, need or will do, and what is asked. */
  before: RegExp
  /** What is the house’s own business, whoever it is about. */
  business: RegExp
  /** Where one clause ends and another begins. */
  comma: RegExp
}

const english: Telling = {
  you: /\byou(?:r|rs|rself|[’']\w+)?\b/i,
  signs: [
    pattern('i')`
      \b(?:we|i)(?:[’']ve| have|[’']re| are| all| can| could| did| also| just)* (?:see|saw|seen|notic\w+|spotted|know|
        knew|aware|observ\w+|tell|watch\w*|track\w*|gather|looked|checked|picked up|clocked)\b|
      ^(?:saw|seen|noticed|spotted)\b|
      \b(?:our|the|your|my|some\w*) (?:[\w’']+ ){1,5}(?:says?|said|know|knows|reckons?|mentioned) |
      \b(?:data|records?|system|app|camera|cctv|sensors?|algorithm|analytics|logs?|screen|history|purchases|location|
        gps)\b[^.!?]{0,16}\b(?:shows?|showed|says?|tells?|told|suggests?|knows?|caught|flag\w*|indicates?|see|thinks?|
        reckons?|work\w* out|guess\w*|piec\w+)\b|\b(?:judging|going) by\b|\baccording to\b|
      \bon (?:the |our )?(?:camera|cctv)\b
    `,
    pattern('i')`
      \b(?:lately|recently|these (?:days|weeks|months|nights)|nowadays|always|usually|normally|often|constantly|
        (?:every|each) (?:\w+ )?\w+|(?:most|all) (?:\w+days|nights|evenings|mornings|weekends|day|night|month)|
        than (?:last|before|in|usual)|since your|
        (?:a lot|so (?:much|often|many)|too (?:much|often|many)|quite (?:a lot|often))|
        this (?:week|month|year|spring|summer|autumn|winter)|
        last (?:week|month|year|night|spring|summer|autumn|winter|time)|yesterday|the other (?:day|night|evening)|
        any ?more|no longer|(?:more and more|twice as|worse|heavier|thinner)\b|
        (?:two|three|four|five|\w+teen|\d+|several|many|a few) (?:times|nights|evenings)|
        (?:second|third|fourth|fifth|sixth|\dth) (?:\w+ )?this\b|
        until (?:\w+ )?(?:midnight|\d|one|two|three|four|five)|
        (?:after|past) (?:midnight|[1-5]|one|two|three|four|five)\b(?!:)|
        at (?:midnight|[1-5] ?a\.?m\b|(?:one|two|three|four) in the)|since (?:the|your|january|february|march|april|
          may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas))
    `,
    pattern('i')`
      \b(?:(?:have|are|is|has|do|does|did|were|was|must|ca|wo)n[’']t (?:you|it|he|she|they)|
        (?:are|have|did|do|is|has|was) (?:you|it|he|she|they)|right|eh|huh|no|then|hm+|i (?:guess|bet|suppose|see))\?|
      \bi(?:[’']m|[’']d|[’']ll| am| can| would)? (?:guess\w*|bet|wager|imagine|assume|suspect|reckon)|\bno doubt|
      \bsomething tells me|\b(?:couldn|can)[’']t help noticing|\b(?:must|has to|have to) be\b|
      \b(?:looks?|sounds?) (?:like|as)\b|\bseems? (?:to|like|so|very|rather|quite|a bit)?|
      \b(?:so |and )?(?:congrat\w+|poor (?:you|thing))\b|\bby the way\b
    `,
  ],
  plain: pattern('i')`
    ^\W*(?:(?:and|but|so|well) )?(?:
      (?:since|now(?: that)?|with|given|considering|what with|after|because of) you(?:r|[’']ve|[’']re)?|
      you(?:[’']ve|[’']re| are| have| live| earn| look| seem))\b
  `,
  habit: pattern('i')`
    \b(?:lately|these (?:days|nights)|nowadays|always|usually|often|constantly|(?:every|each|most) (?:single )?(?:day|
        night|morning|evening|lunchtime|weekend|time|fri\w+|sat\w+|sun\w+|mon\w+)s?|more and more|
      than (?:last|before|in|usual|you did)|\w+ times|until (?:\w+ )?midnight|(?:were|been|sat|stayed|slept|drank|
        ate) [^.!?,]{0,24}\b(?:till|until|past) (?:\w+ )?(?:one|two|three|four|five|nine|ten|eleven|noon|\d))\b
  `,
  open: pattern('i')`
    \b(?:i know|if|whether|unless|in case|sorry|apolog\w+|
      you(?:[’']ve)? (?:told|said|mentioned|wrote|asked|put(?! .{0,12}weight)|listed|ticked|filled|noted)|no wonder|
      oh no|oof|from now on|heart|birthday|
      your (?:\w+ )?(?:note|message|form|request|e-?mail|review|comment)s? (?:says?|said|asks?|asked|mentions?)\b|
      in your (?:\w+ )?(?:note|message|form|request|e-?mail|review|comment)s?\b|note on|
      when you (?:signed|joined|booked|registered|filled)|as (?:agreed|promised|requested|discussed)|thank)\b|
    ^\W*(?:it[’']s )?(?:best|better|try|make sure|just|always|never) (?!(?:at|to see|to hear)\b)
  `,
  before: pattern('i')`
    (?:\bwill\b|[’']ll\b|\bnot going to\b|\byou(?:[’']d| can| could| may| might| will| would| should| need| want| won
          [’']t| don[’']t (?:need|want)| are welcome)|please|when(?:ever)?|once|so that|do you|did you|have you|
      are you|would you|could you|can you|will you|to help you|let (?:us|me))\b
  `,
  business: pattern('i')`
    \b(?:orders?|parcels?|deliver\w+|courier|driver|book(?:ed|ing)|reservation|appointments?|invoice|bill(?:ed|ing)?|
      payments?|paid|charged?|refund\w*|subscription|plan|password|log(?:ged|ging)? ?(?:in|on)|signal|router|
      connection|errors?|broken|faults?|repair|ticket|case|claim|prescription|policy|results?|scan|check-?up|report|
      pay|tariff|meter|data allowance|points|limits?|waiting|trouble|problem|issue)\b
  `,
  comma: /[,;:–—](?!\d)/,
}

const chinese: Telling = {
  // 阿姨, to somebody who spoke of their mother, is theirs.
  you: /[您你妳]|^阿姨|^叔叔/u,
  signs: [
    pattern('u')`
      (?:看|[见見]|[发發][现現]|注意|留意|[观觀]察|查|刷|[监監]控|睇)(?:得)?(?:到|[见見])|[发發][现現]|知道|[晓曉]得|
      清楚|掌握|了解|瞭解|[监監][测測]|[后後][台臺]|系[统統]|大?[数數][据據]|定位|[显顯]示|[监監]控|感[觉覺]|
      看[样樣]子|看[来來]|看[您你妳]|看[记記][录錄]|看在眼|拍到|
      (?:同事|朋友|[邻鄰]居|[师師]傅|司[机機]|[骑騎]手|老[师師]|店[员員]|保安|前台|房[东東])[^，,。]{0,3}[说說讲講]|
      [听聽][说說聞闻]|[跟和同][我咱][们們哋]?[说說讲講]
    `,
    pattern('u')`
      最近|近[来來期]|
      [这這](?:[阵陣]子|段|[几幾][天个個周次]|[两兩三半][个個年]|[个個]?(?:月|星期|[礼禮]拜|[周週]|[学學]期))|
      上(?:[个個]?(?:月|星期|[礼禮]拜)|[周週]|次|回)|[那嗰](?:[天晚次回]|[个個]晚)|[昨尋琴][天晚日]|前[几幾]?[天晚]|
      平[时時常]|[经經]常|常常|常去|[总總](?:是|[爱愛][会會]?|[会會]|在|[要想喜])|老(?:是|[听聽看爱愛想往])|
      比(?:去年|上次|以前|之前)|[这這][个個]月|每[天晚周週次日月]|天天|成日|一直|越[来來]越|半夜|凌晨|深夜|大[晚半]|
      [这這][么麼]久|又|第[二三四五六七八九十\d]+[次瓶盒箱支包]|
      (?:了|看|[开開]|[打买買]|[来來])[^，,。]{0,6}[\d一二两兩三四五六七八九十几幾好]+(?:次|遍|回)
    `,
    pattern('u')`
      [吧啦][?？]|[是对對係]吧|了[没沒未][?？]|[吧喔哦啦齁](?:$|[。！!~～])|恭喜|好可[怜憐]|[挺真]可[怜憐]|加油|
      晚上[也都还還老]
    `,
  ],
  plain: pattern('u')`
    [刚剛啱才]|已[经經]|[了咗过過](?![吗嗎么麼])|被|嫌|[不没沒唔冇未](?!用|必|需|妨|是|止|只|[错錯])|[很挺都偏]|
    有[点點]|也就|比[较較]|[严嚴]重|夜[班更]|[住出]院|[紧緊](?!急)
  `,
  habit: pattern('u')`
    最近(?![的一])|近[来來期]|[这這](?:[阵陣]子|段[时時]|[几幾两兩三半][个個]?[天月年周週])|
    (?:平[时時常]|[经經]常|[习習][惯慣]|一般|通常)(?!的|[^，,]{0,4}[几幾什哪])|常常|常去|
    [总總](?:是|[爱愛][会會]?|[会會]|在|[要想喜])|老(?:是|[听聽看爱愛想往])|每[天晚周週日朝]|(?:日日|晚晚|朝朝)|
    [吃食睡瞓喝飲玩坐聊待]到[^，。]{0,4}(?:[点點]|中午|半夜|天亮)|每[个個]月[都只]|天天|一直|越[来來]越|半夜|凌晨|
    深夜|好久[没沒](?![来來见見])|[从從][^，,]{1,4}就|
    (?:[了过過][^，,]{0,2})[一二两兩三四五六七八九十几幾好多\d]+(?:次|遍|回|趟)|比(?:去年|上次|以前|之前)
  `,
  open: pattern('u')`
    [让讓害令][您你]|辛苦|[不唔]容易|我(?:也|都)?(?:知道|明白|懂)|如果|要是|若|的[话話]|抱歉|不好意思|[对對]不起|
    [您你妳][^，。！？,!?]{0,16}(?:[说說讲講提](?![您你妳])|[写寫填]|登[记記](?!住|客)|[备備][注註]|留言|反[馈饋映]|
      勾[选選]|[选選](?:了|[过過]|的是)|交代)|[备備][注註]|留言|[谢謝祝愿願]|健康|愉快|理解|[体體][谅諒]
  `,
  before:
    /可以|需要|如|[请請]|建[议議]|[能会會要想](?!得)|方便|是否|有[没沒]有|[还還]是|记得|記得|[帮幫為为给給][您你]/u,
  business: pattern('u')`
    [订訂][单單]|包裹|快[递遞]|物流|派送|配送|[师師]傅|司[机機]|[预預][约約]|[账帳帐][单單]|[发發]票|付款|退款|
    扣[款费費]|[报報][修错錯告]|[检檢复複]查|[结結]果|[电電][话話]|接|取(?!消)|[还還]款|租|最多|可|限|排|[装裝]置|
    [设設][备備]|[块塊元]|耐心|故障|[网網][络絡路]|信[号號]|[连連]接|密[码碼]|登[录錄陸]|[验驗][证證]|工[单單]|
    理[赔賠]|[处處]方|保[单單]|合[约約同]|不在家|[没沒]人|改|[证證]明|材料
  `,
  comma: /[，、；;]|,(?!\d)/u,
}

const MOST = 4

/** Where a service message tells customers of their own life: what they do, how they are, who they are with. */
export function findTheirLife(text: string, isChinese: boolean, asked: string): Signal[] {
  const telling = isChinese ? chinese : english
  const found: Signal[] = []
  for (const { 0: sentence, index } of head(text).matchAll(/(?:[^.!?。！？\n]|\.(?=\w)){4,200}[.!?。！？]?/gu)) {
    if (found.length >= MOST) break
    for (const signal of inSentence(sentence, telling)) {
      // What the customer has just spoken of may be spoken of.
      if (speaksOf(String(signal.data.topic), [{ text: asked }])) continue
      found.push({ ...signal, span: [signal.span[0] + index, signal.span[1] + index] })
    }
  }
  return found
}

/** Every part of a life that is told: one of them the customer may have opened, and another not. */
function inSentence(sentence: string, { you, signs, plain, habit, open, before, business, comma }: Telling): Signal[] {
  const found: Signal[] = []
  const shown = signs.filter((sign) => sign.test(sentence.trim()))
  const isHabit = signs[1]?.test(sentence) === true || habit.test(sentence)
  if (open.test(sentence) || theirWords.test(sentence)) return found
  const isSigned = shown.length > 0 || isHabit
  const isWatched = shown.some((sign) => sign !== signs[1])
  let from = 0
  let meansThem = false
  for (const clause of sentence.split(comma)) {
    const span: [number, number] = [from, from + clause.length]
    from = span[1] + 1
    const yours = you.exec(clause)
    for (const [topic, life] of Object.entries(lives)) {
      // Who sees that somebody is sad today feels with them; who has kept count has watched.
      if (topic === 'mood' && !isHabit) continue
      const told = life.exec(clause)
      if (!told) continue
      // “Aren’t you?” says of whom, even behind what is guessed.
      const isPlain =
        !isSigned &&
        plainly.has(topic) &&
        plain.test(clause) &&
        !asks.test(clause) &&
        !before.test(clause) &&
        !isOfTheirs.test(clause.slice(told.index + told[0].length))
      if (!isSigned && !isPlain) continue
      const isTheirs =
        (isSigned && meansThem && !ownSubject.test(clause)) ||
        (yours && isWatched && topic === 'money') ||
        (yours &&
          (yours.index <= told.index || told[0].startsWith('where')) &&
          (isSigned || told.index - yours.index <= (comma === chinese.comma ? NEAR : 2 * NEAR))) ||
        (asksBack.test(sentence) && !ownSubject.test(clause))
      if (isTheirs && !business.test(clause) && !before.test(clause.slice(0, told.index)) && !isForAll(clause, yours))
        found.push({ kind: 'watches', strength: 0.75, span, data: { topic } })
    }
    const kept = habit.exec(clause)
    if (
      kept &&
      yours &&
      yours.index < kept.index &&
      (comma === chinese.comma || isWatched || goesOn.test(clause)) &&
      !asks.test(clause) &&
      !business.test(clause) &&
      !ours.test(clause) &&
      !isOfAThing.test(clause.slice(0, kept.index)) &&
      !before.test(clause.slice(0, kept.index + kept[0].length))
    )
      found.push({ kind: 'watches', strength: 0.75, span, data: { topic: 'habit' } })
    meansThem ||= yours !== null && !before.test(clause)
  }
  return found
}

/** “Usually skipped until you eat”: when it is done, whoever does it. */
const isForAll = (clause: string, yours: RegExpExecArray | null): boolean =>
  yours !== null && /\b(?:until|till|before|after|while|as soon as|by the time) $/i.test(clause.slice(0, yours.index))

/** 您爱人的过了: a thing of theirs. */
const isOfTheirs = /^(?:[的嘅]|[’']s\b)/u
/** So near “you” stands what is theirs: 您膝盖 and not 您交的出院小结; “with your bad back”. */
const NEAR = 7
/** What nobody says of a customer who has not spoken of it. */
const plainly: ReadonlySet<string> = new Set(['kin', 'body', 'company', 'money'])
/** Behind “you” and a comma somebody else does it. */
const ownSubject = /^\s?(?:and |but |so )?(?:we|i|he|it|they)\b|^[^，,]{0,3}(?:我|他|[它牠])/iu
/** “You’ve been”, “you keep”: of you, and not of anybody. */
const goesOn = /\byou(?:[’']ve|[’']re| have| are| were) \w+|\byou (?:sat|stayed|slept|drank|ate)\b|\byou keep \w+ing\b/i
/** Asked, it is theirs to tell. */
const asks = pattern('u')`
  \?|？|[吗嗎呢么麼](?:$|[。！!~])|([\u3400-\u9fff])[不没沒唔]\1|多[大高重长長少]|[几幾](?=[码碼号號斤点點岁歲])|
  什[么麼]|甚麼|哪
`
/** 您的号码一直能用: a thing of theirs goes on, and not they. */
const isOfAThing = /[您你妳](?:[们們])?的|\byour\b/iu
/** What somebody is to the house, or has to do with it. */
const ours = pattern('u')`
  \b(?:customers?|members?|guests?|with us|us|our|use[ds]?|using|have|get|got|receiv\w+|call\w*|contact\w*|welcome|
    support\w*|work\w*|tr(?:y|ied|ying)|free|available)\b|
  使用|[会會][员員]|客[户戶]|[顾顧]客|我[们們]|收到|[联聯][系繫]|咨[询詢]|支持|[关關]注|[购購][买買]|[买買]|[优優]惠|
  [积積]分|余[额額]|流量|[开開]通|等|[试試]
`
const asksBack =
  /(?:n[’']t|\bare|\bhave|\bdid) (?:you|she|he|they)\?|\b(?:then|huh|eh)\?|[吧啦]\s?[?？]|[是对對係]吧|了[没沒未][?？]/u
