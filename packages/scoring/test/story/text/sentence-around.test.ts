import { expect, it } from 'vitest'
import { sentenceAround } from '../../../src/story/text/sentence-around.ts'

it.each([
  ['Hello. We sent 48.90 today. Bye.', 'sent', ' We sent 48.90 today'],
  ['亲，在吗？麻烦给个五星好评哦。谢谢', '五星', '麻烦给个五星好评哦'],
  ['no end at all', 'end', 'no end at all'],
])('finds the sentence of a word in “%s”', (text, word, sentence) => {
  const at = text.indexOf(word)
  expect(text.slice(...sentenceAround(text, [at, at + word.length]))).toBe(sentence)
})

it('cuts what never ends', () => {
  const [start, end] = sentenceAround('a '.repeat(5000), [4000, 4001])
  expect(end - start).toBeLessThan(700)
})
