import type { Span } from '@attune/core'

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

/**
 * What makes two sentences the same template: letters in lower case, every number a 0, nothing else; `null` for a
 * sentence too short to be one.
 */
export function templateKey(sentence: string): string | null {
  const key = sentence
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim()
  const han = key.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= SHORTEST.han || key.length >= SHORTEST.latin ? key : null
}
