import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLexicon } from '../generate/read-lexicon.ts'
import { createReader } from '../src/create-reader.ts'
import { dataGiven } from '../src/details/index.ts'
import { english } from '../src/packs/en.ts'
import { chinese } from '../src/packs/zh.ts'

// Every example and counter-example written beside the phrases is a test.
for (const pack of [english, chinese]) {
  const reader = createReader({ packs: [pack], details: [dataGiven] })
  const { concepts } = readLexicon(path.join(import.meta.dirname, '..', 'lexicon', pack.language))
  describe(`lexicon ${pack.language}`, () => {
    for (const {
      concept,
      signal,
      data,
      examples,
      'counter-examples': counterExamples,
      'said-by': saidBy,
    } of concepts) {
      const quotes = (text: string) =>
        reader
          .read(text, saidBy === 'anyone' ? {} : { role: saidBy })
          .signals.filter((found) => found.kind === signal)
          .map((found) => ({ quote: text.slice(...found.span), data: found.data }))
      describe(concept, () => {
        it.each(examples)('hears $finds in "$text"', ({ text, finds }) => {
          expect(quotes(text).map((found) => found.quote)).toEqual(expect.arrayContaining([finds].flat()))
        })
        it.each(counterExamples)('hears nothing of it in "%s"', (text) => {
          const own = quotes(text).filter((found) =>
            Object.entries(data ?? {}).every(([key, value]) => found.data[key] === value),
          )
          expect(own).toEqual([])
        })
      })
    }
  })
}
