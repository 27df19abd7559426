import type { TimeReader } from '@attune/language/time'
import type { Tokens } from '@attune/language/tokens'
import type { LoadedEar } from '../lexicon/load-ear.ts'
import type { Bounds, Page } from '../match/page.ts'

/** @param speaksOfYou the agent's words about the customer: "you" is who the facts are about */
export function layOut(
  text: string,
  tokens: Tokens,
  ear: LoadedEar,
  readTimes: TimeReader,
  speaksOfYou: boolean,
): Page {
  const symbols = new Int32Array(tokens.count)
  ear.vocabulary.resolve(tokens, symbols)
  if (speaksOfYou)
    for (let at = 0; at < tokens.count; at++)
      symbols[at] = ear.swaps.get(symbols[at] as number) ?? (symbols[at] as number)
  let times: ReturnType<typeof readTimes> | undefined
  return {
    text,
    tokens,
    symbols,
    ear,
    speaksOfYou,
    times: () => {
      times ??= readTimes(text, tokens)
      return times
    },
  }
}

/** Sentences in order. */
export function sentencesOf({ count, sentence }: Tokens): Bounds[] {
  const sentences: Bounds[] = []
  for (let from = 0; from < count; ) {
    let to = from + 1
    while (to < count && sentence[to] === sentence[from]) to++
    sentences.push({ from, to })
    from = to
  }
  return sentences
}
