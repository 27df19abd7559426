import type { Span } from '@attune/core'
import { pattern } from '../story/text/pattern.ts'

const ends = /[.!?。！？\n；;]/

/** The sentences of a text. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !ends.test(text.charAt(at))) continue
    if (text.slice(start, at).trim() !== '') sentences.push([start, at])
    start = at + 1
  }
  return sentences
}

/** Shorter ones ("Of course!", "好的") are everybody's own. */
const SHORTEST = { han: 6, latin: 16 }

/** Anna, …; …, Ms Chen …; 王女士: who is spoken to, or of. The first word has a capital anyway; “I” is nobody's name. */
const names = pattern('gu')`
  ^\s*\p{Lu}[\p{L}'’-]*(?=,)|(?<=\P{L})(?!I\b)\p{Lu}[\p{L}'’-]*|
  (?<!\p{Script=Han})\p{Script=Han}{1,4}(?:先生|女士|小姐|太太)|\p{Script=Han}{1,2}(?:先生|女士|小姐|太太)
`

/** Who writes in capitals has no names that show. */
const withoutNames = (sentence: string): string =>
  /\p{Ll}|\p{Script=Han}/u.test(sentence) ? sentence.trim().replace(names, '') : sentence

/**
 * What makes two sentences the same template: names taken out, letters in lower case, every number a 0, nothing else;
 * `null` for a sentence too short to be one.
 */
export function templateKey(sentence: string): string | null {
  const key = withoutNames(sentence)
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim()
  const han = key.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= SHORTEST.han || key.length >= SHORTEST.latin ? key : null
}
