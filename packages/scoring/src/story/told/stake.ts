import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { kin, kinZh, mine, pet } from './people.ts'

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const number =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|whole)'
const people = new RegExp(
  `\\b(?:${mine} (?:\\w+ )?(?:${kin}|${pet})s?|${kin}s?(?:'s| is| has| and) |(?:whole |our |my )family|\\w+'s (?:owner|carer|guardian|${kin})|the kids|him|her|he'?s|she's)\\b|\\b(?:Dad|Mum|Mam|Mom|Gran|Nan|Grandad|Grandma)\\b|${kinZh}|牠|主人|狗狗|毛孩|[一全]家|家[里裡人]`,
  'i',
)
const time = new RegExp(
  `\\b${number} ?-?(?:hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|nights?)\\b|\\bsince (?:\\d|last|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\b(?:tomorrow|tonight|today|${weekday})\\b|\\bon (?:the )?\\d+(?:st|nd|rd|th)|\\b(?:past|before|until|till|after) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\ball (?:day|week|month|year|winter|spring|summer|autumn|term)|\\bevery (?:morning|day|night|evening|\\w+ minutes)|\\b(?:first|last chance)\\b|[一二两兩三四五六七八九十几幾半\\d]+[个個]?(?:天|年|月|小时|小時|钟头|鐘頭|周|週|星期|[礼禮]拜|回|次|趟)|[明后後今]天|日日|天天|[朝晚夜]{1}[朝晚夜]|[今昨]晚|[聽听]日|今朝|下[周週]|[周週][一二三四五六日]|[剛刚]才|[晒曬]`,
  'i',
)
const hope = pattern('i')`
  \b(?:wait(?:ed|ing)|hop(?:e|es|ed|ing)|picked for|selected|chosen|get in(?:to)?|look(?:ed|ing) forward|
    count(?:ed|ing) (?:on|the|down)|trying for|told (?:him|her|them|everyone)|picked out|promised|
    made (?:him|her|them) |drove|driven|flying|flight|packed|said (?:good)?bye|saved up|savings|appeal|
    appl(?:y|ied|ication)|bursary|scholarship|grant|visa|(?:the|a) place|exam|interview|wedding|funeral|unveiling|
    christening|graduation|in labour|surgery|operation|treatment|ivf|adopt\w*|refreshing|shut the doors|classes|
    kept it going|asking every)\b|
  等[了咗着著]|盼|候[补補]|排[了队隊]|希望|期待|[报報]到|高考|[学學][测測]|考研|中考|面[试試]|[签簽][证證]|
  [摇搖][号號中]|抽[中签籤]|[录錄]取|收(?:咗|了)?(?:佢|他|她|我)|幼[儿兒稚][园園]|入[学學围圍]|[复複]查|申[请請]|
  助[学學]|[奖獎]助|[结結]婚|婚|生日|[过過]年|[团團][圆圓]|[毕畢][业業]|手[术術]|[领領][养養]|[请請]帖|坐[车車]|
  [请請]假|特[意地]|大老[远遠]|差一|指着我|[攒攢][了够夠]|[练練排养養跟][了着著][^，。！？,]{0,5}(?:年|月)|二[战戰]|
  休[学學]|
  \b(?:lease|tenan\w+|landlord|rent(?:ing|al)?|underwriters|the house)\b|
  [续續][租约約]|租[约約期金屋]|房[东東]
`

const hopes = new RegExp(hope, 'gi')

/**
 * What nobody can give back: the only picture, a voice kept, what a father left.
 * Or an answer that others give about one's life: a grant, a place, a job. One of these is enough.
 */
