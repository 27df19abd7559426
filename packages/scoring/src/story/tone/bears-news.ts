import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround } from '../text/sentence-around.ts'
import { namesSomebody, stakeIn } from '../told/stake.ts'
import { breaksNews } from './breaks-news.ts'
import { callsOff, cheerIn, confirmsALoss, pitchIn, tellsAVerdict } from './cheer.ts'
import { illNews } from './ill-news.ts'

/**
 * Something of theirs turned out against them, for good: it was refused, got worse, broke, will not be mended or
 * renewed. What is only not yet so is no such news.
 */
const against = {
  en: pattern('i')`
    \b(?:dismissed|seized|write-?off|written off|knocked back|condemned|flooded|collapsed|wrecked|withdrawn|
      voted down|burst|not this (?:time|year)|refused|rejected|declined|denied|turned (?:\w+ )?down|unsuccessful|
      (?:much|far|a (?:bit|lot|little)|got|getting|become) worse|worse(?=[.,!;]| than (?:in|last|before))|
      deteriorat\w+|has spread|rotten|
      (?:has|have|had|needs?) to (?:come down|be (?:felled|scrapped|put down|taken down|written off))|
      (?:decided|going|want(?:s|ed)|chosen) to sell|
      (?:no|not(?: be)?|won't be|isn't|aren't|without a|against) renew\w*|(?:went|gone|given|going) (?:with|to) (?:
        an?other|some(?:one|body)|a (?:different|family|buyer|couple|new (?:home|owner)))|cancell?ed|called off|
      cut (?:\w+ ){1,2}(?:places?|posts?|routes?|hours)|(?:been|was|got|is|are|were|all|it's|they're) (?:gone|lost|
        stolen|smashed|dropped|broken|cracked|crushed|ruined|destroyed|scrapped|stained|burnt|shattered)|
      (?:found|has|with) a crack|beyond (?:repair|saving)|(?:came|fell) apart|(?:been|was|it's) let\b|
      none of (?:them|it)\b|no (?:place|spot|seat|job|offer|luck|trace|chance)\b(?! (?:like|else|of missing))|
      (?:hasn't|didn't|did not|has not) (?:win|won|make (?:it|the)|qualif\w+|reach|survive[d]?|come back)\b|
      (?:clos|shut)(?:es?|s|ed|ting|ing) (?:for good|down|at the end)|(?:we|it|they) close on|fallen through|
      fell through|pulled out|failed|snapped|(?:back|starting|start) (?:over|from scratch|again)|
      (?:can't|cannot|couldn't|could not|won't|will not|wasn't|isn't|aren't|didn't|did not|hasn't been|not) (?:be )?(?:
        (?:able to )?(?:make it|pass|be (?:saved|recovered|repaired|fixed|mended|home|ready)|
          get (?:it|in|the|them|anything)|save|recover(?:ed)?|repair(?:ed)?|fix(?:ed)?|mend(?:ed)?|rescued?|approved?|
          accepted|selected|successful|offered|renew\w*|cover(?:ed)?|safe to|go(?:ing)? (?:through|ahead)|
          come (?:home|through)|(?:be )?home|what (?:we|you|any)|good news)))\b
  `,
  zh: pattern('u')`
    [没沒未](?:有|能|[获獲])?(?:通[过過]|[过過](?=[喔哦呢了啦咯囉，,。！!]|$)|批|[录錄]取|入[选選圍围]|[选選]上|
      中(?=[，,。！!喔哦]|$)|核?准|[续續]上)|被?拒|[驳駁]回|不予|不(?:太|是很)?(?:好(?![意过過])|理想|[乐樂][观觀])|
    [恶惡]化|加重|更(?:差|糟|[严嚴]重)|[高低差][了]一?[些点點]|[扩擴]散|[转轉]移了|[修救找治追]不[好了到回]|
    [摔撞砸][到坏壞了碎]|[烧燒断斷碎沖冲淹压壓]掉|
    (?:^|[，。,！!~～ ])[这這]?次?[不未没沒](?!是|有?[喔哦呢啦,，~～]|[用急过過要客问問事关關错錯见見]|好意|[会會]|
      有[任别別]|行)[\u4e00-\u9fff]{1,4}?[喔哦呢啦囉了](?=[，。,！!~～]|$)|
    [\u4e00-\u9fff]不[演办辦开開做续續播飞飛][了啦]|[关關][门門店张張了啦]|[闭閉][店馆館]|[歇停][业業]|
    [读讀][唔不][到出]|[烧燒磨锈鏽撞]穿|曝光了|[断斷](?:[了在啦囉咯成])|
    [没沒]有?(?:床位|位置|位子|名[额額]|[车車]|房)|[坏壞碎裂锈鏽烂爛][了掉囉啦]|[脱脫褪]色|[缩縮]水|[烧燒][坏壞了]|
    [丢丟]了|不[见見]了|(?:不能?|[没沒]辦?[办法]*法?|不再)[续續](?:[约約租签簽]|了|$|[，,。])|[卖賣]掉|要[卖賣]|
    [卖賣]了|收回|取消|[停]飞|停飛|(?:到|[来來赶趕])不(?:了|及|上)|[报報][废廢]|[锈鏽]|落榜|落[选選]|
    差了?[一二两兩三四五六七八九十\d]+分|不是(?:我|您|你|大家)[^，。,]{0,6}(?:希望|想要|期待|盼)
  `,
}
/** Of what might be. */
const perhaps = pattern('iu')`
  \b(?:if|unless|in case|whether|might|may be|would|anything|never)\b|
  如果|要是|若|[万萬]一|可能|避免|以防|怕|是否|一旦|操作|[确確][认認]|[为為帮幫替给給][您你][^，。]{0,4}取消
`

