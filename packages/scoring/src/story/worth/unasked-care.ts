import type { Span } from '@attune/core'
import { onceIn } from '../once.ts'
import type { Story } from '../story.ts'
import { contentWords, countWords } from '../text/content-words.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { isForTheHouse } from '../tone/for-the-house.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import { heard, heardOf, type Utterance } from '../utterance.ts'
import { careByForm, noCare } from './care-by-form.ts'
import { careForTheirs, isOwedAmends } from './care-for-theirs.ts'

/** By the way, heads up, next time, 顺便, 提醒一句, 那天有雨: behind an answer, what begins so was not asked for. */
const begins = pattern('iu')`
  \b(?:by the way|btw|just so you know|just to (?:let you know|flag|mention|warn)|heads.?up|
    one (?:more|other|last|small|little) thing|while (?:i|we)(?:['’](?:m|re|ve)| was| were)|
    (?:quick |little |small )?tips?\b|for next time|next time|in future|from now on|
    to (?:stop|avoid|prevent|keep|save) (?:it|this|that|you|yourself)|saves? you|in case|
    (?:i|we|you)(?:['’]d| would)(?: also| still)? (?:bring|take|get|come|pack|wear|leave|allow|book|keep|try|go|
      want to|avoid)|worth (?:knowing|bringing|checking|taking)|
    (?:i|we)[’']ll (?:ring|call|check|look in|drop by|drop you)[^.!?]{0,30}\bto (?:see|check|make sure)|
    (?:pop|come|drop|bring it)(?: back)? (?:in|by|over|back)[^.!?]{0,30}\b(?:no charge|for free|free of charge|on us|
      for nothing)|(?:bear|keep) in mind|remember (?:to|that)|don['’]t forget|mind the|watch (?:out|for)|
    so (?:come|take|bring|leave|use|allow|park|wear|pack|book)|
    i(?:['’]ve| have)? (?:also|already|gone ahead|taken the liberty)|
    (?:needn['’]t|no need to|don['’]t (?:need|have) to) (?:decide|choose|pick)|
    (?:i|we)['’]ll (?:speak|talk|have a word) (?:to|with) (?:him|her|them|your|the)|
    all in one (?:message|e-?mail|place)|there(?:['’]s| is| are| will be) (?:an? |some )?(?:\w+ )?(?:marathon|strike|
      works?|roadworks|event|storm|rain|snow|concert|match|parade|festival|holiday|closure|diversion|traffic))\b|
  [顺順][便手]|(?<=^|[。！!，,\s])[对對]了(?=[，,。！! ])|(?<![没沒未忘])提醒|提[一您你][句下]?|
  (?<!才[会會]?)另外(?![一二三四五六七八九十两兩几幾\d])|多[说說講讲嘴]一?句|[记記]得|[别別]忘|唔好唔記得|留意|小心|
  [当當]心|注意(?!事)|(?<=^|[，,。！!；\s您你这這])以[后後]|下次|往[后後]|省得|免得|以免|
  [万萬]一|怕[您你佢它牠他她]|最好|(?<!的)建[议議]|(?:那|嗰|当|當)[天日晚](?!就).{0,20}?[有会會要係]|[预預][报報]|
  天文台|[给給幫帮為为][您你]留了|先[帮幫替給给跟同](?![您你]).{1,12}[说說講讲留備备]|
  先[帮幫替给給][您你].{0,8}[留備备]|多[带帶]|不用(?:急[着著]?|[现現]在)[^，。]{0,4}定|
  [两兩]个?[^，。]{0,4}都[^，。]{0,6}留|[划劃合]算|我[来來嚟](?:跟|同|和)(?![您你])[^，。,]{1,6}[说說讲講谈談傾]|
  [整][理][成到][^，。]{0,4}[一]?[条條則则份]
`
/** Says itself that it was not asked for. */
const saysSo = pattern('iu')`
  \b(?:by the way|btw|just so you know|heads.?up|while (?:i|we)|for next time|next time|in future|from now on|
    happening again|worth (?:knowing|mentioning)|one (?:more |other |last |small |little )?thing|bear in mind)\b|
  [顺順][便手]|(?<=^|[。！!，,\s])[对對]了(?=[，,。！! ])|多[说說講讲嘴]一?句|提一[句下]|以[后後]|下次|往[后後]
`
/** Who asks how is told with such words. */
const asksHow = pattern('iu')`
  \bhow (?:do|can|should|to|would)\b|\bwhat (?:should|do|can) i\b|\bany (?:tips|advice)\b|
  怎[么麼]|咋|如何|[点點][样樣]|注意什|要[带帶]什|[带帶][啥乜咩]|需要什|有什么要
`

