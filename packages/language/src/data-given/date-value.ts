import type { Span } from '@attune/core'

const before = [' on ', ' in ', ' dated ']
const verbs = '买買下付收签簽订訂拍购購'

/** The day without the act that happened on it: "ordered it on Monday" → "Monday", 昨天下单 → 昨天. */
export function dateValue(text: string, [start, end]: Span): Span {
  const quote = text.slice(start, end).toLowerCase()
  for (const word of before) {
    const at = quote.lastIndexOf(word)
    if (at >= 0) return [start + at + word.length, end]
  }
  const relative = Math.max(quote.lastIndexOf('last '), quote.lastIndexOf('this '), quote.lastIndexOf('yesterday'))
  if (relative >= 0) return [start + relative, end]
  let length = 0
  while (length < quote.length && !verbs.includes(quote.charAt(length))) length++
  return [start, start + (length > 0 ? length : quote.length)]
}
