import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createBitWriter } from '../generate/bit-writer.ts'
import { createBitReader } from '../src/match/coded-text.ts'
import { createNumberModel } from '../src/match/number-model.ts'

const written = fc.array(
  fc.record({
    stream: fc.nat({ max: 7 }),
    context: fc.nat({ max: 3 }),
    value: fc.nat({ max: 30_000 }),
    isSmall: fc.boolean(),
  }),
)

it('brings any numbers back, and writes a text of digits', () => {
  fc.assert(
    fc.property(written, (numbers) => {
      const writer = createBitWriter()
      const write = createNumberModel(writer.code)
      const sizeOf = ({ value, isSmall }: { value: number; isSmall: boolean }) => (isSmall ? value % 40 : value)
      for (const number of numbers) {
        write[number.isSmall ? 'small' : 'any'](number.stream, [number.context, 1, 2], sizeOf(number))
      }
      const text = writer.close()
      expect(text).toMatch(/^[\w-]*$/)
      const read = createNumberModel(createBitReader(text))
      for (const number of numbers) {
        const value = read[number.isSmall ? 'small' : 'any'](number.stream, [number.context, 1, 2], 0)
        expect(value).toBe(sizeOf(number))
      }
    }),
    { numRuns: 50 },
  )
})

it('learns: what comes again and again costs next to nothing', () => {
  const writer = createBitWriter()
  const write = createNumberModel(writer.code)
  for (let time = 0; time < 1000; time++) write.any(1, [7, 8, 9], 12_345)
  expect(writer.close().length).toBeLessThan(150)
})

it('says so when the end of a text is missing, instead of reading on for ever', () => {
  const read = createNumberModel(createBitReader('0123'))
  expect(() => {
    for (;;) read.any(1, [1, 2, 3], 0)
  }).toThrow('damaged')
})
