import type { Span } from '@attune/core'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'

/** Jolly in itself, whatever it stands beside. */
const jolly = pattern('giu')`
  \b(?:woo+ ?(?:hoo+|p)|yay|hooray|yippee|guess what|easy.peasy|no (?:probs|worries at all|tension)|
    super (?!visor|market)|fantastic|awesome|amazing|legend|
    (?:positive|great|good|wonderful) (?:news|note|times|chance)|happy (?:\w+ )?\w{3,10}ing!|
    happy (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:have|wishing you) an? (?:\w+ )?(?:fantastic|super|great|
      wonderful|lovely|awesome|fab|nice|good|fun|brilliant|amazing|blessed)|enjoy!|cheers\b|(?:rate|review) us|
    (?:leave|give) us (?:a |your |five |5 |\w+ )?(?:stars?|reviews?|rating)|(?:five|5)[ -]stars?|
    thanks for (?:choosing|flying|shopping|staying)|(?:safe|happy) (?:travels|trails|days)|fresh start|lol|XD|lmao|
    time for an? (?:upgrade|new)|plenty more|epic\b|good things come|more fun|always fun|so much fun|sunshine|
    exciting|onwards|hello hello|hiya|he+y+\b|heyy+|nicely|thanks for reaching out|nope!|happy to help|toodle|ta-?da|
    no biggie|keep smiling|stay (?:awesome|positive)|chin up|great question|(?:on the |the )(?:bright|plus|up) ?side|
    silver lining|look at it this way|as good as a (?:rest|change)|easy as pie|(?:ha){2,}|every cloud|fun fact|
    not too shabby|time to treat yourself|you(?:'ll| will|’ll) love it|fingers crossed)|
  [😀-😏😗-😝🙂🙃🤗🤩🥰🥳💓-💟🧡🎀-🎊🚀🎮🌹❤✨👍✌💪🥂👏🌟⭐☀🌞🏡🎂🌈]|\^[_.-]?\^|
  (?<=[\u4e00-\u9fff]{2})(?:愉快|快[乐樂])(?=[^\u4e00-\u9fff]|$)|
  : ?-?\)(?= |$)|🛫|\bwanna\b|\bhun\b|
  [亲親](?:[亲親爱愛]|[~～，,！!])|么么|麼麼|[鸭哒噠咯哟喲唷囉喽嘍](?=[~～！!，,。😊]|$)|恭喜|加油|很棒|[开開]心|
  好消息|[阖闔]家|[新]的?[开開]始|[旧舊]的不去|往好[了处處的]|[换換][个個]角度|因[祸禍]得福|
  就[当當](?:[是作做]|[换換买買散改重])|天下[没沒]有不散|
  (?:唔使|不[用要必])[太咁]*(?:[伤傷]心|[难難][过過])[啦喇嘛了]|再[^，。！？,]{1,6}就[好有][了啦囉咯]|棒棒|[嘻嘿]{2}|
  [满滿]意[^，。]{0,4}[评評]|五星|好[评評]|按[赞讚]|
  (?:祝|[愿願])(?:您|你|[全小大]?家|小?[宝寶][贝貝]){0,2}[^，。！!～~早]{0,6}(?:[兴興]隆|[快][乐樂]|[顺順]心|如意|
    幸福|身[体體]健康|好心情)|[祝愿願](?:[您你妳]|大家)?(?![早好])[^，。！!～~早您你]{2,6}(?=[！!～~啦囉]|$)|
  美好的一天|哈哈|再接再[厉厲勵]|超(?:方便|值|[赞讚])|[您你妳]一定[会會]喜[欢歡]|[机機][会會]多[的得]是|[别別]灰心|
  不如趁|[正刚剛]好(?:可以)?(?:在家|歇|休息|[现現]在|趁|省|[换換买買升])|乾乾[净淨]|干干净净|手慢|勇士|火爆|受歡迎|
  受欢迎|多[谢謝][选選]乘|[光榮荣]{2}退役|大礼包|大禮包|[~～]
`
/** 不演啦、裂掉囉、没有哈: a no that ends on a jaunty particle. 没关系啦 is none. */
const lilted = pattern('gu')`
  (?<![别別])(?:[不没沒未唔冇](?![关關问問事用要必使急客]|好意思|[过過]意)|[关關停裂坏壞碎断斷穿][了掉咗]?|
    取消)[^，。！？,!?]{0,6}[啦咯囉喽嘍哈耶唷滴](?=[！!～~，,。😊]|$)
`
/** Lively by form: it depends on what it stands beside. */
const lively = /[!！]|[哦呢喔哈啦呀嘛](?=[~～！!，,。😊]|$)/giu
/** “I'm so sorry!”, “Oh no!”, 您好！ are not cheer. */
const notCheer = pattern('i')`
  (?:sorry|apolog\w+|oh no|oh dear|goodness|thank(?:s| you)|hello|hi(?: \w+)?|dear \w+(?: \w+)?|你好|您好|抱歉|
    [对對]不起|[节節]哀|保重|[谢謝]{2}(?:您|你)?|天[哪啊]|早安|午安)[^!！.。?？]{0,12}$
`

