import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createScorer, rules } from '../../../src/index.ts'
import { quotable } from '../../../src/story/text/quotable.ts'
import { sentenceAround } from '../../../src/story/text/sentence-around.ts'
import { unfilledIn } from '../../../src/story/text/unfilled.ts'
import { exampleReader, inputOf } from '../../../src/testing/judge-example.ts'

const quoted = (text: string, part: string): string => {
  const at = text.indexOf(part)
  return text.slice(...quotable(text, [at, at + part.length]))
}

describe('what is quoted', () => {
  test.each([
    ['We are fully booked.', 'full', 'fully'],
    ['Be there by 18:00 please.', 'by 1', 'by 18:00'],
    ['See https://fibrenet.example/help now.', 'fibrenet.', 'fibrenet.example/help'],
    ['Call 0800-123 today.', '-123', '0800-123'],
    ['好的，我马上查。', '，我马上查', '我马上查'],
    ['好的，我馬上查。', '，我馬上查', '我馬上查'],
    ['Well , I will look', ' , I will look', 'I will look'],
    ['I am sorry 😊 bye', '\ud83d', '😊'],
    ['He is done.Then we left', 'done', 'done'],
    ['!!!', '!!', '!!'],
  ])('of %j by %j is %j', (text, part, whole) => expect(quoted(text, part)).toBe(whole))

  const scorer = createScorer({ reader: exampleReader() })
  const examples = rules.flatMap(({ meta: { examples } }) => [...examples.met, ...examples.missed])

  it('is whole characters, with emojis anywhere in what was said', () => {
    const emojis = fc.array(fc.constantFrom('😊', '👍🏽', '🙏', '😡', '👨‍👩‍👧'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...examples), emojis, fc.nat(), ({ transcript, ...example }, signs, place) => {
        const lines = transcript.split('\n').map((line, index) => {
          const start = /^(?:\[[^\]]*\] )?[^:：]+[:：] ?/.exec(line)?.[0].length ?? 0
          const letters = Array.from(line.slice(start))
          letters.splice(place % (letters.length + 1), 0, signs[index % signs.length] ?? '')
          return line.slice(0, start) + letters.join('')
        })
        for (const { evidence } of scorer.score(inputOf({ ...example, transcript: lines.join('\n') })).findings)
          for (const { quote } of evidence) {
            expect(quote).not.toMatch(/\p{Cs}/u)
            expect(quote).not.toMatch(/^[，,、。]\s*\p{L}/u)
          }
      }),
      { numRuns: 150 },
    )
  })
})

test('a long run of emojis is not cut inside one', () => {
  const text = `x${'😊'.repeat(150)}`
  for (const from of [1, 101, 201]) expect(text.slice(...sentenceAround(text, [from, from + 2]))).not.toMatch(/\p{Cs}/u)
})

test.each([
  ['Dear Ms. Novak, I am checking it. Thank you.', 'Dear Ms. Novak, I am checking it'],
  ['Ask Dr. Lee. He knows.', 'Ask Dr. Lee'],
])('a title ends no sentence: %s', (text, sentence) => {
  expect(text.slice(...sentenceAround(text, [0, 4]))).toBe(sentence)
})

describe('a gap nobody filled', () => {
  test.each([
    'What I can do for you instead is […].',
    'What I can do for you instead is [...].',
    'What I can do for you instead is.',
    'I will write to you by ____.',
    'What I can do for you instead is. Let me know.',
    '不过我可以帮您[…]，您看行吗？',
    '不過我可以幫您［…］，您看這樣好嗎？',
  ])('is found: %s', (text) => expect(unfilledIn(text)).toHaveLength(1))

  test.each([
    'That is what it is.',
    '[…] We have refunded it.',
    'See the list [1] and [link].',
    'Call me at [PHONE].',
    'What I can do is look it up.',
    'What I can do for you is:\n1. send a new one\n2. refund it',
    'Kind regards\n________\nAnna',
    'Tick one: [ ] yes [ ] no',
    '因为仓库停电，今天发不了。',
  ])('is not where something is said: %s', (text) => expect(unfilledIn(text)).toEqual([]))
})
