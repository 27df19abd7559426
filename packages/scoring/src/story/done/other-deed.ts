import { deedAskedFor } from '../asked/deed-asked-for.ts'
import type { Story } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import type { Utterance } from '../utterance.ts'
import { deedsIn } from './deeds.ts'

/** Kinds of deeds that are asked for and done. */
const kinds = {
  cancel: /\bcancel\w*|\bcall(?:ed)? (?:it |them )?off\b|取消|撤[销銷单單]|退[订訂]/iu,
  close: pattern('iu')`
    \b(?:clos(?:e|ed|ing)|delet(?:e|ed|ing)|remov(?:e|ed|ing)|terminat\w+) (?:your|the|my|this|that|it)\b|
    注[销銷]|[关關][闭閉掉]|[删刪][除掉]
  `,
  charge:
    /\b(?:charged|billed) (?:you|it|your|the)\b|\b(?:kept|keep|keeping) (?:your|the|my) (?:money|deposit|payment)\b/iu,
  refund: pattern('iu')`
    \brefund\w*|\b(?:money|paid|pay|payment) back\b|\bcredit(?:ed)?\b|\breimburs\w+|\bwaiv\w+|
    退[款钱錢费費给給还還回]|返[还還]
  `,
  change: pattern('iu')`
    \b(?:chang|updat|amend|edit|correct|mov|switch|swap|reschedul|exchang|extend|upgrad|transferr?|renam|replac)\w*|
    [改换換]|更[新正]|[调調]整|延[长長期]
  `,
  send: /\b(?:re)?sen[dt]\b|\bshipp?\w*|\bpost(?:ed)?\b|\bdeliver\w*|[寄送]|[发發](?!票)|[补補]/iu,
  book: /\b(?:book|reserv|add)(?:e?d|ing)?\b|\barrang\w+|[预預][约約订訂留]|[订訂](?![单單])|安排|加/iu,
  fix: pattern('iu')`
    \b(?:fix|repair|mend|reset|restart|restor|reactivat|unlock|reopen|reinstat|activat)\w*|
    修(?!改)|恢[复復]|重[启啟置]|解[锁鎖封]|[开開]通
  `,
} as const
type DeedKind = keyof typeof kinds
const all = Object.keys(kinds) as DeedKind[]
/** These take something away: nobody does them by way of another. */
const takesAway: ReadonlySet<DeedKind> = new Set(['cancel', 'close', 'charge'])
/** “I have cancelled the second order” mends a double one. */
const mends =
  /\b(?:duplicate|second|double|extra|wrong|old|other|fraud\w*|stolen)\b|重[复複]|多[出扣余餘]|[错錯旧舊原]|[盗盜]/iu

/** “Please do not cancel it”, 请不要取消: told not to be done. */
const forbids = pattern('iu')`
  (?:^|\b(?:please|but|and|just|so|want you to|you) )\W*(?:do not|don[’']t|never)\b|
  \b(?:i|we) (?:do not|don[’']t) want\b|
  (?:^|[请請]|千[万萬]|但是?)(?:不要|不用|[别別勿]|唔好)|我不[想要]
`
const clauses = /[,，.。!！?？;；\n]| (?=but |just )/u

const kindsIn = (text: string): DeedKind[] => all.filter((kind) => kinds[kind].test(text))

/**
 * Whether what was done is not what was asked for. `against`: the very thing that was not to be done, “please do not cancel
 * it” – “I have cancelled it”. `other`: something was taken away where another deed was asked for. `null`: neither.
 */
export function otherDeed(story: Story, reply: Utterance): 'against' | 'other' | null {
  const deeds = deedsIn(reply)
  if (deeds.length === 0) return null
  const sentences = deeds.map(({ span }) => reply.text.slice(...sentenceAround(reply.text, span)))
  const done = new Set(sentences.flatMap(kindsIn))
  if (![...done].some((kind) => takesAway.has(kind))) return null
  const turn = lastCustomerTurn(story, reply)
  const parts = turn.flatMap(({ text }) => head(text).split(clauses)).map((part) => part.trim())
  const isForbidden = (part: string): boolean => forbids.test(part)
  const wanted = new Set(parts.filter((part) => !isForbidden(part)).flatMap(kindsIn))
  const forbidden = parts.filter(isForbidden).flatMap(kindsIn)
  if (forbidden.some((kind) => takesAway.has(kind) && done.has(kind) && !wanted.has(kind))) return 'against'
  if (wanted.size === 0 || !turn.some((said) => deedAskedFor(said) !== null)) return null
  if (sentences.some((sentence) => mends.test(sentence))) return null
  return [...done].some((kind) => wanted.has(kind)) ? null : 'other'
}
