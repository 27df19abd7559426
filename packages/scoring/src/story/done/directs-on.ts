import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'

/** Where it goes on, or how the customer hears of it. */
export interface Direction {
  span: Span
  /** A link to follow, or news that will come: nothing more has to be asked. A mere “DM us” leaves open what follows. */
  firm: boolean
}

/** “Send us a note at …”, “you’d need to speak to the airline”, 点击链接办理、拨打95533. */
const toAPlace = pattern('iu')`
  \b(?:dm|pm|message|e-?mail|call|ring|text|contact|write to|reach (?:out|us|me|them)|speak (?:to|with)|
    send (?:us|me) (?:a |an |your |the |some )?(?:note|dm|message|details?|e-?mail)|drop (?:us|me)|
    follow (?:this|the)|fill (?:in|out)|log|submit|suggest|raise|report|request|visit|go to|head (?:over )?to|see|
    check|use|track|apply|claim|register|upload)\b|
  (?:点[击擊]?|點[击擊]?|打[开開]|登[录錄陆陸]|[拨撥]打?|致[电電]|[联聯][系繫絡络]|搜索?|[扫掃]|私信|提交|[进進]入|
    查看|下[载載])
`
/** A link, a number to ring, a private line, a desk. */
const place = pattern('giu')`
  https?://|\bwww\.|\b(?:dms?|pm|direct message|private message|inbox|by (?:phone|chat)|message us|directly)\b|
  (?<![@#\w])(?:\d[\d -]{6,}\d)\b|\b(?:app|website|form|link|portal|help cent(?:re|er))\b|
  [链鏈][接结結]|[网網][页頁址站]|[后後][台臺]|客[户戶]端|我的|
  (?<![@#\w])\d{5,}|
  [热熱][线線]|客服|私信
`
const link = /https?:\/\/|\bwww\.|[链鏈][接结結]/iu
/** 到货了会发短信告诉您, “we’ll text you when it is there”: the news comes by itself. */
const newsComes = pattern('iu')`
  [会會將将](?:再|就)?(?:[给給][您你])?[发發傳传寄](?:一?[封条條則则])?(?:短信|[简簡][讯訊]|[邮郵]件|消息|訊息)
    (?:[给給][您你])?|
  (?:[会會將将])(?:有|用|[发發])?(?:短信|[简簡][讯訊]|[电電][话話]|[邮郵]件|消息|訊息|[专專]人|客服|同事|快[递遞])?(?:
    通知|告知|[联聯][系繫絡络]|提醒|[发發][给給])(?:[您你]|到|一[声聲])|
  \b(?:you[’']ll|you will) (?:get|receive|have) (?:an?|the|another) (?:e-?mail|text|message|call|notification|alert|
    letter|confirmation)\b|
  \b(?:we|they|(?:the|our) \w+(?: \w+)?)(?:[’']ll| will) (?:e-?mail|text|message|notify|let you know|call|ring|
    write to|update|provide it|post it|share it)|
  \b(?:sent|responded|replied|answered|written) (?:to )?(?:you|it) [^.!?]{0,20}\b(?:dm|direct message|e-?mail|
    inbox)\b|
  已[经經]?[^，。]{0,4}私信
`
/** “Pop in before five”, “bring it round”, 骑回来调一下, 返嚟搵我: they may come with it. */
const invites = pattern('iu')`
  \b(?<!\b(?:i|we|he|she|they|who|it|has|have|had|to|will|parcels?|orders?) )(?:(?:pop|come|drop|call|swing|stop|nip) (?:
      straight |back |right )?(?:in|by|down|over|round|along|
      to (?:us|the (?:shop|store|desk|counter|surgery|branch)))|
    bring (?:it|them|her|him|the \w+|your \w+) (?:straight |back )?(?:in|by|down|over|round|back|along))\b|
  (?:[带帶拿骑騎推抱牵牽揸攞][^，。！？,我]{0,4}(?:[过過回返](?:[来來嚟])?|[来來嚟])|
    (?<![您你我他她们們])(?:[过過返回](?:[来來嚟]))(?=[调調看睇验驗修整换換取搵找]|我|店|[门門]))(?![了咗的時时])
`
/** “Do not call”, 不用联系: nobody is sent anywhere. */
const no = /\b(?:not|never|no need)\b|n[’']t\b|不[用必要能可]|[无無]需|[没沒]/iu
/** “It is not there yet, please suggest it at …”: a no of another clause. */
const before = /^.*[,，;；:：]/su

/**
 * Where a service message sends the customer to go on: a link, a private line, another desk; or how news will reach them.
 * `null` when it leaves them where they are.
 */
export const directsOn = once((utterance): Direction | null => {
  const text = head(utterance.text)
  const news = newsComes.exec(text)
  if (news) return { span: sentenceAround(text, [news.index, news.index + news[0].length]), firm: true }
  let pointed: Direction | null = null
  for (const { index, 0: found } of text.matchAll(place)) {
    const span = sentenceAround(text, [index, index + found.length])
    const said = text.slice(...span)
    if (!toAPlace.test(said) || no.test(text.slice(span[0], index).replace(before, ''))) continue
    if (link.test(said)) return { span, firm: true }
    pointed ??= { span, firm: false }
  }
  const come = pointed ? null : invites.exec(text)
  return come ? { span: sentenceAround(text, [come.index, come.index + come[0].length]), firm: true } : pointed
})
