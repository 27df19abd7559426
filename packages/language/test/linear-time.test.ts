import { describe, expect, it } from 'vitest'
import { loadPack } from '../src/language-pack.ts'
import { createHits, findHits } from '../src/match/find-hits.ts'
import { english } from '../src/packs/en.ts'
import { chinese } from '../src/packs/zh.ts'
import { readMessage } from '../src/read-message.ts'
import { tokenize } from '../src/text/tokenize.ts'

// No clock in tests: what is bounded is the number of hits per token, and that a megabyte is read at all.
const hostile = {
  'near matches': 'I am so very so very so very ',
  'gap openers': 'should have should have ',
  'open quotes': '"“「 sorry ',
  'open brackets': '[[[<<<',
  'at signs': 'a@a@',
  'question marks': '?!?',
  negations: 'not not not angry ',
  'chinese near matches': '我我们真的非常非常',
  'clauses without end': 'not sorry, ',
  nesting: '((“I am sorry” ',
  'one letter': 'o',
}

describe('a hostile megabyte', () => {
  it.each(Object.entries(hostile))('of %s is read', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(readMessage(text).length.characters).toBe(text.length)
  })

  it.each(Object.entries(hostile))('of %s has a bounded number of hits per token', (_, piece) => {
    for (const pack of [english, chinese]) {
      const loaded = loadPack(pack)
      const ratio = (repeats: number) => {
        const text = piece.repeat(repeats)
        const tokens = tokenize(text)
        const symbols = new Int32Array(tokens.start.length)
        loaded.vocabulary.resolve(tokens, symbols)
        const hits = createHits()
        findHits(loaded, text, tokens, symbols, undefined, hits)
        return hits.count / tokens.count
      }
      expect(ratio(400)).toBeLessThanOrEqual(ratio(100) + 0.5)
    }
  })
})
