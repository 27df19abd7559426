import type { Word } from '../page/words.ts'

const phrases = [
  ...[
    'address is',
    'address :',
    'address to',
    'address with',
    'address',
    'live at',
    'lives at',
    'living at',
    'lived in',
    'live in',
    'reside at',
    'resides at',
    'residing at',
  ],
  ...[
    'located at',
    'location is',
    'ship to',
    'ship it to',
    'shipped to',
    'deliver to',
    'deliver it to',
    'delivered to',
    'send it to',
    'mail to',
    'moved to',
    'one to',
  ],
  ...[
    'home at',
    'house at',
    'office is at',
    'offices are at',
    'restaurant is at',
    'arrived at',
    'meet you at',
    'stop at',
    'refers to',
    'there it is',
    'actually it is',
    'based at',
    'stay at',
    'staying at',
  ],
].map((phrase) => phrase.split(' '))

const byFirst = new Map<string, string[][]>()
for (const phrase of phrases) {
  const first = phrase[0] ?? ''
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
  )
}

const between = new Set([':', '-', ',', 'is', 'at', 'of', 'to', 'line', 'no', 'the', 'new', 'its', "it's", 'my'])

export interface AddressCue {
  /** Index of the first word of what is introduced. */
  first: number
  /** It is called an address, so it is one even without a number. */
  told: boolean
}

/** The longest cue that begins at a word. */
export function addressCueAt(words: readonly Word[], at: number): AddressCue | null {
  const cue = byFirst
    .get(words[at]?.lower ?? '')
    ?.find((phrase) => phrase.every((word, offset) => words[at + offset]?.lower === word))
  if (!cue) return null
  let next = at + cue.length
  while (next < at + cue.length + 4 && (between.has(words[next]?.lower ?? '') || words[next]?.kind === 'line')) next++
  const first = words[next]
  return first && (first.kind === 'digits' || first.kind === 'letters')
    ? { first: next, told: cue[0] === 'address' }
    : null
}
