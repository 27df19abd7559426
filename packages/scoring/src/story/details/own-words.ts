import type { Evidence, Span } from '@attune/core'
import { once } from '../once.ts'
import { lookBack, type Story } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { heard, quote, type Utterance } from '../utterance.ts'
import { type Detail, detailsIn } from './details.ts'
import { isDenied, saysPlainly } from './reads-back.ts'
import { isHour, isSamePlace, slotsIn } from './slots.ts'

/** What is denied is named within so many characters. */
const REACH = 60

/** “I never said …”, 我冇講過 … */
const denial = pattern('i')`
  \b(?:i|we)(?: have| had|[’']ve|[’']d)? ?(?:never|didn[’']t|did not|haven[’']t|have not)(?: ever)? (?:said|say|told|
    tell|mention(?:ed)?|promised?|wr(?:o|i)te|quoted?|claim(?:ed)?)\b|
  (?:[我咱]|我[们們哋])(?:[可从從都并並]|从来|從來)?(?:[没沒冇未]|[没沒]有)曾?(?:[说說讲講話][过過]?|答[应應]|
    承[诺諾])
`

/** Where a message says that something was never said, and what; `null` where it denies nothing. */
const deniedIn = once(({ text }): { span: Span; what: Span } | null => {
  const found = denial.exec(head(text))
  if (!found) return null
  const end = found.index + found[0].length
  const clause = text.slice(end, end + REACH).search(/[.!?。！？；;]/)
  return { span: [found.index, end], what: [end, end + (clause < 0 ? REACH : clause)] }
})

/** Whether an earlier message says just that: the same number, or a word of it. */
function saysWhatIsDenied(before: Utterance, said: Utterance, what: Span): boolean {
  if (sharedWords(before.text, said.text.slice(...what))) return true
  const named = slotsIn(said).filter(({ span }) => span[0] >= what[0] && span[1] <= what[1])
  return slotsIn(before).some(({ value }) => named.some((slot) => slot.value === value))
}

/** A date or an hour that the same side names differently for the same thing. */
function otherTime(said: Utterance, before: Utterance): readonly [now: Span, then: Span] | null {
  return otherDay(said, before) ?? otherHour(said, before)
}

/** By when something has to be there. */
const deadline = pattern('i')`
  \b(?:by|until|till|before|deadline|latest|last day|due|closes?|cut-?off)\b|
  [截为為]止|[之日号號天]前|最[晚迟遲]|最[后後]一天
`

function otherDay(said: Utterance, before: Utterance): readonly [Span, Span] | null {
  const [now, then] = [onlyDay(said), onlyDay(before)]
  if (!now || !then || now.group !== then.group || now.value === then.value) return null
  const both = [sentenceOf(said, now), sentenceOf(before, then)]
  const [one = '', other = ''] = both
  // One thing is held until Saturday, another is wanted by Wednesday.
  const isOther = /\bneed\b|需要/i.test(one) !== /\bneed\b|需要/i.test(other) && sharedWords(one, other) === null
  return both.every((sentence) => deadline.test(sentence)) && !isOther ? [now.span, then.span] : null
}

/** The one day of a message; of a date with its weekday the date. */
export function onlyDay(utterance: Utterance): Detail | undefined {
  const days = detailsIn(utterance).filter(
    ({ group, span }) => /^da(?:y|te)/.test(group) && !isDenied(utterance.text, span),
  )
  const dates = days.filter(({ group }) => group !== 'day')
  const [one, ...others] = dates.length > 0 ? dates : days
  return one && others.every(({ value }) => value === one.value) ? one : undefined
}

const sentenceOf = (utterance: Utterance, { span }: Detail): string =>
  utterance.text.slice(...sentenceAround(utterance.text, span))

function otherHour(said: Utterance, before: Utterance): readonly [Span, Span] | null {
  const [now, ...more] = slotsIn(said).filter(isHour)
  const [then, ...others] = slotsIn(before).filter(isHour)
  if (!now || !then || more.length > 0 || others.length > 0 || !saysPlainly(said, now.span)) return null
  const same = isSamePlace(now, then) && sharedWords(before.text, said.text) !== null
  return same ? [now.span, then.span] : null
}

/** Messages that are looked back at. */
const LOOK_BACK = 24

/** “I never said six”, and it stands above. */
export function deniesOwnWords(story: Story, utterance: Utterance): Evidence[] | null {
  const denied = deniedIn(utterance)
  if (!denied) return null
  for (const said of lookBack(story, utterance, LOOK_BACK)) {
    if (said.side === 'customer' || said.turn === utterance.turn || !saysWhatIsDenied(said, utterance, denied.what))
      continue
    return [quote(utterance, denied.span), quote(said)]
  }
  return null
}

/** First the one day or hour, then another, and nobody says why. */
export function anotherTime(story: Story, utterance: Utterance): Evidence[] | null {
  for (const said of lookBack(story, utterance, LOOK_BACK)) {
    if (said.side === 'customer') {
      if (heard(said, 'declines').length > 0 || asksForAnother.test(said.text)) return null
      continue
    }
    const times = said.turn < utterance.turn ? otherTime(utterance, said) : null
    if (!times) continue
    return [quote(utterance, times[0]), quote(said, times[1])]
  }
  return null
}

const asksForAnother = pattern('i')`
  \b(?:else|other|another|different|instead|later|earlier|(?:what|how) about)\b|
  [别別]的|其他|[另换換改]|[早晚]一[点點]
`
