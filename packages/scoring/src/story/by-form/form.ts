import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { sentenceAround } from '../text/sentence-around.ts'

/**
 * A way of speaking that is known by its form, whatever the matter: who is spoken of (you, others, us), and a class of
 * verbs or nouns beside it. The lexicons know wordings; this finds the ones that nobody listed.
 */
export interface Form {
  kind: SignalKind
  /** 0..1, as in a lexicon. */
  strength: number
  data?: Readonly<Record<string, string | boolean>>
  /** Global, with bounded gaps between its words: a text is gone through once. */
  pattern: RegExp
  /** Said in the same sentence, this makes it kind: “easily done”, “if you forgot”. */
  unless?: RegExp
}

/** No more places of one form are looked for. */
const MOST = 4

/** The places of a text where one of the forms is met, as signals. */
export function findForms(forms: readonly Form[], text: string): Signal[] {
  const searched = head(text)
  const found: Signal[] = []
  for (const { kind, strength, data = nothing, pattern, unless } of forms) {
    for (const { 0: words, index } of matchesIn(pattern, searched, MOST)) {
      const span: Span = [index, index + words.length]
      if (!unless?.test(sentenceWithMark(searched, span))) found.push({ kind, strength, span, data })
    }
  }
  return found
}

/** The sentence and the mark that closes it, which tells a question. */
function sentenceWithMark(text: string, span: Span): string {
  const [start, end] = sentenceAround(text, span)
  return text.slice(start, end + 1)
}

const nothing = Object.freeze({})
