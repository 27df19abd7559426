import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { saysYes } from '../asked/says-yes.ts'
import { once } from '../once.ts'
import { covering } from '../text/covering.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { pitchIn } from '../tone/cheer.ts'
import { heard, heardOf, type Utterance } from '../utterance.ts'
import { ownedIn, withoutSpared } from './refuses-nothing.ts'

/** A no, however it is worded. */
const no = pattern('iu')`
  ^\W*(?:no|nope|nah|sadly|unfortunately|regrettably)\b
    (?! (?:problem|worries|need|trouble|rush|charge|fee|extra|bother))|
  \b(?:there(?:[’']s| is| are)|has|have|[’']ve(?: got)?) no (?!problem|worries|need|trouble|rush|charge|fee|extra|
    bother|limit|doubt|reason|idea|hurry)|
  \b(?:can[’']?t(?! wait)|cannot|couldn[’']t|a no\b|no difference|won[’']t|don[’']t|doesn[’']t|didn[’']t|isn[’']t|
    aren[’']t|wasn[’']t|not|no longer|never|nobody|none|nothing|unable|impossible|out of|sold out|
    (?:fully|all) booked|booked (?:up|solid|out)|full up|we[’']?re full|clean out|stopped|discontinued|ended|
    unavailable|afraid|only until|only till|broken|out of order)\b|[’']s down\b|\bis down\b|^\W*full\b|
  \bfull (?:until|till|up)\b|
  不(?:[能行让讓给給送收退换換做带帶设設了到够夠]|可以|得(?![不了已而])|支[持援]|接受|提供)|
  (?<!有)(?:[没沒]有|冇)(?![问問][题題]|[关關][系係]|所[谓謂]|[事坏壞丢丟错錯]|作[废廢]|[过過]期|取消|失效)|
  [没沒](?:[货貨位票房号號了得寄开開法]|[办辦]法)|唔[可得行收做送設设]|[冇無无][得法](?![闲閒])|
  [派賣卖約约訂订借租坐爆排满滿]晒|[不唔]敢[接收做修动動碰]|[\u3400-\u9fff]不(?:[进進回成]|上(?![班课課学學]))|
  [开開]不出|接不[下住]|[来來赶趕]不及[了啦喇]?$|(?<![收搵聽睇等])唔到|[无無未][法能](?!必)|
  [满滿][了房团團座员員额額]|[全排約约坐客爆][满滿]|售罄|[卖賣用借租订訂](?:[完光晒]|出去)|停[产產止售]|[过過]期|截止|
  最[遲迟晚]只|[关關][门門]|打烊
`

/**
 * What only the rule says, or what tells the customer to keep to it: for whom it holds, where it is written, how far it
 * goes, what they signed or have had, what it costs to break it, and that it has always been so. None of it is a way.
 */
const rule = new RegExp(
  [
    String.raw`\b(?:policy|policies|terms|rules?|regulations|conditions|t&cs)\b|[规規][定则則]|[条條]款|政策|[请請]您?(?:[准準按][时時]|[谅諒]解|理解|留意)|[见見][谅諒]|通融`,
    // For everybody.
    String.raw`\b(?:goes|applies|counts|holds|the same) (?:for|to|with)\b|^\W*(?:and |or )?(?:of|for|to|in|at) (?:any|all|every|each)\b|\b(?:everyone|everybody|(?:all|every|most|other)(?: of)?(?: our| the)? (?:people|customers?|guests?|members?|passengers?|patients?|tenants?|readers?|visitors?|clients?|residents?))\b|一律|一概|都是?[这這一][样樣]|(?:所有|大部分|大多[数數]|其他)的?[客顾顧旅乘用会會患读讀病住人]|任何(?:人|客|顾|顧|形式|情[况況])`,
    // Written somewhere.
    String.raw`\b(?:written|stated|printed|published|set out|laid out|spelt out|says so|clearly) (?:\w+ )?(?:in|on|at)\b|(?:列|[写寫]|[注註]|[标標]|[载載]|[说說])明|[写寫](?:着|著|得?很?清楚)|白[纸紙]黑字|公告|公示`,
    // So far and no further.
    String.raw`\bonly (?:ever )?(?:deliver|accept|take|allow|serve|ship|sell|cover|offer|repair|refund)\b|\b(?:no more than|at most|at the earliest|(?:one|once|two|twice) per|maximum)\b|[只仅僅]限|(?<!可以?[^，。]{0,12})最多|最早也?[要得]|(?:到期|期[满滿])[^，。]{0,4}才`,
    // What they signed, what they have had, what it costs them.
    String.raw`\byou(?:[’']ve| have| had)? (?:\w+ )?(?:signed|agreed|accepted|ticked|knew|already|were (?:told|informed|warned)|benefit\w+|enjoyed)\b|\bmust be\b|\b(?:an? fine|fine[sd]|penalt(?:y|ies)|overdue|liable|late fees?)\b|[当當](?:[时時]|初)[^，。]{0,8}(?:[签簽办辦选選约約]|同意)|[您你](?:是|也|都|已[经經])?(?:享受|同意|[签簽]|[确確][认認]|勾|[续續]|用|改)[^，。]{0,3}[了过過]|[还還]剩[^，。]{0,5}[月天年期]|必[须須](?!本人|到|去|[亲親]|[来來])|逾期|超期|[罚罰]`,
    // As ever.
    String.raw`\bit(?:[’']s| has) been (?:that way|like (?:that|this)|so|for)\b|\bset by the\b|\b(?:carry|carries|go|goes|stays?|remains?)(?: on)?(?: just| exactly)? as (?:it|they) (?:is|are|was|were)\b|\b(?:always|usually|normally|generally|often) (?:\w+ ){0,2}(?:full|booked|busy|taken|gone|like (?:this|that))\b|[向历歷][来來]|照[旧舊]|[维維]持(?:原[样樣]|不[变變])|(?:一直|平[时時]|通常|[总總]是)[^，。]{0,4}[满滿]`,
    // Once more, another time: what was asked for is only put off.
    String.raw`\b(?:try|call|ring|phone|check|ask|come|look|write) (?:(?:us|back|in|here) )?(?:again|another (?:day|time))\b|(?:明天|[聽听]日|改[天日]|下次|[过過][几幾]天|[迟遲晚][点點些])再[^，。！？,]{0,6}$|再(?:[试試来來嚟打约約申][请請]?)(?:一?[次下]|看看?|吧|啦)?$`,
  ].join('|'),
  'iu',
)

