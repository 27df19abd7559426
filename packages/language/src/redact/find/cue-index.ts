import { cues } from '../lists/cues.ts'
import { type Word, wordsOf } from '../page/words.ts'
import type { RedactionKind } from '../redaction-kind.ts'

interface Cue {
  kind: RedactionKind
  words: readonly string[]
}

export interface CueHit {
  kind: RedactionKind
  /** Index of the first word after the cue. */
  after: number
}

let index: Map<string, Cue[]> | undefined

/** Cues by their first word, longest first. Built on first use: importing the module should cost nothing. */
function cueIndex(): Map<string, Cue[]> {
  if (index) return index
  index = new Map()
  for (const [kind, phrases] of Object.entries(cues) as [RedactionKind, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = wordsOf(phrase).map(({ lower }) => lower)
      const first = words[0] ?? ''
      index.set(first, [...(index.get(first) ?? []), { kind, words }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest cue that begins at a word. */
export function cueAt(words: readonly Word[], at: number): CueHit | null {
  const cue = cueIndex()
    .get(words[at]?.lower ?? '')
    ?.find((candidate) => candidate.words.every((word, offset) => words[at + offset]?.lower === word))
  return cue ? { kind: cue.kind, after: at + cue.words.length } : null
}