function turnsAgainst(text: string): boolean {
  const found = (/[\u4e00-\u9fff]/.test(text) ? against.zh : against.en).exec(text)
  return found !== null && !perhaps.test(clauseAround(text, [found.index, found.index + found[0].length]))
}

/** Whether a reply itself has something to tell that is hard to hear: no kindness is too much beside it. */
export function bearsNews(message: string): boolean {
  const text = head(message).replaceAll('’', "'")
  return (
    illNews(text) !== null || breaksNews(text) !== null || callsOff(text) || tellsAVerdict(text) || turnsAgainst(text)
  )
}

/** Asks how it stands with what is theirs: whether it is ready, back, mended, through; what came of it. */
const awaits = pattern('iu')`
  \b(?:what(?:'s|s| is) (?:happening|going on) with|any (?:news|word|update|luck|joy)|
    how (?:did|is|are|was|were|has|have)|did (?:my|our|the|his|her|he|she|they|you|i|we|it|mum|dad)|
    (?:has|have|is|are|was|were) (?:my|our|the|his|her|he|she|they|you|we|mum|dad|[\w]+['’]s)|
    (?:ready|back|done|confirmed|through|in|fixed|mended|approved|accepted|decided|sorted|all set) (?:yet|now|today|
      this week|on time)|(?:still|all) (?:on|set|ok|good|going) for|checking (?:in )?on|heard (?:back )?from|
    come back\?|(?:will|to) be renewed|everything (?:all ?right|ok(?:ay)?|fine)\?|results?|outcome|decision|
    (?:can|could|will) (?:it|my|the|he|she|they) [\w ]{0,20}be (?:saved|fixed|repaired|mended|restored|rescued|
      recovered|ready)|still (?:up for|available)|(?:you|someone|somebody) (?:
      (?:asked|told|wanted) (?:me|us) to (?:phone|ring|call|come)|rang|phoned|(?:tried to )?call(?:ed)? (?:me|us)|
      left (?:me |us )?a (?:message|voicemail))|missed (?:a|your) call|returning (?:a|your) call|
    get (?:in|the job|it)|wondering (?:if|how|whether))\b|
  [结結]果|消息|[怎点點][么麼]?[样樣]了?|
  (?:出[来來]|[过過]|好|到|批|成|[录錄]取|通[过過]|找到|[准準][备備]好?|下[来來]|核准|入[选選]|[选選]上|中)(?:
    (?:了|咗|的)[吗嗎吧没沒未]?|[没沒]有?|得)(?=[，,。？?！!吗嗎没沒]|$)|(?:[录錄]取|核准|入[选選])[吗嗎没沒]|
  [修救]得好|(?:[确確]定|[没沒][问問][题題])[了吧吗嗎]|[还還](?:能|可以|[会會]|有|好|[飞飛开開])|
  (?:[约約排抢搶][上到]|[赶趕]上)[了]?[没沒吗嗎]|[叫让讓]我[们們哋]?[^，。]{0,4}(?:打|回[电電个個]|[过過][来來嚟])|
  未接|能(?:不能)?(?:修|救|找|[续續])|可以(?:[几幾][点點]|[续續继繼])|[进進]展|有[没沒]有(?:[过過批好]|希望)|
  [报報]告(?=[，,。？?！!吗嗎没沒]|$|[^，。,]{0,4}[出怎])|乖[吗嗎]|[续續](?:得了|[租约約])
`