const alone = pattern('iu')`
  \b(?:or|otherwise|or else) (?:(?:i|we|he|she|they|my \w+)(?: all)?(?:'ll| will| would|'d| have to)? (?:\w+ )?(?:
      lose|miss|fail|die|be (?:out|homeless|deported|evicted|late|too late))|there(?:'s| is) no)\b|
  (?:不然|否[则則]|要不然?|[没沒]有的?[话話]|唔係)[^。！？]{0,12}(?:念不|[读讀]不|[没沒]|不了|丢|丟|失|赶不|趕不|
    [误誤]|完了|冇)|
  \b(?:only|last) (?:\w+ )?(?:pictures?|photos?|videos?|recordings?|cop(?:y|ies)|letters?|voicemails?|messages?|thing|
    memory|memories) (?:\w+ ){0,3}(?:of|from|left|have|had|was)\b|
  \b(?:recording|voicemail|voice|picture|photo|video|letter|tape|drawing|one)s? (?:of|from|by) my (?:late )?(?:dad|
    mum|mom|father|mother|gran\w*|nan|husband|wife|brother|sister|son|daughter|grand\w+)\b|
  \b(?:belonged to|left (?:to )?(?:me|us) by|was|inherited from) (?:my|our) (?:late |great-?)*(?:dad|mum|mom|father|
    mother|gran\w*|nan|husband|wife|uncle|aunt|brother|sister)(?:'s)?\b|
  \b(?:late|grand(?:father|mother|dad|ma|pa)|mother|father|mum|dad|gran|nan)'s (?:\w+ )?(?:ring|watch|piano|dress|
    clock|violin|guitar|chair|quilt|necklace|medals?|camera|records?|letters?|tapes?)\b|
  \b(?:planted|made|built) (?:it |this )?for (?:mum|dad|my (?:late )?\w+)\b|\bheirloom\b|
  \bno (?:other )?(?:back-?ups?|cop(?:y|ies))\b|
  \b(?:appeal|grant|visa|application|permit|bursary|scholarship)\b[^.!?]{0,16}\b(?:decided|decision|through|approved|
    come (?:back|through)|granted)\b|
  \b(?:result|outcome|decision|decided|word|news|heard|hear|answer|did (?:i|we|he|she|my \w+) get|
    was (?:i|he|she|it) (?:accepted|approved)|get in|say yes|said yes)\b[^.!?]{0,40}\b(?:scholarship|bursary|grant|
    visa|asylum|appeal|tribunal|apprenticeship|job|role|audition|transplant|adoption|custody|mortgage|loan|permit|
    tenancy|hardship|allowance|place at|exam)\b|\bdid (?:i|we|he|she|my \w+) get (?:the|that|into|onto) \w+|
  (?:先[父母夫]|亡[妻夫父母]|[爸妈媽父母公婆爷爺奶嬤嬷]|[老先][伴公婆])[^，。！？]{0,4}(?:留下|留[给給]|[遗遺]|生前|
    的[遗遺])|[遗遺][物照作]|(?:[没沒冇]有?|[无無])(?:[别別其]的?|其他|其它)?[备備]份|唯一|
  [只就净淨]剩(?:下|返)?[这這那嗰呢]?[一1]?[张張件份段卷捲封幅本盒]|最[后後]一?[张張段封卷捲件]|
  [爸妈媽父母公婆爷爺奶嬤嬷]的?[^，。！？]{0,8}(?:[声聲]音|[录錄]音|字[迹跡]|手[写寫稿]|照片|相片|影片|[视視][频頻]|
    [录錄]影|合影|[满滿]月)|[满滿]月[^，。！？]{0,2}照|
  (?:[奖獎助][学學]|助[学學]|[救补補]助|[签簽][证證]|[录錄]取|甄[选選试試]|面[试試]|[试試]|申[请請]|考|[贷貸]款|
    [岗崗]位|[认認领領][养養])[^，。！？]{0,10}(?:[结結]果|回音|核?准了?[吗嗎没沒未]|批准|[过過通批]了?[吗嗎没沒未]|
    下[来來]了?[吗嗎没沒])
`

/** 生日蛋糕, 住院险, “funeral plan”: what it is for names a thing on sale, and nothing that happened. */
export const sold = pattern('giu')`
  (?:生日|婚[礼禮宴紗纱]?|手[术術]|住院|[丧喪][葬假]|[殡殯]葬)(?:蛋糕|卡|[贺賀]卡|帽|券|套餐|[险險]|押金|[费費]|
    津[贴貼]|[补補][贴貼助]|服|刀|用品|公司|方案)|
  \b(?:birthday|wedding|funeral|hospital|surgery) (?:cakes?|cards?|plans?|cover|polic(?:y|ies)|insurance|packages?|
    menus?|brochures?|quotes?|fees?|deposits?|benefit|allowance)\b
`

/** “So excited!!”, 好期待: what is looked forward to matters as much as its day. */
const eager = pattern('iu')`
  \b(?:(?:so|very|all|too|really) excited|(?:can't|cannot|can hardly|couldn't) wait|
    counting (?:down )?the (?:days|sleeps)|over the moon|dream (?:day|trip|come true))\b|
  好期待|太期待|超(?:级|級)?期待|[满滿]心期待|等不及|迫不及待|好[兴興][奋奮]
`
const day = pattern('iu')`
  \b(?:wedding|party|dinner|lunch|christening|baptism|birthday|trip|holiday|honeymoon|tour|concert|show|camp|reunion|
    retreat|match|guests?|adults|tables|flying in|the \d+(?:st|nd|rd|th))\b|
  宴|婚|桌|[满滿]月|生日|旅|[团團]|演唱|[营營]|聚|[毕畢][业業]
`

/**
 * Where much hangs on the answer: two of a person of theirs, a time that passed or runs out, and a hope. `null` where
 * nothing shows it.
 */
export function stakeIn(message: string): Span | null {
  const text = head(message)
    .replaceAll('’', "'")
    .replace(sold, (words) => ' '.repeat(words.length))
  const enough = alone.exec(text) ?? (day.test(text) ? eager.exec(text) : null)
  if (enough) return [enough.index, enough.index + enough[0].length]
  const [first, second] = [people, hope, time].flatMap((pattern) => {
    const match = pattern.exec(text)
    return match ? [match] : []
  })
  const muchHope = first && !second && matchesIn(hopes, text, 2).length > 1
  return first && (second || muchHope) ? [first.index, first.index + first[0].length] : null
}

/** Whether a person of the customer's is named. */
export const namesSomebody = (text: string): boolean => people.test(head(text).replaceAll('’', "'"))
