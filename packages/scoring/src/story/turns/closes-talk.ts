import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'

/** 本次会话结束, 先帮您结案, “this chat is now closed”, “please rate our service”: the talk is declared over. */
const closes = pattern('iu')`
  (?:服[务務]|[会會对對通][话話]|[咨諮][询詢]|工[单單])(?:[就先]|到此|已[经經]?|[为為]您|由客服|[被将將]|在此)*(?:
    [结結]束|[关關][闭閉]|完[毕畢成])|(?:[先就]|[帮幫为為给給][您你]|案件?[^，。！？不未没沒]{0,6})[结結]案|
  (?<=已[经經]?|[就先您你会會将將后後再]|可以|直接|自[动動]|系[统統])[结結][单單]|[关關][单單](?!位)|
  [行好]?[，,]?那就[这這][样樣]|
  \b(?:chat|ticket|case|conversation|session|enquiry|inquiry) (?:is|has been|will be|was) (?:now |being |hereby )?(?:
    closed|ended|resolved|terminated)\b|\b(?:rate|review) (?:our|my|this|your|the|us|me)\b|
  [标標][记記注註][为為成]?已?(?:解[决決]|[处處]理|完成|[结結]案)|
  (?:[请請帮幫给給]|麻[烦煩]|[邀期][请請待])[^，。！？\n]{0,10}(?:[评評打]分)|[五5]\s?星|好[评評]|[满滿]意度|
  \bclos(?:e|ing) (?:this|that|it)(?: one)? (?:off|out|down)\b|
  \bclos(?:e|ing) (?:this|the|your|our) (?:chat|ticket|case|conversation|enquiry|job|request|query|complaint|report|
    fault)\b|
  (?:我|[这這][边邊])[就先要]?(?:[结結]束|[关關][闭閉掉])(?:[这這本]次|[这這][个個])?(?:[会會对對][话話]|聊天|
    工[单單])|已[经經]?[以按作][^，。\n]{2,8}[结結]案
`
/** A condition closes nothing yet. */
const onlyIf =
  /\b(?:if|unless|until|once|when|before|after)\b|如果|要是|[没沒无無]其他|等您|[之以][后後]|再[关關结結]/iu

/** The sentence that declares the talk over; `null` when none does. */
export const closesTalk = once(({ side, text }): Span | null => {
  if (side !== 'service') return null
  const found = closes.exec(head(text))
  if (!found) return null
  const sentence = sentenceAround(text, [found.index, found.index + found[0].length])
  return onlyIf.test(text.slice(...sentence)) ? null : sentence
})
