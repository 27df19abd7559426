import type { Span } from '@attune/core'
import { isBlank, isHanAt, isWordAt, skipLead } from './characters.ts'
import { maskStartingAt } from './mask-value.ts'

/** Most words of a Latin, most characters of a Chinese name. */
const MOST_WORDS = 4
const MOST_CHARACTERS = 4
/** What follows a Chinese name without a space: 我叫王伟的电话是… */
const afterName = '的是在了电電手地订訂住，和跟'

/** The name behind "my name is", 我叫, 收件人：. */
export function nameValue(text: string, [, hitEnd]: Span): Span | null {
  const start = skipLead(text, hitEnd)
  return maskStartingAt(text, start) ?? (isHanAt(text, start) ? chineseName(text, start) : latinName(text, start))
}

function chineseName(text: string, start: number): Span | null {
  let end = start
  while (end - start < MOST_CHARACTERS && isHanAt(text, end) && !afterName.includes(text.charAt(end))) end++
  return end > start ? [start, end] : null
}

/** Capitalised words; in small letters only what fills the rest of the clause: "my name is tom". */
function latinName(text: string, start: number): Span | null {
  let end = 0
  let words = 0
  let allCapitals = true
  for (let at = start; words < MOST_WORDS; at++) {
    const from = at
    while (at < text.length && isNamePart(text, at)) at++
    if (at === from) break
    const capital = text.charAt(from) !== text.charAt(from).toLowerCase()
    if (words > 0 && allCapitals && !capital) break
    allCapitals &&= capital
    words++
    end = at
    // An initial keeps its dot.
    if (at - from === 1 && text.charAt(at) === '.') at++
    if (text.charAt(at) !== ' ') break
  }
  if (words === 0) return null
  return allCapitals || (words < MOST_WORDS && !isFollowed(text, end)) ? [start, end] : null
}

const isNamePart = (text: string, at: number): boolean =>
  isWordAt(text, at) || ("'’-".includes(text.charAt(at)) && isWordAt(text, at + 1))

const isFollowed = (text: string, end: number): boolean => isBlank(text, end) && isWordAt(text, end + 1)