/** Characters that are more than a wish. */
const LEAST = { en: 30, zh: 10 }
/** Before it, at least so much has answered: “Done.”, 好的。 */
const ANSWER = 2
/** So many words of the customer's make it an answer. */
const ASKED_FOR = 2

/** What a reply adds for the customer that nobody had asked for; `null` when nothing. */
export const unaskedCare = onceIn((story, utterance): Span | null => {
  const text = head(utterance.text)
  const found = begins.exec(text)
  const asked = lastCustomerTurn(story, utterance)
  return (
    (found && addedUnasked(story, utterance, found)) ??
    careForTheirs(utterance, asked) ??
    careByForm(story, utterance, asked)
  )
})

/** 建議您找水電師傅: advice that hands the matter back. */
const sendsOff = /建[议議][您你](?:自行|自己|直接|先)?(?:找|洽|[联聯][络絡繫系]|[询詢]|致[电電]|撥打|拨打)/u
/** 您好，建議您重開機: behind a greeting alone nothing has been answered yet. */
const greeting = /^[^\p{L}]*(?:[您你]好|哈[囉啰]|嗨)[^\p{L}]*$/u

const isTheMatter = (said: Utterance, asked: readonly Utterance[], added: string): boolean =>
  said.turn === 0 && !asked.includes(said) && sharedWords(said.text, added) !== null

function addedUnasked(story: Story, utterance: Utterance, found: RegExpExecArray): Span | null {
  const text = head(utterance.text)
  const [start, end] = sentenceAround(text, [found.index, found.index + found[0].length])
  const isClause = start === 0 || text.slice(0, start).trim().length < ANSWER
  const from = isClause ? text.slice(0, found.index).search(/[，,、:：—-][^，,、:：—-]*$/u) : start
  if (from < ANSWER || sendsOff.test(text.slice(from, end)) || greeting.test(text.slice(0, from))) return null
  const least = utterance.reading.language.startsWith('zh') ? LEAST.zh : LEAST.en
  const added = text.slice(from, end)
  if (added.length < least || isForTheHouse(added) || /[?？]/.test(text.charAt(end))) return null
  const isOther = (span: Span): boolean => span[1] > from && span[0] < end
  if (heardOf(utterance, noCare).some(({ span }) => isOther(span))) return null
  if (platitudesIn(utterance).some(isOther)) return null
  const asked = lastCustomerTurn(story, utterance)
  // What is waived for whoever complained makes amends.
  if (asked.some(isOwedAmends) && heard(utterance, 'waives').some(({ span }) => isOther(span))) return null
  if (asked.length === 0 || asked.some((said) => asksHow.test(head(said.text)))) return null
  const told = asked.map((said) => said.text).join('\n')
  const shared = sharedWords(told, added)?.count ?? 0
  // What they came with is answered by it, and nobody had to think of it.
  if (!saysSo.test(added) && whatWasTold(story, utterance).some((said) => isTheMatter(said, asked, added))) return null
  const most = saysSo.test(added) ? countWords(contentWords(added)) / 2 : ASKED_FOR
  return shared >= most ? null : [from, end]
}
