import { isGivenName } from '../lists/given-names.ts'
import { greetings, hintingCues, tellingCues, titles } from '../lists/name-cues.ts'
import type { Finder, Found } from '../page/page.ts'
import type { Word } from '../page/words.ts'
import { type NameEnd, readName, withoutPossessive } from './read-name.ts'

function byFirstWord(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) index.set(phrase[0] ?? '', [...(index.get(phrase[0] ?? '') ?? []), phrase])
  return index
}

const telling = byFirstWord(tellingCues)
const hinting = byFirstWord(hintingCues)

/** Names after “my name is”, “this is … speaking”, a title, a greeting or a role. */
export const findIntroducedNames: Finder = ({ words }) => {
  const found: Found[] = []
  words.forEach((word, at) => {
    if (word.kind !== 'letters') return
    const start = titleEnd(words, at) ?? greetingEnd(words, at)
    const told = after(telling, words, at)
    const hinted = after(hinting, words, at)
    const name =
      (start === null ? null : nameFrom(words, start, 'told')) ??
      (told === null ? null : nameFrom(words, skipJoints(words, told), 'told')) ??
      (hinted === null ? null : hintedName(words, hinted))
    if (name) found.push({ kind: 'name', from: words[name.first]?.from ?? 0, to: name.to })
  })
  return found
}

interface Name extends NameEnd {
  first: number
}

function nameFrom(words: readonly Word[], first: number, certainty: 'told' | 'likely'): Name | null {
  const at = titleEnd(words, first) ?? first
  const end = readName(words, at, certainty)
  return end && { ...end, first: at }
}

function after(index: Map<string, (readonly string[])[]>, words: readonly Word[], at: number): number | null {
  const phrase = index
    .get(words[at]?.lower ?? '')
    ?.find((candidate) => candidate.every((word, offset) => words[at + offset]?.lower === word))
  return phrase ? at + phrase.length : null
}

const joints = new Set([':', 'is', ',', '-', '"', '“', 'and', '?', "it's", 'its', 'the', 'my'])

function skipJoints(words: readonly Word[], at: number): number {
  let next = at
  while (next < at + 3 && joints.has(words[next]?.lower ?? '')) next++
  return next
}

/** Hints count for a name in capitals, a known given name, or the last words of a message without capitals. */
function hintedName(words: readonly Word[], at: number): Name | null {
  const name = nameFrom(words, at, 'likely')
  const first = name && words[name.first]
  if (!first) return null
  if (first.capital || isGivenName(withoutPossessive(first.lower))) return name
  const next = words[name.after]
  return at <= 4 && (next === undefined || ['speaking', 'here', 'calling', 'and', 'from'].includes(next.lower))
    ? name
    : null
}

function titleEnd(words: readonly Word[], at: number): number | null {
  if (!titles.has(words[at]?.lower ?? '')) return null
  const next = words[at + 1]?.lower === '.' ? at + 2 : at + 1
  const name = words[next]
  // “sir thanks” and “ok mr”: a title only stands before a name in capitals, or right after one in a text without.
  if (
    name?.kind !== 'letters' ||
    (!name.capital && !isGivenName(name.lower) && ['sir', 'miss', 'madam'].includes(words[at]?.lower ?? ''))
  )
    return null
  return next
}

function greetingEnd(words: readonly Word[], at: number): number | null {
  if (!greetings.has(words[at]?.lower ?? '')) return null
  const next = words[at + 1]?.lower === ',' ? at + 2 : at + 1
  return isGivenName(words[next]?.lower ?? '') ? next : null
}