/** Of what came out as hoped. */
const glad = pattern('iu')`
  \b(?:yes|yep|approved|ready|arrived|delivered|on (?:its|the) way|accepted|confirmed|booked|all set|open|congrat\w*|
    passed|(?:doing|going|all) (?:great|well|fine|good|brilliantly|lovely))\b|
  [很挺都超蛮蠻]好|特[别別]好|好得很|[没沒][问問]|放心|有的|好了|到了|[通]?[过過]了|可以|恭喜|已[经經]?[通到批]
`

/** Not there, later, dearer, no more made: what was hoped for is not so, though nothing broke. */
const otherwise = {
  en: pattern('i')`
    \b(?:discontinued|(?:nobody|no ?one|nothing|none|neither)\b(?! (?:to worry|else))|(?:isn|aren|wasn|weren|hasn|
        haven|hadn|didn|doesn|don|won|can|couldn|wouldn)'t (?!hesitate|worry|forget|mind|need|have to|you|be long)|
      cannot|unable|no longer|no (?!problem|worr|need|rush|charge|extra|cost|fee|trouble)\w+ (?:for|left|today|yet|at|
        in|has|have|will|this|until)|near(?:ing)? the end|poorly|off (?:his|her|their) food|
      not (?:well|eating|(?:him|her|it)self|yet|until|been|going|able|available|there|here|coming|in|on|possible|
        before)|(?:delayed|postponed|pushed|put|moved) (?:back|until|till|to)|
      (?:goes|go|going|gone|went) up (?:to|by|from)|rais(?:ed|ing) (?:it|the|your)|
      (?:more expensive|dearer|later|less) than|unfortunately|afraid)\b
  `,
  zh: pattern('u')`
    [没沒未無无]有?(?![关關問问事])|不(?:太|怎|吃|喝|在|会|會|能|再|到|行|[给給]|同意|[肯愿願])|
    [延推改拖晚](?:到|至|后|後|期|[误誤])|停[产產售]|[绝絕]版|[涨漲調调](?:到|至|了|成)|[下本][个個]?月起|[满滿]了|
    (?:精神|[状狀]|胃口|食[欲慾]|[气氣]色|[数數][据據值])[^，。！？]{0,5}[差弱低糟]|[冻凍枯病热熱淹旱]死|[卖賣]完|
    售罄|取消
  `,
}
const otherwiseIn = (text: string): boolean => otherwise[/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en'].test(text)

/** “She's doing great! Hasn't stopped playing”, 到了～一本没少: good news, and then how good. */
export const beginsGlad = (text: string): boolean => {
  const [first = ''] = text.replaceAll('’', "'").split(/[,，。.!！~～;；—\n]/, 1)
  return glad.test(first) && !otherwiseIn(first)
}

/** Whether a reply answers somebody who asked with what they cannot have hoped for. */
export const disappoints = (message: string, asked: string): boolean => {
  const text = head(message).replaceAll('’', "'").replace(inCase, '')
  const question = head(asked)
  if (calledOff.test(question) || mended.test(text) || (hoped.test(question) && yes.test(text))) return false
  return bearsNews(text) || confirmsALoss(question, text) || (asksAfter.test(question) && otherwiseIn(text))
}
/** “Sorry if our page wasn't clear”: of what may have been, and no news. */
const inCase = /\b(?:sorry|apologi[sz]e|apologies) (?:if|for any|should)\b[^.!?]*/gi
/** A question, or that one had hoped. */
const asksAfter = pattern('iu')`
  [?？]|[吗嗎]|想|希望|打算|
  \b(?:hop(?:e|ed|ing)|wondering|(?:i|we)(?:'d| would) like|any (?:news|word|luck)|did you|has|have you)\b|
  [结結]果|下文|消息|
  \b(?:asked me to|left (?:me|us) a|missed (?:a|your) call|returning)\b|
  [叫让讓]我|未接|[上到好下来來了][没沒未](?=[，。,？?]|$)
`

/** Whether a reply to somebody who awaits an outcome does not tell that it is as hoped. */
export const leavesUnhoped = (message: string, asked: string): boolean =>
  awaits.test(head(asked)) && !glad.test(head(message))

/** 亲, ~, “happy to help”: the manner of a house, and no merriment. */
const manner = pattern('giu')`
  [亲親]{1,2}[爱愛]?[的哒噠滴]?|
  \bhe+y+\b(?: there)?|[~～]|
  \b(?:happy to help|fingers crossed|(?:the )?good news|no worries at all|great question|super)\b|
  [继繼]?[续續]?加油|好消息|[别別]灰心
`

/** Asks, and somebody of theirs, or much, hangs on the answer. */
export const hangsOn = (asked: string): boolean =>
  asksAfter.test(asked) &&
  (prepared.test(asked) ||
    (awaits.test(asked) ? namesSomebody(asked) || stakeIn(asked) !== null : stakeIn(asked) !== null))

/** Waits for an outcome, or tells what depends on it: who only asks how something is done has no news to be told. */
export const awaitsOrStakes = (asked: string): boolean =>
  awaits.test(asked) || prepared.test(asked) || stakeIn(asked) !== null

/** 假都请好了、地都整好了, “I've already booked the hall”: everything of theirs stands ready for a yes. */
const prepared = pattern('iu')`
  \b(?:i|we)(?:'ve| have)? (?:already|even|all) (?:booked|cleared|packed|paid|bought|ordered|invited|hired|arranged|
    sold|moved|told|had to)\b|
  [\u4e00-\u9fff](?<![我你您他她])都(?:已[经經])?[\u4e00-\u9fff]{1,2}(?:好|[齐齊])[了咗曬]|
  都(?:[请請][了咗]?假|[买買訂订][了咗]|[约約][了咗]人)
`

/** What the customer wanted off themselves is no loss. */
const calledOff = pattern('iu')`
  \b(?:want|like|need|can|could|please|how|to|get|i|i[’']ve|i have)(?: \w+){0,2} cancel(?:led|ling)?\b|
  \b(?:my|the) cancell?ation\b|
  (?:想|要|[请請]|[帮幫]|[怎点點]|可以|能|我|[申][请請])[^，。！？,]{0,8}(?:取消|退)|退[款货貨]
`
/** “Is it fixed?” “Yes! The chain had snapped”: a yes to what was hoped, and how it had been before. */
const hoped =
  /\b(?:fixed|mended|repaired|ready|passe?d?|accepted|approved|confirmed|through|offer|did (?:i|he|she|we)|how did)\b/i
const yes =
  /^\W*(?:yes|yep|yeah|it (?:is|has|did)|they (?:are|did)|(?:you|he|she) (?:got|did|passed|made))\b(?!(?: it)? n[o']t)/i
const mended = /[修洗做弄][复復]?好[了啦囉咯喇]|[^没沒未不][过過][了啦囉][！!]|恭喜/u

/** So many exclamation marks are a manner of their own. */
const SHOUTED = 3

/**
 * Where a reply makes merry beside news of its own that an outcome which the customer asked after is against them;
 * `null` when it does not.
 */
export function merryNews(message: string, asked: string): Span | null {
  const text = head(message).replaceAll('’', "'")
  const question = head(asked)
  if (calledOff.test(question)) return null
  const plain = (awaits.test(question) && turnsAgainst(text)) || confirmsALoss(question, text)
  const unhoped = tellsAVerdict(text) || (otherwiseIn(text) && !beginsGlad(text))
  if (!plain && !(hangsOn(question) && unhoped)) return null
  if ((hoped.test(question) && yes.test(text)) || mended.test(text)) return null
  const cheer = cheerIn(text.replace(manner, (words) => ' '.repeat(words.length)))
  return cheer.jolly > 0 || cheer.lively >= SHOUTED ? cheer.span : pitchIn(text)
}
