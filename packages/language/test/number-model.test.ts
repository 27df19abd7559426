import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeDigits } from '../generate/digit-writer.ts'
import { readDigits } from '../src/match/coded-text.ts'
import { createNumberModel, SMALL_STREAMS } from '../src/match/number-model.ts'

const written = fc.array(
  fc.record({
    stream: fc.nat({ max: 7 }),
    context: fc.nat({ max: 3 }),
    value: fc.nat({ max: 30_000 }),
  }),
)

it('brings any numbers back, and writes a text of digits', () => {
  fc.assert(
    fc.property(written, (numbers) => {
      const digits = writeDigits()
      const write = createNumberModel(digits.end)
      const sizeOf = ({ value, stream }: { value: number; stream: number }) =>
        stream < SMALL_STREAMS ? value % 40 : value
      for (const number of numbers) {
        write.number(number.stream, number.context, 1, 2, sizeOf(number))
      }
      write.close()
      const text = digits.text()
      expect(text).toMatch(/^[\w-]*$/)
      const read = createNumberModel(readDigits(text))
      for (const number of numbers) {
        const value = read.number(number.stream, number.context, 1, 2, 0)
        expect(value).toBe(sizeOf(number))
      }
    }),
    { numRuns: 50 },
  )
})

it('learns: what comes again and again costs next to nothing', () => {
  const digits = writeDigits()
  const write = createNumberModel(digits.end)
  for (let time = 0; time < 1000; time++) write.number(3, 7, 8, 9, 12_345)
  write.close()
  expect(digits.text().length).toBeLessThan(150)
})

it('says so when the end of a text is missing, instead of reading on for ever', () => {
  const read = createNumberModel(readDigits('0123'))
  expect(() => {
    for (;;) read.number(3, 1, 2, 3, 0)
  }).toThrow('damaged')
})
