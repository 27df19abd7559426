import { pattern } from '../text/pattern.ts'
import type { Form } from './form.ts'

/** What somebody buys, does or no longer does is no news of their life: it is not guessed at, asked about or passed on. */
const gossip = { kind: 'watches', strength: 0.75, data: { topic: 'life' } } as const

export const englishPrivateLife: readonly Form[] = [
  // “New man already, is it?”
  {
    ...gossip,
    pattern: /\b(?:new|another|hot|first) (?:man|woman|lady|boyfriend|girlfriend|date)\b[^.!?]{0,24}(?=\?)/gi,
    unless: /\b(?:if|whether|told us|mentioned|sorry)\b/i,
  },
  // “Is this baby number two already?”, “treating yourself after the divorce?”: asked or cried out, and nothing to be served.
  {
    ...gossip,
    pattern: pattern('gi')`
      (?<=^|[.!?] )(?!\W*(?:would|will|shall|can|could|may|do|does|(?:are|have) you|how|what|which|when|where|any|
          (?:is|are) (?:there|the|your|it)|if|please|we|yes|no|it)\b)[^.!?]{0,90}?\b(?:
        bab(?:y|ies) (?:on the way|number|coming|already|bump|due)|(?:having a|new|first|second|third) baby|
        pregnan\w+|divorc\w+|marriages?(?! cert| licen)|back to your maiden|girlfriend|boyfriend|missus|hubby|lover|
        mistress|dating (?:sites?|apps?|again|some)|love life|diets?|dieting|beach body|hangover|boozing|menopause|
        doctor[’']s orders|snoring|lonely|sober)\b[^.!?]{0,50}(?=[?!])
    `,
    unless:
      /\b(?:for (?:a|the|your|you)|sorry|changing|monitor|clothes|food|seat|room|section|range|aisle|in stock)\b/i,
  },
  // “He was in last week with somebody younger”, “we heard you and Paolo …”: told of one, to the other.
  {
    ...gossip,
    pattern: pattern('gi')`
      \b(?:i|we) hear(?:d)? (?:that )?you and [\w’'-]+|
      \b(?:he|she|they|your [\w-]+) (?:was|were|came|popped|dropped|has been|[’']s been) (?:back |also |only )?(?:in|
        here|round|by|over)\b[^.!?]{0,30}\bwith (?:some(?:one|body)|another (?:man|woman)|
        an? (?:\w+ ){0,2}(?:blonde|brunette|redhead|woman|man|girl|lad|lady|bloke|guy|fella))\b
    `,
  },
  // “After the miscarriage …”: what befell them is taken as known.
  {
    ...gossip,
    pattern: pattern('gi')`
      \b(?:after|since|with) (?:the|that|all that) (?:miscarriage|abortion|divorce|break-?up|separation|affair|
        chemo\w*|rehab|redundancy|bankruptcy|court case|diagnosis)\b
    `,
    unless: /\b(?:if|told us|mentioned|sorry)\b/i,
  },
  // “You’ve gone up two sizes”: kept count of.
  {
    ...gossip,
    pattern: pattern('gi')`
      \byou(?:[’']ve| have) (?:gone (?:up|down)|put on|lost|gained|dropped) (?:an?|one|two|three|a few|some|\d+) (?:
        \w+ )?(?:sizes?|stone|pounds|kilos?|inch(?:es)?)\b
    `,
    unless: /\b(?:told us|mentioned)\b/i,
  },
]

/** 猜、想必、是不是；后面是感情、家事、身体、手头。 */
const guessesZh =
  '(?:猜|估[计計]|想必|看[样樣]子|看[来來]|莫非|[难難]道|怕是|[应應][该該]是|多半|八成|[该該]不[会會]|是不是|[终終][于於]|看您|看你|怎[么麼])'
const livesZh =
  '(?:[怀懷]上|[怀懷]孕|有喜|有好消息|[备備]孕|[减減]肥|瘦身|借酒|喝多|戒[酒烟菸]|[恋戀][爱愛]|[约約][会會]|[男女]朋?友|[离離]婚|分手|散了|[闹鬧](?:矛盾|[别彆]扭|翻)|吵架|家[里裡][^，。！？]{0,5}(?:出|有)了?(?:什[么麼])?事|[单單]身|一[个個]人[过過]|手[头頭](?:有[点點])?[紧緊]|缺[钱錢]|被裁|[丢丟]了工作|失[业業]|[瘫癱][痪瘓])'
const partner = '(?:先生|太太|老公|老婆|[爱愛]人|[对對]象|[男女]朋?友)'

export const chinesePrivateLife: readonly Form[] = [
  // 看样子您在减肥吧、是不是跟太太分开了、跟谁约会呀、家里是不是出什么事了。
  {
    ...gossip,
    pattern: new RegExp(
      `${guessesZh}[^。！？!?]{0,12}${livesZh}(?=[^，。！？,!?]{0,6}(?:[吧啦喔哦齁呀啊呢吗嗎耶了?？！!]))|${livesZh}(?:了)?[吧啦喔齁呀啊]+[?？]|交[^，。！？]{0,2}[男女]朋?友|(?:跟|和|[与與]|同)${partner}[^，。！？]{0,4}(?:分[开開手]|散了|掰|[闹鬧]|[离離]|吵)`,
      'gu',
    ),
    unless: /如果|要是|的话|的話|[说說提讲講][过過]|抱歉|分[开開](?:寄|付|[发發]|[装裝]|算|送|坐|住|[开開])/u,
  },
  // 这是二胎了吧？离了婚是该犒劳自己！带哪位美女去呀：问的、叹的，都不是要办的事。
  {
    ...gossip,
    pattern: pattern('gu')`
      (?<=^|[。！？!?，,])
        (?![^，。！？]{0,4}(?:需要|要不要|可以|[请請][问問]|是否|方便|有[没沒]有|我[们們]|若|如果))[^。！？!?]{0,10}(?:
        [二三]胎|[离離]了?婚|婚姻|婚[恋戀]|交友|相[亲親]|[减減]肥|怀孕|懷孕|[喝饮飲](?:[很得][凶兇]|大了|多了)|少喝|
        娘家|情人|小三|更年期|[对對]象|肚子大)[^，。！？!?]{0,8}(?=[？?！!])
    `,
    unless: /[说說提讲講][过過]|抱歉|[药藥]|[医醫]|[咨諮]/u,
  },
  // 您先生带了个年轻姑娘来、听隔壁陈太太说您…：一个人的事，说给另一个人听。
  {
    ...gossip,
    pattern: new RegExp(
      `[您你](?:的)?${partner}[^，。！？]{0,8}(?:[带帶]|跟|和|同|[与與]|陪)了?[^，。！？]{0,3}[个個位名][^，。！？]{0,6}(?:姑娘|小姐|女|男|[帅帥]哥|小[伙夥]|先生)|[听聽](?!我?同事|[师師]傅|前台|[店经經])[^，。！？,您你]{1,8}[说說讲講][您你](?![^，。！？]{0,8}(?:想|要|需|找|打|[来來][电電]|反映|投[诉訴]|[问問]|退|修|[订訂]|[预預]))`,
      'gu',
    ),
  },
  // 看到您买了两支验孕棒、比春天胖了两个码。
  {
    kind: 'watches',
    strength: 0.75,
    pattern: /[您你][^，。！？]{0,12}(?:胖|瘦)了[^，。！？]{0,4}[码碼号號斤公圈]/gu,
  },
]