/** Courtesies, and words that hurt: neither is a way. */
const besides: readonly SignalKind[] = [
  'greeting',
  'apology',
  'thanks',
  'acknowledgement',
  'warmth',
  'small-talk',
  'support',
  'closing',
  'goodbye',
  'further-help',
  'check-in',
  'template-phrase',
  'vague-promise',
  'wait-notice',
  'policy-talk',
  'blame',
  'buck-passing',
  'dismissal',
  'rhetorical-question',
  'rude',
  'flattery',
  'pressure',
  'sells',
]
const clauses = /[^.!?;,:，。！？；：\n–—]+/gu

/** What a message says beside a no. */
export interface RestOfANo {
  /** Where the first no stands. */
  no: Span
  /** Words of the clauses that neither say no nor are courtesies; two Chinese characters are one word. */
  words: number
}

/** `null` when the message does not begin with a no. */
export function restOfANo(utterance: Utterance): RestOfANo | null {
  const isBeside = covering(heardOf(utterance, besides).map(({ span }) => span))
  let first: RestOfANo['no'] | null = null
  let words = 0
  for (const { 0: clause, index } of head(utterance.text).matchAll(clauses)) {
    const span: Span = [index, index + clause.length]
    if (no.test(withoutSpared(clause).replace(purpose, ''))) first ??= span
    else if (!isBeside(span) && !rule.test(clause)) words += wordsIn(clause)
    // Somebody who tells other things first is not saying no.
    if (first === null && words > BEFORE) return null
  }
  return first && { no: first, words }
}

/** “It can be changed or ended only when it has run out”: the clause around these words holds them to the rule. */
export const bindsThem = ({ text }: Utterance, [start]: Span): boolean =>
  matchesIn(clauses, head(text)).some(
    ({ index, 0: clause }) => index <= start && start < index + clause.length && rule.test(clause),
  )

/** What is told of instead of the thing that was wanted, and where somebody may complain of it: no clause offers that. */
const elsewhere = pattern('iu')`
  \b(?:complain\w*|blocked|barred|suspended|forfeit\w*|whenever|feedback|a review|ombudsman|suggestions?|understand|
    imagine|appreciate)\b|\w so (?:that )?(?:i|we) can\b|
  [投客][诉訴]|[跟和同][我咱][们們]?[说說讲講]就|加[购購]|[逛抢搶]|哈{2}|意[见見]|反[馈饋映]|理解|明白|[谅諒]
`

/** What turns somebody down without a word of the list: the last one went, it only begins at six. */
const limits = pattern('iu')`
  [’']s out\b|\b(?:is|are) out\b|
  \b(?:shut|closed|minimum|made to order|declined|refused|rejected|gone|taken|sold|
    (?:starts?|begins?|opens?) (?:at|from|in)|
    full(?! (?:refund|amount|price|name|size|range|details|list|day|time|address))|
    only (?:for|from|with|in|at|on|the|have|has|do|does|\d))\b|
  只[有能收接做送卖賣开開]|超[了重]|才(?:[能可开開回有到会會出得]|上班)|[断斷][货貨码碼]|下架|[约約订訂额額][满滿]|
  [忙排挤擠][满滿不]|休息|[关關][了门門]|[完光空走掉清][了咗]|最[小少低]|
  (?<![来來嚟意][得]?)[不唔](?![易便安捨舍起住]|
    [过過但只仅僅太用必要知清同错錯好少多久是妨如麻需超][^，。]?)[^，。！？,]|
  [没沒冇](?!能|及[时時]|有?(?:[问問到坏壞丢丟错錯]|作[废廢]|[过過]期|取消|失效)|[关關][系係]|事)
`

