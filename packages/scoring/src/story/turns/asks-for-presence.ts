import { pattern } from '../text/pattern.ts'
import { heard, type Utterance } from '../utterance.ts'

/** "Hello?", "还在吗" */
const BARE = 3
/** "Is anybody there?", "请问有人在吗" */
const SHORT = 6

/** Nothing but a call: 要钱不 asks for a price, and nobody had left it unanswered. */
const calls = pattern('iu')`
  ^(?:[^\p{L}\p{N}]|hello|hullo|hi|hey|yo|you|u|there|any(?:one|body)|some(?:one|body)|still|are|is|around|home|here|
    and|so|well|ok(?:ay)?|yes|excuse me|help|news|updates?|what now|
    [在吗嗎么麼嘛有人呢你您好喂还還请請问問啊哈囉喽亲親咦哪去冇喺度係系唔未]|客服|店家|老[板闆]|[结結]果|
    怎[么麼][说說样樣]|消息|回[复覆]?|理)+$
`

/** Whether the customer asks if anybody is there: a question of a few words that holds nothing but a call. */
export function asksForPresence(utterance: Utterance): boolean {
  // 她在嗎 asks after somebody else.
  if (/^[她他佢牠]/u.test(utterance.text)) return false
  if (heard(utterance, 'check-in').length > 0) return true
  if (heard(utterance, 'question').length === 0) return false
  const { words } = utterance.reading.length
  return (
    (words <= BARE && calls.test(utterance.text)) ||
    (words <= SHORT && heard(utterance, 'greeting', 'urgency').length > 0)
  )
}
