import type { Span } from '@attune/core'
import { once } from './once.ts'
import { heard } from './utterance.ts'

/** More of a text is not looked at. */
const LONGEST = 2000

/** What one has to pay, keep to or give up: the terms of an offer. */
const terms =
  /\b(?:minimum (?:term|of|spend|order|stay)|(?:\d+|two|three|six|twelve|a|one)[ -](?:month|year)s?[’']? (?:contract|term|minimum|commitment)|tie[sd]? (?:you )?in|lock(?:s|ed)? (?:you )?in|leav(?:e|ing) early|notice period|(?:week|month|day)s?[’']? notice|early (?:exit|termination)|that[’']s \d+ months|pay off|(?:has|have) been deducted|(?:is|was|will be) deducted|(?<!\bno )(?:cancellation|admin|set-?up|booking|service|restocking|exit|late|delivery|joining) (?:fee|charge)s?|(?:fee|charge|deposit|surcharge|excess|penalty) (?:of|applies|is)|non-?refundable|not (?:include|cover|refund)|doesn[’']t (?:include|cover)|only (?:applies|valid|on|if|when)|excludes?|[£$€]\d[\d.,]* (?:extra|more|on top|each time)|extra [£$€]\d|payable (?:to|on|at)|then (?:it[’']s |it is )?[£$€]\d|from (?:the )?\w+(?: \w+)? (?:on )?(?:it is|it[’']s) [£$€]\d)|违约金|違約金|解约|解約.{0,8}[付扣]|押金|手续费|手續費|(?:要|得|会|會|需)(?:另?[扣付收加]|自付)|扣[一二三四五六七八九十半百0-9]|签约|簽約|綁約|合约期|合約期|起订|期间不能|期間不能|[后後就起內内]不能(?:换|換|退|改|转|轉|取消)|[仅僅只]限|不含|另计|另計|分.{1,3}[个個]月|才(?:能|可以)|满.{1,6}才|滿.{1,6}才|(?:超过|超過).{1,8}[付扣元]/i

/** Where a message names terms, those that the reader hears included; `null` where it names none. */
export const termsIn = once((utterance): Span | null => {
  const [signal] = heard(utterance, 'condition')
  if (signal) return signal.span
  const found = terms.exec(utterance.text.slice(0, LONGEST))
  return found && [found.index, found.index + found[0].length]
})

/** A yes without any string: “anytime, no problem”, 隨時都能取消，您放心訂！ */
const unbounded =
  /\b(?:(?:completely|totally|absolutely|entirely|really|yes,|it[’']s|it is|that is|they are) free\b(?! (?:up|for|until|to))|free of charge|no (?:catch|strings|conditions|contract|limits?|(?:extra )?(?:charge|cost|fees?))|nothing (?:to (?:pay|worry)|whatsoever)|as long as you (?:like|want)|any time you (?:like|want)|any ?time|whenever you like|no problem at all|without any (?:fee|condition))\b|[随隨][时時便](?:都)?(?:可以|能|用|行|退|取消)?|[没沒]有[没沒]有|(?:没有|沒有|冇)(?:任何)?(?:要求|条件|條件|限制|费用|費用|手续费|手續費)|不收[费費]|完全免[费費]|都免[费費]|(?:您)?放心(?:[办辦订訂买買用充])|多久都/i

export const unboundedYes = once((utterance): Span | null => {
  if (termsIn(utterance)) return null
  const found = unbounded.exec(utterance.text.slice(0, LONGEST))
  return found && [found.index, found.index + found[0].length]
})

/** “By the way”, 对了: something that had been left out is added. */
export const addsLater =
  /\b(?:by the way|btw|oh,? (?:and|also|just|one)|just so you know|please note|forgot to (?:say|mention)|i should (?:add|mention)|also note|bear in mind|one (?:more )?thing)\b|^(?:哦|噢|喔|啊)|[对對]了|忘了[说說跟]|顺便说|順便說|提醒[您你一]|[补補]充一/i

/** The terms are waved aside: “nobody reads the small print”, 条款都是走个形式. */
const waved =
  /\b(?:terms|small print|fine print|contract|conditions|policy|fees?)\b[^.!?]{0,40}\b(?:formality|formalities|standard|boring|nobody reads|no need|don[’']t (?:need|have) to|don[’']t worry)\b|\b(?:don[’']t worry about|never mind|no need to (?:read|look)|nobody reads|forget)\b[^.!?]{0,24}\b(?:terms|small print|fine print|contract|conditions|fees?)\b|(?:条款|條款|合同|合约|合約|细则|細則|协议|協議|条件|條件)[^。！？!?]{0,10}(?:形式|不用(?:细|細)?(?:看|管|理)|没人看|沒人看|冇人睇|随便看|隨便看|都一样|都一樣|唔使睇)/i

export const wavesAside = once((utterance): Span | null => {
  const found = waved.exec(utterance.text.slice(0, LONGEST))
  return found && [found.index, found.index + found[0].length]
})
