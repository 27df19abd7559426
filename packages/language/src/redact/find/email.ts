import { digitValue, isAsciiLetter, isLetter } from '../page/characters.ts'
import type { Finder, Found } from '../page/page.ts'
import type { Word } from '../page/words.ts'

/** E-mail addresses, also as chat systems leave them: `jo at example dot com`, `jogmailcom`. */
export const findEmails: Finder = ({ text, words }) => {
  const found: Found[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const span = around(text, at)
    if (span) found.push({ kind: 'email', ...span })
  }
  words.forEach((word, index) => {
    const span = spelled(words, index) ?? unpunctuated(word)
    if (span) found.push({ kind: 'email', ...span })
  })
  return found
}

interface Span {
  from: number
  to: number
}

// RFC 5321: 64 before the sign, 255 after it.
function around(text: string, at: number): Span | null {
  let from = at
  while (from > at - 64 && isLocal(text, from - 1)) from--
  while (from < at && ".-'’".includes(text.charAt(from))) from++
  let to = at + 1
  while (to < at + 256 && isDomain(text.charCodeAt(to))) to++
  while (to > at + 1 && '.-'.includes(text.charAt(to - 1))) to--
  // In the slice, since a search in the text could go back to its beginning.
  const dot = at + text.slice(at, to).lastIndexOf('.')
  if (from === at || dot <= at + 1 || to - dot < 3 || !isAsciiLetter(text.charCodeAt(dot + 1))) return null
  return { from, to }
}

function isLocal(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return at >= 0 && (digitValue(code) >= 0 || isLatin(code) || "._%+-'&=#~".includes(text.charAt(at)))
}

const isLatin = (code: number): boolean => code < 0x250 && isLetter(code)

const isDomain = (code: number): boolean => digitValue(code) >= 0 || isLatin(code) || code === 45 || code === 46

const endings = new Set(['com', 'net', 'org', 'edu', 'gov', 'co', 'cn', 'tw', 'hk', 'uk', 'de', 'io'])

function spelled(words: readonly Word[], index: number): Span | null {
  if (words[index]?.lower !== 'at' || words[index + 2]?.lower !== 'dot') return null
  const local = words[index - 1]
  const ending = words[index + 3]
  if (!local || !ending || !endings.has(ending.lower) || words[index + 1]?.kind !== 'letters') return null
  if (local.kind !== 'letters' && local.kind !== 'digits') return null
  const first = words[index - 2]
  return { from: first && first.to === local.from && first.kind !== 'mark' ? first.from : local.from, to: ending.to }
}

const providers = ['gmail', 'yahoo', 'hotmail', 'outlook', 'icloud']

function unpunctuated({ kind, lower, from, to }: Word): Span | null {
  if (kind !== 'letters' || lower.length < 8 || lower.length > 64) return null
  return providers.some((name) => lower.endsWith(`${name}com`)) ? { from, to } : null
}
