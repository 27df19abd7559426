import { tokenize } from '@attune/language/tokens'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { predicates } from '../../src/predicates/registry.ts'
import { loadEar } from '../../src/remember/lexicon/load-ear.ts'
import { hearText } from '../../src/remember/listen/hear-text.ts'
import { layOut, sentencesOf } from '../../src/remember/listen/lay-out.ts'
import { factsInEnglish } from '../../src/remember/packs/en.ts'
import { factsInChinese } from '../../src/remember/packs/zh.ts'
import { hear } from './hear.ts'

const pieces = fc.constantFrom(
  "I'm allergic to",
  'peanuts',
  'my daughter',
  'live in',
  'Leeds',
  'and',
  ', ',
  '. ',
  '? ',
  'not',
  'if',
  'call me',
  'at work',
  '我',
  '对',
  '花生',
  '过敏',
  '住在',
  '杭州',
  '，',
  '。',
  '吗',
  '不',
  '女儿',
  '五月三号生日',
  '“',
  '"',
  '🥜',
  '\n',
  '3 May',
  'Ｘ２００',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
)

describe('any text', () => {
  it('is accepted, and every span holds words of the message', () => {
    const names = new Set(predicates.map(({ name }) => name))
    fc.assert(
      fc.property(texts, (text) => {
        if (text.trim() === '') return
        for (const { span, predicate, confidence, messageId } of hear(`customer: ${text}`)) {
          expect(messageId).toBe('m0')
          expect(text.slice(...span).trim()).not.toBe('')
          expect(text.slice(...span)).toBe(text.slice(...span).trim())
          expect(names).toContain(predicate)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never makes a fact of what an agent says alone', () => {
    fc.assert(fc.property(texts, (text) => text.trim() === '' || hear(`agent: ${text}`).length === 0))
  })
})

describe('the work per token is bounded', () => {
  const hostile = {
    'one word again and again': 'allergic ',
    'an anchor without its slot': "I'm allergic to and ",
    'joined values': 'nuts, milk and eggs, ',
    'open quotes': '" I live in Leeds ',
    'Chinese without marks': '我对花生过敏',
    'gaps that never close': 'come in here ',
  }

  it.each(Object.entries(hostile))('%s', (_, piece) => {
    // Looking up symbols is what everything else is made of: count it instead of the clock.
    expect(lookUps(piece.repeat(800))).toBeLessThan(2.5 * lookUps(piece.repeat(400)))
  })
})

/** How often the listener looks at a token's symbol. */
function lookUps(text: string): number {
  let count = 0
  for (const { data } of [factsInEnglish, factsInChinese]) {
    const tokens = tokenize(text)
    const page = layOut(text, tokens, loadEar(data), () => [], false)
    const symbols = new Proxy(page.symbols, {
      get: (target, key) => {
        count++
        return Reflect.get(target, key) as unknown
      },
    })
    hearText({ ...page, symbols }, sentencesOf(tokens), {
      hearsQuestions: false,
      asked: new Set(),
      askedOf: null,
      told: new Set(),
    })
  }
  return count
}
