import type { Span } from '@attune/core'
import type { Signal } from '@attune/language'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'

/** One of these alone is on its knees. */
const kneels = pattern('iu')`
  beg (?:for )?your forgiveness|beg you to forgive|unforgivable|forgive (?:myself|ourselves)|
  bottom of (?:my|our) hearts?|words fail us|heads will roll|implore (?:your|you)|beseech|
  痛心疾首|罪该万死|罪該萬死|罪[无無]可恕|无地自容|無地自容|[万萬]分愧疚|[诚誠]惶[诚誠]恐|
  [恳懇乞]求?请?請?您?(?:务必|務必|千万|千萬|大人大量|大发慈悲|大發慈悲)?.{0,8}(?:原[谅諒]|[宽寬]恕)|不可原[谅諒]|
  不可[饶饒]恕|[谢謝]罪|跪求|[饶饒]恕|求求[您你了]|深感惶恐|[滔弥]天大[错錯]|十[恶惡]不赦|洗心革面|重新做人|
  [羞愧][愤憤愧]欲[绝絕]|[瞎]了眼|[开開]恩|[饶饒][过過]|自[罚罰]|哭成|以死|极其严重的?(?:失误|错误)|
  極其嚴重的?(?:失誤|錯誤)
`

/** Each of these may be right for a grave matter; two of them beside a trifle are too much. */
const solemn = pattern('giu')`
  \b(?:terribly|deeply|profoundly|utterly|unreserved(?:ly)?|deepest|sincerest|humbl(?:y|est)|
    most (?:humble|heartfelt|profound|sincere|abject)|catastrophic|calamit\w+|disastrous|monumental|egregious|abject|
    shameful|(?:the )?(?:entire|whole) (?:company|team|staff|management)|every one of us|
    grave (?:error|mistake|lapse|failing)|ashamed|shame|pardon|appalled|robbed|mortified|devastated|heartbroken|
    inexcusable|unacceptable|appalling|dreadful|failed you|beg|forgive|no excuse|hardly slept|disgraceful|
    cannot begin to|sleepless)\b|
  沉痛|痛心|愧疚|羞愧|惭愧|慚愧|罪孽|最深|最[诚誠][挚摯]|深刻[检檢][讨討]|夜不能寐|[彻徹]夜|日夜|无颜|無顏|
  [严嚴]重[错錯失疏]|辜[负負]|千[错錯]万|[宽寬]恕|[严嚴][惩懲]|[难難]以言[喻表]|煎熬|泪流|淚流|[伤傷]害了|吃不下|鞠躬|
  惶恐|[责責][罚罰]|高抬[贵貴]手|大辱|反省|全[体體](?:同仁|员工|員工|[职職]工|人[员員])|
  全(?:公司|店|行|校|院)(?:上下|同仁|[职職]工)?|[谨謹]代表|深切|[沉深]重|[罪愧][该該过過疚]|
  [无無](?:以|法)(?:弥[补補]|[补補][偿償]|[饶饒])|万望|萬望|慈悲
`
const MANY = 2

/** Where a reply goes on its knees; `null` when it keeps standing. */
export function grovelling(message: string): Span | null {
  const text = head(message)
  const found = kneels.exec(text)
  if (found) return [found.index, found.index + found[0].length]
  const marks = matchesIn(solemn, text)
  const [first] = marks
  if (!first || new Set(marks.map(([mark]) => mark.toLowerCase())).size < MANY) return null
  return [first.index, first.index + first[0].length]
}

/** “Oops”, “my bad”, 抱歉哈, 手滑: said in passing. */
const lightly = pattern('iu')`
  \b(?:oops|whoops|oopsie|my bad|mix-?up|blip|hiccup|glitch|snafu|little (?:slip|mistake|error|problem)|
    small (?:mistake|error|problem)|silly (?:us|me)|our bad|butterfingers|ooh|typo|soz|(?:just )?one of those things|
    any (?:confusion|bother|hassle))\b|sorry about that!|
  (?:抱歉|不好意思|唔好意思|[对對]不起|[见見][谅諒])(?:抱歉)?[哈啦咯囉嘍喽喔哦呀哟唷嘿喎啊嘅捏齁~～]|
  小小?嘅?(?:失误|失誤|疏忽|问题|問題|[错錯][误誤])|手滑|小插曲|抱歉抱歉|[难難]免[会會]?有|常有的事|
  (?:小|少少|有[点點啲])[^。，,]{0,3}(?:[状狀][况況]|[错錯]|甩[漏咳]|疏[忽漏]|失[误誤]|意外|[误誤][会會]|[问問][题題]|
    插曲)|[错錯]咗?少少|改一下就行|[错错錯]了?啦|^(?:嗯嗯|呃|哎呀)
`

/** Where an apology is thrown in as if for nothing; `null` when it is not. */
export function thrownAway(message: string): Span | null {
  const found = lightly.exec(head(message))
  return found && [found.index, found.index + found[0].length]
}

/** “Sorry if you feel …”, “for any upset that may have been felt”, 如果让您觉得…: for what they think, not for what was done. */
const conditional = pattern('iu')`
  \bsorry (?:if (?:you|anyone|anybody)(?:'ve)? (?:feel|felt|think|thought|were (?:offended|upset))\b|
    that you (?:feel|felt|think|thought) (?:that|we|our|this|it|your|the|like|as)\b)|
  \b(?:sorry|apologi[sz]e|apologies) (?:for|about) any \w+ (?:that |which |you |this )*(?:may|might)\b|
  (?:如果|若|要是|倘若)[^。！？]{0,16}(?:[觉覺]得|感到|感[觉覺]|不快|不[适適]|冒犯|[误誤][会會])
`

/** Whether an apology regrets what somebody may feel, and owns nothing. */
export const isConditional = (text: string, { span, data }: Signal): boolean =>
  data.grade !== 'owned' && conditional.test(text.slice(...sentenceAround(text, span)).replaceAll('’', "'"))
