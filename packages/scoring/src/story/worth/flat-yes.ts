import type { Evidence, Span } from '@attune/core'
import { questionsIn } from '../asked/questions-in.ts'
import { ownsASlip } from '../done/corrects-itself.ts'
import { termsIn } from '../done/terms.ts'
import { turnedAtOnce } from '../done/turned-at-once.ts'
import { once } from '../once.ts'
import { lookBack, type Story } from '../story.ts'
import { contentWords } from '../text/content-words.ts'
import { pattern } from '../text/pattern.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { quote, type Utterance } from '../utterance.ts'
import { negatedYes } from './negated-yes.ts'

/** More of a message is not looked at. */
const LONGEST = 400
/** Messages that are looked back at. */
const LOOK_BACK = 8

/** “Yes, all dogs are welcome!”, 免费的，随便停！: a yes to everybody and everything. */
const says = pattern('i')`
  ^\W*(?:yes|yeah|yep|yup|sure|of course|absolutely|certainly|definitely|oh yes)\b|
  ^(?:可以|能|有|免费|免費|行|没问题|沒問題|冇問題|不用|不收|當然|当然|会|會|係|得|包|都|是|随时|隨時)
`
const sweeping = pattern('i')`
  \b(?:all|every|any|everything|everyone|everybody|anything|anyone|whatever|whenever|anytime|always|never|at all|
    completely|totally|in stock|included|free|covered)\b|
  都|[随隨]|什[么麼]|怎[么麼]|任何|全部|一律|[现現][货貨]|免[费費]
`
/** What stands in numbers has its limits. */
const limited = pattern('i')`
  \d|\b(?:except|unless|only|up to|under|over|between|if|but|from|till|until|as long as)\b|
  除[了非]|只|以[内內下上]|如果|但
`

const flatYes = once(({ text, side }): Span | null => {
  const begin = text.slice(0, LONGEST)
  return side === 'service' && says.test(begin) && sweeping.test(begin) && !limited.test(begin)
    ? [0, begin.length]
    : null
})

/** “Oh, then it isn’t free”, 那不行喔: the answer turned round. */
const turns = pattern('i')`
  ^\W*(?:oh|ah|aha|well|actually|hm+|er+m?|then|in that case|no|right)\b|
  ^(?:哦|噢|喔|啊|呃|那|這|这|不行|不能|不可以|唔得|其实|其實|欸)
`
const denies = pattern('i')`
  \b(?:isn|aren|wasn|weren|doesn|don|can|won|couldn)[’']t\b|\b(?:no|not|never|cannot|excluded?|extra)\b|
  要收|收[费費]|[不唔](?:行|能|可以|得|包|含|免|[让讓]|[准準])|[没沒冇]|要等|要付|要加|另[收付计計]
`
/** “They never were”, 一直都是: as if the yes had not been said. */
const asEver = pattern('i')`
  \b(?:always (?:been|was|were|had|has|have)|(?:never|always)(?= ?[.!,]|$)|
    never (?:was|were|been|has|have|had|did|do|does|allow\w*|includ\w*|cover\w*)|
    (?:was|were|has|have|[’']s|[’']ve) (?:always|never))\b|
  一直[都就]?[是要得]|一向|[从從][来來]|本[来來]就|向[来來]
`
/** In stock at once, and in six weeks. */
const stocked = /\b(?:in stock|available|ready)\b|[现現有][货貨]/i
const later = pattern('i')`
  \b(?:\d+|a few|two|three|four|five|six|eight|ten|several)(?: (?:to|or) \w+)? (?:weeks|months)\b|out of stock|
  back-?order|
  缺[货貨]|[没沒冇][货貨]|[调調][货貨]|要等|(?:[一二三四五六七八九十兩两\d])[个個]?(?:[周週月]|星期|[礼禮]拜)
`

/** A yes taken back word for word; or first yes to everything, then no to the very case that had been asked about, which the customer only told more of. */
export function yesTurnedRound(story: Story, utterance: Utterance): Evidence[] | null {
  const text = utterance.text.slice(0, LONGEST)
  if (ownsASlip(utterance)) return null
  const negated = negatedYes(story, utterance) ?? turnedAtOnce(story, utterance)
  if (negated) return negated
  const told = lastCustomerTurn(story, utterance)
  if (told.some((said) => questionsIn(said).length > 0 || asksAnew.test(said.text))) return null
  const yes = lookBack(story, utterance, LOOK_BACK).find(
    (said) => said.side === 'service' && said.turn === utterance.turn - 2 && flatYes(said) !== null && !termsIn(said),
  )
  if (!yes || !isTurned(yes.text.slice(0, LONGEST), text)) return null
  return [quote(utterance, [0, text.length]), quote(yes, flatYes(yes) ?? undefined)]
}

const asksAnew =
  /\b(?:i meant?|what about|how about|and (?:the|my|on|for)|instead|another|other)\b|[吗嗎?？]|另|[换換]|呢/i

function isTurned(yes: string, now: string): boolean {
  if (stocked.test(yes) && later.test(now)) return true
  if (!turns.test(now) || !denies.test(now)) return false
  return asEver.test(now) || sharesAWord(yes, now)
}

function sharesAWord(yes: string, now: string): boolean {
  const known = new Set(contentWords(yes).map(({ key }) => key))
  return contentWords(now).some(({ key }) => known.has(key))
}