/** How cheerful a message sounds: two for each jolly word, one for each lively mark, so that one mark alone is none. */
export function cheerIn(message: string): { jolly: number; lively: number; span: Span | null } {
  const text = head(message)
  const words = [...matchesIn(jolly, text), ...matchesIn(lilted, text)].sort((a, b) => a.index - b.index)
  const marks = matchesIn(lively, text).filter(
    ({ index }) => !notCheer.test(text.slice(Math.max(0, index - 30), index)),
  )
  const first = words[0] ?? marks[0]
  return {
    jolly: words.length,
    lively: marks.length,
    span: first ? [first.index, first.index + first[0].length] : null,
  }
}

/** Says that something will not be, by form rather than by a list of losses. */
const no = pattern('i')`
  \b(?:turned down|no (?:place|longer|more|luck)|not (?:be|going to|in|yet|back|possible|covered|eligible)|won't|
    wasn't|can't|cannot|isn't|hasn't|didn't|doesn't|couldn't|delay(?:ed)?|full|left for you to pay|out of stock|
    broken|failed|late|final|(?:is|it's|being|called) off)\b|
  [不唔]再?[演办辦开開做續续卖賣干幹来來飞飛播][了啦嘞]?(?=[，。！？!?,嗎吗～~]|$)|[做修寄送印烤][不唔][出到得]|
  [没沒未](?:中|有|到|过|過|能|[录錄]|[选選]|通|[批获獲]|[摇搖抽]|上)|清[空走]|退役|[满滿]|衰竭|[恶惡]性|[坏壞]|
  [赶趕]不[上到]|不[了到行能会會]|售罄|[无無]法|不[会會]|死|[关關][闭閉]|[还還][没沒]|[排等][不没沒]
`

export const tellsOfANo = (message: string): boolean => {
  const text = head(message).replaceAll('’', "'")
  return no.test(text) || verdict.test(text)
}

