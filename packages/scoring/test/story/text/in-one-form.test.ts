import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOneForm } from '../../../src/story/text/in-one-form.ts'

const formOf = (message: string) => inOneForm(message).text

describe('the one form of a message', () => {
  it.each([
    ['spaces', '\n\t I can’t\u00a0 wait\u202fany\tlonger  \n ', "I can't wait any longer"],
    ['apostrophes', 'It`s late, it´s late, itʼs late', "It's late, it's late, it's late"],
    ['what is not seen', '\ufeffre\u00adfund\u2060 it\u200e', 'refund it'],
    ['entities', 'I&#39;m&nbsp;sure &amp; it&rsquo;s &#x4e0d;', "I'm sure & it's 不"],
    ['wide letters', 'Ｉ’ｍ　ｓｕｒｅ！', "I'm sure!"],
    ['characters', '妳説爲什麼，彆急', '你說為什麼，別急'],
    ['hasty marks', '好的,马上退,3.5元.', '好的，马上退，3.5元。'],
    ['lines', 'one\r\ntwo \r three\u2028four', 'one\ntwo\nthree\nfour'],
    ['emoji', '👩\u200d💻 ❤️', '👩\u200d💻 ❤️'],
  ])('%s', (_, message, form) => {
    expect(formOf(message)).toBe(form)
  })

  it('joins lines that were broken at the margin, and no others', () => {
    const line = 'I ordered the blue lamp three weeks ago and it still has not'
    expect(formOf(`${line}\narrived at my door.`)).toBe(`${line} arrived at my door.`)
    for (const apart of [`${line}.\nplease help`, `${line}\n- arrived`, `${line}\n2. wait`, 'Dear Anna,\nthank you'])
      expect(formOf(apart)).toBe(apart)
  })

  it('is what it was when written again, and every place leads back to what was written', () => {
    const piece = fc.constantFrom(
      ...['don’t', ' ', '\u00a0 ', '\n', '退', ',', 'Ａ', '\u200b', '&#39;', '爲', 'a', '😀', '。'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(60), fc.nat(60), (pieces, from, length) => {
        const message = pieces.join('')
        const { text, written } = inOneForm(message)
        const span: [number, number] = [Math.min(from, text.length), Math.min(from + length, text.length)]
        const [start, end] = written(span)
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(message.length)
        const letters = (words: string) => words.replace(/[^a-z退😀]/gu, '')
        expect(letters(message.slice(start, end).replaceAll('&#39;', ''))).toBe(letters(text.slice(...span)))
      }),
      { numRuns: 500 },
    )
  })
})
