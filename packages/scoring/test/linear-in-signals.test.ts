import { createReader, type Reader, type Signal } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { expect, it } from 'vitest'
import { createScorer } from '../src/index.ts'

const reader = createReader({ packs: [english, chinese], details })

/** Reads as `reader` does, and counts how often somebody looks at the strength of a signal. */
function counting(): { reader: Reader; looks: () => number } {
  let looks = 0
  const counted = (signal: Signal): Signal =>
    Object.defineProperty({ ...signal }, 'strength', {
      get() {
        looks++
        return signal.strength
      },
      enumerable: true,
    })
  return {
    looks: () => looks,
    reader: {
      version: reader.version,
      read(text, options) {
        const reading = reader.read(text, options)
        return { ...reading, signals: reading.signals.map(counted) }
      },
    },
  }
}

function looksAt(said: string, times: number): number {
  const { reader: counted, looks } = counting()
  createScorer({ reader: counted }).score({
    messages: [
      { role: 'customer', text: said.repeat(times) },
      { role: 'agent', text: 'Sorry.' },
    ],
  })
  return looks()
}

it.each([
  ['en', 'I was charged twice for order AB123 and I am very angry about it. '],
  ['zh-Hans', '你们多扣了我两次钱，我很生气，赶紧退！'],
  ['zh-Hant', '你們多扣了我兩次錢，我很生氣，趕快退！'],
])('twice as many signals take twice as much work, in %s', (_, said) => {
  expect(looksAt(said, 400) / looksAt(said, 200)).toBeLessThan(2.5)
})