/** What was hoped for is off: a verdict, not only something that one cannot tell or do in passing. */
const verdict = pattern('i')`
  \b(?:gone|cancell?ed|rejected|refused|declined|turned (?:\w+ ){0,4}down|no (?:place|longer|more)|
    un(?:successful|fortunately)|
    (?:it(?:'s| is| was)|they said|answer is|i'm afraid it's) (?:an? )?(?:no\b|nah|refusal|rejection)|
    (?:lease|tenancy|contract|let|place)(?: \w+)? (?:ends|is ending|won't|finishes)|
    (?:owner|landlord|they|he|she)(?:'s|'re| is| are) selling|no \w+ (?:left|free|for (?:him|her|them|it|you))|
    coming down|was(?:n't| not) |were(?:n't| not) |
    not (?:be (?!long|a problem)|back|ready|covered|eligible|possible|until|yet|a place)|
    won't (?:be|come|make|arrive|sound|get)|has(?:n't| not) (?:come|arrived)|delayed|postponed|deferred|
    (?:is|are) (?:now |already )?full|pulled out|fell through|closed|sold out|lost|burst|(?:is|decision) final|
    had to (?:close|leave)|held until|ruined|bad news|not good news|isn't good|void|said no|
    (?:beyond|past) (?:repair|saving|rescue)|(?:can't|cannot|couldn't|could not) (?:
      be (?:saved|recovered|repaired|restored|used|mended|rescued)|host|go ahead|
      (?:save|recover|rescue|restore|mend) (?:it|them|any))|(?:nothing|none of (?:it|them)|zero \w+|no \w+) (?:
      (?:could|can) be (?:done|saved|recovered|restored)|(?:was|were|got)? ?(?:recovered|saved|left to save))|
    went to (?:someone|somebody|another|a different)|
    (?:kept|upheld|confirmed|stands? by) (?:the|its|their) (?:first )?(?:decision|refusal)|
    (?:isn't|is not|not) (?:going ahead|happening|mendable|repairable)|
    (?:no|not a) (?:\w+ )?(?:workshop|body|one|firm|maker) (?:will|can|could|would) \w+|brought (?:it|them) down|
    had an? (?:fire|flood)|came (?:into|through) the (?:barn|hall|roof|marquee|venue|kitchen)|
    has (?:split|snapped|sheared|shattered))\b|
  取消|(?<!自[动動])作[废廢]|停[诊診]|全停|[开開办辦去做拍修][唔不]成|
  [没沒未](?:有[你您。，,]|
    有?(?:中|到|[过過]|能|候[补補]|[选選]|入[选選围圍]|核?[准]|通|批|[录錄]|[摇搖抽]|排|[轮輪]|[获獲]|零件))|
  [没沒]得救|[救修补補配找撈捞][^，。]{0,2}不(?:[了回返到出]|出[来來])|(?:用|[开開]|行|走|去)不了|不能再|
  (?:[无無]法|[没沒]?[办辦]法)(?:使用|修[复復]|[复復]原|[举舉][办辦行]|[开開])|停[驶駛飞飛产產航]|[報报][废廢]|
  [断斷碎烂爛毁毀][了掉成]|(?<=^|[^\u4e00-\u9fff]|[还還都也真时時就])[没沒]有[。，,]|
  (?<![满滿])[满滿](?![满滿意足分心怀懷载載])|延[期误誤]|
  (?<!(?:[觉覺]得|可能|[应應][该該]|大概|估[计計])[会會您你]{0,2})[赶趕]不[上到及]|到不了|[来來]不了|[进進]不[来來]|
  用唔到|用完|[认認]回|[维維]持原|[驳駁]回|拒|排不到|
  [\u4e00-\u9fff](?<![对對了看买買大少免差用要忘错錯跑说說])[不唔][了上成回及起完活返](?![多几幾])|
  (?:不再?|[没沒]?[办辦]法|[无無]法|不能再?|[没沒]有?)[续續]|收回自|[还還][没沒]|停了|裂|[锈鏽]死|封[咗了]|末期|
  唔[见見]|仲?未|冇
`

/** “No.”, “he wasn’t, …”, “I’m afraid they didn’t”, 没。, 未收, 唔得: a no to what was asked, in a word. */
const bareNo = pattern('i')`
  ^(?:\W*|[\w ,]{1,16}[.!,] ?)(?:no|nope|nah|not (?:this|yet|in)|none)\b(?=[.,!–—-]|$)|
  ^\W*(?:[\w' ]{0,24}\b)?(?:i|he|she|they|we|you|it|that|[a-z]+)(?: \w+)? (?:was|were|did|has|have|had|is|are|does|do|
    could|can|will|would|wo|ca)n't\b(?=[.,!;:–—-]| (?:get|make|in|on|pass|selected|chosen|picked|come))|
  ^[^，。,！!]{0,6}[没沒未唔冇](?:有|得|收|取|得到|排上|[选選]上|中)?(?:到)?[佢您你他她]?(?=[，。,！!；;]|$)
`

export const tellsAVerdict = (message: string): boolean => {
  const text = head(message).replaceAll('’', "'").replace(supposed, ' ')
  return verdict.test(text) || bareNo.test(text)
}
/** 怕來不及的話, “if it’s delayed”: what might be is no verdict. */
const supposed = pattern('giu')`
  (?:如果|要是|[万萬]一|一旦|(?<![恐可])怕(?=[^，。！？,]{0,12}[话話就]))[^，。！？,]*|
  \b(?:if|in case|unless)\b[^.!?,;]*
`

