import type { MessageReading, Signal } from '@attune/language'
import { saysYes } from '../asked/says-yes.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { harsh } from '../tone/harsh.ts'

/** More before a word is not looked at. */
const BEFORE = 24

/** “Before you have to …”, “sorry that you need to …”, “we’re glad you got to …”: told of, and asked of nobody. */
const subordinate = pattern('i')`
  \b(?:before|until|unless|after|without|while|so that|sorry|glad|happy|pleased|great|good|hope|hear|know|than|where|
    how|why|which|whether|if|when|once|thing|things|steps?|all|everything|whatever|anything|reason|times?|case|
    don[’']t think)(?: that)? $
`

/** “To assist you better”. */
const aids = /\b(?:assist|help|serve|support|know|understand|advise|guide|suits?|fits?|fit|treat) $/i

/** What is done in hours or with effort for the customer’s own sake: “you need to pull hard”, “you have to scroll down”. */
const ownSteps = pattern('i')`
  ^ (?:just |only |first |then |simply )?(?:pull|push|press|tap|click|select|scroll|swipe|turn|twist|hold|lift|slide|
    open|log|sign in|type|switch|shake|tick|choose|pick|look|go to|hit|restart|update|walk|change at|take the|drop|
    tilt|bend|lean|tighten|loosen|(?:un)?screw|(?:un)?plug|squeeze|rinse|peel)\b
`

/** “You must have had a long day”, “you must be tired”: guessed, and not ordered. */
const deduced = pattern('i')`
  ^ (?:have (?:been|had|gone|felt|got|\w{3,}(?:ed|en|pt|ft|lt))|
    be (?:tired|exhausted|worried|hungry|cold|so|very|freezing|upset|delighted|thrilled)|(?:be|feel)(?= ?[.,!]|$))
    (?!\w)
`

/** Curt whatever stands beside it: haste, a threat, a condition of the house. */
const curt = pattern('i')`
  \b(?:(?<!\b(?:for|just|by|until|till) )now|immediately|at once|or else|otherwise|this (?:time|once) only|
    without (?:it|that|this|them|one)|before (?:i|we)|until you|required|policy|rules?|first or|you lot)\b
    (?! and i[’']?ll)|!{2,}|\bor (?:we|i|your)\b[^.!?]{0,24}\b(?:can[’']t|cannot|won[’']t|will|be)\b|
  \b(?:i|we) (?:can[’']t|cannot|won[’']t|don[’']t) (?:process|help|do|accept|look|answer|continue|proceed|start|deal|
    refund|take|talk|move|go)\b
`
/** What nobody asks of a guest, and what forbids speaking. */
const gruff = pattern('i')`
  ^(?:stop|quit|wait|listen|prove|accept|forget|focus|shut|get (?!in touch|\w+ to |(?:the|your|an?|some\w*|any\w*) )|
    go (?:away|back)|come back|stand|answer|pay (?:now|me|us|it)|(?:don[’']t|do not) (?:call|contact|write|ask|talk|
      argue|interrupt|shout|waste|say|tell|complain|even|be (?:rude|silly|late|difficult|so|like)))
`

/** Words beside the sentence from which a message does more than order. */
const MORE = 4
/** What it is for, said with it. */
const isFor = pattern('iu')`
  [:;]-?\)|\p{Extended_Pictographic}|\b(?:haha|lol|no need|if you (?:like|want|can|fancy)|as well|too)\b|
  , (?:i|we)(?:[’']ll| will| can)\b|
  \b(?:and|so|then|that|while|when|if|because|as) (?:that )?(?:i|we|it|you|they|he|she|our|the|nothing|one)\b|
  , (?:some(?:one|body)|there|they|it|he|she)\b|\bwith (?:your|the|a|any) [a-z]|
  \bto (?:help|see|check|find|get|keep|make|let|have|stop|avoid|be|use)\b|
  \b(?:here|below|at|via|through|on)\b(?=[^.!?]{0,40}(?:https?:|www\.|\.com|\d{3}))|\bby \d|\bat \w+ \d|
  \bwhen (?:you|they|it)\b
`