/** The clauses behind a no that say neither no nor the rule, and are no courtesies; none when a message begins otherwise. */
export const behindANo = once((utterance): readonly Span[] => {
  const isBeside = covering(heardOf(utterance, besides).map(({ span }) => span))
  if (saysYes(utterance.text)) return []
  // 是我们的货没把好关: whoever owns what was not done turns nobody down.
  const isOwned = covering(ownedIn(utterance))
  const found: Span[] = []
  const isNo = heard(utterance, 'refusal').some(({ span }) => span[0] < NEAR)
  let at = -1
  let before = 0
  for (const { 0: clause, index } of matchesIn(clauses, head(utterance.text))) {
    const span: Span = [index, index + clause.length]
    // “If you don’t mind the bar” refuses nothing.
    const turnsDown = no.test(
      withoutSpared(clause).replace(warns, '').replace(mind, '').replace(purpose, '').replace(supposed, ''),
    )
    if (
      at < 0 &&
      (turnsDown || (before <= BEFORE && limits.test(withoutSpared(clause)))) &&
      !isOwned(span) &&
      !supposes.test(clause) &&
      !/[?？]/.test(utterance.text.charAt(span[1]))
    )
      at = index
    else if (
      at >= 0 &&
      !turnsDown &&
      (!isBeside(span) || welcome.test(clause)) &&
      !rule.test(clause.replace(mind, '')) &&
      !elsewhere.test(clause) &&
      !pitchIn(clause)
    )
      found.push(span)
    else if (at < 0 && !isBeside(span)) before += wordsIn(clause)
    if (at < 0 && before > TOLD_FIRST && !isNo) return []
  }
  return found
})
/** “Sorry to hear it hasn’t come”, 没到的话, 訂唔到的失落: nothing is turned down. */
const supposes = pattern('i')`
  [您你](?:的|[没沒]有?)?(?:消息|[回答][复覆復])|如果|要是|若|的[话話]|抱歉[没沒]|[没沒]有?[让讓]|
  \b(?:sorry|sad) (?:to|for|about)\b|\b(?:hasn|haven|wasn|weren)[’']?t (?:arrived|come|been)\b|
  \bif (?:that|this|it|we|our \w+)\b|
  \bhow (?:hard|\w+ing|\w{3,}ed|stressful|painful|awful) (?:it|this|that|you|not)\b|
  (?:[一肯]定|想必)[^，。]{0,10}(?:[急烦煩累]|[难難][受过過]|失[望落]|挫折|[担擔]心)|感同身受|
  [感体體][受会會](?:得?到|您)|(?:的|嘅|[种種])(?:失[落望]|心情|委屈|辛[酸苦])
`
/** “Please don’t give her salt water” keeps from harm. */
const warns = pattern('i')`
  \bplease (?:do not|don[’']t)\b|
  ^\W*(?:do not|don[’']t|never) (?:give|put|push|touch|use|drive|eat|drink|mix|wash|let|force|worry)\b
`
/** No thanks are answered with this. */
const welcome = /\bwelcome to\b/i
/** “So it doesn’t happen again” says what it is for. */
const purpose = /\bso (?:that )?(?:it|this|you|they|we|nothing|nobody)\b.*/i
/** 后天截止的话: what is supposed turns nothing down. */
const supposed =
  /^[^，。]{0,16}的[话話]|^(?:如果|要是|若是?|[万萬]一)[^，。]{0,16}$|\bif (?:you|it|they|that|there)\b[^,]{0,60}$/iu
const mind = pattern('giu')`
  \b(?:that|which) (?:does|do|will|wo|is|are|has)n[’']t\b|\bdon[’']?t mind\b|
  \bno (?:problem|trouble|(?:late |extra )?(?:charge|fee|interest)s?|extra)\b|
  不[用必收另]|[没沒]有?[问問][题題]
`
/** Characters at the beginning in which a refusal is the first thing that is said. */
const NEAR = 60

/** Words behind the clause of a no, counted in the same way. */
export function wordsBehind(utterance: Utterance, [, end]: Span): number {
  const isBeside = covering(heardOf(utterance, besides).map(({ span }) => span))
  let words = 0
  for (const { 0: clause, index } of head(utterance.text).matchAll(clauses)) {
    if (index < end || no.test(clause) || rule.test(clause)) continue
    if (!isBeside([index, index + clause.length])) words += wordsIn(clause)
  }
  return words
}

const wordsIn = (clause: string): number =>
  (clause.match(/[a-z0-9][\w’'-]*/gi)?.length ?? 0) + Math.ceil((clause.match(/[\u3400-\u9fff]/gu)?.length ?? 0) / 2)

/** What was asked, seen or felt may be told first: “I rang the owner, her son has asthma, a dog is out of the question.” */
const TOLD_FIRST = 14

/** “Not till 4”, “這班靠窗都坐滿了”: as many words may stand before the no. */
const BEFORE = 6