/** “Is it right that we’re losing the plots?” “Correct.”: a yes to what was feared. */
const feared = pattern('iu')`
  \b(?:is (?:it|this|that) (?:right|true)|are (?:we|you|they)(?: really)?|heard|says?)\b[^.!?]{0,60}\b(?:los(?:e|ing)|
    clos(?:e|ing)|shut(?:ting)?|cancel\w*|scrap\w*|stopp?(?:ing)?|demolish\w*|tak(?:e|ing) (?:\w+ )?(?:away|back))\b|
  (?:真的?|是不是|係咪|[听聽][说說講讲])[^。！？!?]{0,24}(?:[关關]|[拆停]|[没沒]了|取消|收(?=[，,。？?了]|起來)|
    [结結][束业業]|[執执][咗笠]|倒[闭閉咗]|封)
`
const yes = pattern('iu')`
  ^\W*(?:(?:hey|hi|hello|oh|sorry)(?: \w+)?[,.! ]+){0,2}(?:yes|yep|yup|yeah|correct|right|true|
    (?:it|they|we) (?:is|has|are|have|do|does)(?= ?[,.!])|that[’']s (?:right|true|correct)|it[’']s true|
    (?:i[’']m )?afraid so)\b|
  ^(?:[\u3400-\u9fff]{1,4}[,，!！ ]|[您你]好[啊呀]?[,，!！~ ]{0,2})?(?:是的?|真的|[对對]|[没沒][错錯]|係)(?![不唔])
`
/** “My room is cancelled??”, “is it true that …”, 是真的嗎: asks whether what was heard is so. */
const whether = pattern('iu')`
  \b(?:true|correct|right|real(?:ly)?|(?:heard|hear|read|saw|told))\b[^.!?]{0,60}\?|\?\?|[是係][真]的?|
  真的?[嗎吗假要不没沒]|係咪真|[听聽看][说說讲講到][^。！？!?]{2,24}[？?]|[没沒][弄搞]?[错錯]吧
`
export const confirmsALoss = (asked: string, reply: string): boolean => {
  const question = head(asked)
  return (feared.test(question) || (whether.test(question) && tellsOfANo(question))) && yes.test(reply)
}

/** 😊, 加油, “chin up”: a mark of good cheer, and no word for anybody. */
const cheers = pattern('iu')`
  ^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s|[!！~～]|加油[喔哦呀啊]?|chin up|keep smiling|
    stay (?:positive|strong)|cheer up)+$
`
export const cheersOn = (words: string): boolean => cheers.test(words)

/** What was to take place does not. */
const off = /\b(?:cancell?ed|called off|not (?:sailing|flying|going ahead))\b|取消|停[驶駛飞飛航运運]/iu
export const callsOff = (message: string): boolean => off.test(head(message))

/** Wants to sell something: a rebate, a card, something new. */
const pitch = pattern('iu')`
  (?<!\b(?:taken|given|put|apply|applied|take) (?:the |a |you |an extra )?)\b\d+ ?% off\b|
  \bloyalty (?:card|points?)\b|\bfirst (?:month|year) (?:is )?free\b|
  \b(?:great|good|perfect|right) time to (?:look|buy|get|treat|upgrade|switch|try)\b|\btreat yourself\b|
  \bour (?:\w+ ){0,2}(?:sale|offers?|deals?)\b|
  (?<!(?:[费費]用|[这這本][次单單]|[给給帮幫]您)[^，。]{0,3})[九八七六五\d]折|
  (?<!(?:原|[到期结結]|之前|[现現目]|[您你]的)[^，。]{0,8})[优優]惠(?![到结結恢]|[^，。]{0,4}(?:到期|[结結]束))|
  [满滿][减減]|[欢歡]迎[参參選选][考購购]|新款|[粉][丝絲專专]|加\d+元
`
export function pitchIn(message: string): Span | null {
  const found = pitch.exec(head(message))
  return found && [found.index, found.index + found[0].length]
}

/** 亲, 亲爱的: how some houses call everybody. */
const calls = /[亲親]{1,2}[爱愛]?[的哒噠滴]?/gu
/** The text without the names a house has for everybody; all else stays in its place. */
export const withoutCalls = (text: string): string => text.replace(calls, (words) => ' '.repeat(words.length))