/** Whether an imperative serves whoever it is said to: a step, an invitation, or what keeps them from harm. */
export function serves({ span, strength }: Signal, text: string, { signals }: MessageReading): boolean {
  const [start, end] = span
  const words = text.slice(start, end)
  const before = text.slice(Math.max(0, start - BEFORE), start)
  if (isChinese(words)) return servesInChinese(words, before, text.slice(end, end + BEFORE))
  if (/^you/i.test(words))
    return (
      subordinate.test(before) ||
      (/better$/i.test(words) && aids.test(before)) ||
      ownSteps.test(text.slice(end, end + BEFORE)) ||
      (/^you must$/i.test(words) && deduced.test(text.slice(end, end + BEFORE)))
    )
  if (strength < CLEAR || /required|negotiable|end of story/i.test(words)) return false
  const [from, to] = sentenceAround(text, span)
  const sentence = text.slice(from, to)
  const own = text.slice(start, to)
  if (
    curt.test(own) ||
    curt.test(text.slice(to, to + BEHIND)) ||
    gruff.test(own) ||
    signals.slice(0, MOST).some((each) => harsh.includes(each.kind) && !isEnd(text.slice(...each.span)))
  )
    return false
  return (
    isFor.test(sentence) ||
    // An order is terse.
    wordsIn(own) > TERSE ||
    // “Yes. Bring your own card, too.”
    saysYes(text.slice(0, from)) !== null ||
    wordsIn(text.slice(Math.max(0, from - BESIDE), from)) + wordsIn(text.slice(to, to + BESIDE)) >= MORE
  )
}
const TERSE = 5
/** More characters beside the sentence, and more signals of a message, are not looked at. */
const BESIDE = 200
const MOST = 60
/** Below this the lexicons themselves are not sure. */
const CLEAR = 0.5

/** What follows may say what it is for. */
const BEHIND = 80
const isEnd = (words: string): boolean => /^that[’']s (?:it|all)$/i.test(words)

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0

/** 说不准、拿不准、准不准: 准 is “certain” or “exact”, and nothing is forbidden. */
const certain = /[说說拿算保估料定把吃看摸认認测測讲講估预預准準]$/u
/** 马上处理 from the service side is what they do themselves. */
const ownHaste = /^(?:马上|馬上|立刻|立即|赶紧|趕緊|赶快|趕快|即刻)(?:处理|處理|改|撤|发|發|退|回|查|补|補|把)/u
/** 您给我听好了, 給我等著: orders; 您给我一张在用的卡 asks for something. */
const gives = /^(?:您|你)?[给給畀俾]我(?:一[个個]|[发發]|[换換]|查|[转轉])?$/u
const temper = /^(?:[听聽等闭閉滚滾住记記注老小出退站安快马馬]|一[个個](?:[说說]法|交代|解[释釋]))/u
/** 不要再按了: to keep from harm. 不要再问了 forbids to speak. */
const nomore = /(?:不要|别|別|唔好|勿)再$/u
const speaks = /^(?:[问問催打来來嚟发發说說讲講吵闹鬧写寫传傳回烦煩嘈装裝投])/u

function servesInChinese(words: string, before: string, after: string): boolean {
  if (/^不[准準]/u.test(words)) return certain.test(before) || /^[确確时時点點]/u.test(after)
  if (ownHaste.test(words)) return !/[您你]$/u.test(before)
  if (/^[现現]在/u.test(words)) return /^不/u.test(after) || /[^，。！？,!?\s您你妳请請那就麻]$/u.test(before)
  if (gives.test(words)) return !temper.test(/我$/u.test(words) ? after : words.replace(/^.*我/u, ''))
  return nomore.test(words) && !speaks.test(after)
}
