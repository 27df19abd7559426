import { questionsIn } from '../asked/questions-in.ts'
import { onceIn } from '../once.ts'
import { beforeTurn } from '../story.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import { heard } from '../utterance.ts'

/** It does not do what it should, or something is wrong with it; what, nobody has said. */
const general = {
  en: pattern('iu')`
    \b(?:does|do|did|is|are|wo|ca|can)(?:n[’']?t|not| not) (?:\w+ly |even |really )?(?:work|turn on|switch on|start|open|
      load|charge|connect|respond|play|print|sync|log ?in|log ?on|sign ?in|boot|run|get in(?:to)?|use|access|update|
      install|pair|heat|cool|cut|drain|spin|download|upload|see (?:the|my) (?:video|picture)s?|right|ok|okay|normal|
      happy|good)\b|
    \bnot (?:\w+ly )?(?:working|playing|loading|opening|connecting|charging|starting|printing|responding|heating|cooling|
      turning on|right|itself|happy with|doing what it should)\b|
    \b(?:broken?|weird|strange|funny|odd|faulty|bust(?:ed)?|rubbish|useless|dead|a mess|messed up|screwed up|wonky|dodgy|
      playing up|acting up|acting (?:weird|strange|funny)(?:ly)?|on the blink|packed (?:up|in)|gone wrong|
      conked out|glitch\w*|buggy|crap|gone mad|kaput|a bit off|all wrong|all over the place)\b|
    \b(?:is|are|was|looks?|seems?|feels?|sounds?|[’']s|[’']re) (?:\w+ )?(?:off|wrong|down)(?= with| about|\W|$)|
    \b(?:something|anything|sth)(?:[’']s| is| has gone)? (?:wrong|off|not right|up|amiss|strange|weird|broken)\b|
    \b(?:problems?|issues?|trouble|bother|difficult(?:y|ies)|a fault|a bug|an? error|hassle) (?:with|in|on|using|
      getting|logging|opening)\b|\b(?:have|got|there[’']s|is) (?:a|an|some) (?:problem|issue)s?\b|
    \b(?:stopped|quit) working\b|\b(?:keeps?|kept) (?:failing|crashing|freezing|breaking|stopping|cutting out|
      going wrong)\b|\b(?:crash|freez)(?:es|ing)\b
  `,
  zh: pattern('u')`
    [用打开開登连連看听聽装裝弄动動收付刷点點进進播放充启啟载載转轉发發加印传傳拍调調注註绑綁跑](?:不|唔)(?:了|到|开|
      開|上去?|动|動|起来|起來|出来|出來|进去?|進去?|成|通|着|著|入|郁|得)|用唔到|[坏壞]了?咗?|
    (?:有|出)(?:[点點些啲])?[问問][题題]|有(?:[点點])?[状狀][况況]|[有出老](?:[点點啥什])?毛病|不好[使用]|
    不[对對][劲勁]?(?!起)|怪怪|有[点點些啲]?怪|奇怪|古怪|不正常|[异異][常响響味]|不太?行(?!李)|[没沒冇]反[应應]|
    不[动動转轉热熱冷亮响響灵靈]|唔[郁着著]|不制冷|[失不][灵靈]|故障|有bug|不舒服|蔫了|怪[声聲]|
    (?:不能|[无無]法|不可以)(?:正常)?(?:[使]?用|登|打|[开開]|[连連]|[启啟]|播|下|看|充|支付|付款)|
    很?卡(?:$|[了死住，。])|好慢|[打開装裝][^，。]{0,3}不起[来來]|搞不定|出[错錯]|乱了|亂了|乱七八糟|亂七八糟
  `,
}

/** What it does, when, since when, what it says, why: then it can be thought about. */
const particulars = {
  en: pattern('iu')`
    \d|["“”]|
    \b(?:because|whenever|when (?:i|we|you|it|he|she)|every time|each time|as soon as|after (?:i|we|the)|
      (?:it|screen|display|app|error|message|site|which|that) (?:says?|shows?|reads)|saying|error (?:code|message)|
      code|tried|already|only|instead|except|but|between|at the (?:top|bottom)|on the (?:left|right)|says|haven[’']t|
      hasn[’']t|late|missing|lost|twice|charged|(?<!my )refund|cancel\w*|return|exchange|stolen|leak\w*|smoke|burn\w*|
      urgent\w*|today|tonight|exam)\b|[?？]
  `,
  zh: pattern('iu')`
    \d|[“「『"]|因[为為]|每次|每当|[每]當|一[^，。]{1,4}就|的?[时時]候|之[后後]|以[后後]|[显顯]示|提示|[报報][错錯]|
    [说說]是|[试試][过過]|已[经經]|只[有能]|但|可是|不[过過](?!敏)|明明|[没沒]到|未到|[迟遲]|[丢丟]|少了|多扣|
    (?:[想要]|申[请請])退|退[货貨钱錢]|取消|[换換][货貨]|漏水|冒[烟煙]|着火|急|今天|今晚|考[试試]|[?？]|[吗嗎呢]$|
    怎[么麼]|[点點]解|[为為][什甚]|[几幾]
  `,
}

/** Words, or Chinese characters, of which more tell more than that something is wrong. */
const MOST = { en: 14, zh: 22 }

/**
 * Whether all that a customer has told before this reply is that something is wrong, and not what: “my printer doesn’t
 * work”, 热水器怪怪的. Who asks or wants something done has said what they came for.
 */
export const isVague = onceIn((story, reply): boolean => {
  const before = beforeTurn(story, reply)
  const begins = before?.turnStart ?? 0
  // Whoever has been told or asked something since says more than that it is wrong.
  if (begins > EARLY) return false
  if (
    story.utterances
      .slice(0, begins)
      .some((said) => said.side === 'service' && heard(said, 'greeting', 'check-in').length === 0)
  )
    return false
  const told = whatWasTold(story, reply)
  const text = told
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LONGEST)
  const script = isChinese(text) ? 'zh' : 'en'
  if (!general[script].test(text) || particulars[script].test(text.replace(politely, ' '))) return false
  if (told.some((said) => heard(said, 'request', 'asks-for-human').length > 0 || questionsIn(said).length > 0))
    return false
  const length =
    script === 'zh' ? (text.match(/[\u3400-\u9fff]/gu)?.length ?? 0) : (text.match(/[\w’']+/g)?.length ?? 0)
  return length <= MOST[script]
})
const LONGEST = 400
/** Messages that greet before the matter is told. */
const EARLY = 4
/** Greets, and calls somebody. */
const politely = /\b(?:hi|hello|hey|morning|help|please|pls)\b|[您你]好|在[吗嗎]|[请請][问問]|[请請][帮幫]/giu
