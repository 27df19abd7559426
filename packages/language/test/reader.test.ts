import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReader, readMessage } from '../src/index.ts'
import { english } from '../src/packs/en.ts'

const quotes = (text: string, kind: string) =>
  readMessage(text)
    .signals.filter((signal) => signal.kind === kind)
    .map((signal) => text.slice(...signal.span))

/** Words the lexicon knows beside arbitrary text, so that properties meet real signals. */
const serviceText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "I'm so sorry",
        'furious',
        'thank you',
        '"',
        '“',
        '？',
        '?!',
        '气死我了',
        '氣死我了',
        '请稍等',
        '對不起',
        '，',
        ' ',
        '\n',
        '😡',
        '$49.99',
        'a@b.co',
        '[x_1]',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

describe('any string', () => {
  it('is read without throwing, and every span lies inside it', () => {
    return fc.assert(
      fc.property(serviceText, (text) => {
        for (const { span, strength } of readMessage(text).signals) {
          expect(0 <= span[0] && span[0] < span[1] && span[1] <= text.length).toBe(true)
          expect(strength > 0 && strength <= 1).toBe(true)
        }
      }),
    )
  })

  it('gives the same reading twice', () => {
    return fc.assert(
      fc.property(serviceText, (text) => {
        expect(readMessage(text)).toEqual(readMessage(text))
      }),
    )
  })

  it('has measures between 0 and 1, or null', () => {
    return fc.assert(
      fc.property(serviceText, (text) => {
        for (const value of Object.values(readMessage(text).measures)) {
          expect(value === null || (value >= 0 && value <= 1)).toBe(true)
        }
      }),
    )
  })

  it('is read in the same order of signals wherever it stands after a line of its own', () => {
    return fc.assert(
      fc.property(serviceText, (text) => {
        const shifted = readMessage(`.\n${text}`).signals.map(({ kind, span }) => [kind, span[0] - 2, span[1] - 2])
        expect(shifted).toEqual(readMessage(text).signals.map(({ kind, span }) => [kind, ...span]))
      }),
    )
  })
})

describe('empty and wordless messages', () => {
  it.each(['', ' ', '\n\n', '\u200b'])('measures nothing in %j', (text) => {
    expect(Object.values(readMessage(text).measures).every((value) => value === null)).toBe(true)
    expect(readMessage(text).language).toBe('unknown')
  })
})

describe('folding', () => {
  it.each([
    ['I AM FURIOUS', 'FURIOUS'],
    ['I am ｆｕｒｉｏｕｓ', 'ｆｕｒｉｏｕｓ'],
    ['I am furiousssss', 'furiousssss'],
  ])('hears anger in %s', (text, words) => {
    expect(quotes(text, 'anger').join()).toContain(words)
  })

  it('reads traditional characters with the simplified lexicon and quotes them as written', () => {
    expect(quotes('三天了還沒到，氣死我了', 'anger').join()).toContain('氣死')
  })

  it('reads curly apostrophes as plain ones', () => {
    expect(quotes('I’m furious', 'anger')).toEqual(
      quotes("I'm furious", 'anger').map((quote) => quote.replace("'", '’')),
    )
  })
})

describe('question marks', () => {
  it.each(['???', '有人吗？？', 'Hello??'])('show impatience when repeated, as in "%s"', (text) => {
    expect(quotes(text, 'frustration')).toEqual([expect.stringMatching(/^[?？]{2,}$/)])
  })
  it.each(['有人吗？', 'Hello?', '好！！'])('show none in "%s"', (text) => {
    expect(quotes(text, 'frustration')).toEqual([])
  })
  it.each([
    ['Where is it? ? ?', 'Where is it?'],
    ['? ? ?', '?'],
    ['Hm... ?', '?'],
    ['到哪了？ ？', '到哪了？'],
  ])('ask once, however many stand apart, in "%s"', (text, question) => {
    const asked = readMessage(text).signals.filter(({ kind, strength }) => kind === 'question' && strength === 1)
    expect(asked.map(({ span }) => text.slice(...span))).toEqual([question])
  })
})

describe('scope', () => {
  it.each([
    ['negation', 'I am not angry at all'],
    ['a quotation', 'He wrote "I am furious" in the form'],
    ['a condition', 'If I were angry you would know'],
  ])('drops anger inside %s', (_, text) => {
    expect(quotes(text, 'anger')).toEqual([])
  })

  it('is not opened by a quotation mark that nobody closed', () => {
    expect(quotes('My 27" screen is broken and I am furious', 'anger')).not.toEqual([])
  })
})

describe('emphasis', () => {
  const strength = (text: string) =>
    Math.max(
      ...readMessage(text)
        .signals.filter((signal) => signal.kind === 'anger')
        .map((signal) => signal.strength),
    )

  it.each([
    ['one exclamation mark', 'I am annoyed!', 'I am annoyed.'],
    ['several more than one', 'I am annoyed!!!', 'I am annoyed!'],
    ['capitals', 'I am ANNOYED.', 'I am annoyed.'],
    ['full-width marks', '我很生气！！', '我很生气。'],
  ])('strengthens a feeling that words show: %s', (_, stronger, weaker) => {
    expect(strength(stronger)).toBeGreaterThan(strength(weaker))
  })

  it('is no feeling by itself', () => {
    expect(readMessage('THE BOX IS BLUE!!!').measures.anger).toBe(0)
  })
})

describe('language', () => {
  it.each([
    ['My order has not arrived', 'en'],
    ['我的订单还没到', 'zh-Hans'],
    ['我的訂單還沒到', 'zh-Hant'],
    ['我的order还没到，急', 'zh-Hans'],
    ['12345', 'unknown'],
    ['Где мой заказ', 'unknown'],
  ])('of "%s" is %s', (text, language) => {
    expect(readMessage(text).language).toBe(language)
  })
})

describe('roles', () => {
  it('do not report what only the other side says', () => {
    const text = 'I am so sorry, that was our mistake.'
    const kinds = (role: 'agent' | 'customer') => readMessage(text, { role }).signals.map((signal) => signal.kind)
    expect(kinds('agent')).toContain('apology')
    expect(kinds('customer')).not.toContain('apology')
  })
})

it('reads with one pack only', () => {
  const reader = createReader({ packs: [english] })
  expect(reader.read('气死我了').signals).toEqual([])
  expect(reader.read('I am furious').signals).not.toEqual([])
  expect(reader.version).toMatch(/^en@[0-9a-f]{16}$/)
})
