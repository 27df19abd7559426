import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../generate/read-lexicon.ts'
import { hear } from './hear.ts'

describe.each(['en', 'zh'])('lexicon/%s', (language) => {
  const { files } = readLexicon(path.resolve(import.meta.dirname, '../../lexicon', language))
  describe.each(files.filter(({ examples }) => examples.length > 0))('$predicate', (file) => {
    it.each(file.examples)('hears $text', ({ text, ...expected }) => {
      const found = hear(text)
      expect(found).toContainEqual(expect.objectContaining({ predicate: file.predicate, ...expected }))
    })
    if (file['counter-examples'].length > 0)
      it.each(file['counter-examples'])('hears nothing of the kind in "%s"', (text) => {
        expect(hear(text).filter(({ predicate }) => predicate === file.predicate)).toEqual([])
      })
  })

  it('has something to remember for whatever it hears', () => {
    const empty = files.flatMap(({ predicate, rules }) =>
      rules
        .filter(({ value }) => value === undefined)
        .flatMap(({ phrases }) => phrases.filter((phrase) => !phrase.includes('<value:')))
        .map((phrase) => `${predicate}: ${phrase}`),
    )
    expect(empty).toEqual([])
  })
})
