import type { Message } from '@attune/core'
import type { Heard } from '../extractor.ts'

/** The name under which the lexicon keeps wordings that replace a value: "sorry, I meant Tuesday". */
const CORRECTION = 'correction'

/**
 * Settles which statements replace earlier ones. "No, I'm vegan" corrects only what was said otherwise before; a value alone
 * ("it's Anna, not Anne") replaces the last value of its kind, and is nothing where there is none.
 */
export function correct(message: Message, heard: readonly Heard[], before: readonly Heard[]): Heard[] {
  const own = heard.filter(({ predicate }) => predicate !== CORRECTION)
  const said = own.map((one) => (one.stance === 'corrects' ? stanceOf(one, message, before) : one))
  for (const one of heard) {
    if (one.predicate !== CORRECTION || own.some((other) => overlaps(one, other))) continue
    const last = [...before, ...own].findLast((earlier) => mayBeReplaced(earlier, one))
    if (last)
      said.push({
        ...last,
        messageId: message.id,
        span: one.span,
        value: one.value,
        confidence: 0.8,
        stance: 'corrects',
      })
  }
  return said.sort((a, b) => a.span[0] - b.span[0])
}

const overlaps = (one: Heard, other: Heard): boolean => one.span[0] < other.span[1] && other.span[0] < one.span[1]

/** A bare "no" may answer anything; "I meant" always takes something back. */
function stanceOf(one: Heard, { body }: Message, before: readonly Heard[]): Heard {
  const otherwise = before.some(
    ({ predicate, subject, value }) => predicate === one.predicate && subject === one.subject && value !== one.value,
  )
  const words = body.text.slice(0, one.span[0]).toLowerCase()
  const takesBack = ['meant', 'typo', '错', '錯', 'mistake', '更正', 'correction'].some((word) => words.includes(word))
  const behind = body.text.slice(one.span[1], one.span[1] + 8).toLowerCase()
  const contrasts = [' not ', '不是', '唔係'].some((word) => behind.includes(word))
  return otherwise || takesBack || contrasts ? one : { ...one, stance: 'states' }
}

const dateForm = /^(?:\d{4}|-)-\d{2}-\d{2}$/

/** Only a value in the customer's own words can be replaced by other words; a date only by a date. */
function mayBeReplaced(earlier: Heard, by: Heard): boolean {
  if (typeof earlier.value !== 'string' || typeof by.value !== 'string' || earlier.stance === 'ends') return false
  const isDate = dateForm.test(earlier.value)
  return isDate === dateForm.test(by.value) && !earlier.value.includes('_') && earlier.value !== by.value
}
